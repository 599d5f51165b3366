import { describe, expect, it } from 'vitest'
import { type Bill, type Inline, inlinesOf, isSubdivision, type Provision, plainText, provisionsOf, type Subdivision, wordsIn } from '../../src/tree/index.ts'
import { drafted, library, templates } from '../fixtures/acts.ts'

// What a schema cannot ask of a law: that each offence says who, what, with which mind, to what and with which penalty, and that each power has
// a holder, a threshold and a limit. It is asked of the finished act, not of the library.

async function billOf(template: string): Promise<Bill> {
  const { bill } = await drafted('kenya', template)
  return bill
}

type Unit = Provision | Subdivision

/** The highest units of a kind: a provision without subdivisions, or its subsections. */
function unitsOf(bill: Bill, kind: Unit['kind']): [Provision, Unit][] {
  return [...provisionsOf(bill.children[2])].flatMap((provision): [Provision, Unit][] => {
    const first = provision.children.filter((child) => isSubdivision(child) && child.level === 0) as Subdivision[]
    return (first.length > 0 ? first : [provision]).filter((unit) => unit.kind === kind).map((unit) => [provision, unit])
  })
}

const inlinesIn = (unit: Unit): Inline[] => [...wordsIn(unit)].flatMap(({ children }) => [...inlinesOf(children)])
const wordsOf = (unit: Unit): string => [...wordsIn(unit)].map(({ children }) => plainText(children)).join(' ')

function faultsOfOffence(unit: Unit): string[] {
  const inlines = inlinesIn(unit)
  const penalty = inlines.find((node) => node.type === 'penalty')
  const words = wordsOf(unit).replace(penalty ? plainText([penalty]) : '', '')
  return [
    ...(inlines.some((node) => node.type === 'value' && node.setting === 'offence.subject') || /^An? (person|individual|provider|parent)/.test(words)
      ? []
      : ['no actor']),
    ...(words.split(/\s+/).filter(Boolean).length > 5 ? [] : ['no conduct']),
    ...(/\b(intentional\w*|intends|intending|knowing\w*|knows|in the knowledge|with intent|in order to|aware)\b/i.test(words) ? [] : ['no mental element']),
    ...(inlines.some((node) => node.type === 'term' || node.type === 'ref' || /\bunder this section\b/.test(words)) ? [] : ['no object by a defined term']),
    ...(penalty || /\b(punishment|punishable)\b/.test(words) ? [] : ['no penalty']),
  ]
}

/** A power may share its threshold and limits with the provision it stands in. */
function faultsOfPower(provision: Provision, unit: Unit): string[] {
  const words = wordsOf(provision)
  const holders = [unit, provision].flatMap(inlinesIn)
  const held = holders.some((node) => ('setting' in node && node.setting.startsWith('authorities.')) || node.type === 'term')
  return [
    ...(held ? [] : ['no holder']),
    ...(/\b(if|where|when|satisfied|grounds|unless|only|necessary|before|provided)\b/i.test(words) ? [] : ['no threshold']),
    ...(/\b(only|no longer than|no more than|within|not exceed\w*|ends?|limit\w*|at most|until|before|not)\b/i.test(words) ? [] : ['no limit']),
  ]
}

describe.each(templates)('in %s', async (template) => {
  const bill = await billOf(template)

  it('each offence has an actor, conduct, a mental element, an object and a penalty', () => {
    const offences = unitsOf(bill, 'offence')
    expect(offences.length).toBeGreaterThan(19)
    expect(
      offences.flatMap(([{ clause, label }, unit]) => faultsOfOffence(unit).map((fault) => `${clause} ${label}${unit.label} ${unit.anchor ?? ''}: ${fault}`)),
    ).toEqual([])
  })

  it('each power has a holder, a threshold and a limit', () => {
    expect(
      unitsOf(bill, 'power').flatMap(([provision, unit]) =>
        faultsOfPower(provision, unit).map((fault) => `${provision.clause} ${unit.anchor ?? ''}: ${fault}`),
      ),
    ).toEqual([])
  })

  it('each clause that another requires stands in the act', () => {
    const placed = new Set([...provisionsOf(bill.children[2])].map(({ clause }) => clause))
    const missing = [...placed].flatMap((id) =>
      (library.clauses.get(id)?.value.requires ?? []).filter((required) => !placed.has(required)).map((required) => `${id} requires ${required}`),
    )
    expect(missing.filter((line) => !line.includes('definitions/'))).toEqual([])
  })
})

describe('the checks of the law can fail', () => {
  const text = (value: string): Inline => ({ type: 'text', value })
  const unit = (children: Inline[]): Subdivision => ({
    type: 'subsection',
    level: 0,
    num: 1,
    label: '(1)',
    eId: '',
    kind: 'offence',
    origin: { file: '', line: 1 },
    children: [{ type: 'content', children }],
  })
  const subject: Inline = { type: 'value', value: 'A person who', setting: 'offence.subject' }
  const object: Inline = { type: 'term', value: 'child sexual abuse material', clause: 'definitions/child-sexual-abuse-material' }
  const penalty: Inline = { type: 'penalty', class: 'grave', children: [text('commits an offence')] }

  it('an offence that is whole passes; without one of its parts it does not', () => {
    expect(faultsOfOffence(unit([subject, text(' intentionally and without right makes '), object, text(' by any means '), penalty]))).toEqual([])
    expect(faultsOfOffence(unit([text('Whoever wants intentionally and without right makes '), object, text(' by any means '), penalty]))).toEqual(['no actor'])
    expect(faultsOfOffence(unit([subject, text(' knowingly '), object, penalty])).filter((fault) => fault === 'no conduct')).toEqual([])
    expect(faultsOfOffence(unit([subject, text(' knowingly '), penalty]))).toContain('no conduct')
    expect(faultsOfOffence(unit([subject, text(' without right makes or has made for another '), object, text(' '), penalty]))).toEqual(['no mental element'])
    expect(faultsOfOffence(unit([subject, text(' intentionally and without right makes something of the kind '), penalty]))).toEqual([
      'no object by a defined term',
    ])
    expect(faultsOfOffence(unit([subject, text(' intentionally and without right makes '), object, text(' by any means.')]))).toEqual(['no penalty'])
  })

  it('a power without holder, threshold or limit does not pass', () => {
    const provision = { children: [{ type: 'content', children: [text('Anybody may order a search at any time.')] }] } as unknown as Provision
    expect(faultsOfPower(provision, provision)).toEqual(['no holder', 'no threshold', 'no limit'])
  })
})
