import { describe, expect, it } from 'vitest'
import { type ActComparison, compareProject, type Project, type ProjectComparison } from '../../../src/index.ts'
import { nodesBelow, provisionsOf } from '../../../src/tree/index.ts'
import { drafted, library } from '../../fixtures/acts.ts'
import { openedProject } from '../../fixtures/openedProject.ts'

const digest = (clause: string) => library.clauses.get(clause)?.digest ?? ''

/** An overlay on the library as it is now. */
function overlay(clause: string, change: string): string {
  return `clause: ${clause}\ndigest: ${digest(clause)}\nreason: We want it so.\n${change}\n`
}

async function compare(files: Record<string, string>, over: Partial<Project> = {}): Promise<ProjectComparison & { act: ActComparison }> {
  const opened = await openedProject(files)
  const { jurisdictions, template, choices, set } = { ...opened.project, ...over }
  const chosen = Object.fromEntries(Object.entries(choices).map(([path, option]) => [`choices.${path}`, option]))
  const compared = await compareProject(opened, { jurisdictions, template, set: { ...set, ...chosen } })
  const [act] = compared.acts
  if (!act) throw new Error(compared.messages.map(String).join('\n'))
  return { ...compared, act }
}

const nothing = { lost: [], gained: [], thinned: [], gone: [], brokenReferences: [], astray: [], definitionsLost: [], definitionsAdded: [], penalties: [] }

describe('what a project costs', () => {
  it('is nothing for a project that changes nothing', async () => {
    const { changes, act, messages } = await compare({})
    expect(changes).toEqual([])
    expect(act).toMatchObject({ settled: [], choices: nothing, texts: nothing, whole: nothing })
    expect(messages).toEqual([])
  })

  it('is nothing for a new heading, which is shown', async () => {
    const { changes, act, messages } = await compare({ 'overlays/a.yaml': overlay('reporting/duty-to-report', 'patch: { heading: Duty to report at once }') })
    expect(changes).toEqual([
      {
        clause: 'reporting/duty-to-report',
        heading: 'Duty to report at once',
        action: 'patch',
        reason: 'We want it so.',
        file: 'overlays/a.yaml',
        inAct: true,
        fields: [
          {
            field: 'heading',
            pieces: [
              { op: 'same', words: 'Duty to report ' },
              { op: 'added', words: 'at once' },
            ],
          },
        ],
      },
    ])
    expect(act.whole).toEqual(nothing)
    expect(messages).toEqual([])
  })

  it('names each commitment that only an omitted clause answered, and the provision that did', async () => {
    const { act, messages } = await compare({ 'overlays/a.yaml': overlay('prevention/men-and-boys', 'omit: true') })
    expect(act.texts.lost).toContainEqual({
      instrument: { id: 'ipu-143-draft', title: 'IPU draft resolution' },
      paragraph: { at: '7', title: 'Men as allies in changing norms' },
      element: { at: '7.a', title: 'Men and boys engaged as partners and allies' },
      promised: true,
      provisions: [1, 2].map((number) => ({
        label: expect.stringMatching(new RegExp(`^section \\d+\\(${number}\\)$`)),
        heading: 'Men and boys as allies',
        clause: 'prevention/men-and-boys',
      })),
    })
    expect(act.texts.gone).toEqual([expect.objectContaining({ clause: 'prevention/men-and-boys', requiredBy: [] })])
    expect(act.choices).toEqual(nothing)
    expect(messages).toEqual([expect.objectContaining({ ruleId: 'commitment-lost', severity: 'finding' })])
  })

  it('names a commitment that fewer provisions answer than before, and those that still do', async () => {
    const { act, messages } = await compare({ 'overlays/a.yaml': overlay('remedies/victims-fund', 'omit: true') })
    const thinned = act.texts.thinned.find(({ instrument, element }) => `${instrument.id} ${element.at}` === 'wemnr 10')
    expect(thinned?.before).toBeGreaterThan(thinned?.provisions.length ?? 0)
    expect(thinned?.provisions.length).toBeGreaterThan(0)
    for (const { label, clause } of thinned?.provisions ?? []) {
      expect(label).toMatch(/^section \d+/)
      expect(clause).not.toBe('remedies/victims-fund')
    }
    const lost = new Set(act.texts.lost.map(({ instrument, element }) => `${instrument.id} ${element.at}`))
    for (const { instrument, element } of act.texts.thinned) expect(lost).not.toContain(`${instrument.id} ${element.at}`)
    expect(messages.filter(({ ruleId }) => ruleId === 'commitment-lost').length).toBe(act.texts.lost.some(({ promised }) => promised) ? 1 : 0)
  })

  it('refers to a place as each jurisdiction does', async () => {
    const files = { 'overlays/a.yaml': overlay('prevention/men-and-boys', 'omit: true') }
    const labels = async (jurisdiction: string) => (await compare(files, { jurisdictions: [jurisdiction] })).act.texts.lost[0]?.provisions[0]?.label
    expect(await labels('netherlands')).toMatch(/^Article \d+, first paragraph$/)
    expect(await labels('thailand')).toMatch(/^Section \d+, paragraph one$/)
  })

  it('tells a loss that a template does not promise, and no finding', async () => {
    const { act, messages } = await compare({}, { template: 'core', choices: { 'offences/solicitation.decoy': 'not-caught' } })
    expect(act.choices.lost.map(({ element, promised }) => [element.at, promised])).toEqual([['15(3)', false]])
    expect(messages).toEqual([])
  })

  it('puts what a choice loses in a list of its own', async () => {
    const { act } = await compare(
      { 'overlays/a.yaml': overlay('prevention/men-and-boys', 'omit: true') },
      { choices: { 'offences/solicitation.decoy': 'not-caught' } },
    )
    const ats = (lost: typeof act.whole.lost) => lost.map(({ instrument, element }) => `${instrument.id} ${element.at}`)
    expect(act.settled).toEqual([{ path: 'choices.offences/solicitation.decoy', before: 'caught', after: 'not-caught' }])
    expect(ats(act.choices.lost)).toEqual(['un-cybercrime 15(3)'])
    expect(ats(act.texts.lost)).toContain('ipu-143-draft 7.a')
    expect(ats(act.texts.lost)).not.toContain('un-cybercrime 15(3)')
    expect(ats(act.whole.lost).sort()).toEqual([...ats(act.choices.lost), ...ats(act.texts.lost)].sort())
  })

  it('names what requires a clause that is gone, and the references to it', async () => {
    const { act } = await compare({ 'overlays/a.yaml': overlay('defences/consensual-peers', 'omit: true') })
    const [gone] = act.texts.gone
    expect(gone?.clause).toBe('defences/consensual-peers')
    expect(gone?.requiredBy.map(({ clause }) => clause)).toContain('offences/solicitation')
    expect(act.texts.brokenReferences).toContainEqual({
      from: { label: expect.stringMatching(/^section \d+\(5\)$/), heading: 'Solicitation of a child', clause: 'offences/solicitation' },
      target: 'defences/consensual-peers',
      heading: 'Consensual private conduct of peers',
      file: 'clauses/offences/solicitation.yaml',
      line: expect.any(Number),
    })
  })

  it('tells definitions that leave the interpretation provision, and those that enter it', async () => {
    const { act } = await compare({
      'overlays/a.yaml': overlay('preliminary/terminology', 'omit: true'),
      'overlays/b.yaml': 'clause: schools/contact\nreason: Schools asked.\ninsert: { after: reporting/duty-to-report }\n',
      'clauses/schools/contact.yaml': ownClause('A pupil council {{must "advise"}} the school.'),
      'clauses/definitions/pupil-council.yaml':
        'id: definitions/pupil-council\nheading: Pupil council\nkind: definition\nterm: pupil council\nforms: [pupil council]\ntext: a council that the pupils of a school elect\ncommentary: Who advises.\n',
    })
    expect(act.texts.definitionsLost).toContainEqual({ term: 'sale of a child', clause: 'definitions/sale-of-a-child' })
    expect(act.texts.definitionsAdded).toEqual([{ term: 'pupil council', clause: 'definitions/pupil-council' }])
  })

  it('tells a penalty that changed with the text, and all that changed with a setting', async () => {
    const text = overlay('offences/arranging-abuse-abroad', `patch: { "#travelling": 'An adult who travels for abuse {{penalty "lesser"}}.' }`)
    const { act } = await compare({ 'overlays/a.yaml': text }, { set: { 'penalties.serious.fine': 'ten million shillings' } })
    expect(act.texts.penalties).toEqual([
      {
        before: expect.stringContaining('imprisonment for a term not exceeding ten years'),
        after: expect.stringContaining('[longest imprisonment for lesser offences]'),
        places: [
          { label: expect.stringMatching(/^section \d+\(2\)$/), heading: 'Arranging abuse and travelling for it', clause: 'offences/arranging-abuse-abroad' },
        ],
      },
    ])
    expect(act.choices.penalties).toHaveLength(1)
    expect(act.choices.penalties[0]?.after).toContain('ten million shillings')
    const { bill } = await drafted('kenya')
    const punished = [...provisionsOf(bill.children[2])]
      .flatMap((provision) => [...nodesBelow(provision)])
      .filter((node) => node.type === 'penalty' && node.class === 'serious')
    expect(act.choices.penalties[0]?.places).toHaveLength(punished.length)
  })
})

describe('what a project brings of its own', () => {
  it('is shown with the clause that it is placed beside, and gains what it answers', async () => {
    const { changes, act } = await compare({
      'clauses/schools/contact.yaml': ownClause(
        'A school {{must "name"}} a person to whom a child may turn. {#name}',
        'implements: [{ instrument: charter, at: "1.a", by: name }]\n',
      ),
      'clauses/schools/unused.yaml': ownClause('A school {{must "close"}}.').replace('schools/contact', 'schools/unused'),
      'overlays/b.yaml': 'clause: schools/contact\nreason: Schools asked.\ninsert: { after: reporting/duty-to-report }\n',
      'instruments/charter.yaml':
        'id: charter\ntitle: School charter\nkind: guideline\nparagraphs:\n  - { at: "1", title: Trust, elements: [{ at: "1.a", strength: operative, title: A person of trust named }] }\n',
    })
    expect(changes.map(({ clause, action, file }) => [clause, action, file])).toEqual([
      ['schools/contact', 'add', 'clauses/schools/contact.yaml'],
      ['schools/contact', 'insert', 'overlays/b.yaml'],
    ])
    expect(changes[1]?.fields).toEqual([{ field: 'place', pieces: [{ op: 'added', words: 'after reporting/duty-to-report' }] }])
    expect(act.texts.gained.map(({ instrument, element, provisions }) => [instrument.title, element.title, provisions[0]?.heading])).toEqual([
      ['School charter', 'A person of trust named', 'Contact person'],
    ])
    expect(act.texts.lost).toEqual([])
  })

  it('may be a jurisdiction whose choices count as choices, those about its own clauses as text', async () => {
    const question =
      'choices:\n  who:\n    question: Who?\n    options: { one: { label: one, text: One. }, two: { label: two, text: Two. } }\n    default: one\n'
    const { act } = await compare(
      {
        'clauses/schools/contact.yaml': ownClause('{{choice "who"}}', question),
        'overlays/b.yaml': 'clause: schools/contact\nreason: Schools asked.\ninsert: { after: reporting/duty-to-report }\n',
        'jurisdictions/atlantis.yaml':
          'id: atlantis\nname: Atlantis\nextends: commonwealth\nlanguage: en\nchoices: { schools/contact.who: two, offences/solicitation.decoy: not-caught }\n',
      },
      { jurisdictions: ['atlantis'] },
    )
    expect(act.settled).toEqual([{ path: 'choices.offences/solicitation.decoy', before: 'caught', after: 'not-caught' }])
    expect(act.choices.lost.map(({ element }) => element.at)).toEqual(['15(3)'])
    expect(act.texts).toEqual(nothing)
  })

  it('may be a template, whose act is compared with that of the comprehensive one', async () => {
    const template = '---\nid: short\nkind: act\ntitle: Short act\nanswers: [crc]\n---\n# Preliminary\n\n{{clause "preliminary/interpretation"}}\n'
    const { act, messages } = await compare({ 'templates/short.hbs': template }, { template: 'short' })
    expect(act.texts.gone.length).toBeGreaterThan(50)
    expect(act.texts.lost.some(({ instrument, promised }) => promised && instrument.id !== 'crc')).toBe(false)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['own-template', 'commitment-lost']))
  })
})

function ownClause(text: string, fields = ''): string {
  return `id: schools/contact\nheading: Contact person\nkind: duty\n${fields}text: |\n  1. ${text}\ncommentary: Schools asked.\n`
}
