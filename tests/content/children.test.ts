import { describe, expect, it } from 'vitest'
import { type Provision, plainText, provisionsOf, type Subdivision, subdivisionsOf, wordsIn } from '../../src/tree/index.ts'
import { drafted, library } from '../fixtures/acts.ts'

// What the text must never do to a child: each rule is asked of the words that are printed, in a country where most children are below the age of consent.
const { bill } = await drafted('kenya')
const provisions = bill ? [...provisionsOf(bill.children[2])] : []

const textOf = (unit: Provision | Subdivision): string => [...wordsIn(unit)].map(({ children }) => plainText(children)).join(' ')

/** The words of an item of a clause as the act prints them. */
function printed(clause: string, anchor: string): string {
  const provision = provisions.find((candidate) => candidate.clause === clause)
  const [unit] = (provision && [...subdivisionsOf(provision)].find(([candidate]) => candidate.anchor === anchor)) ?? []
  if (!unit) throw new Error(`${clause}#${anchor} is not in the act`)
  return textOf(unit)
}

const defined = (id: string): string => library.clauses.get(id)?.value.text ?? ''

/** A default such as "24 hours" or "10 days", in hours. */
function hours(clause: string, parameter: string): number {
  const [amount, unit] = (library.clauses.get(clause)?.value.parameters[parameter]?.default ?? '').split(' ')
  return Number(amount) * (unit?.startsWith('day') ? 24 : 1)
}

describe('a child', () => {
  it('who is depicted is not liable for the material, whoever asked for it', () => {
    expect(printed('defences/child-not-liable', 'own-exploitation')).toMatch(/whether or not anyone asked/)
    expect(printed('defences/child-not-liable', 'unasked')).toMatch(/no other measure is taken/)
    expect(textOf(provisions.find(({ clause }) => clause === 'defences/child-not-liable') as Provision)).not.toMatch(/is outside/)
  })

  it('who keeps the picture of a peer is ordered to delete it, and commits no offence', () => {
    expect(printed('defences/consensual-peers', 'withdrawal')).toMatch(/may, on application .* order/)
    expect(printed('defences/consensual-peers', 'withdrawal')).toMatch(/is no offence/)
  })

  it('close in age to another is protected in contact as in pictures, and what is protected proves nothing against either', () => {
    expect(printed('defences/consensual-peers', 'defence')).not.toMatch(/that other law permits/)
    expect(printed('defences/consensual-peers', 'evidence')).toMatch(/may not be used/)
  })

  it('is never in a position of trust', () => {
    expect(defined('definitions/position-of-trust')).toMatch(/^the position of an adult/)
  })

  it('is referred where harm is indicated, after being heard', () => {
    const referral = printed('defences/child-not-liable', 'referral')
    expect(referral).toMatch(/reason to believe that the child has been harmed or is at risk/)
    expect(referral.indexOf('hear')).toBeLessThan(referral.indexOf('refer the child'))
  })

  it('keeps the presumptions of the general law, and is a victim whoever was responsible and whenever it happened', () => {
    expect(printed('defences/harmful-behaviour-by-children', 'age')).toMatch(/presumed to lack the capacity/)
    expect(defined('definitions/victim')).toMatch(/too young to be held liable/)
    expect(defined('definitions/victim')).toMatch(/before this Act came into force/)
  })
})

describe('what protects others', () => {
  it('frees nobody from an intentional killing, whichever option is taken', () => {
    const options = Object.values(library.clauses.get('defences/child-not-liable')?.value.choices.scope?.options ?? {})
    expect(options.map(({ text }) => text).filter((text) => !/killing|^being an act that concerns/.test(text))).toEqual([])
  })

  it('asks knowledge or indifference of who holds material, and no more than grounds of who meets a child', () => {
    expect(printed('defences/mistake-of-age', 'appearance')).not.toMatch(/grounds/)
    expect(printed('defences/mistake-of-age', 'fault')).toMatch(/whether or not the accused gave thought to it/)
  })

  it('reaches a forum that admits by invitation', () => {
    expect(defined('definitions/service')).toMatch(/admitted by invitation/)
  })

  it('warns nobody before the police have had time to look', () => {
    const untilAssessed =
      hours('reporting/duty-to-report', 'deadline') +
      hours('institutions/hotline', 'assess') +
      hours('institutions/hotline', 'pass') +
      hours('institutions/specialised-unit', 'assess')
    expect(untilAssessed).toBeGreaterThan(100)
    expect(hours('platforms/notice-and-removal', 'wait')).toBeGreaterThan(untilAssessed)
  })

  it('counts earlier convictions at home as it counts those from abroad', () => {
    expect(printed('liability/foreign-convictions', 'conditions')).toMatch(/before or after this Act came into force/)
    for (const clause of ['offenders/disqualification', 'offenders/preventive-orders', 'offenders/cross-border-notification'])
      expect(library.clauses.get(clause)?.value.text, clause).toMatch(/relevant conviction/)
  })
})

describe('an offence', () => {
  it('states its own conduct, and leaves no reader to seek it in a definition', () => {
    const empty = [...library.clauses.values()].filter(
      ({ value }) => value.kind === 'offence' && /\{\{offence\.subject\}\} intentionally commits /.test(value.text),
    )
    expect(empty.map(({ value }) => value.id)).toEqual([])
  })
})
