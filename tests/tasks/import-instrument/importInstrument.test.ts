import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { importInstrument, isMessage } from '../../../src/index.ts'
import { instrumentSchema } from '../../../src/model/schema/instrument.ts'
import { numbered, numberingOf, plain, wordFile } from '../../fixtures/wordFile.ts'

const resolution = `Draft resolution on safe playgrounds

\tThe Assembly of Sample States,

(1)\tRecalling its earlier work,
(2)\tNoting that 12. is a number and no paragraph,
[bookmark: _Hlk1234]1.\tUrges parliaments to adopt laws on
   safe playgrounds;

2.   Recognizes the role of neighbours:
(a) in keeping watch;
(b) in repairing what is broken;

7
3) Calls upon States to report every year{ PAGE }.
5. is not the next number and stays with the third.
`

const from = async (file: string, bytes: Uint8Array) => {
  const read = await importInstrument('sample', file, bytes)
  if (isMessage(read)) throw read
  return read
}
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('import of a resolution', () => {
  it('finds operative paragraphs, their items and the title; passes over preamble, artefacts and page numbers', async () => {
    const { found, yaml } = await from('sample.txt', bytesOf(resolution))
    expect(found).toMatchObject({ kind: 'resolution', title: 'Draft resolution on safe playgrounds', preambular: 2 })
    expect(found.paragraphs.map(({ at, text }) => [at, text])).toEqual([
      ['1', 'Urges parliaments to adopt laws on safe playgrounds;'],
      ['2', 'Recognizes the role of neighbours:'],
      ['3', 'Calls upon States to report every year. 5. is not the next number and stays with the third.'],
    ])
    expect(found.paragraphs[1]?.items).toEqual([
      { at: '2.a', text: 'in keeping watch;' },
      { at: '2.b', text: 'in repairing what is broken;' },
    ])
    expect(yaml).not.toContain('bookmark')
  })

  it('writes a file that the schema accepts, weak verbs as principles', async () => {
    const { yaml } = await from('sample.txt', bytesOf(resolution))
    const instrument = instrumentSchema.parse(parse(yaml))
    expect(instrument.paragraphs.map(({ elements }) => elements.map(({ at, strength }) => `${at} ${strength}`))).toEqual([
      ['1.a operative'],
      ['2.a principle', '2.b principle'],
      ['3.a operative'],
    ])
  })

  it('reads Markdown and Word, their own list numbers included', async () => {
    const markdown = '# Draft resolution\n\nThe Assembly,\n\n1. **Urges** parliaments to act;\n2. Calls upon States to report.\n'
    expect((await from('a.md', bytesOf(markdown))).found.paragraphs.map(({ text }) => text)).toEqual([
      'Urges parliaments to act;',
      'Calls upon States to report.',
    ])
    const body = [plain('Draft resolution'), plain('The Assembly,'), numbered(0, 'Urges parliaments to act;'), numbered(0, 'Calls upon States to report.')]
    const word = await from('a.docx', wordFile(body.join(''), { numbering: numberingOf(['decimal', '%1.']) }))
    expect(word.found.paragraphs.map(({ at, text }) => `${at} ${text}`)).toEqual(['1 Urges parliaments to act;', '2 Calls upon States to report.'])
  })

  it('reads the articles of a treaty', async () => {
    const treaty =
      'Convention on Playgrounds\n\nPreamble\n\nArticle 1 – Purpose\n\n1. The purpose is safety.\n2. It is shared.\n\nArticle 2\nEach Party keeps a register.\n'
    const { found } = await from('t.txt', bytesOf(treaty))
    expect(found).toMatchObject({ kind: 'treaty', title: 'Convention on Playgrounds' })
    expect(found.paragraphs).toMatchObject([
      { at: '1', heading: 'Purpose', items: [{ at: '1(1)' }, { at: '1(2)' }] },
      { at: '2', text: 'Each Party keeps a register.' },
    ])
  })

  it('finds nothing where nothing is numbered', async () => {
    expect((await from('a.txt', bytesOf('Only words.\nAnd more.'))).found.paragraphs).toEqual([])
  })
})
