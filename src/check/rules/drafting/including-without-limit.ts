import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

const open =
  /\b(?:includ(?:ing|es?),? (?:but (?:is |are )?not (?:be )?limited to|without (?:being )?limit(?:ed to|ation(?: to)?|ing\b))|without (?:prejudice to|limiting|restricting|derogating from) the generality of)/gi

export const includingWithoutLimit: Rule = {
  id: 'including-without-limit',
  preset: 'drafting',
  severity: 'info',
  finds: '“Including but not limited to”: an include that says twice that it is open.',
  hint: 'Write “including”; where it could be read as closed, say once in the interpretation provision that “includes” is open.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, open, ([words]) => `“${words}” says no more than “including”`)
  },
}
