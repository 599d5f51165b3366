import { describe, expect, it } from 'vitest'
import { draftAct } from '../../src/index.ts'
import { type Provision, plainText, provisionsOf, subdivisionsOf, wordsIn } from '../../src/tree/index.ts'
import { drafted, fragments, jurisdictions, library } from '../fixtures/acts.ts'

// What holds an act together: its first day, the rights that it limits, the law beside it, the rules that its programmes share.

const printed = (provision: Provision | undefined) =>
  provision === undefined ? '' : [...wordsIn(provision)].map(({ children }) => plainText(children)).join('\n')
const textOf = (id: string) => library.clauses.get(id)?.value.text ?? ''

describe.each(jurisdictions)('the act of %s', async (jurisdiction) => {
  const { bill, settings } = await drafted(jurisdiction)
  const provisions = [...provisionsOf(bill.children[2])]
  const find = (clause: string) => provisions.find((provision) => provision.clause === clause)

  it('lays no duty on anyone before it is in force', () => {
    for (const clause of ['preliminary/commencement', 'final/transition']) {
      expect(find(clause), clause).toBeDefined()
      expect(printed(find(clause)), clause).not.toMatch(/after (this Act|it) is published|before it comes into force|from the day after that publication/)
    }
  })

  it('brings in bodies, then standards, then the duties of providers, then penalties', () => {
    const words = printed(find('preliminary/commencement'))
    const order = ['bodies are set up', 'a duty of a public body that depends on', 'a duty of a provider', 'a penalty for the breach'].map((step) =>
      words.indexOf(step),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(0)
  })

  it('states which rights it limits and how far, where the constitution asks for that', () => {
    const words = printed(find('preliminary/limitation-of-rights'))
    if (!settings.features.get('rights-limited-expressly')) expect(words).toBe('')
    else for (const right of ['privacy', 'expression', 'movement', 'property']) expect(words).toContain(right)
  })

  it('has no section of its themes over 500 words', async () => {
    // The model law prints every option of a choice; a law has one of them.
    const settled = await draftAct(library, { jurisdiction, template: 'comprehensive', set: { unsettled: 'default' } }, fragments)
    const law = settled.bill ? [...provisionsOf(settled.bill.children[2])] : []
    const mine = law.filter(({ clause }) => /^(?:final|prevention|victims|cooperation|preliminary)\/(?!interpretation)/.test(clause))
    const long = mine.filter((provision) => printed(provision).split(/\s+/).length > 500)
    expect(mine.length).toBeGreaterThan(25)
    expect(long.map(({ clause }) => clause)).toEqual([])
  })
})

describe('the law beside the act', () => {
  it('is not chosen by asking which of two criminal laws protects better', () => {
    expect(textOf('final/amendments')).not.toMatch(/protect the child or victim better/)
    expect(textOf('preliminary/application')).toMatch(/creates no offence, increases no penalty, widens no power/)
  })
})

describe('a programme', () => {
  const programmes = [...library.clauses.values()].filter(({ value }) => value.kind === 'programme' && value.id.startsWith('prevention/'))

  it('leaves cost, account and evaluation to the one provision that holds for all', () => {
    expect(programmes.length).toBeGreaterThan(6)
    const own = programmes.filter(({ value }) => value.id !== 'prevention/programmes' && /cost for each financial year|independent evaluation/.test(value.text))
    expect(own.map(({ value }) => value.id)).toEqual([])
    expect(textOf('prevention/programmes')).toMatch(/cost for each financial year[\s\S]*independent evaluation/)
  })
})

describe('a victim', () => {
  it('is supported as an adult, and for abuse before the act', async () => {
    const { bill } = await drafted('netherlands')
    const services = [...provisionsOf(bill.children[2])].find(({ clause }) => clause === 'victims/support-services') as Provision
    const [unit] = [...subdivisionsOf(services)].find(([{ anchor }]) => anchor === 'unconditional') ?? []
    expect(unit && [...wordsIn(unit)].map(({ children }) => plainText(children)).join(' ')).toMatch(
      /has become an adult, or the abuse ended before this Act came into force/,
    )
  })
})
