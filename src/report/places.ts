import { say, series } from '../language/index.ts'
import { type Bill, type Inline, inlinesOf, type Provision, plainText, printedLabel, provisionsOf, wordsWithPaths } from '../tree/index.ts'
import type { ReportContext } from './context.ts'

/** A run of words of the act and where it stands. */
export interface PlacedWords {
  provision: Provision
  /** As printed: “14(2)(a)”. */
  label: string
  kind: Provision['kind']
  words: string
  inlines: Inline[]
}

/** Every run of words of the body with its place, in order. */
export function placedWords(bill: Bill): PlacedWords[] {
  return [...provisionsOf(bill.children[2])].flatMap((provision) =>
    [...wordsWithPaths(provision)].map(([{ children }, path]): PlacedWords => {
      const { kind } = path.at(-1) ?? provision
      return { provision, label: printedLabel(provision, path), kind, words: plainText(children), inlines: [...inlinesOf(children)] }
    }),
  )
}

/** Each setting that the act prints, with the places where it does, each place once. */
export function placesOfSettings({ bill, settings: { language } }: ReportContext): Map<string, string[]> {
  const places = new Map<string, string[]>()
  const [preface, preamble, , conclusions] = bill.children
  const outside = [...preface.children, ...preamble.children, ...conclusions.children].map((block) => ({
    label: say(language, conclusions.children.includes(block) ? 'companion.closing' : 'companion.opening'),
    inlines: [...inlinesOf(block.children)],
  }))
  for (const { label, inlines } of [...outside, ...placedWords(bill)]) {
    for (const node of inlines) {
      if (!('setting' in node) || node.setting === '') continue
      const known = places.get(node.setting) ?? []
      if (!known.includes(label)) places.set(node.setting, [...known, label])
    }
  }
  return places
}

/** The first few places, and how many more there are. */
export function somePlaces(labels: string[], { settings: { language } }: ReportContext, most = 5): string {
  const [places, count] = [series(language, labels.slice(0, most)), labels.length - most]
  return count > 0 ? say(language, 'companion.more', { places, count }) : places
}
