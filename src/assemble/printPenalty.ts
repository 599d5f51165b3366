import type { Settings } from '../model/index.ts'
import type { Penalty } from '../tree/index.ts'
import { expandPattern } from './expandPattern.ts'
import { printSetting } from './printSetting.ts'

/** What a breach of a class leads to, in the jurisdiction's words. */
export function printPenalty(settings: Settings, name: string): Penalty {
  const { kind, sanction } = settings.penalties.get(name) ?? { kind: 'offence', sanction: 'both' }
  const amount = (what: string) => printSetting(settings, `penalties.${name}.${what}`)
  const { penalty } = settings
  const children =
    kind === 'administrative'
      ? expandPattern(penalty.administrative, amount)
      : expandPattern(penalty.offence, () => expandPattern(penalty.sanction[sanction], amount))
  return { type: 'penalty', class: name, children }
}
