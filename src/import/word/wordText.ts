import type { Element } from 'xast'
import { childrenOf, firstOf, textOf } from '../lines/xml.ts'

/**
 * How a live reference stands in the words of a paragraph: the bookmark that it leads to, and the words that it shows. A link, whose
 * words Word does not bring up to date, has # before its bookmark.
 */
export const live = {
  mark: (bookmark: string, shown: string) => `\uE010${bookmark}\uE012${shown}\uE011`,
  pattern: /\uE010([^\uE012]*)\uE012([^\uE011]*)\uE011/gu,
}

/** What was deleted or moved away under track changes, and what is no text of this paragraph. */
const unread = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:p',
  'w:drawing',
  'w:pict',
])

interface Field {
  instruction: string
  /** Whether its result has begun. */
  shown: boolean
  /** Where its result begins among the words. */
  from: number
}

/**
 * The words of a paragraph as they stand once all changes are accepted, with the spaces of the file, and references that Word keeps
 * live as marks. A character of the private use area means nothing to two readers alike, and is left out.
 */
export function wordText(paragraph: Element): string {
  const words: string[] = []
  const open: Field[] = []
  const read = (parent: Element): void => {
    for (const child of childrenOf(parent)) {
      switch (child.name) {
        case 'w:t':
          words.push(textOf(child).replace(/[\p{Co}\u00AD]/gu, ''))
          break
        case 'w:tab':
        case 'w:br':
        case 'w:cr':
          words.push(' ')
          break
        case 'w:noBreakHyphen':
          words.push('-')
          break
        case 'w:sym':
          words.push('\uFFFD')
          break
        case 'w:instrText':
          if (open.length > 0 && !open.at(-1)?.shown) (open.at(-1) as Field).instruction += textOf(child)
          break
        case 'w:fldChar':
          field(child.attributes['w:fldCharType'] ?? '')
          break
        case 'w:hyperlink':
          linked(child)
          break
        default:
          if (!unread.has(child.name)) read(child)
      }
    }
  }
  const field = (type: string) => {
    if (type === 'begin') open.push({ instruction: '', shown: false, from: words.length })
    if (type === 'separate' && open.length > 0) Object.assign(open.at(-1) as Field, { shown: true, from: words.length })
    if (type !== 'end') return
    const ended = open.pop()
    const bookmark = /^\s*REF\s+(\S+)/.exec(ended?.instruction ?? '')?.[1]
    if (ended && bookmark) marked(bookmark, ended.from)
  }
  const linked = (node: Element) => {
    const from = words.length
    read(node)
    const bookmark = node.attributes['w:anchor']
    if (bookmark) marked(`#${bookmark}`, from)
  }
  const marked = (bookmark: string, from: number) => {
    const shown = words.splice(from).join('').replace(live.pattern, '$2')
    words.push(live.mark(bookmark, shown))
  }
  read(paragraph)
  return words.join('')
}

/** Words with single spaces and typeset apostrophes, as an act prints them. */
export function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().replaceAll("'", '’')
}

/** Names of the bookmarks that begin in a paragraph, and the numbers of the comments on it. */
export function marksIn(paragraph: Element): { bookmarks: string[]; comments: string[] } {
  const bookmarks: string[] = []
  const comments: string[] = []
  const look = (parent: Element): void => {
    for (const child of childrenOf(parent)) {
      if (child.name === 'w:p' || child.name === 'mc:Fallback') continue
      const { 'w:name': name, 'w:id': id } = child.attributes
      if (child.name === 'w:bookmarkStart' && name) bookmarks.push(name)
      if ((child.name === 'w:commentReference' || child.name === 'w:commentRangeStart') && id && !comments.includes(id)) comments.push(id)
      look(child)
    }
  }
  look(paragraph)
  return { bookmarks, comments }
}

/** Whether the mark that ends a paragraph was deleted or moved away: its words then run on into the next. */
export function endsDeleted(paragraph: Element): boolean {
  const properties = firstOf(paragraph, 'w:pPr')
  const ofMark = properties && firstOf(properties, 'w:rPr')
  return Boolean(ofMark && (firstOf(ofMark, 'w:del') || firstOf(ofMark, 'w:moveFrom')))
}
