import { describe, expect, it } from 'vitest'
import { readWord } from '../../../../src/formats/docx/read/readWord.ts'
import { wordLines } from '../../../../src/formats/docx/read/wordLines.ts'
import { paragraph, run, wordFile } from '../../../fixtures/wordFile.ts'

describe('paragraphs whose dividing mark was deleted', () => {
  it.each(['<w:del w:id="1"/>', '<w:moveFrom w:id="1"/>'])('run on as Word shows them, with the spaces that stand there: %s', async (mark) => {
    const docx = wordFile(
      paragraph(run('A report has '), `<w:rPr>${mark}</w:rPr>`) +
        paragraph(run('a date, a co'), `<w:rPr>${mark}</w:rPr>`) +
        paragraph(run('lour and a name.')) +
        paragraph(run('It is kept.')),
    )
    const whole = ['A report has a date, a colour and a name.', 'It is kept.']
    expect(readWord(docx).paragraphs.map(({ text }) => text)).toEqual(whole)
    expect(
      wordLines(docx)
        .map(({ text }) => text)
        .filter(Boolean),
    ).toEqual(whole)
  })
})
