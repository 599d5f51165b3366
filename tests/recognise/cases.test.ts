import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintFile } from '../../src/index.ts'
import { isDivision, isSubdivision, type Provision, provisionsOf, type Subdivision } from '../../src/tree/index.ts'

const folder = new URL('../fixtures/bills/', import.meta.url)

/** What is found in a bill of the fixtures: title, labels with what is below each in brackets, and the ids of the findings. */
async function read(name: string, text = readFileSync(new URL(name, folder), 'utf8')) {
  const { bill, messages } = await lintFile(name, new TextEncoder().encode(text))
  if (!bill) throw new Error(String(messages[0]))
  const labels = (unit: Provision | Subdivision): string => {
    const below = unit.children.filter(isSubdivision).map(labels)
    return below.length === 0 ? unit.label : `${unit.label}[${below.join(' ')}]`
  }
  const [, preamble, body] = bill.children
  return {
    title: bill.title,
    recitals: preamble.children.length,
    labels: [...provisionsOf(body)].map(labels),
    divisions: body.children.filter(isDivision),
    found: messages.map(({ ruleId = '' }) => ruleId.replace(/^.*\//, '')),
  }
}

async function headings(markdown: string): Promise<string[]> {
  const { bill } = await lintFile('bill.md', new TextEncoder().encode(markdown))
  return bill ? [...provisionsOf(bill.children[2])].map(({ heading }) => heading) : []
}

describe('a bill in which', () => {
  it('the words of a provision bear the number of its heading once more', async () => {
    const { labels, found } = await read('01-number-in-heading-and-body.md')
    expect(labels).toEqual(['1.[(1) (2)]', '2.[(1) (2)]'])
    expect(found).toEqual([])
    const bold = await read('01b-number-in-heading-and-bold-body.md')
    expect(bold.labels).toEqual(['1[(1) (2)]', '2[(1) (2)]'])
    expect(new Set(bold.found)).toEqual(new Set(['heading-form']))
  })

  it('front matter stands before the text', async () => {
    const { title, recitals, labels } = await read('02-front-matter.md')
    expect({ title, recitals, labels }).toEqual({ title: 'Harbour Lights Act 2020', recitals: 0, labels: ['Section 1'] })
  })

  it('a list of “1.” stands under a typed subsection, and (1a) between two others', async () => {
    const { labels, found } = await read('08-german.md')
    expect(labels).toEqual(['§ 1[(1)[1. 2.] (1a) (2)]', '§ 2'])
    expect(found).toEqual(['not-judged'])
  })

  it('sections with two figures stand between others', async () => {
    const { labels, found } = await read('10-decimal-sections.txt')
    expect(labels).toEqual(['1', '2', '2.1[(1) (2)]', '2.2', '3', '4'])
    expect(found).not.toContain('numbering-gap')
  })

  it('editors marked what was changed', async () => {
    const { labels, found } = await read('12-annotations.md')
    expect(labels).toEqual(['Section 1[(1) (2) (3)]'])
    expect(found).not.toContain('blank-left')
    const spread = 'Act\n\n1. Log\n(1) A keeper must keep a log.\nF1[(2) It is public.\n(3) It is [name of the colour].]\n(4) It is kept.\n'
    expect((await read('spread.txt', spread)).labels).toEqual(['1.[(1) (2) (3) (4)]'])
  })

  it.each([
    [
      'a list of numerals stands under the eighth letter',
      '1. Log\nA log has—\n(a) one;\n(g) seven;\n(h) eight, namely—\n(i) north;\n(ii) south;\n(i) nine; and\n(j) ten.',
      ['1.[(a) (g) (h)[(i) (ii)] (i) (j)]'],
    ],
    ['the ninth letter follows the eighth', '1. Log\nA log has—\n(g) seven;\n(h) eight;\n(i) nine; and\n(j) ten.', ['1.[(g) (h) (i) (j)]']],
    [
      'parts of a section have two figures',
      '1. Logs\n1.1 A keeper keeps a log.\n1.2 It is public.\n1.2A It is kept.\n\n2. Fees\n2.1 None is asked.',
      ['1.[1.1 1.2 1.2A]', '2.[2.1]'],
    ],
    [
      'sections have two figures and their parts three',
      'Part 1\nLogs\n\n1.1 A keeper keeps a log.\n1.1.1 It is public.\n1.1.2 It is kept.\n1.2 A keeper lights a lamp.',
      ['1.1[1.1.1 1.1.2]', '1.2'],
    ],
    ['subsections were put between others', '1. Log\n(1) One.\n(1 bis) More.\n(1a) Yet more.\n(2) Two.', ['1.[(1) (1 bis) (1a) (2)]']],
    [
      'sections were put between others',
      'Section 1. Log\nOne.\n\nSection 1 bis. Book\nMore.\n\nSection 2. Flag\nTwo.',
      ['Section 1', 'Section 1 bis', 'Section 2'],
    ],
    [
      '“1 bis.” and “1a.” are paragraphs of an article',
      'Article 1. Log\n1. One.\n1 bis. More.\n1a. Yet more.\n2. Two.\n\nArticle 2. Fees\n1. None.\n2. Never.',
      ['Article 1[1. 1 bis. 1a. 2.]', 'Article 2[1. 2.]'],
    ],
    [
      'sections have a letter in their first figure',
      '90B.010 Logs.\n\nA keeper keeps a log.\n\n90B.020 Fees.\n\n(1) None is asked under section 90B.010.\n(2) Never.',
      ['90B.010', '90B.020[(1) (2)]'],
    ],
    [
      'units were put behind the last letter and between letters',
      'Section 1Z. Log\nOne.\n\nSection 1ZA. Book\nMore.\n\nSection 15AA. Flag\nTwo.\n\nSection 809Z1. Lamp\nThree.',
      ['Section 1Z', 'Section 1ZA', 'Section 15AA', 'Section 809Z1'],
    ],
    [
      'articles of a code have long numbers',
      'Article L163-17-2\nA keeper keeps a log.\n\nArticle L163-17-3\nIt is public.',
      ['Article L163-17-2', 'Article L163-17-3'],
    ],
  ])('%s', async (_, text, labels) => {
    const { labels: read_, found } = await read('bill.txt', `HARBOUR BILL\n\n${text}\n`)
    expect(read_).toEqual(labels)
    expect(found.filter((id) => id === 'numbering-gap')).toEqual(text.includes('(a) one;\n(g)') ? ['numbering-gap'] : [])
  })
})

describe('a heading', () => {
  it('is one where the document says so, however long and with whatever verb', async () => {
    const long = `${'Of the keeping of logs and '.repeat(12)}what a keeper must do`
    const { labels, found } = await read('long.md', `# Lamps Act\n\n## 1. ${long}\n\nA keeper keeps a log.\n\n## 2. Fees\n\nNone is asked.\n`)
    expect(labels).toEqual(['1.', '2.'])
    expect(found).not.toContain('empty-provision')
    expect((await headings(`# Lamps Act\n\n## 1. ${long}\n\nA keeper keeps a log.\n`))[0]).toBe(long)
  })

  it('is none where words that end as a sentence stand in a style of headings', async () => {
    expect(await headings('# Lamps Act\n\n## 1. A keeper must keep a log.\n\n## 2. A log is public.\n')).toEqual(['', ''])
  })
})

describe('a bill whose words were taken in another sense', () => {
  it('is not found at fault for an immunity said in other words', async () => {
    const { found } = await read('21-immunity.txt')
    expect(found).toContain('vague-time')
    expect(found).not.toContain('reporter-unprotected')
  })

  it.each(['23-words-in-other-sense.md', '28-acts-not-about-children.md', '30-penalty-life-or-years.md'])(
    '%s bears no rule of another subject',
    async (name) => {
      const { bill, messages, skipped } = await lintFile(name, readFileSync(new URL(name, folder)))
      expect(bill && skipped.map(({ id }) => id)).toEqual(['terminology', 'safeguards'])
      const ids = messages.map(({ ruleId = '' }) => ruleId)
      expect(ids.filter((id) => !id.startsWith('drafting/'))).toEqual([])
      expect(ids).not.toContain('drafting/offence-without-penalty')
    },
  )

  it('is not found at fault for them either where it is asked for', async () => {
    const asked = async (name: string) =>
      (await lintFile(name, readFileSync(new URL(name, folder)), { presets: ['safeguards', 'terminology'] })).messages.map(({ ruleId = '' }) => ruleId)
    expect(await asked('30-penalty-life-or-years.md')).toEqual([])
    const others = await asked('23-words-in-other-sense.md')
    for (const id of ['terminology/consented', 'terminology/carnal-knowledge', 'safeguards/victim-identity', 'safeguards/dependent-regulator'])
      expect(others).not.toContain(id)
    expect(await asked('28-acts-not-about-children.md')).not.toContain('safeguards/weakened-encryption')
  })
})

describe('definitions without quotation marks', () => {
  it('are entries of their own, in plain text as in Markdown', async () => {
    for (const [name, mark] of [
      ['bill.txt', ''],
      ['bill.md', '**'],
    ] as const) {
      const text = `# Orchards Act\n\n## 1. Definitions\n\nIn this Act:\n\n${mark}inspector${mark} means a person who is appointed.\n\n${mark}orchard${mark} means land with trees.\n\n## 2. Entry\n\nAn inspector may enter an orchard.\n`
      const { bill } = await lintFile(name, new TextEncoder().encode(mark === '' ? text.replace(/#+ /g, '') : text))
      const [first] = bill ? [...provisionsOf(bill.children[2])] : []
      expect(
        first?.children.filter(isSubdivision).map(({ type }) => type),
        name,
      ).toEqual(['definition', 'definition'])
    }
  })
})

describe('an article whose words stand behind its number', () => {
  it('has them, and paragraphs with the sign of a section', async () => {
    const { labels, found } = await read(
      'law.txt',
      'LAW NO. 8\n\nArt. 1 This Law regulates fairs.\n\nArt. 2 A fair needs a licence.\n§ 1 It states the place.\n§ 2 It is public.\n\nArt. 3 It enters into force today.\n',
    )
    expect(labels).toEqual(['Art. 1', 'Art. 2[§ 1 § 2]', 'Art. 3'])
    expect(found).not.toContain('empty-provision')
  })
})

describe('articles of one sentence each', () => {
  it('have words and no heading, the last one too', async () => {
    const law = 'LOI\n\nArticle 1\nUn phare est une lampe.\n\nArticle 2\nIl est public.\n\nFait à Paris, le 3 mars.\n'
    const { labels, found } = await read('loi.txt', law)
    expect(labels).toEqual(['Article 1', 'Article 2'])
    expect(found).not.toContain('empty-provision')
  })

  it('have no heading where further sentences without numbers follow, and the law cites those by count', async () => {
    const law =
      'LOI SUR LES PHARES\n\nArticle 1er\n\nLe gardien tient un registre.\n\nLe registre mentionné au premier alinéa est public.\n\nArticle 2\n\nUn décret fixe les modalités.\n\nIl est publié.\n'
    const { bill } = await lintFile('loi.txt', new TextEncoder().encode(law))
    const found = bill ? [...provisionsOf(bill.children[2])] : []
    expect(found.map(({ heading }) => heading)).toEqual(['', ''])
    expect(JSON.stringify(found[0])).toContain('Le gardien tient un registre.')
  })
})

describe('an amending bill without quotation marks', () => {
  it('holds what it puts into another law, up to its own next provision', async () => {
    const bill =
      'LIGHTS (AMENDMENT) BILL\n\nArticle I. Amendment\nIn the Ports Act, a title is inserted after Title XIV, which reads:\n\nTitle XIVA. Lights\n\nArticle 254a. Lamps\nA lamp is lit.\n\nArticle 254b. Flags\nA flag is shown.\n\nArticle II. Commencement\nThis Act comes into force on 1 May.\n'
    const { bill: read_ } = await lintFile('bill.txt', new TextEncoder().encode(bill))
    const [mod, last] = read_?.children[2].children ?? []
    expect(mod && isDivision(mod) && [mod.type, mod.label, [...provisionsOf(mod)].map(({ label }) => label)]).toEqual([
      'mod',
      'Article I',
      ['Article 254a', 'Article 254b'],
    ])
    expect(last && 'label' in last && last.label).toBe('Article II')
  })
})

describe('paragraphs that bear no number', () => {
  it('are units where the law counts them, and references lead to them', async () => {
    const law =
      'PORTS LAW\n\nSection 1 A keeper must light a lamp.\n\nA keeper must keep a log of:\n\n(1) ships; and\n\n(2) lamps,\n\nand sign it.\n\nThe log in paragraph two is public.\n\nSection 2 This law applies to ports.\n'
    const { bill } = await lintFile('law.txt', new TextEncoder().encode(law))
    const [first, second] = bill ? [...provisionsOf(bill.children[2])] : []
    const units = first?.children.filter(isSubdivision) ?? []
    expect(units.map(({ type, label, num }) => `${type} ${label} ${num}`)).toEqual(['paragraph  1', 'paragraph  2', 'paragraph  3'])
    expect(units[1]?.children.map(({ type }) => type)).toEqual(['intro', 'subparagraph', 'subparagraph', 'wrapUp'])
    const refs = units[2]?.children.flatMap((child) => ('children' in child ? [...child.children] : [])).filter(({ type }) => type === 'ref')
    expect(refs).toMatchObject([{ eId: units[1]?.eId }])
    expect(second?.children.map(({ type }) => type)).toEqual(['content'])
  })
})

describe('a bill in Akoma Ntoso', () => {
  it('has the units that its tags say, whatever its headings say', async () => {
    const { labels, found } = await read('03-heading-that-begins-with-section.akn.xml')
    expect(labels).toEqual(['1', '2'])
    expect(found).not.toContain('empty-provision')
  })

  it('is found in a collection', async () => {
    expect((await read('05-component-bill.akn.xml')).labels).toEqual(['Article 1', 'Article 2'])
  })
})

describe('what is no law', () => {
  it('is left out, and that is said with its place', async () => {
    const text =
      'PORTS BILL\n\nARRANGEMENT OF SECTIONS\n\n1. Duty\n2. Fines\n\n1. Duty\n(1) A keeper keeps a log.\n(2) It is public.\n\n2. Fines\n(1) None.\n(2) Never.\n\nEditorial note: this was changed in 2010.\n'
    const { bill, messages } = await lintFile('bill.txt', new TextEncoder().encode(text))
    expect(JSON.stringify(bill)).not.toContain('2010')
    expect(messages.filter(({ ruleId }) => ruleId === 'left-out').map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'The table of contents, 3 lines from here, is left out'],
      [16, 'What editors noted, a line from here, is left out'],
    ])
  })
})
