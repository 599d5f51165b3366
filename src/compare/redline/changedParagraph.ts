import type { Element } from 'xast'
import { toXml } from '../../xml/index.ts'
import { diffTokens } from '../acts/index.ts'
import type { Atom } from './atoms.ts'
import type { Paragraph } from './paragraph.ts'

/** What the change does to a piece of a paragraph, or to its mark. */
export type Fate = 'stays' | 'inserted' | 'deleted' | 'movedFrom' | 'movedTo'

/** A paragraph of the redline: what the later act has of it, what the earlier had. */
export interface ChangedParagraph {
  properties: Element[]
  /** Those of the earlier act, where they differ. */
  was?: Element[] | undefined
  /** The fate of the mark that ends it. */
  mark: Fate
  bookmarks: string[]
  pieces: { fate: Fate; atoms: Atom[] }[]
  /** The move that it is part of, where it begins or ends it. */
  move?: { name: string; opens: boolean; closes: boolean } | undefined
}

/** A paragraph that stands in both acts. */
export function keptParagraph(before: Paragraph, after: Paragraph): ChangedParagraph {
  const fates = { same: 'stays', added: 'inserted', removed: 'deleted' } as const
  return {
    properties: after.properties,
    was: changed(before.properties, after.properties),
    mark: 'stays',
    bookmarks: [...after.bookmarks, ...before.bookmarks.filter((name) => !after.bookmarks.includes(name))],
    pieces: diffTokens(before.atoms, after.atoms).map(({ op, tokens }) => ({ fate: fates[op], atoms: tokens })),
  }
}

/** A paragraph of one act alone, or one end of a move. */
export function wholeParagraph({ properties, bookmarks, atoms }: Paragraph, fate: Exclude<Fate, 'stays'>): ChangedParagraph {
  return { properties, bookmarks, mark: fate, pieces: [{ fate, atoms }] }
}

/** The earlier properties, where they are not the later. */
export function changed(before: Element[], after: Element[]): Element[] | undefined {
  return toXml(before) === toXml(after) ? undefined : before
}
