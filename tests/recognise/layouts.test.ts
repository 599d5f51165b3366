import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintFile } from '../../src/index.ts'
import { isDivision, isSubdivision, type Provision } from '../../src/tree/index.ts'
import { runs } from '../fixtures/runs.ts'
import { paragraph, plain, run, styleOf, wordFile } from '../fixtures/wordFile.ts'

type Node = { label: string; heading?: string; children: readonly unknown[] }

/** The labels and headings that were found, each level further in. */
async function outline(text: string | Uint8Array, file = 'bill.txt'): Promise<string[]> {
  const { bill } = await lintFile(file, typeof text === 'string' ? new TextEncoder().encode(text) : text)
  const lines = (node: Node, depth: number): string[] => [
    `${'>'.repeat(depth)}${node.label}${node.heading ? ` | ${node.heading}` : ''}`,
    ...(node.children as Node[]).filter((child) => isUnit(child)).flatMap((child) => lines(child, depth + 1)),
  ]
  return (bill?.children[2].children ?? []).flatMap((node) => lines(node, 0))
}

function isUnit(node: Node): boolean {
  const unit = node as unknown as Provision
  return isDivision(unit) || unit.type === 'section' || unit.type === 'article' || isSubdivision(unit as never)
}

describe('a bill in the layout of', () => {
  it('offices that put no stop behind the number', async () => {
    const bill = `PLAY STREETS BILL

Contents
Part 1 Preliminary
1 Short title
2 Interpretation
Part 2 Duties
3 Council must close the street
4 Records
4A Penalty

A Bill to let children play in streets

Part 1—Preliminary

1 Short title
This Act is the Play Streets Act.

2 Interpretation
In this Act—
“street” means a road in a town.

Part 2—Duties

3 Council must close the street
(1) The council must close a street—
(a) on a Sunday; and
(b) on
1 May.
(2) It must do so within
4 Working days after a request.

4	Records
A record must be kept for
5 years from
12 March 2024.

4A Penalty
(1) A driver who enters a closed street is liable to a fine of
10 000 dollars.
`
    const sections = [
      '>1 | Short title',
      '>2 | Interpretation',
      '>>',
      '>3 | Council must close the street',
      '>>(1)',
      '>>>(a)',
      '>>>(b)',
      '>>(2)',
      '>4 | Records',
    ]
    const found = (await outline(bill)).filter((line) => line.startsWith('>'))
    expect(found).toEqual([...sections, '>4A | Penalty', '>>(1)'])
  })

  it('offices that let the sentence follow its number, the heading above it', async () => {
    const bill =
      'Play Streets Act\n\nShort title\n1 This Act may be cited as the Play Streets Act.\n\nDefinitions\n2 (1) The definitions apply.\n(2) They do.\n'
    expect(await outline(bill)).toEqual(['1 | Short title', '2 | Definitions', '>(1)', '>(2)'])
  })

  it('Commonwealth offices, the sections named or with a stop', async () => {
    expect(
      await outline(
        'A BILL\n\nSection 1. Short title\nThis is the Act.\n\nSection 2 — Duty\n1. A keeper must close.\n2. A keeper must open.\n\nClause 3: Fees\nNone.\n',
      ),
    ).toEqual(['Section 1 | Short title', 'Section 2 | Duty', '>1.', '>2.', 'Clause 3 | Fees'])
    expect(await outline('A BILL\n\nPART ONE\nGENERAL\n\n1.—(1) This is the Act.\n(2) It binds the State.\n\nDuties\n2.-(1) A keeper must close.\n')).toEqual([
      'PART ONE | GENERAL',
      '>1.',
      '>>(1)',
      '>>(2)',
      '>2. | Duties',
      '>>(1)',
    ])
  })

  it('the United States', async () => {
    const bill = `A BILL

To open streets to play.

SECTION 1. SHORT TITLE.
This Act may be cited as the “Play Streets Act”.

TITLE I—STREETS

SEC. 101. CLOSING OF STREETS.
(a) IN GENERAL.—A mayor shall close a street—
(1) on Sundays; and
(2) on holidays.
(b) EXCEPTION.—No street is closed at night.

Section 102. Effective date.—This Act takes effect on January 1.

§ 103. Rules
The Secretary may make rules.
`
    expect(await outline(bill)).toEqual([
      'SECTION 1 | SHORT TITLE',
      'TITLE I | STREETS',
      ...['>SEC. 101 | CLOSING OF STREETS', '>>(a)', '>>>(1)', '>>>(2)', '>>(b)'],
      ...['>Section 102 | Effective date', '>§ 103 | Rules'],
    ])
  })

  it('France', async () => {
    const bill = `PROJET DE LOI

TITRE Ier
DISPOSITIONS COMMUNES

Article 1er
La rue est fermée le dimanche.

Chapitre II : Des contrôles

Section 1 : Des agents

Art. 2. - Le maire ferme la rue.
I. - Il l’annonce.
II. - Il en rend compte :
1° au conseil ;
2° au préfet.

Section 2
Des visites

Article L. 225-1 – Visites
Les visites sont annoncées.

Article 3 bis
La loi entre en vigueur le
1 mai 2024.
`
    expect(await outline(bill)).toEqual([
      'TITRE Ier | DISPOSITIONS COMMUNES',
      '>Article 1er',
      '>Chapitre II | Des contrôles',
      ...['>>Section 1 | Des agents', '>>>Art. 2', '>>>>I. -', '>>>>II. -', '>>>>>1°', '>>>>>2°'],
      ...['>>Section 2 | Des visites', '>>>Article L. 225-1 | Visites', '>>>Article 3 bis'],
    ])
  })

  it('the Netherlands, and other laws in articles', async () => {
    const bill =
      'WET\n\nHoofdstuk 1. Begrippen\n\nArtikel 1 (begrippen)\na. straat: een weg.\n\nArtikel 2. Plicht\n1. De raad sluit de straat.\n2. De raad meldt dat.\n'
    expect(await outline(bill)).toEqual(['Hoofdstuk 1 | Begrippen', '>Artikel 1 | (begrippen)', '>>a.', '>Artikel 2 | Plicht', '>>1.', '>>2.'])
    expect(await outline('LAW\n\nArt. 1 Purpose\nPlay.\n\nArt. 2: Title\nPlay.\n\nArtículo 3. Objeto\nJugar.\n')).toEqual([
      'Art. 1 | Purpose',
      'Art. 2 | Title',
      'Artículo 3 | Objeto',
    ])
  })
})

describe('numbers without a stop', () => {
  const expected = ['1 | Short title', '2 | Council must close the street', '>(1)', '>(2)', '3 | Records']

  it('are recognised in Markdown, HTML and Word', async () => {
    const markdown =
      '# Bill\n\n## 1 Short title\n\nThis is the Act.\n\n## 2 Council must close the street\n\n1. The council must close it.\n2. It must open it.\n\n## 3 Records\n\nA record must be kept.\n'
    expect(await outline(markdown, 'bill.md')).toEqual(expected)
    const page =
      '<h1>Bill</h1><h2>1 Short title</h2><p>This is the Act.</p><h2>2 Council must close the street</h2><p>(1) The council must close it.</p><p>(2) It must open it.</p><p><b>3</b> Records</p><p>A record must be kept.</p>'
    expect(await outline(page, 'bill.html')).toEqual(expected)
    const heading = (number: string, words: string) => paragraph(`${run(number)}<w:r><w:tab/></w:r>${run(words)}`, '<w:pStyle w:val="Kop1"/>')
    const body = [
      ...[plain('Bill'), heading('1', 'Short title'), plain('This is the Act.'), heading('2', 'Council must close the street')],
      ...['(1) The council must close it.', '(2) It must open it.'].map(plain),
      ...[heading('3', 'Records'), plain('A record must be kept.')],
    ]
    expect(await outline(wordFile(body.join(''), { styles: styleOf('Kop1', 'heading 1') }), 'bill.docx')).toEqual(expected)
  })

  const traps = [
    '12 March 2024',
    '5 years after that day',
    '2 Working days',
    '3 Euros',
    '10 000 dollars',
    'Section 2 of the Code',
    'Article 3 applies',
    'Part 2 of it',
  ]
  it('open nothing in a date, an amount or a reference, wherever a line is broken', async () => {
    const before = fc.constantFrom('A keeper must do so within', 'A keeper begins', 'A keeper must keep watch over the gate from the first day until')
    const after = fc.constantFrom(' and no later.', ' at the latest', '.', '', ' and then opens the gate again,\nas it was.')
    const sections = fc.array(fc.tuple(before, fc.constantFrom(...traps), after), { minLength: 2, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(sections, async (made) => {
        const bill = made.map(([begins, trap, ends], index) => `${index + 1} Heading of it\n${begins}\n${trap}${ends}\n\n`)
        expect(await outline(`Bill\n\n${bill.join('')}`)).toEqual(made.map((_, index) => `${index + 1} | Heading of it`))
      }),
      { numRuns: runs(400) },
    )
  })
})

describe('a list of “1.”, “2.” in a bill whose sections have a stop', () => {
  it('stays a list after a colon, and where its entries are no sentences', async () => {
    const bill =
      'Bill\n\n1. Short title\nThis is the Act.\n\n2. Duties\nA keeper has these duties:\n1. Close the gate at night.\n2. Open it by day.\n3. Keep the key.\n\n3. Reports\nA report contains\n1. the date;\n2. the place.\n\n4. Fees\nNone.\n'
    expect(await outline(bill)).toEqual(['1. | Short title', '2. | Duties', '>1.', '>2.', '>3.', '3. | Reports', '>1.', '>2.', '4. | Fees'])
  })
})

describe('a table of contents', () => {
  const body = '1. Short title\nThis is the Act.\n\n2. Contents of a report\nA report has a date.\n'
  const found = ['1. | Short title', '2. | Contents of a report']

  it.each([
    'ARRANGEMENT OF SECTIONS\nSection\n1. Short title\n2. Contents of a report',
    'Contents\n\n1. Short title ........ 3\n2. Contents of a report ... 4',
  ])('is not read twice: %s', async (contents) => expect(await outline(`A BILL\n\n${contents}\n\nAn Act about reports\n\n${body}`)).toEqual(found))

  it('is no heading of that name over provisions', async () => {
    const bill = `${body}\nContents\n3. A letter has a stamp.\n\nSchedule\n3. A form.\n`
    expect(await outline(bill)).toEqual([...found, '3. | Contents', '3.'])
  })
})

describe('words below a list', () => {
  const read = async (ending: string, below: string) => {
    const bill = `Bill\n\n1. Reports\n(1) A report has\n(a) a date; and\n\n(b) a place${ending}\n\n${below}\n\n(2) It is kept.\n`
    const { bill: found, messages } = await lintFile('bill.txt', new TextEncoder().encode(bill))
    const [provision] = found?.children[2].children ?? []
    const [first] = (provision as Provision | undefined)?.children.filter(isSubdivision) ?? []
    return { in: first?.children.map(({ type }) => type), told: messages.some(({ ruleId }) => ruleId === 'unrecognised') }
  }
  const closed = { in: ['intro', 'paragraph', 'paragraph', 'wrapUp'], told: false }

  it('belong to what holds the list, as the end of its sentence or a sentence of their own', async () => {
    expect(await read(',', 'and a name.')).toEqual(closed)
    expect(await read('.', 'It also has a name.')).toEqual(closed)
  })

  it('are told where the list has not ended', async () => {
    expect(await read(';', 'Names')).toEqual({ in: ['intro', 'paragraph', 'paragraph'], told: true })
  })
})
