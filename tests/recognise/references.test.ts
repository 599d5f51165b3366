import { describe, expect, it } from 'vitest'
import { lintFile } from '../../src/index.ts'
import { inlinesOf, wordsOf } from '../../src/tree/index.ts'

const bill = (words: string) => `HARBOUR BILL

1. Log
A keeper must keep a log.

2. Book
(1) A keeper must keep a book that holds—
(a) names;
(b) days; and
(c) sums.
(2) The book is public.

3. Flag
${words}

14 bis. Lamp
A keeper must light a lamp.

14A. Rope
A keeper must keep a rope.
`

/** The references in section 3, each with the eId that it leads to, and the numbers that are said to be missing. */
async function references(words: string): Promise<{ found: [string, string | undefined][]; missing: string[] }> {
  const { bill: read, messages } = await lintFile('bill.txt', new TextEncoder().encode(bill(words)))
  if (!read) throw new Error('nothing was read')
  const inlines = [...wordsOf(read)].flatMap(({ children }) => [...inlinesOf(children)])
  const found = inlines.flatMap((node): [string, string | undefined][] =>
    node.type === 'ref' ? [[node.parts.map(({ value }) => value).join(''), node.target === 'external' ? 'another law' : node.eId]] : [],
  )
  return {
    found,
    missing: messages
      .filter(({ ruleId }) => ruleId?.endsWith('reference-to-missing'))
      .map(({ reason }) => /There is no (.*) in this bill/.exec(reason)?.[1] ?? ''),
  }
}

describe('a reference to a unit of what was named before', () => {
  it.each<[string, [string, string | undefined][]]>([
    ['Under the Lights Act 1990 and its section 13 a keeper pays.', [['section 13', 'another law']]],
    [
      'The Convention on Buoys, and in particular its Articles 13 and 14, applies.',
      [
        ['Articles 13', 'another law'],
        ['14', 'another law'],
      ],
    ],
    ['The Ports Code binds ships. Its section 2 is cited as it stands.', [['section 2', 'another law']]],
    ['This Act, and section 2 thereof, bind the State.', [['section 2', 'sec_2']]],
    ['This Act repeals the Ports Code, save section 2 thereof.', [['section 2', 'another law']]],
    ['A log is kept under the Ports Code; this Act and its section 2 apply to books.', [['section 2', 'sec_2']]],
    [
      'Section 2 and its paragraph (b) apply.',
      [
        ['Section 2', 'sec_2'],
        ['paragraph (b)', 'sec_2__subsec_1__para_b'],
      ],
    ],
    [
      'Section 2, and paragraph (c) thereof, apply.',
      [
        ['Section 2', 'sec_2'],
        ['paragraph (c)', 'sec_2__subsec_1__para_c'],
      ],
    ],
    [
      'Section 5 of the Ports Code and its paragraph (b) apply.',
      [
        ['Section 5', 'another law'],
        ['paragraph (b)', 'another law'],
      ],
    ],
  ])('%s', async (words, found) => {
    const read = await references(words)
    expect(read).toEqual({ found, missing: [] })
  })

  it('is missing where this law has no such unit', async () => {
    expect((await references('This Act, and section 44 thereof, bind the State.')).missing).toEqual(['section 44'])
    expect((await references('Section 2 and its paragraph (k) apply.')).missing).toEqual(['paragraph (k)'])
  })

  it.each([
    ['loi.txt', 'LOI SUR LES PHARES\n\nArticle 1\nLe gardien tient un registre.\n\nArticle 2\nLe code des ports et son article 33 sont applicables.\n'],
    ['ley.txt', 'LEY DE FAROS\n\nArtículo 1. El guarda lleva un libro.\n\nArtículo 2. Son aplicables el Código de Puertos y su artículo 33.\n'],
    [
      'wet.txt',
      'WET OP DE VUURTORENS\n\nArtikel 1\nDe wachter houdt een boek bij.\n\nArtikel 2\nHet Wetboek van havens en artikel 33 daarvan zijn van toepassing.\n',
    ],
  ])('leads to another law in %s too', async (name, text) => {
    const { bill: read, messages } = await lintFile(name, new TextEncoder().encode(text))
    const refs = read ? [...wordsOf(read)].flatMap(({ children }) => [...inlinesOf(children)]).filter(({ type }) => type === 'ref') : []
    expect(refs).toMatchObject([{ target: 'external' }])
    expect(messages.filter(({ ruleId }) => ruleId?.endsWith('reference-to-missing'))).toEqual([])
  })
})

describe('references', () => {
  it.each<[string, [string, string | undefined][]]>([
    [
      'A person who contravenes section 1 or 2 pays.',
      [
        ['section 1', 'sec_1'],
        ['2', 'sec_2'],
      ],
    ],
    [
      'Sections 1, 2 and 3 apply.',
      [
        ['Sections 1', 'sec_1'],
        ['2', 'sec_2'],
        ['3', 'sec_3'],
      ],
    ],
    [
      'Sections 1 to 3 apply.',
      [
        ['Sections 1', 'sec_1'],
        ['3', 'sec_3'],
      ],
    ],
    [
      'Paragraphs (a) to (c) of section 2 apply.',
      [
        ['Paragraphs (a)', 'sec_2__subsec_1__para_a'],
        ['(c)', 'sec_2__subsec_1__para_c'],
        ['section 2', 'sec_2'],
      ],
    ],
    [
      'Paragraph (b) of section 2(1) applies.',
      [
        ['Paragraph (b)', 'sec_2__subsec_1__para_b'],
        ['section 2(1)', 'sec_2__subsec_1'],
      ],
    ],
    ['The Ships Act applies, section 55 thereof.', [['section 55', 'another law']]],
    [
      'Sections 55 and 56 of the Ships Act apply.',
      [
        ['Sections 55', 'another law'],
        ['56', 'another law'],
      ],
    ],
    [
      'Section 14 bis and section 14A apply.',
      [
        ['Section 14 bis', 'sec_14bis'],
        ['section 14A', 'sec_14A'],
      ],
    ],
    [
      'It is due under section 1, 10 days after the day, or under section 2 and 5 days later.',
      [
        ['section 1', 'sec_1'],
        ['section 2', 'sec_2'],
      ],
    ],
  ])('%s', async (words, expected) => {
    const { found, missing } = await references(words)
    expect(found).toEqual(expected)
    expect(missing).toEqual([])
  })

  it('to what is not there are told, each by itself', async () => {
    expect((await references('A person who contravenes section 1 or 9 pays.')).missing).toEqual(['section 9'])
    expect((await references('Paragraphs (a) to (f) of section 2 apply.')).missing).toEqual(['paragraphs (f)'])
  })
})
