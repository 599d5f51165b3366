import type { Heading, RootContent } from 'mdast'
import { heading, paragraph } from '../formats/index.ts'
import type { CompanionForm } from '../model/index.ts'

/** A section of a companion document: its heading, the name that its template gives it, and what stands under it. */
export interface Section {
  name?: string | undefined
  heading?: Heading | undefined
  body: RootContent[]
}

/** The sections in the form of the country: under its headings and in its order, with blanks for what the ministry writes itself; those that the form does not place follow. */
export function inForm(sections: Section[], form: CompanionForm | undefined): RootContent[] {
  const placed = new Set(form?.sections.flatMap(({ of }) => of))
  const formed = (form?.sections ?? []).flatMap(({ heading: title, of, ask }): RootContent[] => {
    const own = of.flatMap((name) => sections.filter((section) => section.name === name))
    const asked = ask === undefined ? [] : [paragraph(`[${ask}]`)]
    return [heading(2, title), ...asked, ...(of.length === 1 ? own.flatMap(({ body }) => body) : own.flatMap((section) => blocksOf(section).map(lower)))]
  })
  const [opening, others] = [sections.filter(({ heading }) => heading === undefined), sections.filter(({ heading }) => heading !== undefined)]
  const left = others.filter(({ name }) => name === undefined || !placed.has(name))
  return [...opening.flatMap(blocksOf), ...formed, ...left.flatMap(blocksOf)]
}

function blocksOf({ heading, body }: Section): RootContent[] {
  return heading === undefined ? body : [heading, ...body]
}

function lower(block: RootContent): RootContent {
  return block.type === 'heading' ? { ...block, depth: Math.min(6, block.depth + 1) as Heading['depth'] } : block
}
