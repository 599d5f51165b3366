import { lowered, openingSentence } from '../../language/index.ts'
import type { Matched } from './matchParagraphs.ts'
import type { Printed } from './printed.ts'
import type { Spot } from './printedWords.ts'
import type { Edited } from './readEdited.ts'
import { edited, editsBetween, type TextEdit } from './textEdits.ts'

/** A setting or choice that the edited file gives a value. */
export interface Settled {
  /** As `draft.yaml` names it, below `set` or `choices`. */
  group: 'set' | 'choices'
  name: string
  value: string
  /** The setting as the words of the act name it, and the words that the act prints for it, an article before them. */
  setting: string
  words: string
}

/** The article that is printed before the value of a setting, with its space; empty for most. */
export type ArticleOf = (setting: string) => string

interface Found {
  spot: Spot
  /** What the file says in its place; undefined where that is as it was. */
  now: string | undefined
}

/**
 * What the file settles: a blank filled or an open choice made, alike wherever it was; a value changed wherever it stands. Whatever
 * was filled in two ways is words of its places.
 */
export function settledSpots({ pairs }: Matched, articleOf: ArticleOf): Settled[] {
  const found = new Map<string, Found[]>()
  for (const [paragraph, { text }] of pairs) {
    if (paragraph.spots.length === 0) continue
    const edits = paragraph.text === text ? [] : editsBetween(paragraph.text, text)
    for (const spot of paragraph.spots) found.set(spot.setting, [...(found.get(spot.setting) ?? []), { spot, now: wordsNow(paragraph, spot, edits) }])
  }
  return [...found].flatMap(([setting, uses]) => settled(setting, uses, articleOf(setting)))
}

function settled(setting: string, uses: Found[], article: string): Settled[] {
  // A blank stands for the article as well as for the name: what counsel wrote tells whether the name has one.
  const hasArticle = (words: string) => words.toLowerCase().startsWith(article)
  const bareOf = (words: string, { kind }: Spot) => (kind === 'blank' && hasArticle(words) ? words.slice(article.length) : words)
  const said = alikeInCase(uses.flatMap(({ now, spot }) => (now === undefined || now === '' ? [] : [bareOf(now, spot)])))
  const [words] = said
  const [first] = uses
  if (said.size !== 1 || words === undefined || !first) return []
  const { kind, options } = first.spot
  if (kind === 'choice') {
    const option = options.find(({ text }) => text === words)
    return option ? [{ group: 'choices', name: setting.replace(/^choices\./, ''), value: option.id, setting, words }] : []
  }
  if (kind === 'option' || (kind === 'value' && uses.some(({ now }) => now === undefined))) return []
  if (/[\uE000-\uF8FF[\]]/u.test(words)) return []
  const bare = kind === 'blank' && article !== '' && !uses.some(({ now }) => now !== undefined && hasArticle(now))
  const printed = kind === 'blank' && !bare ? article + words : words
  const named: Settled = { group: 'set', name: setting, value: words, setting, words: printed }
  return bare ? [named, { ...named, name: `${setting}.article`, value: '' }] : [named]
}

/** Each of some words once; what opens a sentence with a capital is said as it is inside one, where it stands there too. */
function alikeInCase(words: string[]): Set<string> {
  const all = new Set(words)
  return new Set(words.map((one) => (all.has(lowered('und', one)) ? lowered('und', one) : one)))
}

/** What stands where a spot stood; undefined where it stands yet, or where words around it were changed with it. */
function wordsNow({ text }: Printed, { start, end }: Spot, edits: TextEdit[]): string | undefined {
  const touching = edits.filter((edit) => (edit.start < end && edit.end > start) || (edit.start === edit.end && edit.start > start && edit.start < end))
  if (touching.length === 0 || touching.some((edit) => edit.start < start || edit.end > end)) return undefined
  const beside = edits.filter((edit) => edit.start === edit.end && (edit.start === start || edit.start === end))
  const inside = [...touching, ...beside].map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return edited(text.slice(start, end), inside).trim()
}

/** The file with what it settles in one place settled in every place, as the act prints it. */
export function settledEverywhere(file: Edited[], { origins }: Matched, settled: Settled[]): Edited[] {
  const names = new Set(settled.map(({ setting }) => setting))
  return file.map((paragraph) => {
    const origin = origins.get(paragraph)
    if (!origin?.spots.some(({ setting }) => names.has(setting))) return paragraph
    const edits = editsBetween(origin.text, paragraph.text)
    const spots = origin.spots.filter((spot) => names.has(spot.setting) && !edits.some((edit) => crosses(edit, spot)))
    const beside = edits.filter((edit) => !spots.some((spot) => belongs(edit, spot, edits)))
    return { ...paragraph, text: edited(origin.text, [...beside, ...fillings({ ...origin, spots }, settled)]) }
  })
}

/** The words of a paragraph with what the file settles in place. */
export function filledWords(paragraph: Printed, settled: Settled[]): string {
  return edited(paragraph.text, fillings(paragraph, settled))
}

function fillings({ text, spots, level = 0, passage }: Printed, settled: Settled[]): TextEdit[] {
  // The words of a definition, and those of an item below another, go on with a sentence.
  const sentence = level <= 1 && !passage.path.some(({ type }) => type === 'definition')
  return spots.flatMap(({ setting, start, end, kind }) => {
    const words = settled.find((one) => one.setting === setting)?.words
    if (words === undefined) return []
    const opens = (kind === 'blank' || kind === 'value') && ((start === 0 && sentence) || /[.]\s$/.test(text.slice(0, start)))
    return [{ start, end, insert: opens ? openingSentence('und', words) : words }]
  })
}

/** Whether an edit changes words of a spot together with words around it. */
function crosses(edit: TextEdit, { start, end }: Spot): boolean {
  return edit.start < end && edit.end > start && (edit.start < start || edit.end > end)
}

/** Whether an edit is one of a spot: inside it, or right beside it where it was changed inside as well. */
function belongs(edit: TextEdit, { start, end }: Spot, edits: TextEdit[]): boolean {
  const inside = (one: TextEdit) => one.start >= start && one.end <= end && one.start < end && (one.end > start || one.start > start)
  return inside(edit) || (edit.start === edit.end && (edit.start === start || edit.start === end) && edits.some(inside))
}
