import type { RootContent } from 'mdast'
import { paragraph } from '../formats/index.ts'
import { say } from '../language/index.ts'
import type { Bond, Instrument, Language } from '../model/index.ts'

/** Whether an instrument binds the country; nothing of a text that binds no State. */
export function bondInWords(bond: Bond | undefined, { kind }: Instrument, language: Language): RootContent[] {
  if (bond === undefined && kind !== 'treaty') return []
  const { bond: told, since, source, status = 'unverified' } = bond ?? { bond: 'unknown' as const }
  const words = say(language, `concordance.bond.${told}`)
  if (source === undefined) return [paragraph(say(language, 'concordance.bond.plain', { bond: words }))]
  const values = { bond: since === undefined ? words : say(language, 'concordance.bond.since', { bond: words, since }), source }
  return [paragraph(say(language, 'concordance.bond.source', { ...values, read: say(language, `concordance.read.${status}`) }))]
}
