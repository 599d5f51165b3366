import { tokensOf } from '../acts/index.ts'
import type { Edit } from './wordEdits.ts'

/** An edit in the words that a reader finds it by. Without `near` and `old` there are no words yet. */
export interface QuotedEdit {
  does: 'replace' | 'delete' | 'after' | 'before' | 'alone'
  /** Words of the text: what is left out, or what the new words come beside. */
  known: string
  /** Which of several places where the known words stand, from 1; 0 where they stand once. */
  nth: number
  words: string
  /** Where in the text. */
  at: number
}

interface Span {
  from: number
  to: number
}

/** More places than this are hard to count: then neighbours are quoted too. */
const placesAtMost = 3
/** How many words are quoted beside those that matter, so that they stand once. */
const neighboursAtMost = 4

/** State edits of one text so that each can be carried out by itself, with the usual spaces, on words that are found without doubt. */
export function quoteEdits(text: string, edits: Edit[]): QuotedEdit[] {
  const afresh = ({ from, to }: Span) => {
    const inside = edits.filter((edit) => edit.from >= from && edit.to <= to)
    let [made, at] = ['', from]
    for (const edit of inside) {
      made += text.slice(at, edit.from) + edit.words
      at = edit.to
    }
    return made + text.slice(at, to)
  }
  let starts = edits.map(({ from, to }): Span => ({ from, to }))
  for (;;) {
    const stated = starts.map((start) => ({ start, ...state(text, start, afresh) }))
    const apart = joinTouching(stated)
    if (apart.length === stated.length) return stated.map(({ quoted }) => quoted)
    starts = apart
  }
}

/** Quoted words may not be touched by another edit: such edits become one. */
function joinTouching(stated: { start: Span; span: Span }[]): Span[] {
  const joined: { start: Span; span: Span }[] = []
  for (const { start, span } of stated) {
    const last = joined.at(-1)
    if (!last || span.from > last.span.to) {
      joined.push({ start, span })
      continue
    }
    const both = { from: Math.min(last.span.from, span.from), to: Math.max(last.span.to, span.to) }
    joined[joined.length - 1] = { start: both, span: both }
  }
  return joined.map(({ start }) => start)
}

function state(text: string, start: Span, afresh: (span: Span) => string): { span: Span; quoted: QuotedEdit } {
  const words = wordSpans(text)
  if (words.length === 0) return { span: start, quoted: { does: 'alone', known: '', nth: 0, words: afresh(start).trim(), at: 0 } }
  const inserted = start.from === start.to || text.slice(start.from, start.to).trim() === ''
  const sides = inserted ? [besideWords(text, start, afresh, words, 'after'), besideWords(text, start, afresh, words, 'before')] : []
  const beside = sides.find((one) => one !== undefined)
  return beside ?? inPlace(text, start, afresh, words)
}

/** New words beside known ones: as many of these as it takes to find them. */
function besideWords(
  text: string,
  start: Span,
  afresh: (span: Span) => string,
  words: Span[],
  side: 'after' | 'before',
): { span: Span; quoted: QuotedEdit } | undefined {
  const near = side === 'after' ? words.filter(({ to }) => to <= start.from).reverse() : words.filter(({ from }) => from >= start.to)
  const fresh = afresh(start).trim()
  const [first] = near
  if (!first || fresh === '') return undefined
  const spans = near.slice(0, neighboursAtMost).map((one): Span => ({ from: Math.min(one.from, first.from), to: Math.max(one.to, first.to) }))
  const known = ({ from, to }: Span) => text.slice(from, to)
  const fit = spans.filter((span) => /^[\p{Pi}\p{Ps}]*[\p{L}\p{N}]/u.test(known(span)) && isWhole(known(span)))
  const span = fit.find((one) => placesOf(known(one), text).length === 1) ?? fit.find((one) => placesOf(known(one), text).length <= placesAtMost)
  if (!span || !isWhole(fresh)) return undefined
  const quoted: QuotedEdit = { does: side, known: known(span), nth: nthOf(span, text), words: fresh, at: side === 'after' ? span.to - 1 : span.from }
  const whole: Span = { from: Math.min(span.from, start.from), to: Math.max(span.to, start.to) }
  return isSame(carriedOut(text, span, quoted), text.slice(0, whole.from) + afresh(whole) + text.slice(whole.to)) ? { span: whole, quoted } : undefined
}

/** Words in the place of others, with neighbours until the statement does what is meant. */
function inPlace(text: string, start: Span, afresh: (span: Span) => string, words: Span[]): { span: Span; quoted: QuotedEdit } {
  for (let grown = 0, span = start; ; grown += 1) {
    const known = text.slice(span.from, span.to)
    const quotedSpan: Span = { from: span.from + known.length - known.trimStart().length, to: span.to - (known.length - known.trimEnd().length) }
    const fresh = afresh(span).trim()
    const quoted: QuotedEdit = {
      does: fresh === '' ? 'delete' : 'replace',
      known: known.trim(),
      nth: known.trim() === '' ? 0 : nthOf(quotedSpan, text),
      words: fresh,
      at: quotedSpan.from,
    }
    const all = text.slice(0, span.from) + afresh(span) + text.slice(span.to)
    const fits =
      isTelling(known) &&
      placesOf(quoted.known, text).includes(quoted.at) &&
      isWhole(known) &&
      isWhole(fresh) &&
      isSame(carriedOut(text, quotedSpan, quoted), all)
    const countable = placesOf(quoted.known, text).length <= placesAtMost || grown > 2 * neighboursAtMost
    const wider = widened(span, words, grown)
    if ((fits && countable) || !wider) return { span, quoted }
    span = wider
  }
}

/** A word more, by turns before and behind. */
function widened(span: Span, words: Span[], turn: number): Span | undefined {
  const left = words.filter(({ from }) => from < span.from).at(-1)
  const right = words.find(({ to }) => to > span.to)
  if (!left && !right) return undefined
  return left && (turn % 2 === 0 || !right) ? { from: left.from, to: span.to } : { from: span.from, to: right?.to ?? span.to }
}

/** What a reader makes of the text who follows the statement with the spaces that words have. */
function carriedOut(text: string, { from, to }: Span, { does, words }: QuotedEdit): string {
  const [left, known, right] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
  switch (does) {
    case 'replace':
      return left + words + right
    case 'delete':
      return left.trimEnd() + (/^\s*[\p{Terminal_Punctuation}\p{Pe}\p{Pf}]/u.test(right) || !/\s$/.test(left) ? right.trimStart() : ` ${right.trimStart()}`)
    case 'after':
      return `${left}${known}${/^[\p{Terminal_Punctuation}\p{Pe}\p{Pf}\p{Pd}]/u.test(words) ? '' : ' '}${words}${right}`
    case 'before':
      return `${left}${words}${/[\p{Ps}\p{Pi}\p{Pd}]$/u.test(words) ? '' : ' '}${known}${right}`
    case 'alone':
      return words
  }
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()
}

/** Whether it holds a word: a lone sign is hard to find. */
function isTelling(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words)
}

/** Whether quotation marks and brackets in it are closed. */
function isWhole(words: string): boolean {
  return ['“”', '«»', '()', '[]'].every((pair) => {
    let open = 0
    for (const sign of words) {
      if (sign === pair[0]) open += 1
      if (sign === pair[1]) open -= 1
      if (open < 0) return false
    }
    return open === 0
  })
}

function wordSpans(text: string): Span[] {
  let at = 0
  return tokensOf(text).flatMap(({ words, key }) => {
    at += words.length
    return key === ' ' ? [] : [{ from: at - words.length, to: at }]
  })
}

/** Where words stand in a text, not as part of others. */
export function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    const [before, behind] = [text[at - 1] ?? ' ', text[at + words.length] ?? ' ']
    const runsOn = (sign: string, neighbour: string | undefined) => isTelling(sign) && isTelling(neighbour ?? '')
    if (!runsOn(words[0] ?? '', before) && !runsOn(words.at(-1) ?? '', behind)) places.push(at)
  }
  return places
}

function nthOf({ from, to }: Span, text: string): number {
  const places = placesOf(text.slice(from, to), text)
  return places.length > 1 ? places.indexOf(from) + 1 : 0
}
