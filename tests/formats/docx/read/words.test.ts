import { describe, expect, it } from 'vitest'
import { readWord } from '../../../../src/formats/docx/read/readWord.ts'
import { wordLines } from '../../../../src/formats/docx/read/wordLines.ts'
import { paragraph, run, wordFile } from '../../../fixtures/wordFile.ts'

/** The words of a file as a bill of anybody's, and as an edited act: both read the same. */
function read(body: string, more = {}): string[] {
  const file = wordFile(body, more)
  const lines = wordLines(file)
    .map(({ text }) => text)
    .filter(Boolean)
  expect(readWord(file).paragraphs.map(({ text }) => text)).toEqual(lines)
  return lines
}

describe('the words of a Word file', () => {
  it('leave out what is hidden or struck, by the run or by a style', () => {
    const styles =
      '<w:style w:type="character" w:styleId="Aside"><w:name w:val="Aside"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Old"><w:name w:val="Old"/><w:basedOn w:val="Aside"/><w:rPr><w:vanish w:val="0"/><w:dstrike/></w:rPr></w:style>'
    const body = paragraph(
      run('A keeper ') +
        run('Q: why? ', '<w:vanish/>') +
        run('may', '<w:strike/>') +
        run('must', '<w:strike w:val="0"/>') +
        run(' not', '<w:rStyle w:val="Aside"/>') +
        run(' never', '<w:rStyle w:val="Old"/>') +
        run(' keep a log.'),
    )
    expect(read(body, { styles })).toEqual(['A keeper must keep a log.'])
  })

  it('leave out a paragraph that is hidden or struck whole', () => {
    const hidden = paragraph(run('A drafter’s aside.', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>')
    expect(read(paragraph(run('One.')) + hidden + paragraph(run('Two.', '<w:strike/>')) + paragraph(run('Three.')))).toEqual(['One.', 'Three.'])
  })

  it('run on behind a mark that is hidden, as a heading that stands in its paragraph', () => {
    expect(read(paragraph(run('Log.'), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + paragraph(run(' A keeper keeps it.')))).toEqual([
      'Log. A keeper keeps it.',
    ])
  })

  it('keep what is raised or lowered where a character says so', () => {
    const body = paragraph(run('10 m') + run('2', '<w:vertAlign w:val="superscript"/>') + run(' of CO') + run('2', '<w:vertAlign w:val="subscript"/>'))
    expect(read(body + paragraph(run('Article 1') + run('er', '<w:vertAlign w:val="superscript"/>')))).toEqual(['10 m² of CO₂', 'Article 1er'])
  })

  it('keep the signs of fonts that have no letters', () => {
    const sign = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'
    expect(read(paragraph(run('Where n ') + sign + run(' 3 or \uF0A3 1', '<w:rFonts w:ascii="Symbol"/>')))).toEqual(['Where n ≥ 3 or ≤ 1'])
  })

  it('are composed, whoever typed them', () => {
    expect(read(paragraph(run('Cafe') + run('\u0301')))).toEqual(['Café'])
  })

  it('are those of content controls, fields and links too', () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="name"/></w:sdtPr><w:sdtContent>${run('[name]')}</w:sdtContent></w:sdt>`
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${run('today')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const block = `<w:sdt><w:sdtContent>${paragraph(run('Second.'))}</w:sdtContent></w:sdt>`
    expect(read(paragraph(`${control + run(' on ') + field}<w:hyperlink>${run(' here')}</w:hyperlink>`) + block)).toEqual(['[name] on today here', 'Second.'])
  })
})

describe('a sign that nothing is known of', () => {
  it('is told, and is none of the words', () => {
    const { paragraphs, extras } = readWord(wordFile(paragraph(`${run('Port')}<w:r><w:sym w:font="House Signs" w:char="F0FE"/></w:r>`)))
    expect(paragraphs.map(({ text }) => text)).toEqual(['Port'])
    expect(extras).toEqual([{ what: 'symbol', text: 'House Signs F0FE' }])
  })
})

describe('the lines of a Word file', () => {
  it('are those that a paragraph breaks its words into, and those of tables and text boxes', () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('Boxed.'))}</w:txbxContent></w:pict></w:r>`
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run('Cell.'))}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${paragraph(run('Gone.'))}</w:tc></w:tr></w:tbl>`
    const lines = wordLines(wordFile(paragraph(`${run('One')}<w:r><w:br/></w:r>${run('two')}${box}`) + table))
    expect(lines.filter(({ text }) => text !== '')).toEqual([
      { text: 'One', line: 1 },
      { text: 'two', line: 1 },
      { text: 'Boxed.', line: 2 },
      { text: 'Cell.', line: 3 },
    ])
  })

  it('are headings where their style says so, whatever its id and however long they are', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    const long = 'Of the keeping of logs '.repeat(20).trim()
    expect(wordLines(wordFile(paragraph(run(long), '<w:pStyle w:val="berschrift1"/>'), { styles }))[0]).toEqual({ text: long, line: 1, heading: true })
  })
})

describe('the numbers that Word gives', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  const list = (...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="1">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`
  const items = (...depths: number[]) =>
    depths.map((depth) => paragraph(run('x'), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`)).join('')
  const labels = (body: string, numbering: string, styles = '') =>
    wordLines(wordFile(body, { numbering, styles })).flatMap(({ text }) => text.split(' x')[0] || [])

  it('stand in figures at a level that counts as laws do', () => {
    const numbering = list(level(0, 'upperRoman', 'Part %1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>'))
    expect(labels(items(0, 1, 1, 0, 1), numbering)).toEqual(['Part I', '1.1', '1.2', 'Part II', '2.1'])
  })

  it('go on through the levels above where the list says so', () => {
    const numbering = list(level(0, 'upperRoman', 'Part %1'), level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'))
    expect(labels(items(0, 1, 1, 0, 1), numbering)).toEqual(['Part I', '1.', '2.', 'Part II', '3.'])
  })

  it('come from a list that stands in a style of lists', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="House"/></w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="House"/>${level(0, 'lowerLetter', '(%1)')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    expect(labels(items(0, 0), numbering)).toEqual(['(a)', '(b)'])
  })
})
