import type { Subdivision } from '../tree/index.ts'
import type { ItemStyle } from './openings.ts'

/** What the units inside the provisions of a bill are called, outermost first, and how the outermost are numbered. */
export interface Levels {
  types: readonly Subdivision['type'][]
  topmost: ReadonlySet<ItemStyle>
}

const decimals = ['1.1', '1.1.1', '1.1.1.1'] as const

export const ofSections: Levels = { types: ['subsection', 'paragraph', 'subparagraph', 'point'], topmost: new Set<ItemStyle>(['(1)', 'I.', ...decimals]) }

export const ofArticles: Levels = { types: ['paragraph', 'point', 'indent', 'indent'], topmost: new Set<ItemStyle>(['(1)', 'I.', '1.', ...decimals]) }

/** Where paragraphs bear no number and are counted, a number opens what stands in them. */
export const ofParagraphs: Levels = { types: ['paragraph', 'subparagraph', 'point', 'indent'], topmost: new Set<ItemStyle>(['¶']) }

export const ofSchedules: Levels = { types: ['paragraph', 'subparagraph', 'point', 'indent'], topmost: new Set<ItemStyle>() }
