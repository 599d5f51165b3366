import type { Matched } from './matchParagraphs.ts'
import { isHeadingParagraph } from './matchParagraphs.ts'
import { clauseOf, type Printed } from './printed.ts'
import type { Edited } from './readEdited.ts'

/** What the paragraphs of an act belong to: a clause, or what stands before, between or after the clauses. */
export type Owner = string

/** A run of paragraphs of the edited file that belongs to one owner. */
export interface Section {
  owner: Owner
  paragraphs: Edited[]
}

/** Whether an owner is a clause; the others are named so that no clause could be. */
export function isClause(owner: Owner): boolean {
  return owner.includes('/')
}

export function ownerOf({ passage }: Printed): Owner {
  return clauseOf(passage) ?? (passage.unit ? 'divisions' : 'opening')
}

/**
 * The edited file by what its paragraphs belong to. A paragraph that is new, or came from elsewhere, belongs to what stands before it; a
 * heading that is new begins something that the act does not have.
 */
export function sectionsOf(file: Edited[], { origins, standing }: Matched): Map<Owner, Edited[]> {
  const sections = new Map<Owner, Edited[]>()
  let owner: Owner = 'opening'
  file.forEach((paragraph) => {
    const origin = origins.get(paragraph)
    const heads = origin !== undefined && isHeadingParagraph(paragraph)
    if (origin && (standing.has(paragraph) || heads)) owner = ownerOf(origin)
    else if (isHeadingParagraph(paragraph)) owner = `new ${paragraph.index}`
    else if (origin && ownerOf(origin) === owner) owner = ownerOf(origin)
    sections.set(owner, [...(sections.get(owner) ?? []), paragraph])
  })
  return sections
}

/** The paragraphs of the act by what they belong to. */
export function ownedBy(printed: Printed[]): Map<Owner, Printed[]> {
  const owned = new Map<Owner, Printed[]>()
  for (const paragraph of printed) owned.set(ownerOf(paragraph), [...(owned.get(ownerOf(paragraph)) ?? []), paragraph])
  return owned
}
