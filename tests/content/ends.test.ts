import { describe, expect, it } from 'vitest'
import { draftAct } from '../../src/index.ts'
import { sentenceOf } from '../../src/messages/index.ts'
import { type Bill, isDefinition, nodesBelow, plainText, provisionsOf, wordsIn } from '../../src/tree/index.ts'
import { fragments, library } from '../fixtures/acts.ts'
import { lintAct, rules } from '../fixtures/rules.ts'
import { some } from '../fixtures/runs.ts'

// Each clause is drafted at the ends of every setting that has a range, and no sentence of it may be one that can never apply there. The rule finds
// bounds with nothing between them and persons of an impossible age; what a feature makes void is told by words that can stand only without it.
const rule = rules.find(({ id }) => id === 'empty-range')
const acts = [
  ['kenya', 'comprehensive'],
  ['kenya', 'core'],
  ['netherlands', 'amendment'],
  ['model', 'comprehensive'],
] as const

async function drafted(jurisdiction: string, template: string, set: Record<string, string>): Promise<Bill> {
  const { bill, messages } = await draftAct(library, { jurisdiction, template, set: { unsettled: 'default', ...set } }, fragments)
  expect(messages.map(String)).toEqual([])
  if (!bill) throw new Error('no bill')
  return bill
}

const void_ = (bill: Bill) => (rule ? lintAct(bill, [rule]).map(sentenceOf) : ['no rule'])

const isTime = /^\d+ (?:hour|day|week|month|year)s?$/
const times = [...library.clauses.values()].flatMap(({ value }) =>
  Object.entries('parameters' in value ? value.parameters : {}).flatMap(([name, { default: usual }]) =>
    isTime.test(usual) ? [`parameters.${value.id}.${name}`] : [],
  ),
)
const all = (value: string) => Object.fromEntries(times.map((path) => [path, value]))
const features = ['eu-member', 'spent-convictions', 'rights-limited-expressly', 'general-part', 'code-on-contact-offences']
const bodies = ['coordination-body', 'police-unit', 'hotline', 'helpline', 'child-rights-monitor', 'data-protection', 'regulator']

const ends: [name: string, set: Record<string, string>][] = [
  ['the lowest age of consent', { 'ages.consent': '12' }],
  ['an age of consent that is the end of childhood', { 'ages.consent': '18' }],
  ['the lowest age of responsibility', { 'ages.criminal-responsibility': '7' }],
  ['the highest age of responsibility', { 'ages.criminal-responsibility': '17' }],
  ['the youngest peers', { 'parameters.defences/consensual-peers.minimum-age': '10 years', 'parameters.defences/consensual-peers.age-gap': '1 year' }],
  ['the oldest peers', { 'parameters.defences/consensual-peers.minimum-age': '17 years', 'parameters.defences/consensual-peers.age-gap': '5 years' }],
  ['the shortest times', all('1 hour')],
  ['the longest times', all('30 years')],
  ...[...features, ...bodies.map((body) => `${body}-exists`)].flatMap((name): [string, Record<string, string>][] =>
    ['true', 'false'].map((value) => [`${name} ${value}`, { [`features.${name}`]: value }]),
  ),
]

describe.each(acts)('the act of %s, %s', (jurisdiction, template) => {
  it.each(some(ends, 12))('has no sentence that can never apply at %s', async (_, set) => {
    expect(void_(await drafted(jurisdiction, template, set))).toEqual([])
  })
})

/** The words of an act, clause by clause. */
function wordsByClause(bill: Bill): [clause: string, words: string][] {
  return [...provisionsOf(bill.children[2])].map((provision) => [
    provision.clause,
    [...wordsIn(provision)].map(({ children }) => plainText(children)).join(' '),
  ])
}

const set = /(?:shall|must) (?:establish|designate)\b|are appointed by|Until (?:then|they are appointed)/
const kept = /law by which it is established/

it.each(bodies)('a %s that exists is not set up, and one that does not is under no law of its own', async (body) => {
  const at = async (value: string) => wordsByClause(await drafted('kenya', 'comprehensive', { [`features.${body}-exists`]: value }))
  const [there, not] = [await at('true'), await at('false')]
  const changed = there.filter(([clause, words]) => words !== not.find(([other]) => other === clause)?.[1])
  expect(changed.length).toBeGreaterThan(0)
  for (const [clause, words] of changed) {
    expect(words, clause).not.toMatch(set)
    expect(not.find(([other]) => other === clause)?.[1], clause).not.toMatch(kept)
  }
})

it('a country outside the European Union is not sent to its law, and one inside it is', async () => {
  const named = /Digital Services Act|European Union|Directive \d/
  const at = async (value: string) =>
    wordsByClause(await drafted('kenya', 'comprehensive', { 'features.eu-member': value })).filter(([, words]) => named.test(words))
  expect(await at('false')).toEqual([])
  expect((await at('true')).length).toBeGreaterThan(4)
})

describe('is told', () => {
  it('where the shorter time is set above the longer', async () => {
    const bill = await drafted('kenya', 'comprehensive', { 'parameters.offenders/disqualification.shortest': '25 years' })
    expect(void_(bill)).toEqual([expect.stringContaining('Nothing lies between 25 years and 20 years')])
  })

  it('where an age is raised and the sentences about those above it stay', async () => {
    const bill = structuredClone(await drafted('kenya', 'comprehensive', { 'ages.consent': '16' }))
    const definition = [...nodesBelow(bill)].find((node) => isDefinition(node) && node.clause === 'definitions/age-of-consent')
    for (const node of definition && isDefinition(definition) ? nodesBelow(definition) : []) if ('value' in node && node.value === '16') node.value = '18'
    expect(void_(bill).join('\n')).toMatch(/No child has reached the age of consent/)
  })
})
