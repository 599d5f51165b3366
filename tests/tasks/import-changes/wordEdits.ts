import fc from 'fast-check'
import { bodyParagraphs, likeParagraph, withDocument } from '../../fixtures/editedWord.ts'

/** One thing that counsel may do to a paragraph of a Word file; a number chooses which. */
export interface WordEdit {
  what: 'reword' | 'leaveOut' | 'insert' | 'swap' | 'retitle'
  where: number
  how: number
  tracked: boolean
}

export const wordEdits = (kinds: WordEdit['what'][], most: number): fc.Arbitrary<WordEdit[]> =>
  fc.array(fc.record({ what: fc.constantFrom(...kinds), where: fc.nat(9999), how: fc.nat(9999), tracked: fc.boolean() }), { minLength: 1, maxLength: most })

/** The file after some edits. */
export function editedFile(docx: Uint8Array, edits: WordEdit[]): Uint8Array {
  return edits.reduce(applied, docx)
}

function applied(docx: Uint8Array, { what, where, how, tracked: marked }: WordEdit): Uint8Array {
  const all = bodyParagraphs(docx)
  const pick = (style: RegExp) => {
    const list = all.filter(({ xml, words }) => style.test(xml) && words.length > 25 && !xml.includes('w:ins '))
    return list[where % list.length] ?? { xml: '', words: '' }
  }
  const item = pick(/w:val="Subdivision\d/)
  const replace = (from: string, to: string) => withDocument(docx, (xml) => xml.replace(from, () => to))
  switch (what) {
    case 'reword': {
      const runs = [...item.xml.matchAll(/<w:t(?: [^>]*)?>([^<]* [a-z]+ [^<]*)<\/w:t>/g)].map(([, words = '']) => words)
      const run = runs[how % Math.max(1, runs.length)]
      const [, before = '', word = ''] = / ([a-z]+) ([a-z]+) /.exec(run ?? '') ?? []
      if (word === '') return docx
      const [from, to] = [` ${before} ${word} `, [` ${before} promptly `, ` ${before} `, ` ${before} ${word} also `][how % 3] ?? '']
      if (marked) return withDocument(docx, (xml) => xml.replace(item.xml, () => onlyDocument(item.xml, from, to)))
      return replace(
        item.xml,
        item.xml.replace(from, () => to),
      )
    }
    case 'leaveOut':
      return replace(item.xml, marked ? deleted(item.xml) : '')
    case 'insert': {
      const fresh = likeParagraph(item.xml, `The matter that counsel added under number ${how} is told to the public;`)
      return replace(item.xml, item.xml + (marked ? inserted(fresh) : fresh))
    }
    case 'swap': {
      const next = all[all.findIndex(({ xml }) => xml === item.xml) + 1]
      const style = /w:val="Subdivision\d"/.exec(item.xml)?.[0] ?? ''
      if (!next?.xml.includes(style)) return docx
      return replace(item.xml + next.xml, next.xml + item.xml)
    }
    case 'retitle': {
      const heading = pick(/w:val="Heading3"/)
      return replace(
        heading.xml,
        heading.xml.replace(/(<w:t(?: [^>]*)?>)([^<]+)/, (_, open: string, words: string) => `${open}Revised ${words.toLowerCase()}`),
      )
    }
  }
}

function onlyDocument(xml: string, from: string, to: string): string {
  return xml.replace(/<w:r>((?:(?!<w:r>).)*?)<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g, (run, look: string, words: string) => {
    const at = words.indexOf(from)
    if (at === -1) return run
    const part = (text: string) => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`
    const gone = `<w:del w:id="9001" w:author="Counsel"><w:r>${look}<w:delText xml:space="preserve">${from}</w:delText></w:r></w:del>`
    return `${part(words.slice(0, at))}${gone}<w:ins w:id="9002" w:author="Counsel">${part(to)}</w:ins>${part(words.slice(at + from.length))}`
  })
}

function deleted(xml: string): string {
  return xml
    .replace('</w:pPr>', '<w:rPr><w:del w:id="9003" w:author="Counsel"/></w:rPr></w:pPr>')
    .replace(
      /<w:r>.*?<\/w:r>/gs,
      (run) =>
        `<w:del w:id="9004" w:author="Counsel">${run.replaceAll('<w:t>', '<w:delText>').replaceAll('<w:t ', '<w:delText ').replaceAll('</w:t>', '</w:delText>')}</w:del>`,
    )
}

function inserted(xml: string): string {
  return xml
    .replace('</w:pPr>', '<w:rPr><w:ins w:id="9005" w:author="Counsel"/></w:rPr></w:pPr>')
    .replace(/<w:r>.*<\/w:r>/s, (runs) => `<w:ins w:id="9006" w:author="Counsel">${runs}</w:ins>`)
}
