import { patternIn } from '../../../language/index.ts'
import { phrase } from '../../phrase.ts'
import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const negativeDefinition: Rule = {
  id: 'negative-definition',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A definition that says only what a word does not mean.',
  hint: 'Say first what the word means, then what is left out: “means A, other than B”.',
  needs: ['negative definition'],
  *check(reading) {
    const [negative, bare] = [patternIn(reading.language, 'negative definition', 'g'), patternIn(reading.language, 'negative meaning after a colon', 'g')]
    yield* phrase(reading, negative, ({ groups }) =>
      saidBefore(reading, groups?.excluding) ? undefined : 'This definition says only what the word does not mean',
    )
    yield* phrase(
      reading,
      bare,
      () => 'This definition says only what the word does not mean',
      ({ kind }) => kind === 'definition',
    )
  },
}

/** Whether the word of a “does not include” has its meaning elsewhere in the bill. */
function saidBefore({ text, language }: Reading, term: string | undefined): boolean {
  const verbs = language.words['verb that gives a meaning'] ?? []
  return term !== undefined && verbs.some((verb) => text.includes(`“${term}” ${verb}`) || text.includes(`"${term}" ${verb}`))
}
