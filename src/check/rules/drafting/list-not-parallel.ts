import { patternIn } from '../../../language/index.ts'
import { listsIn } from '../../listsIn.ts'
import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

// Only openings that leave no doubt; “that” may open a clause or a noun.
const forms = ['a sentence of its own', 'an infinitive', 'a relative clause', 'a noun', 'an -ing form'] as const
type Form = (typeof forms)[number]

// What can follow the same words without a fault of grammar.
const alike: ReadonlySet<string> = new Set(['a noun+an -ing form', 'an -ing form+a noun'])

export const listNotParallel: Rule = {
  id: 'list-not-parallel',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A list whose items do not all follow from the words before it.',
  hint: 'Let every item begin with the same kind of word, so that each can be read on from the words before the list.',
  needs: ['item that is a noun'],
  *check(reading) {
    for (const { holder, items } of listsIn(reading)) {
      const first = items.map(formOf).find((form) => form !== undefined)
      const other = items.find((item) => differs(first, formOf(item)))
      if (!first || !other) continue
      const reason = `This list has ${first} in one item and ${formOf(other)} in another`
      yield { origin: other.origin, label: `${holder.label}`, reason, quote: other.text }
    }
  },
}

function formOf({ text, language }: Unit): Form | undefined {
  return forms.find((form) => patternIn(language, `item that is ${form}`).test(text))
}

function differs(first: Form | undefined, form: Form | undefined): boolean {
  return first !== undefined && form !== undefined && first !== form && !alike.has(`${first}+${form}`)
}
