import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

const scope =
  '(?:the (?:other )?provisions of )?(?:this (?:Act|Law|Code|Ordinance|Decree|Part|Chapter|Title)|any other (?:written )?law|the (?:applicable )?laws?)\\b(?! (?:on|of|in|that|which|relating|governing|concerning)\\b)'
// After other words it may only say whom the law binds: “a person subject to this Act”.
const wide = new RegExp(`(?:^|[,;:.—] ?)(?:but |and )?(?:subject|without prejudice) to ${scope}`, 'gi')

export const referenceTooWide: Rule = {
  id: 'reference-too-wide',
  preset: 'drafting',
  severity: 'warning',
  finds: '“Subject to this Act” and its like, which point at no provision.',
  hint: 'Name the provision that goes before, or leave the words out: every provision is read with the rest of its act.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, wide, () => 'This reference names a whole law and no rule in it')
  },
}
