import type { Element } from 'xast'
import { elementsOf, firstOf, textOf } from '../../../xml/index.ts'
import { raised } from '../../raised.ts'
import { lookOver, type RunLook, runLookIn } from './runLook.ts'
import type { StyleOf } from './styles.ts'
import { signOf, withSigns } from './symbols.ts'
import { isUnread } from './unread.ts'
import { valOf } from './val.ts'

/**
 * How a live reference stands in the words of a paragraph: the bookmark that it leads to, and the words that it shows. A link, whose
 * words Word does not bring up to date, has # before its bookmark.
 */
export const live = {
  mark: (bookmark: string, shown: string) => `\uE010${bookmark}\uE012${shown}\uE011`,
  pattern: /\uE010([^\uE012]*)\uE012([^\uE011]*)\uE011/gu,
}

/** Words with live references as they show. */
export function withoutLive(words: string): string {
  return words.replace(live.pattern, '$2')
}

interface Field {
  instruction: string
  /** Whether its result has begun. */
  shown: boolean
  /** Where its result begins among the words. */
  from: number
}

/**
 * The words of a paragraph as they stand once all changes are accepted, in lines where it breaks them, with the spaces of the file, and
 * references that Word keeps live as marks. Hidden and struck words are no text, and a text box is none of this paragraph's.
 */
export function paragraphText(paragraph: Element, styleOf: StyleOf): string {
  const words: string[] = []
  const open: Field[] = []
  const usual = styleOf(valOf(firstOf(paragraph, 'w:pPr'), 'w:pStyle')).look
  const read = (parent: Element, look: RunLook): void => {
    for (const child of elementsOf(parent)) {
      switch (child.name) {
        case 'w:r':
          read(child, lookOf(child))
          break
        case 'w:t':
          words.push(shownWords(textOf(child), look))
          break
        case 'w:tab':
        case 'w:ptab':
          words.push(' ')
          break
        case 'w:br':
        case 'w:cr':
          words.push('\n')
          break
        case 'w:noBreakHyphen':
          words.push('-')
          break
        case 'w:sym':
          if (!look.hidden && !look.struck) words.push(signOf(child.attributes['w:font'] ?? '', Number.parseInt(child.attributes['w:char'] ?? '', 16)))
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
          if (!isUnread(child) && !apart.has(child.name)) read(child, look)
      }
    }
  }
  const lookOf = (run: Element): RunLook => {
    const properties = firstOf(run, 'w:rPr')
    if (!properties) return usual
    const named = valOf(properties, 'w:rStyle')
    return lookOver(lookOver(runLookIn(properties), named === undefined ? {} : styleOf(named).look), usual)
  }
  const field = (type: string) => {
    if (type === 'begin') open.push({ instruction: '', shown: false, from: words.length })
    if (type === 'separate' && open.length > 0) Object.assign(open.at(-1) as Field, { shown: true, from: words.length })
    if (type !== 'end') return
    const ended = open.pop()
    const outer = open.at(-1)
    // What a field within the instruction of another shows is no word of the paragraph.
    if (ended && outer && !outer.shown) {
      words.splice(ended.from)
      outer.instruction += ended.instruction
      return
    }
    const bookmark = /^\s*(?:QUOTE\s.*)?\bREF\s+(\S+)/.exec(ended?.instruction ?? '')?.[1]
    if (ended && bookmark) marked(bookmark, ended.from)
  }
  const linked = (node: Element) => {
    const from = words.length
    read(node, usual)
    const bookmark = node.attributes['w:anchor']
    const isLive = words.length === from + 1 && words[from]?.startsWith(live.mark(bookmark ?? '', '').slice(0, -1))
    if (bookmark && !isLive) marked(`#${bookmark}`, from)
  }
  const marked = (bookmark: string, from: number) => {
    const shown = withoutLive(words.splice(from).join(''))
    words.push(live.mark(bookmark, shown))
  }
  read(paragraph, usual)
  return words.join('').normalize('NFC')
}

/** What stands in a paragraph and is no word of it: other paragraphs, pictures, the reading of a ruby. */
const apart = new Set(['w:p', 'w:drawing', 'w:pict', 'w:object', 'w:rt'])

function shownWords(text: string, { hidden, struck, raised: where, font }: RunLook): string {
  if (hidden || struck) return ''
  const words = withSigns(text, font)
  return where === 'superscript' || where === 'subscript' ? raised(words, where) : words
}

/** Words with single spaces and typeset apostrophes, as an act prints them. */
export function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().replaceAll("'", '’')
}
