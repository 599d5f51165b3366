import { referring } from '../../governing.ts'
import type { Rule } from '../../rule.ts'
import { courtDecides } from '../courtDecides.ts'
import { foundIn } from '../foundIn.ts'
import { restrictionsOf } from '../restrictions.ts'

/** To publish figures on what was removed removes nothing. */
const tells = /\b(?:publish\w*|statistics|annual report)\b/i

export const L09: Rule = {
  id: 'L09',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A power of a minister, committee, regulator or police body to block or restrict content that no court authorises or soon confirms.',
  hint: 'Give the power to a court on application, or let the body act only in an emergency and have a court confirm it within a stated number of hours.',
  languages: ['en'],
  *check(reading) {
    for (const [provision, restrictions] of restrictionsOf(reading)) {
      const [power] = restrictions.filter(({ holder, text }) => holder === 'official' && !tells.test(text))
      if (power && !courtDecides(referring(reading, provision)))
        yield foundIn(power, 'A public body restricts content here, and no court decides on it before or soon after')
    }
  },
}
