import { governing } from '../../governing.ts'
import type { Rule } from '../../rule.ts'
import { foundIn } from '../foundIn.ts'
import { restrictionsOf } from '../restrictions.ts'

const atSource =
  /\b(?:remov\w+|delet\w+|tak(?:e|en|ing) down|takedown)\b[^.]{0,100}\b(?:source|fail\w*|impossible|not (?:been )?(?:possible|followed|complied|succeeded|feasible)|cannot|in vain|refus\w+|unanswered)\b|\b(?:fail\w*|impossible|cannot|not (?:been )?possible|in vain|unable|attempt\w*)\b[^.]{0,80}\b(?:remov\w+|delet\w+|taken down)\b|\bat (?:the|its) source\b/i

export const L11: Rule = {
  id: 'L11',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'A power to block access that does not ask whether the content can be removed where it is stored.',
  hint: 'Allow blocking only where removal at the source has been sought and has failed, or cannot be sought.',
  languages: ['en'],
  *check(reading) {
    for (const [provision, restrictions] of restrictionsOf(reading)) {
      const [power] = restrictions.filter(({ blocks }) => blocks)
      if (power && !atSource.test(governing(reading, provision)))
        yield foundIn(power, 'Blocking hides the content and leaves it where it is; removal at the source comes first')
    }
  },
}
