import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { documentLines } from '../../src/import/index.ts'
import { readWord } from '../../src/import/word/readWord.ts'

const paragraph = (words: string, mark = '') => `<w:p><w:pPr><w:rPr>${mark}</w:rPr></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
const file = (...paragraphs: string[]) => {
  const body = `<w:body>${paragraphs.join('')}</w:body>`
  return zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`),
  })
}

describe('paragraphs whose dividing mark was deleted', () => {
  it.each(['<w:del w:id="1"/>', '<w:moveFrom w:id="1"/>'])('run on as Word shows them, with the spaces that stand there: %s', async (mark) => {
    const docx = file(paragraph('A report has ', mark), paragraph('a date, a co', mark), paragraph('lour and a name.'), paragraph('It is kept.'))
    const whole = ['A report has a date, a colour and a name.', 'It is kept.']
    expect(readWord(docx).paragraphs.map(({ text }) => text)).toEqual(whole)
    expect((await documentLines(docx, 'docx')).map(({ text }) => text).filter(Boolean)).toEqual(whole)
  })
})
