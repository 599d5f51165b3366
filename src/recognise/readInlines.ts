import { type Inline, joinText, text } from '../tree/index.ts'

const penalty =
  /(?:(?:commits|is guilty of) an offence(?: and)?,? )?(?:(?:is|are|shall be|will be) )?(?:liable|punished|punishable|sentenced)[^.;]*?\b(?:fine|imprisonment|prison|penalty|death|life)\b[^.;]*/i
const reference =
  /\b(?:[Ss]ections?|[Aa]rticles?|[Ss]ubsections?|[Pp]aragraphs?|[Ss]ubparagraphs?|[Cc]lauses?|Parts?|Chapters?)\s+(?:\d+[A-Za-z]?(?:\(\w+\))*|\(\w+\)(?:\(\w+\))*|[IVXLC]+\b)/g

/** Words of a bill as inline nodes: what a breach leads to as a penalty, and references, whose targets are found once all is read. */
export function readInlines(words: string): Inline[] {
  const found = penalty.exec(words)
  if (!found) return readReferences(words)
  const end = found.index + found[0].length
  return joinText([
    ...readReferences(words.slice(0, found.index)),
    { type: 'penalty', class: 'unknown', children: readReferences(found[0]) },
    ...readReferences(words.slice(end)),
  ])
}

function readReferences(words: string): Inline[] {
  const made: Inline[] = []
  let at = 0
  for (const { 0: value, index } of words.matchAll(reference)) {
    made.push(text(words.slice(at, index)), { type: 'ref', target: '', parts: [{ value }], at: { line: 0, column: 0 } })
    at = index + value.length
  }
  return joinText([...made, text(words.slice(at))])
}
