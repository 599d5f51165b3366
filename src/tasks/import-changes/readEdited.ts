import type { WordDocument, WordParagraph } from '../../formats/docx/read/index.ts'
import { live, tidy } from '../../formats/docx/read/index.ts'
import { inlinesOf, plainText } from '../../tree/index.ts'
import type { Printed } from './printed.ts'
import { reference } from './printedWords.ts'

/** A paragraph of the file that counsel edited, its references as marks of the same kind as those of the act. */
export interface Edited extends WordParagraph {
  index: number
}

/** The words by which each reference of the act is live in Word, and the unit that it leads to. */
export type LiveForms = Map<string, { form: string; target: string }[]>

/** How references look in the act as it is written to Word, by the first bookmark in them. `written` are its paragraphs, one a passage. */
export function liveForms(printed: Printed[], written: WordParagraph[]): LiveForms {
  const forms: LiveForms = new Map()
  printed.forEach(({ passage }, index) => {
    const marked = written[index]?.text ?? ''
    const plain = marked.replace(live.pattern, '$2')
    const places = placesIn(marked)
    let end = 0
    for (const node of inlinesOf(passage.children)) {
      if (node.type !== 'ref') continue
      const words = tidy(plainText([node]))
      const start = plain.indexOf(words, end)
      if (start === -1) continue
      end = start + words.length
      add(forms, marked.slice(places[start], places[end]), node.target)
    }
  })
  for (const known of forms.values()) known.sort((a, b) => b.form.length - a.form.length)
  return forms
}

/** A reference may open a sentence where it did not before. */
function add(forms: LiveForms, form: string, target: string): void {
  const bookmark = form.matchAll(live.pattern).next().value?.[1]
  if (bookmark === undefined) return
  const known = forms.get(bookmark) ?? []
  const variants = new Set([form, form.charAt(0).toUpperCase() + form.slice(1), form.charAt(0).toLowerCase() + form.slice(1)])
  for (const variant of variants) if (!known.some((other) => other.form === variant)) known.push({ form: variant, target })
  forms.set(bookmark, known)
}

/** For each place in the plain words, the place in the words with marks. */
function placesIn(marked: string): number[] {
  const places: number[] = []
  let end = 0
  const plainTo = (to: number) => {
    for (let at = end; at < to; at++) places.push(at)
  }
  for (const { 0: whole, 2: shown = '', index } of marked.matchAll(live.pattern)) {
    plainTo(index)
    // A reference begins before the mark or after it, never inside.
    for (let n = 0; n < shown.length; n++) places.push(index)
    end = index + whole.length
  }
  plainTo(marked.length + 1)
  return places
}

/** The paragraphs of an edited file, the references in them that are still whole as marks. */
export function editedParagraphs({ paragraphs }: WordDocument, forms: LiveForms): Edited[] {
  return paragraphs.map((paragraph, index) => ({ ...paragraph, index, text: symbolic(paragraph.text, forms) }))
}

function symbolic(text: string, forms: LiveForms): string {
  let made = text
  for (const [whole, bookmark = ''] of text.matchAll(live.pattern)) {
    const at = made.indexOf(whole)
    if (at === -1) continue
    const found = (forms.get(bookmark) ?? []).map((known) => fitted(known, made, at)).find((fit) => fit !== undefined)
    if (found) made = made.slice(0, found.start) + reference.mark(found.target) + made.slice(found.end)
  }
  return made.replace(live.pattern, '$2')
}

/** Where a form stands in a text, its first mark at a place; the numbers that the marks show do not count, the words of links do. */
function fitted({ form, target }: { form: string; target: string }, text: string, at: number): { start: number; end: number; target: string } | undefined {
  const start = at - form.search(/\uE010/u)
  if (start < 0) return undefined
  const pattern = form
    .split(/(\uE010[^\uE011]*\uE011)/u)
    .map((part) => {
      const [, bookmark, shown] = /^\uE010([^\uE012]*)\uE012([^\uE011]*)\uE011$/u.exec(part) ?? []
      if (bookmark === undefined) return escapeRegExp(part)
      return `\uE010${escapeRegExp(bookmark)}\uE012${bookmark.startsWith('#') ? escapeRegExp(shown ?? '') : '[^\uE011]*'}\uE011`
    })
    .join('')
  const found = new RegExp(`^${pattern}`, 'u').exec(text.slice(start))
  return found ? { start, end: start + found[0].length, target } : undefined
}

function escapeRegExp(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
