import { say } from '../language/index.ts'
import type { PenaltyClass, Settings } from '../model/index.ts'
import type { Penalty } from '../tree/index.ts'
import { expandPattern } from './expandPattern.ts'
import { printSetting } from './printSetting.ts'

/** What a breach of a class leads to, in the jurisdiction's words; where it raises the class for that clause, of the higher one. */
export function printPenalty(settings: Settings, asked: string, clause: string | undefined): Penalty {
  const name = settings.penaltyClasses.get(`${clause}.${asked}`) ?? asked
  const { kind, sanction } = settings.penalties.get(name) ?? { kind: 'offence', sanction: 'both' }
  const amount = (what: string) => printSetting(settings, `penalties.${name}.${what}`)
  const { penalty } = settings
  const children =
    kind === 'administrative'
      ? expandPattern(penalty.administrative, settings.language, amount)
      : expandPattern(penalty.offence, settings.language, () =>
          expandPattern(forLife(settings, name, sanction) ?? penalty.sanction[sanction], settings.language, amount),
        )
  return { type: 'penalty', class: name, children }
}

/** The words of a sanction whose term is for life, where the law has such words. */
function forLife({ facts, language, penalty }: Settings, name: string, sanction: PenaltyClass['sanction']): string | undefined {
  const life = facts.get(`penalties.${name}.imprisonment`)?.value === say(language, 'penalty.life')
  return life && sanction !== 'fine' ? penalty.sanction.life?.[sanction] : undefined
}
