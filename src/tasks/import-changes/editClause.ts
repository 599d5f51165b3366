import { anchorsIn, withNumbers } from '../../customise/overlays/index.ts'
import type { Clause, LoadedClause } from '../../model/index.ts'
import { alignSource } from './alignSource.ts'
import { type Line, linesOf, textOfLines } from './clauseLines.ts'
import { isHeading, type Matched } from './matchParagraphs.ts'
import type { Printed } from './printed.ts'
import type { Edited } from './readEdited.ts'
import { restructure } from './restructure.ts'
import { rewriteWords, type SourceEdit } from './rewriteWords.ts'
import type { SourceToken } from './sourceTokens.ts'
import { edited, editsBetween, type TextEdit } from './textEdits.ts'
import type { TracedToken } from './traceClause.ts'

/** A clause of the act, and what the edited file has in its place. */
export interface ClauseInFile {
  clause: LoadedClause
  printed: Printed[]
  file: Edited[]
  matched: Matched
  traced: TracedToken[]
}

/** New values of a clause by the path of the field; null takes a field away. */
export type ClauseFields = Record<string, unknown> & { text?: string }

/** What has to change in a clause so that it prints what the file says, as far as its source can. */
export function editClause({ clause, printed, file, matched, traced }: ClauseInFile): ClauseFields {
  const pairs = printed.flatMap((one): [Printed, Edited][] => {
    const other = matched.pairs.get(one)
    return other && file.includes(other) ? [[one, other]] : []
  })
  const fields: ClauseFields = {}
  const heading = pairs.find(([one, other]) => isHeading(one) && one.text !== other.text)
  if (heading?.[1].text.startsWith(heading[0].typed)) fields.heading = heading[1].text.slice(heading[0].typed.length)
  const words = printed.filter((one) => !isHeading(one))
  const sourceOf = (field: string) => fieldOf(clause, field)
  const sources = alignSource(words, traced)
  const reworded = new Map(pairs.filter(([one, other]) => words.includes(one) && one.text !== other.text))
  const edits = rewrite(words, reworded, (some) => rewriteWords({ clause: clause.value.id, printed: words, sources, edits: some, sourceOf }))
  for (const field of new Set(edits.map((edit) => edit.field)))
    fields[field] = edited(
      sourceOf(field),
      edits.filter((edit) => edit.field === field),
    )
  const text = fields.text ?? clause.value.text
  const lines = linesOf(text)
  const lineOf = linesOfParagraphs(words, sources, edits, lines, clause.value.text)
  const structure = restructure({ clause: clause.value.id, printed, file, matched, lines, lineOf })
  const rebuilt = textOfLines(structure.lines)
  const counted = structure.changed && withNumbers(clause.value.text) === clause.value.text
  const now = counted ? withNumbers(rebuilt) : rebuilt
  if (now !== clause.value.text) fields.text = now
  Object.assign(fields, withoutAnchors(clause.value, now))
  return fields
}

/** What a clause says of items that are gone has to go with them: their kinds, the claims that they carried, the findings that stood in them. */
function withoutAnchors(clause: Clause, text: string): ClauseFields {
  const kept = new Set(anchorsIn(text))
  const gone = anchorsIn(clause.text).filter((anchor) => !kept.has(anchor))
  const isGone = (anchor: string | undefined) => anchor !== undefined && gone.includes(`#${anchor.replace('#', '')}`)
  const kinds = 'kinds' in clause ? Object.keys(clause.kinds).filter(isGone) : []
  return {
    ...Object.fromEntries(kinds.map((kind) => [`kinds.${kind}`, null])),
    ...(clause.implements.some(({ by }) => isGone(by)) ? { implements: clause.implements.filter(({ by }) => !isGone(by)) } : {}),
    ...(clause.ignores.some(({ at }) => isGone(at)) ? { ignores: clause.ignores.filter(({ at }) => !isGone(at)) } : {}),
  }
}

/** All edits together, or those that the source can take one by one. */
function rewrite(
  words: Printed[],
  reworded: Map<Printed, Edited>,
  source: (edits: ReadonlyMap<Printed, TextEdit[]>) => SourceEdit[] | undefined,
): SourceEdit[] {
  const wanted = new Map(words.flatMap((one) => (reworded.has(one) ? [[one, editsBetween(one.text, reworded.get(one)?.text ?? '')] as const] : [])))
  const all = source(wanted)
  if (all) return all
  const taken = new Map<Printed, TextEdit[]>()
  for (const [one, edits] of wanted) if (source(new Map([...taken, [one, edits]]))) taken.set(one, edits)
  return source(taken) ?? []
}

/** The line of the new text on which each paragraph begins. */
function linesOfParagraphs(words: Printed[], sources: (SourceToken | undefined)[][], edits: SourceEdit[], lines: Line[], before: string): Map<Printed, Line> {
  const inText = edits.filter(({ field }) => field === 'text')
  return new Map(
    words.flatMap((one, index) => {
      const starts = (sources[index] ?? []).flatMap((token) => placeInText(token, before) ?? [])
      if (starts.length === 0) return []
      const start = starts.reduce((least, other) => Math.min(least, other))
      const above = edited(
        before.slice(0, start),
        inText.filter((edit) => edit.end <= start && edit.start < start),
      )
      const line = lines[above.split('\n').length - 1]
      return line ? [[one, line] as const] : []
    }),
  )
}

/** Where the text holds what prints a word: the word itself, or the call of the choice whose option holds it. */
function placeInText(token: SourceToken | undefined, text: string): number | undefined {
  if (!token || token.field === 'text') return token?.start
  const at = text.indexOf(`{{choice "${token.field.split('.')[1]}"}}`)
  return at === -1 ? undefined : at
}

/** A field of a clause that holds words, by its path. */
export function fieldOf({ value }: LoadedClause, field: string): string {
  let found: unknown = value
  for (const key of field.split('.')) found = (found as Record<string, unknown> | undefined)?.[key]
  return typeof found === 'string' ? found : ''
}
