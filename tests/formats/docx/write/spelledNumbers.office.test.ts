import { describe, expect, it } from 'vitest'
import { fileOf, type Part } from '../../../../src/formats/docx/package/index.ts'
import { openXml } from '../../../../src/xml/index.ts'
import { hasLibreOffice, printedTexts } from '../../../fixtures/libreOffice.ts'
import { numbered, paragraph, run } from '../../../fixtures/wordFile.ts'

const part = (kind: 'document' | 'numbering', inside: string): Part => ({
  kind,
  name: kind,
  content: openXml(`<w:${kind} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:${kind}>`),
})
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const says = (instruction: string) => `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`
/** A field that shows what it was written with, until a program works it out. */
const field = (...instructions: string[]) => `${mark('begin')}${instructions.join('')}${mark('separate')}${run('as written')}${mark('end')}`
const number = `${mark('begin')}${says('REF target \\n \\t')}${mark('end')}`

/** A list that counts in a format, its second item the target, and a paragraph that refers to it. */
function docx(format: string, reference: string): Uint8Array {
  const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl>`
  const list = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const target = numbered(0, 'Target').replace('<w:r>', '<w:bookmarkStart w:id="1" w:name="target"/><w:r>').replace('</w:p>', '<w:bookmarkEnd w:id="1"/></w:p>')
  const body = [numbered(0, 'Put in by hand'), target, paragraph(`${run('the (')}${reference}${run(') paragraph')}`)].join('')
  return fileOf([part('document', `<w:body>${body}</w:body>`), part('numbering', list)], new Date(0))
}

// Numbers that a reference spells (“the second paragraph”) are worked out by Word. What LibreOffice makes of every way in which a file can ask
// for them: figures, a capital, or no change. No words but those of the field within a QUOTE stay true to the language of the act.
describe.skipIf(!hasLibreOffice)('a number in words, worked out by LibreOffice', () => {
  const ways: [way: string, list: string, reference: string, shown: string][] = [
    ['a reference with a spelling loses its words', 'decimal', field(says('REF target \\n \\t \\* OrdText')), '2'],
    ['a condition is put aside for the number in it', 'decimal', field(says('IF'), number, says('= 2 "second" "other"')), '2'],
    ['a formula shows its number before what was written', 'decimal', field(says('='), number, says('\\* OrdText')), '2as written'],
    ['a sequence counts in figures', 'decimal', field(says('SEQ paragraphs \\* OrdText')), '1'],
    ['a list that counts in words begins them with a capital', 'ordinalText', field(says('REF target \\n')), 'Second'],
    ['which no switch makes small', 'cardinalText', field(says('REF target \\n \\* Lower')), 'Two'],
    ['and of Thai words it has none', 'thaiCounting', field(says('REF target \\n')), '2'],
    ['a quotation keeps the words that were written', 'decimal', field(says('QUOTE'), number, says('\\* OrdText')), 'as written'],
  ]
  const printed = hasLibreOffice ? printedTexts(ways.map(([, list, reference]) => docx(list, reference))) : []

  it.each(ways.map(([way, , , shown], index) => [way, shown, printed[index]] as const))('%s', (_, shown, text = '') => {
    expect(text.replace(/\s+/g, ' ')).toContain(`the (${shown}) paragraph`)
  })
})
