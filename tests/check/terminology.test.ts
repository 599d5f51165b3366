import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleBook } from '../../src/check/lint/index.ts'
import { openLibrary } from '../../src/index.ts'
import { drafted } from '../fixtures/acts.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { recogniseBill } from '../fixtures/recognised.ts'
import { files, lintAct, rules } from '../fixtures/rules.ts'

const { library } = await openLibrary()
const terminology = rules.filter(({ preset }) => preset === 'terminology')
const entries = [...files.ofLaw.values()].flatMap(({ value }) => (value.kind === 'term' ? [value] : []))

function find(text: string, rules = terminology) {
  const lines = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }))
  return lintAct(recogniseBill(lines, 'example').bill, rules).map(({ ruleId, severity, reason }) => ({ ruleId, severity, reason }))
}

describe('the lists of terms', () => {
  it('has the forty-five terms in English', () => {
    const english = entries.filter(({ language }) => language === 'en').map(({ row }) => row)
    expect(english.sort((a, b) => a - b)).toEqual(Array.from({ length: 45 }, (_, index) => index + 1))
    expect(terminology).toHaveLength(entries.length)
  })

  it('writes each pattern as the other rules of the list need it', () => {
    for (const { terms } of entries) expect(terms.filter((term) => !/^\p{L}{2}/u.test(term) || /\\s|\.\*|\.\+/.test(term))).toEqual([])
  })

  it('never takes lightly what is never to be used, nor gravely what is to be used with care', () => {
    const allowed = { never: ['error'], avoid: ['error', 'warning'], 'with care': ['warning', 'info'], 'once defined': ['warning', 'info'] }
    expect(entries.filter(({ use, level }) => !allowed[use].includes(level)).map(({ id }) => id)).toEqual([])
  })

  it('prefers no word that it finds', () => {
    for (const { id, preferred } of entries)
      expect(
        find(
          `1. Duty\nA provider must report ${preferred[0]}.`,
          terminology.filter((rule) => `terminology/${rule.id}` === id),
        ),
      ).toEqual([])
  })

  const uses = { never: 'never to be used', avoid: 'best avoided', 'with care': 'to be used with care', 'once defined': 'usable once defined' }
  it.each(entries.map((entry) => [entry.id, entry] as const))('the page of %s tells its level, mark and reason', (id, { use, mark, why }) => {
    const page = readFileSync(join(repositoryRoot, `docs/rules/${id}.md`), 'utf8').replaceAll('\n', ' ')
    expect(page).toContain(`Level: ${uses[use]} (mark ${mark}: `)
    expect(page).toContain(why)
  })
})

describe('where a term is found', () => {
  it('is everywhere: title, long title, recitals, headings and items of lists', () => {
    const bill = [
      'Child Pornography Bill',
      '',
      'Whereas child pornography has spread,',
      'Part I Child pornography',
      '1. Child pornography',
      'A provider must report—',
      '(a) child pornography; and',
      '(b) an account.',
    ]
    expect(find(bill.join('\n'))).toHaveLength(5)
  })

  it('is said once where one term holds another, and once a passage', () => {
    const found = find('1. Duty\nA provider must report virtual child pornography and keep virtual child pornography.')
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['terminology/virtual-child-pornography'])
  })

  it('is not the title of another instrument, but is the title of the act itself', () => {
    expect(find('An Act to give effect to the Optional Protocol on the sale of children, child prostitution and child pornography\n1. Purpose\nOne.')).toEqual(
      [],
    )
    expect(find('1. Evidence\nA record under the Child Pornography and Trafficking Act is evidence.')).toEqual([])
    expect(find('1. Short title\nThis Act may be cited as the Child Pornography and Trafficking Act.')).toHaveLength(1)
    expect(find('An Act on Child Pornography\n1. Commencement\nThis Act comes into force today.')).toHaveLength(1)
    expect(find('1. Duty\nThe Convention on the Rights of the Child binds a court that tries child pornography.')).toHaveLength(1)
  })

  it('is not a bridging clause, also where it is a list', () => {
    const bridging = [
      '1. Old terms',
      'A reference in another law—',
      '(a) to child pornography; or',
      '(b) to defilement,',
      'is read as a reference to the sexual abuse of a child.',
    ]
    expect(find(bridging.join('\n'))).toEqual([])
  })

  it('is not a repeal, a saving or an amendment that takes it out', () => {
    expect(find('1. Amendment\nIn section 8, the words “of unchaste character” are deleted.')).toEqual([])
    expect(find('1. Amendment\nSection 24 is amended by substituting for “child pornography” the words “child sexual abuse material”.')).toEqual([])
    expect(find('1. Savings\nProceedings for defilement go on before the same court.')).toEqual([])
    expect(find('1. Removal\nA provider must delete child pornography and show a warning in its place.')).toHaveLength(1)
  })

  it('is not the offence of another law that is cited, for terms that such laws still use', () => {
    const cited = 'of child pornography within the meaning of Article 2 of Directive 2011/93/EU'
    expect(find(`1. Foreign convictions\nA court takes note of a conviction ${cited}.`)).toEqual([])
    expect(find('1. Exposure\nAn adult who intentionally shows obscene material to a child is liable to a fine.')).toEqual([])
    expect(find('1. Peers\nNo offence is committed where both children consented to the making of the image.')).toEqual([])
  })

  it('is a child or victim as the subject, not somebody else in the sentence', () => {
    expect(find('1. Sentence\nThe court may consider that the child consented to the act.')).toHaveLength(1)
    expect(find('1. Sentence\nThe court may consider that the guardian of the child consented to the act.')).toEqual([])
    expect(find('1. Evidence\nEvidence of the lifestyle of the child is not admissible.')).toEqual([])
    expect(find('1. Duty\nA provider who fails to report child sexual abuse material is liable to a fine.')).toEqual([])
  })

  it('needs the defined term beside it, where it is another word for a child', () => {
    const hearing = '2. Hearing\nThe court must hear the minor in private.'
    expect(find(hearing)).toEqual([])
    expect(find(`1. Interpretation\nIn this Act—\n“child” means a person under the age of 18 years;\n${hearing}`)).toHaveLength(1)
    expect(find('1. Interpretation\nIn this Act—\n“child” means a person under the age of 18 years;\n2. Error\nThe court may correct a minor error.')).toEqual(
      [],
    )
  })

  it('is graver in a heading than in a programme', () => {
    expect(find('1. Sexting\nThe ministry must publish advice.')).toMatchObject([{ severity: 'warning' }])
    expect(find('1. Advice\nThe ministry must publish advice on sexting.')).toMatchObject([{ severity: 'info' }])
  })

  it('is read in a language without spaces between words as well', () => {
    const [first] = [...files.ofLaw.values()].filter(({ value }) => value.kind === 'term')
    if (first?.value.kind !== 'term') throw new Error('no term')
    const value = { ...first.value, language: 'th', terms: ['คำเก่า'], preferred: ['คำใหม่'], exempt: [] }
    const unspaced = { ofLanguages: new Map(), ofLaw: new Map([[value.id, { ...first, value }]]) }
    const own = ruleBook(unspaced, library).book.rules.filter(({ preset }) => preset === 'terminology')
    expect(find('1. One\nผู้ให้บริการต้องรายงานคำเก่าทันที', own)).toHaveLength(1)
    expect(find('1. One\nผู้ให้บริการต้องรายงานคำใหม่ทันที', own)).toEqual([])
  })
})

it('a long text without a full stop is read in one pass', () => {
  const time = (words: string) => {
    const start = performance.now()
    find(`1. One\nA child ${words}`)
    return performance.now() - start
  }
  const term = 'and child pornography, the willing client '
  time(term.repeat(100))
  expect(time(term.repeat(3000))).toBeLessThan(40 * Math.max(5, time(term.repeat(300))))
})

it('our own acts speak as the rules ask', async () => {
  for (const jurisdiction of ['kenya', 'model', 'netherlands', 'thailand']) {
    for (const template of ['comprehensive', 'core', 'amendment']) {
      const { bill } = await drafted(jurisdiction, template)
      expect(lintAct(bill, terminology).map(String), `${jurisdiction} ${template}`).toEqual([])
    }
  }
})
