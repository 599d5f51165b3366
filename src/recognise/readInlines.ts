import { type Choice, type Inline, joinText, type Ref, text } from '../tree/index.ts'
import { citedPatterns, type Idiom } from './idiom.ts'
import { type Bracketed, openChoices } from './openChoices.ts'
import { remembered } from './remembered.ts'

/** Words of a bill as inline nodes: what a breach leads to as a penalty, and references, whose targets are found once all is read. */
export function readInlines(words: string, idiom: Idiom): Inline[] {
  const parts = openChoices(words, idiom)
  return joinText(parts.flatMap((part) => (typeof part === 'string' ? readClosed(part, idiom) : choiceOf(part, idiom))))
}

/** Alternatives that a text has still to choose from: what is asked, and which is the usual one, it does not tell. */
function choiceOf(alternatives: readonly Bracketed[], idiom: Idiom): Choice {
  return {
    type: 'choice',
    setting: '',
    question: alternatives.map(({ mark, words }) => `${mark}: ${words.length > 40 ? `${words.slice(0, 39)}…` : words}`).join(' / '),
    preferred: alternatives[0]?.mark ?? '',
    children: alternatives.map(({ mark, words }) => ({ type: 'alternative', id: mark, mark, label: mark, children: readInlines(words, idiom) })),
  }
}

function readClosed(words: string, idiom: Idiom): Inline[] {
  const found = idiom.penalty.exec(words)
  if (!found) return readReferences(words, idiom)
  const end = found.index + found[0].length
  return joinText([
    ...readReferences(words.slice(0, found.index), idiom),
    { type: 'penalty', class: 'unknown', children: readReferences(found[0], idiom) },
    ...readReferences(words.slice(end), idiom),
  ])
}

/** “[words of section 4 of the Code that name it]”: what is to be written there, none of whose references are those of the act. */
const blank = /\[(?:the )?\p{Ll}\p{L}+ (?:of|in|that|on) [^[\]]*\]/gu

function readReferences(words: string, idiom: Idiom): Inline[] {
  const made: Inline[] = []
  let at = 0
  const blanks = [...words.matchAll(blank)].map(({ 0: said, index }) => [index, index + said.length] as const)
  for (const { 0: whole, index } of words.matchAll(idiom.reference)) {
    if (blanks.some(([from, to]) => from < index && index < to)) continue
    made.push(text(words.slice(at, index)), ...numbersOf(whole, idiom))
    at = index + whole.length
  }
  return joinText([...made, text(words.slice(at))])
}

const patterns = remembered((idiom) => {
  const { number, alone } = citedPatterns(idiom)
  return { number: new RegExp(`(${number})`, 'u'), alone: new RegExp(`^${alone}$`, 'u') }
})

/** “sections 1, 2 and 5” as a reference for each number, the first with the name of the units; `target` says each as if it stood alone. */
function numbersOf(whole: string, idiom: Idiom): Inline[] {
  const { number, alone } = patterns(idiom)
  if (alone.test(whole) || idiom.onlySchedule.test(whole)) return [reference(whole, whole)]
  const [, name = '', numbers = ''] = /^(\P{N}*?\s+)((?:[([IVXLC]|[ALRD]?\.?\s?\p{N}).*)$/u.exec(whole) ?? [undefined, '', whole]
  return numbers.split(number).map((piece, index): Inline => {
    if (index % 2 === 0) return text(piece)
    const single = index === 1 || idiom.referenceDivision.test(name)
    return reference((single ? name : name.charAt(0).toLowerCase() + name.slice(1)) + piece, index === 1 ? name + piece : piece)
  })
}

function reference(target: string, value: string): Ref {
  return { type: 'ref', target, parts: [{ value }], at: { line: 0, column: 0 } }
}
