import type { Printed } from './printed.ts'
import { asOption, asSource } from './sourceText.ts'
import type { SourceToken } from './sourceTokens.ts'
import { edited, type TextEdit } from './textEdits.ts'

/** An edit of a field of a clause. */
export interface SourceEdit extends TextEdit {
  field: string
}

/** Words of a paragraph that one word, call or space of the source prints. */
interface Stretch {
  start: number
  end: number
  source: Pick<SourceToken, 'field' | 'start' | 'end'> | undefined
}

/** The paragraphs of a clause as they print, what prints them, and what is to become of their words. */
export interface Rewording {
  clause: string
  printed: Printed[]
  /** For each word of each paragraph, what prints it. */
  sources: (SourceToken | undefined)[][]
  edits: ReadonlyMap<Printed, TextEdit[]>
  /** A field of the clause as it stands. */
  sourceOf(field: string): string
}

/**
 * The edits of a clause's source that give its paragraphs their new words: a call whose words are untouched stays a call, one whose words
 * were changed becomes words. Undefined where words were changed that the source of the clause does not hold.
 */
export function rewriteWords(rewording: Rewording): SourceEdit[] | undefined {
  const { sources } = rewording
  const made = new Map<string, SourceEdit>()
  for (const [index, paragraph] of rewording.printed.entries()) {
    const edits = rewording.edits.get(paragraph) ?? []
    const rewritten = edits.length === 0 ? [] : rewriteParagraph(paragraph, edits, stretchesOf(paragraph, sources[index] ?? [], rewording), rewording.clause)
    if (!rewritten) return undefined
    for (const edit of rewritten) {
      const key = `${edit.field} ${edit.start} ${edit.end}`
      if ((made.get(key)?.insert ?? edit.insert) !== edit.insert) return undefined
      made.set(key, edit)
    }
  }
  return [...made.values()]
}

/** A paragraph cut by what prints it: words of one call together, a space as the space of the source between its neighbours. */
function stretchesOf({ tokens, text }: Printed, sources: (SourceToken | undefined)[], { sourceOf }: Rewording): Stretch[] {
  const made: Stretch[] = []
  tokens().forEach(({ start, end, key }, index) => {
    const last = made.at(-1)
    const source = sources[index]
    if (key === ' ') {
      const after = sources[index + 1]
      if (last?.source && last.source === after && 'call' in last.source) last.end = end
      else made.push({ start, end, source: spaceBetween(last?.source, after, sourceOf) })
    } else if (source?.call && last?.source === source && text.slice(last.end, start) === '') last.end = end
    else made.push({ start, end, source })
  })
  return made
}

function spaceBetween(before: Stretch['source'], after: SourceToken | undefined, sourceOf: (field: string) => string): Stretch['source'] {
  const run = (field: string, start: number, end: number) => (end > start ? { field, start, end } : undefined)
  if (before) {
    const space = /^\s*/.exec(sourceOf(before.field).slice(before.end))?.[0].length ?? 0
    const found = run(before.field, before.end, before.end + space)
    if (found) return found
  }
  if (!after) return undefined
  const space = /\s*$/.exec(sourceOf(after.field).slice(0, after.start))?.[0].length ?? 0
  return run(after.field, after.start - space, after.start)
}

function rewriteParagraph({ text }: Printed, edits: TextEdit[], stretches: Stretch[], clause: string): SourceEdit[] | undefined {
  const inside = new Map<Stretch, TextEdit[]>()
  const [before, after] = [new Map<Stretch, string>(), new Map<Stretch, string>()]
  const add = <T>(map: Map<Stretch, T[]>, stretch: Stretch, edit: T) => map.set(stretch, [...(map.get(stretch) ?? []), edit])
  for (const { start, end, insert } of edits) {
    const touched = stretches.filter((stretch) => stretch.start < end && stretch.end > start)
    if (touched.some(({ source }) => source === undefined)) return undefined
    touched.forEach((stretch, index) => {
      const cut = { start: Math.max(start, stretch.start) - stretch.start, end: Math.min(end, stretch.end) - stretch.start }
      add(inside, stretch, { ...cut, insert: index === 0 ? insert : '' })
    })
    if (touched.length > 0) continue
    const within = stretches.find((stretch) => stretch.start < start && stretch.end > start)
    const previous = stretches.findLast((stretch) => stretch.end <= start && stretch.source)
    const next = stretches.find((stretch) => stretch.start >= start && stretch.source)
    // What stands right beside the new words keeps them in its place; a space tells less of a place than a word.
    const near = previous && (previous.end === start || !next || next.start > start) ? previous : undefined
    if (within?.source) add(inside, within, { start: start - within.start, end: start - within.start, insert })
    else if (near) after.set(near, (after.get(near) ?? '') + insert)
    else if (next) before.set(next, (before.get(next) ?? '') + insert)
    else return undefined
  }
  const made: SourceEdit[] = []
  for (const stretch of stretches) {
    const { source, start, end } = stretch
    if (!source) continue
    const cuts = inside.get(stretch)
    const [first = '', last = ''] = [before.get(stretch), after.get(stretch)]
    if (!cuts && first === '' && last === '') continue
    const write = (words: string) => (source.field === 'text' ? asSource(words, { clause, opens: start === 0 }) : asOption(words, clause))
    const [opening, inner, closing] = [write(first), cuts ? write(edited(text.slice(start, end), cuts)) : undefined, write(last)]
    if (opening === undefined || closing === undefined || (cuts && inner === undefined)) return undefined
    if (cuts) made.push({ ...at(source), insert: opening + inner + closing })
    if (!cuts && opening !== '') made.push({ ...at(source), end: source.start, insert: opening })
    if (!cuts && closing !== '') made.push({ ...at(source), start: source.end, insert: closing })
  }
  return made
}

function at({ field, start, end }: NonNullable<Stretch['source']>): Pick<SourceEdit, 'field' | 'start' | 'end'> {
  return { field, start, end }
}
