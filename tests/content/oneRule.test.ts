import { describe, expect, it } from 'vitest'
import { library } from '../fixtures/acts.ts'

// A rule that several provisions need stands in one of them, and the others need not say it: a copy that is not quite alike would be another rule.

const wording = ({ text, choices }: { text: string; choices: Record<string, { options: Record<string, { text: string }> }> }): string =>
  [text, ...Object.values(choices).flatMap(({ options }) => Object.values(options).map((option) => option.text))].join(' ')

/** The clauses of these themes whose words match. */
const saidIn = (themes: string[], pattern: RegExp): string[] =>
  [...library.clauses.values()]
    .filter(({ value }) => themes.includes(value.id.split('/')[0] ?? '') && pattern.test(wording(value)))
    .map(({ value }) => value.id)

const criminal = ['offences', 'defences', 'liability', 'finance']

describe('one clause owns the rule', () => {
  it.each([
    ['which of two provisions applies, and that nobody is punished twice', criminal, /heavier penalty|punished twice/, 'liability/attempt-and-participation'],
    ['who proves that a defence does not apply', criminal, /reasonable possibility that a defence/, 'defences/lawful-handling'],
    ['that a victim who was paid or who pays under a threat is not liable', criminal, /under a threat/, 'defences/child-not-liable'],
    ['that a child is not liable for the own exploitation', [...criminal, 'victims'], /child is not liable/, 'defences/child-not-liable'],
    ['that no suspect is compelled to give evidence', ['procedure'], /incriminate/, 'procedure/safeguards'],
    ['that encryption is not weakened', ['procedure'], /end-to-end encryption/, 'procedure/safeguards'],
    ['who keeps an order confidential, and towards whom not', ['procedure', 'finance'], /to take legal advice/, 'procedure/review'],
    ['what becomes of that which was unlawfully obtained', ['procedure'], /breach of this Act/, 'procedure/review'],
    ['how treatment is agreed to', ['offenders', 'prevention'], /informed consent|being informed of its aim/, 'prevention/services-for-persons-at-risk'],
  ])('%s', (_rule, themes, pattern, owner) => {
    expect(saidIn(themes, pattern)).toEqual([owner])
  })
})

describe('no rule is without an end', () => {
  const of = (id: string): string => wording(library.clauses.get(id)?.value ?? { text: '', choices: {} })

  it('evidence is excluded by a court that looks at the breach, and the defence may use it', () => {
    expect(saidIn(['procedure'], /No court may admit/)).toEqual([])
    expect(of('procedure/review')).toMatch(/breach was slight and the trial remains fair.*imminent danger.*accused person asks/s)
  })

  it('laundering and silence about a report follow the law on money laundering, and are not made narrower', () => {
    expect(of('finance/predicate-offence')).not.toMatch(/accused knew/)
    expect(of('finance/virtual-asset-duties')).toMatch(/\{\{laws\.proceeds-of-crime\}\} against telling/)
  })
})

describe('what reaches a child through others', () => {
  const of = (id: string): string => library.clauses.get(id)?.value.text ?? ''

  it('is handled lawfully by those who protect, in any proceedings', () => {
    expect(of('defences/lawful-handling')).toMatch(/representation of a victim in any proceedings/)
    expect(of('defences/lawful-handling')).toMatch(/parent, teacher or other person .* may pass it/)
  })

  it('is punished wherever it was arranged', () => {
    expect(of('offences/arranging-abuse-abroad')).toMatch(/\{\{words\.country\}\} or elsewhere/)
  })

  it('is held by whoever has it, and a suspect need not give it', () => {
    for (const id of ['procedure/preservation', 'procedure/production-orders']) expect(of(id)).toMatch(/or another adult who is not suspected/)
  })
})
