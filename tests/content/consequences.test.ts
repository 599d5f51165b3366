import { describe, expect, it } from 'vitest'
import { plainText, provisionsOf, type Subdivision, subdivisionsOf, wordsIn } from '../../src/tree/index.ts'
import { drafted, library, templates } from '../fixtures/acts.ts'

// The act has offences of two kinds: the exploitation offences, and those that punish the breach of an order, of a confidence or of a duty to report.
// What follows from an offence must say which kind it follows from; a late report may not lead to a register, an interception or an extradition.

/** The clauses of what attaches to exploitation offences alone. */
const consequences = [
  'cooperation/contact-point',
  'cooperation/joint-teams',
  'cooperation/mutual-assistance',
  'cooperation/spontaneous-information',
  'finance/freezing',
  'finance/information-gateway',
  'finance/predicate-offence',
  'jurisdiction/extradite-or-prosecute',
  'jurisdiction/no-dual-criminality',
  'jurisdiction/territory-and-persons',
  'liability/aggravating-circumstances',
  'liability/attempt-and-participation',
  'liability/confiscation',
  'liability/foreign-convictions',
  'liability/legal-persons',
  'liability/limitation-period',
  'offenders/cross-border-notification',
  'offenders/disqualification',
  'offenders/preventive-orders',
  'offenders/register',
  'offenders/supervision',
  'procedure/covert-investigation',
  'procedure/interception',
  'procedure/own-initiative',
  'procedure/preservation',
  'procedure/production-orders',
  'procedure/safeguards',
  'procedure/search-and-seizure',
  'remedies/compensation',
]

describe('each consequence of an offence', () => {
  it.each(consequences)('%s attaches to exploitation offences alone', (id) => {
    const clause = library.clauses.get(id)?.value
    const options = Object.values(clause?.choices ?? {}).flatMap(({ options }) => Object.values(options).map(({ text }) => text))
    const words = [clause?.text ?? '', ...options].join(' ')
    expect(words).not.toMatch(/\boffences? under this Act\b/i)
    expect(words).toMatch(/\bexploitation offences?\b|relevant conviction/)
  })
})

/** Where the offences of carers stand, which the definition names. */
const carers = ['liability/attempt-and-participation', 'amendment/duty-of-care']

describe.each(templates)('in %s', async (template) => {
  const { bill } = await drafted('kenya', template)
  const provisions = [...provisionsOf(bill.children[2])]
  const order = provisions.map(({ clause }) => clause)
  const named = order.slice(order.indexOf('offences/production'), order.indexOf('offences/financing') + 1)

  it('the exploitation offences are the provisions that the definition names, and no others stand among them', () => {
    expect(named).toEqual(expect.arrayContaining(['offences/production', 'offences/solicitation', 'offences/sexual-abuse', 'offences/financing']))
    expect(named.filter((clause) => !clause.startsWith('offences/'))).toEqual([])
    expect(order.filter((clause) => clause.startsWith('offences/') && !named.includes(clause))).toEqual([])
  })

  it('every other offence is a breach of an order, a duty or a confidence, or is named in the definition', () => {
    const definition = library.clauses.get('definitions/exploitation-offence')?.value.text ?? ''
    const others = provisions
      .filter(({ clause }) => !named.includes(clause))
      .flatMap((provision) => [...subdivisionsOf(provision)].map(([unit]): [string, Subdivision] => [provision.clause, unit]))
      .filter(([clause, unit]) => unit.kind === 'offence' && unit.level === 0 && !carers.includes(clause))
    const words = (unit: Subdivision): string => [...wordsIn(unit)].map(({ children }) => plainText(children)).join(' ')
    const breach = /\b(fails? to comply|in breach of|disqualified|without lawful authority|without the certificate|without an order)\b/
    expect(others.filter(([, unit]) => !breach.test(words(unit))).map(([clause, unit]) => `${clause}#${unit.anchor}`)).toEqual([])
    expect(definition).toMatch(/failure-to-protect.*profit/)
    expect(definition).toMatch(/amendment\/duty-of-care/)
  })
})
