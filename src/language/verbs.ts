import type { Grammar, Language } from '../model/index.ts'
import { patternOf } from './patternOf.ts'

type Form = keyof Grammar['verbs']
type Counted = Grammar['verbs']['must']['duty']

/** A duty in the form that a country asks for: “must report”, “shall report”, “reports”. */
export function dutyVerb(language: Language, form: Form, verb: string, plural: boolean): string {
  return worded(language, form, verb, plural, 'duty')
}

/** A prohibition: “must not disclose”, “shall not disclose”, “does not disclose”. */
export function prohibitionVerb(language: Language, form: Form, verb: string, plural: boolean): string {
  return worded(language, form, verb, plural, 'prohibition')
}

function worded(language: Language, form: Form, verb: string, plural: boolean, what: 'duty' | 'prohibition'): string {
  const { verbs } = language.grammar
  const irregular = form === 'indicative' ? verbs.indicative.irregular[verb]?.[what] : undefined
  const pattern = formFor(irregular ?? verbs[form][what], plural)
  return pattern.replace(/\{(verb|finite)\}/g, (_, name) => (name === 'verb' ? verb : finite(language, verb)))
}

function formFor(forms: Counted, plural: boolean): string {
  if (typeof forms === 'string') return forms
  return plural ? forms.other : forms.one
}

function finite(language: Language, verb: string): string {
  const change = language.grammar.verbs.indicative.finite.find(({ of }) => patternOf(of).test(verb))
  return change ? verb.slice(0, verb.length - change.cut) + change.add : verb
}
