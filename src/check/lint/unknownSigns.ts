import { type Message, message, suggest } from '../../messages/index.ts'
import type { Library, RuleFile, Sourced } from '../../model/index.ts'

/**
 * A message for each name in a file of signs that leads nowhere: common words that it does not have, and where the instruments of the
 * library are known, an instrument or an element that is not among them.
 */
export function unknownSigns({ value, file, positions }: Sourced<RuleFile>, instruments?: Library['instruments']): Message[] {
  if (value.kind !== 'signs') return []
  const refuse = (what: string, name: string, path: string, known: string[]) => {
    const [line, column] = positions[path] ?? [1, 1]
    const hint = suggest(name, known, `Known: ${known.join(', ') || 'none'}.`)
    return message('unusable', `unknown-${what}`, `Unknown ${what} "${name}"`, { file, line, column }, hint)
  }
  const names = Object.keys(value.words)
  const common = value.common.flatMap((name, place) => (names.includes(name) ? [] : [refuse('words', name, `common/${place}`, names)]))
  if (!instruments) return common
  const instrument = instruments.get(value.instrument)
  if (!instrument) return [...common, refuse('instrument', value.instrument, 'instrument', [...instruments.keys()])]
  const known = instrument.value.paragraphs.flatMap(({ elements }) => elements.map(({ at }) => at))
  const strange = Object.keys(value.elements).filter((at) => !known.includes(at))
  return [...common, ...strange.map((at) => refuse('element', at, `elements/${at}!key`, known))]
}
