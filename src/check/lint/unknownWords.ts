import { asksForItself, type Lexicon, namesIn, unknownNames } from '../../language/index.ts'
import { type Message, message, suggest } from '../../messages/index.ts'
import type { RuleFile, Sourced } from '../../model/index.ts'

// What a message says of the place.
const ofMessages = ['found', 'instead', 'term', 'graver', 'lesser', 'place', 'age', 'lacking', 'count']

/** A message for each name in braces of a rule file that neither the lexicon nor a message knows, or that comes back to itself. */
export function unknownWords({ value, file, positions }: Sourced<RuleFile>, lexicon: Lexicon): Message[] {
  const known = [...Object.keys(lexicon.words), ...Object.keys(lexicon.patterns)]
  return [...textsIn(value, '')].flatMap(({ text, path }) => {
    const [line, column] = positions[path] ?? [1, 1]
    const place = { file, line, column }
    const unknown = unknownNames(text, lexicon).filter((name) => !ofMessages.includes(name))
    const circular = namesIn(text).filter((name) => asksForItself(name, lexicon))
    return [
      ...unknown.map((name) => {
        const hint = suggest(name, known, 'The words are in the lexicon of the language, and under rules/ in files of kind lexicon.')
        return message('unusable', 'unknown-words', `No words are called "${name}"`, place, hint)
      }),
      ...circular.map((name) =>
        message('unusable', 'circular-words', `The words "${name}" ask for themselves`, place, 'Say what they are without their own name.'),
      ),
    ]
  })
}

function* textsIn(value: unknown, path: string): Generator<{ text: string; path: string }> {
  if (typeof value === 'string') yield { text: value, path }
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* textsIn(part, path === '' ? key : `${path}/${key}`)
  }
}
