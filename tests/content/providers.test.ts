import { describe, expect, it } from 'vitest'
import { type Bill, draftAct } from '../../src/index.ts'
import { plainText, provisionsOf, wordsIn, wordsOf } from '../../src/tree/index.ts'
import { drafted, fragments, jurisdictions, library, templates } from '../fixtures/acts.ts'
import { lintAct, rules } from '../fixtures/rules.ts'

// What parliaments argue about is a choice, what borrowed rules assume is asked of each country, and who runs a small service owes what a small service can do.
const linesOf = (bill: Bill): string[] => [...wordsOf(bill)].map(({ children }) => plainText(children))

async function billWith(set: Record<string, string>, jurisdiction = 'kenya', template = 'comprehensive'): Promise<Bill> {
  const { bill, messages } = await draftAct(library, { jurisdiction, template, set }, fragments)
  if (!bill) throw new Error(messages.map(String).join('\n'))
  return bill
}

/** The printed words of a clause, item by item. */
function printed(bill: Bill, clause: string): string {
  const provision = [...provisionsOf(bill.children[2])].find((candidate) => candidate.clause === clause)
  return provision ? [...wordsIn(provision)].map(({ children }) => plainText(children)).join(' ') : ''
}

const contested = [
  'detection/encryption.device',
  'platforms/notice-and-removal.account',
  'platforms/notice-and-removal.uploader',
  'platforms/age-appropriate-safeguards.assurance',
  'platforms/intermediary-services.suspension',
  'remedies/victims-fund.cap',
]

describe.each(contested)('the contested choice %s', (path) => {
  const [clause = '', name = ''] = path.split('.')
  const options = Object.entries(library.clauses.get(clause)?.value.choices[name]?.options ?? {})

  it('tells of each option what follows for children, users and providers, and which treaty bears on it', () => {
    expect(options.length).toBeGreaterThan(1)
    for (const [id, { effect = [] }] of options) {
      const leads = effect.map((line) => line.split(':')[0])
      expect(leads, id).toEqual(['For children', 'For users', 'For providers', 'Treaties'])
    }
  })

  it('holds no option that orders general monitoring or weakens encryption', async () => {
    const watched = rules.filter(({ id }) => ['general-monitoring', 'weakened-encryption', 'anonymity-ban', 'blocking-without-court'].includes(id))
    expect(watched).toHaveLength(4)
    for (const [id] of options) {
      const found = lintAct(await billWith({ [`choices.${path}`]: id }), watched).filter(({ severity }) => severity !== 'info')
      expect(found.map(String), id).toEqual([])
    }
  })
})

describe('a Member State of the European Union', () => {
  it.each(['comprehensive', 'core'])('names what governs in the place of %s, and overrides no law of the Union', async (template) => {
    const { bill } = await drafted('netherlands', template)
    const text = linesOf(bill).join('\n')
    expect(text).toMatch(/Regulation \(EU\) 2022\/2065 \(the Digital Services Act\) governs/)
    expect(text).toMatch(/derogates, for that purpose, from Articles 5\(1\) and 6\(1\) of Directive 2002\/58\/EC/)
    expect(text).not.toMatch(/lawful despite/)
  })

  it('does not restate who is liable for the content of users, notices, reasons, complaints, trusted flaggers or misuse', async () => {
    const { bill } = await drafted('netherlands')
    expect(printed(bill, 'platforms/content-of-users')).toBe('')
    expect(printed(bill, 'platforms/notice-and-removal')).not.toMatch(/give a provider notice|may ask for review|recognise|unfounded|has done, why/)
    expect(printed(bill, 'platforms/notice-and-removal')).toMatch(/restricts access to it for every user/)
    expect(printed(bill, 'platforms/contact-point')).toMatch(/^The point of contact under Article 11/)
    expect(printed(bill, 'reporting/urgent-reports')).toMatch(/^A provider that is bound by Article 18/)
  })

  it.each(templates)('and no other State is told of that law in %s', async (template) => {
    const { bill } = await drafted('kenya', template)
    expect(linesOf(bill).filter((line) => /Digital Services|European Union|Directive 20|Regulation \(EU\)/.test(line))).toEqual([])
  })

  it('keeps the order of steps whether or not it is one', async () => {
    for (const member of ['true', 'false']) {
      const bill = await billWith({ 'features.eu-member': member })
      expect(printed(bill, 'removal/preserve-before-delete'), member).toMatch(/restrict access .* preserve .* report .* delete/s)
    }
  })
})

describe('one word', () => {
  it.each(jurisdictions)('for one sanction in the act of %s', async (jurisdiction) => {
    for (const template of templates) {
      const { bill } = await drafted(jurisdiction, template)
      const text = linesOf(bill).join('\n')
      const words = ['administrative penalt', 'administrative fine'].filter((word) => text.includes(word))
      expect(words.length, `${template}: ${words}`).toBeLessThan(2)
      expect(text, template).not.toMatch(/administrative fine .{0,120} is imposed on/)
    }
  })

  it('and one provision for what follows a breach of the duties of providers', () => {
    const own = [...library.clauses.values()].filter(
      ({ value }) => /^(platforms|reporting|removal|detection|data|institutions|core)\//.test(value.id) && /\{\{penalty "provider-/.test(value.text),
    )
    expect(own.map(({ value }) => value.id).filter((id) => id !== 'core/money')).toEqual(['platforms/compliance-orders'])
  })
})

describe('a whole service', () => {
  it('is cut off by a court alone, on evidence, after a test and a hearing, at the instance of a public prosecutor', async () => {
    const { bill } = await drafted('kenya')
    expect(printed(bill, 'platforms/intermediary-services')).toMatch(/On application by the Director, the court may order/)
    expect(printed(bill, 'platforms/intermediary-services')).toMatch(/satisfied on evidence/)
    expect(printed(bill, 'platforms/intermediary-services')).not.toMatch(/the hotline (may|shall) state/)
    expect(printed(bill, 'removal/orders')).toMatch(/shall hear the person to whom it is addressed/)
  })

  it('is not scanned for the regulator', async () => {
    const { bill } = await drafted('kenya')
    expect(printed(bill, 'detection/technology-order')).toMatch(/^On application by the Director/)
  })
})

describe('a provider', () => {
  it('cannot stay unaware by not reviewing', async () => {
    const { bill } = await drafted('kenya')
    expect(printed(bill, 'reporting/duty-to-report')).toMatch(/let the time for that review pass may not rely on being unaware/)
    expect(printed(bill, 'detection/human-review')).toMatch(/every other review within 72 hours/)
  })

  it('may match against the lists of hotlines abroad from the first day', async () => {
    const { bill } = await drafted('kenya')
    const [known = ''] = linesOf(bill).filter((line) => line.includes('keeps of confirmed material alone'))
    expect(known).toMatch(/or such a body, keeps/)
  })

  it('that is small has a short form, more time and help, and the same duty to report', async () => {
    const { bill } = await drafted('kenya')
    const small = printed(bill, 'platforms/small-providers')
    expect(small).toMatch(/fewer than 50 persons/)
    expect(small).toMatch(/affects no duty to report, to restrict access/)
    const other = printed(
      await billWith({ 'parameters.platforms/small-providers.persons': '7', 'parameters.platforms/small-providers.turnover': 'ten cowries' }),
      'platforms/small-providers',
    )
    expect(other).toMatch(/fewer than 7 persons .* ten cowries/)
  })

  it('that only compares hash values owes no transparency report for it', async () => {
    const { bill } = await drafted('kenya')
    expect(printed(bill, 'platforms/transparency')).toMatch(/uses detection technology otherwise than to compare content with a list/)
  })
})

describe('the provisions on providers, bodies and data', () => {
  const themes = /^(platforms|reporting|removal|detection|data|oversight|institutions|remedies|core)\//

  it.each(['comprehensive', 'core'])('have no section of more than 500 words in %s', async (template) => {
    for (const jurisdiction of jurisdictions) {
      const bill = await billWith({ unsettled: 'default' }, jurisdiction, template)
      const long = [...provisionsOf(bill.children[2])]
        .filter(({ clause }) => themes.test(clause))
        .map((provision) => [...wordsIn(provision)].flatMap(({ children }) => plainText(children).split(/\s+/)).length)
      expect(Math.max(...long), jurisdiction).toBeLessThanOrEqual(500)
    }
  })
})
