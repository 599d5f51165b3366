import { wordNumbering } from '../../../../src/formats/docx/read/numbering.ts'
import { paragraphsIn } from '../../../../src/formats/docx/read/paragraphs.ts'
import { wordStyles } from '../../../../src/formats/docx/read/styles.ts'
import { openXml } from '../../../../src/xml/index.ts'

type Parts = Record<string, string>

interface Numbered {
  number: string
  level: number
  words: string
}

/** The number of the paragraph that each bookmark stands in, counted as Word counts, which takes what is written for it alone. */
export function numbersIn(parts: Parts): Map<string, Numbered> {
  const seen = (parts['word/numbering.xml'] ?? '').replace(/<mc:AlternateContent><mc:Choice Requires="w15">(.*?)<\/mc:Choice>.*?<\/mc:AlternateContent>/g, '$1')
  const count = wordNumbering(openXml(seen))
  const paragraphs = paragraphsIn(openXml(parts['word/document.xml'] ?? ''), wordStyles(openXml(parts['word/styles.xml'] ?? '')))
  return new Map(
    paragraphs.flatMap(({ list, level, bookmarks, text }): [string, Numbered][] => {
      const number = list === undefined ? '' : count(list, level)
      return bookmarks.map((name) => [name, { number, level, words: text }])
    }),
  )
}

const result = '<w:fldChar w:fldCharType="separate"/></w:r><w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t>([^<]*)</w:t></w:r>'
const inFigures = new RegExp(`<w:instrText[^>]*> REF (\\S+) \\\\n \\\\h </w:instrText>${result}`, 'g')
const inWords = new RegExp(
  `<w:instrText[^>]*> QUOTE </w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText[^>]*> REF (\\S+) \\\\n \\\\t </w:instrText>` +
    `<w:fldChar w:fldCharType="end"/><w:instrText[^>]*> \\\\\\* (OrdText|CardText) </w:instrText>${result}`,
  'g',
)

/** The fields that give the number of a bookmark, and what they show. */
export function fieldsIn(parts: Parts): { bookmark: string; spelling?: 'OrdText' | 'CardText'; shown: string }[] {
  const document = parts['word/document.xml'] ?? ''
  const figures = [...document.matchAll(inFigures)].map(([, bookmark = '', shown = '']) => ({ bookmark, shown }))
  const words = [...document.matchAll(inWords)].map(([, bookmark = '', spelling, shown = '']) => ({
    bookmark,
    spelling: spelling === 'OrdText' ? ('OrdText' as const) : ('CardText' as const),
    shown,
  }))
  const all = [...document.matchAll(/ REF _Ref/g)].length
  if (figures.length + words.length !== all) throw new Error(`${all} fields, of which ${figures.length + words.length} are read`)
  return [...figures, ...words]
}

/** The references that Word leaves as they are. */
export function linksIn(parts: Parts): { bookmark: string; words: string }[] {
  const links = (parts['word/document.xml'] ?? '').matchAll(/<w:hyperlink w:history="1" w:anchor="(_Ref\d+)">((?:(?!<\/w:hyperlink>).)*)<\/w:hyperlink>/g)
  return [...links]
    .filter(([, , inside = '']) => !inside.includes('fldChar'))
    .map(([, bookmark = '', inside = '']) => ({ bookmark, words: inside.replace(/<[^>]+>/g, '') }))
}
