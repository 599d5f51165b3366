import { diffArrays } from 'diff'
import { pairUp, risingRun } from '../../compare/acts/index.ts'
import type { Printed } from './printed.ts'
import type { Edited } from './readEdited.ts'

/** How alike paragraphs must be to be the same: between two that stand where they were, and those that went elsewhere. */
const alike = { between: 0.4, elsewhere: 0.75 }
/** A text shorter than this stands in many places. */
const tellingLength = 30

/** Which paragraphs of the edited file are those of the act. */
export interface Matched {
  pairs: Map<Printed, Edited>
  origins: Map<Edited, Printed>
  /** Those that stand in the order in which the act has them. */
  standing: ReadonlySet<Edited>
}

/** Match the paragraphs of an act with those of the edited file. `bookmarkOf` gives the bookmarks that Word has for a paragraph of the act. */
export function matchParagraphs(printed: Printed[], file: Edited[], bookmarksOf: (paragraph: Printed) => readonly string[]): Matched {
  const pairs = new Map<Printed, Edited>()
  const origins = new Map<Edited, Printed>()
  const pair = ([from, to]: readonly [Printed, Edited]) => {
    if (pairs.has(from) || origins.has(to)) return
    pairs.set(from, to)
    origins.set(to, from)
  }
  for (const [old, fresh] of unequal(printed, file, pair)) inGap(old, fresh, bookmarksOf).forEach(pair)
  const left = printed.filter((one) => !pairs.has(one))
  const others = file.filter((one) => !origins.has(one))
  for (const heading of [true, false]) {
    const telling = <T extends { text: string }>(list: T[], isOne: (one: T) => boolean) =>
      list.filter((one) => isOne(one) === heading && one.text.length >= tellingLength).map((item) => ({ item, words: item.text }))
    pairUp(telling(left, isHeading), telling(others, isHeadingParagraph), alike.elsewhere).forEach(pair)
  }
  const place = new Map(printed.map((one, index) => [one, index]))
  const run = risingRun(file.flatMap((one) => (origins.has(one) ? [{ item: one, at: place.get(origins.get(one) as Printed) ?? 0, weight: 1 }] : [])))
  return { pairs, origins, standing: new Set(run.map(({ item }) => item)) }
}

/** Pair what is equal and in order; what lies between comes back, gap by gap. */
function unequal(printed: Printed[], file: Edited[], pair: (pair: [Printed, Edited]) => void): [Printed[], Edited[]][] {
  const gaps: [Printed[], Edited[]][] = []
  let [a, b] = [0, 0]
  let open: [Printed[], Edited[]] = [[], []]
  for (const { added, removed, value } of diffArrays(keysOf(printed, isHeading), keysOf(file, isHeadingParagraph))) {
    if (removed) open[0].push(...printed.slice(a, a + value.length))
    else if (added) open[1].push(...file.slice(b, b + value.length))
    else {
      for (let n = 0; n < value.length; n++) pair([printed[a + n] as Printed, file[b + n] as Edited])
      gaps.push(open)
      open = [[], []]
    }
    if (!added) a += value.length
    if (!removed) b += value.length
  }
  return [...gaps, open].filter(([old, fresh]) => old.length > 0 && fresh.length > 0)
}

/** What a paragraph is the same by: its words under the words of its heading, because many provisions say the same in a paragraph. */
function keysOf<T extends { text: string; level?: number | undefined }>(list: T[], isOne: (one: T) => boolean): string[] {
  let heading = ''
  return list.map((one) => {
    if (isOne(one)) heading = one.text
    return `${isOne(one)} ${heading} ${one.level ?? ''} ${one.text}`
  })
}

function inGap(old: Printed[], fresh: Edited[], bookmarksOf: (paragraph: Printed) => readonly string[]): [Printed, Edited][] {
  const pairs: [Printed, Edited][] = []
  const left = () => old.filter((one) => !pairs.some(([from]) => from === one))
  const free = () => fresh.filter((one) => !pairs.some(([, to]) => to === one))
  for (const heading of [true, false]) {
    const [ours, theirs] = [old.filter((one) => isHeading(one) === heading), fresh.filter((one) => isHeadingParagraph(one) === heading)]
    pairs.push(...pairUp(ours.map(candidate), theirs.map(candidate), alike.between))
    for (const one of left().filter((other) => ours.includes(other))) {
      const marked = free().find((other) => theirs.includes(other) && other.bookmarks.some((name) => bookmarksOf(one).includes(name)))
      if (marked) pairs.push([one, marked])
    }
  }
  // As many as there were, each of its kind: other words in the same places.
  const [rest, others] = [left(), free()]
  const inPlace = rest.length === others.length && rest.every((one, index) => sameKind(one, others[index] as Edited))
  return inPlace ? [...pairs, ...rest.map((one, index): [Printed, Edited] => [one, others[index] as Edited])] : pairs
}

function candidate<T extends { text: string }>(item: T): { item: T; words: string } {
  return { item, words: item.text }
}

function sameKind(one: Printed, other: Edited): boolean {
  return isHeading(one) === isHeadingParagraph(other) && one.level === other.level
}

export function isHeading({ passage }: Printed): boolean {
  return passage.role === 'heading'
}

export function isHeadingParagraph({ style }: Edited): boolean {
  return /^(?:heading|schedule heading$)/.test(style)
}
