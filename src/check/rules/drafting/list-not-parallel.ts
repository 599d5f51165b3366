import { listsIn } from '../../listsIn.ts'
import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

type Form = 'an infinitive' | 'a relative clause' | 'a noun' | 'an -ing form' | 'a sentence of its own'

// Only openings that leave no doubt; “that” may open a clause or a noun.
const forms: [Form, RegExp][] = [
  ['a sentence of its own', /^(?:An?|The|No|Any|Every|Each|It|This|These|Where|If)\s/],
  ['an infinitive', /^(?:not )?to (?!(?:an?|the|any|each|every|no|whom|which|its|their|persons?|children)\b)[a-z]+/],
  ['a relative clause', /^(?:who|whom|whose|which)\b/],
  ['a noun', /^(?:an?|the|any|every|each|its|their)\s/],
  ['an -ing form', /^(?!(?:any|every|no|some)?thing\b|during\b|pending\b|including\b|being\b|according\b|concerning\b|regarding\b|existing\b)[a-z]{2,}ing\b/],
]

// What can follow the same words without a fault of grammar.
const alike: ReadonlySet<string> = new Set(['a noun+an -ing form', 'an -ing form+a noun'])

export const listNotParallel: Rule = {
  id: 'list-not-parallel',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A list whose items do not all follow from the words before it.',
  hint: 'Let every item begin with the same kind of word, so that each can be read on from the words before the list.',
  languages: ['en'],
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

function formOf({ text }: Unit): Form | undefined {
  return forms.find(([, sign]) => sign.test(text))?.[0]
}

function differs(first: Form | undefined, form: Form | undefined): boolean {
  return first !== undefined && form !== undefined && first !== form && !alike.has(`${first}+${form}`)
}
