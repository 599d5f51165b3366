import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

const negative =
  /["“‘][^"”’]{1,60}["”’],? (?:(?:does|do|shall) not (?:mean|include|refer)|(?:means?|includes?|is) (?:(?:any|every)thing|anyone|any (?:person|matter|thing)|what|all|a person|those \w+) (?:other than|except|(?:that|which|who) (?:is|are) not|is not)|means? not )/g
const bare =
  /^[\w -]{1,40}: (?:(?:any|every)thing|anyone|any (?:person|matter|thing)|what|all|those \w+) (?:other than|except|(?:that|which|who) (?:is|are) not|is not)\b/g

export const negativeDefinition: Rule = {
  id: 'negative-definition',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A definition that says only what a word does not mean.',
  hint: 'Say first what the word means, then what is left out: “means A, other than B”.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, negative, ({ 0: words }) => (saidBefore(reading.text, words) ? undefined : 'This definition says only what the word does not mean'))
    yield* phrase(
      reading,
      bare,
      () => 'This definition says only what the word does not mean',
      ({ kind }) => kind === 'definition',
    )
  },
}

/** Whether the word of a “does not include” has its meaning elsewhere in the bill. */
function saidBefore(text: string, words: string): boolean {
  const [, term] = /["“‘]([^"”’]+)["”’],? (?:does|do|shall) not include/.exec(words) ?? []
  return term !== undefined && [`“${term}” means`, `“${term}” includes`, `"${term}" means`, `"${term}" includes`].some((start) => text.includes(start))
}
