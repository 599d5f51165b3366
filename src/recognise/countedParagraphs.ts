import type { Idiom } from './idiom.ts'
import type { Opened } from './openings.ts'
import { startsDefinition } from './paragraphs.ts'

/** Whether the paragraphs of a bill bear no numbers, and its references count them: “paragraph two of section 8”. */
export function countsParagraphs(lines: readonly Opened[], { counted }: Idiom): boolean {
  if (!lines.some(({ line }) => counted.test(line.text))) return false
  return !lines.some(({ opening }, index) => opening.opens === 'provision' && opensNumbered(opening.rest, lines[index + 1]))
}

/** Whether what a provision begins with is a numbered subdivision. */
function opensNumbered(rest: string, next: Opened | undefined): boolean {
  const { opening } = next ?? {}
  return rest === '' ? opening?.opens === 'item' && (opening.style === '(1)' || opening.style === '1.') : /^\(1\)/.test(rest)
}

/** In such a bill each paragraph of a provision that has several is a unit of its own; one that defines words has none. */
export function countedParagraphs(lines: readonly Opened[], idiom: Idiom): Opened[] {
  return provisionsIn(lines).flatMap((provision) => (provision.some(({ line }) => startsDefinition(line.text, idiom)) ? provision : counted(provision)))
}

/** The lines of each provision together, and those before the first. */
function provisionsIn(lines: readonly Opened[]): Opened[][] {
  const made: Opened[][] = [[]]
  for (const one of lines) {
    if (one.opening.opens === 'provision' || one.opening.opens === 'division') made.push([one])
    else made.at(-1)?.push(one)
  }
  return made
}

function counted(lines: Opened[]): Opened[] {
  const [first, ...below] = lines
  if (first?.opening.opens !== 'provision') return lines
  const { rest } = first.opening
  const opens = below.map(({ line, opening }, index) => opening.opens === 'words' && !line.block && !goesOn(opening.rest, below[index - 1]))
  let count = rest === '' ? 0 : 1
  if (count + opens.filter(Boolean).length < 2) return lines
  const head: Opened[] = rest === '' ? [first] : [{ line: first.line, opening: { ...first.opening, rest: '' } }, paragraph(first.line, rest, 1)]
  return [...head, ...below.map((one, index) => (opens[index] && one.opening.opens === 'words' ? paragraph(one.line, one.opening.rest, ++count) : one))]
}

/** Words behind a list that end its sentence. */
function goesOn(words: string, before: Opened | undefined): boolean {
  return before?.opening.opens === 'item' && /^\p{Ll}/u.test(words)
}

function paragraph(line: Opened['line'], rest: string, count: number): Opened {
  return { line, opening: { opens: 'item', style: '¶', number: String(count), label: '', rest } }
}
