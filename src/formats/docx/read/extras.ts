import type { Element } from 'xast'
import { descendantsOf, elementsOf, textOf } from '../../../xml/index.ts'
import { pictureShown } from '../vocabulary/index.ts'
import { isContents, paragraphsIn } from './paragraphs.ts'
import { tidy, withoutLive } from './paragraphText.ts'
import type { StyleOf } from './styles.ts'
import { signOf, unknownSign } from './symbols.ts'
import { hasColumns } from './tableOf.ts'
import { isUnread } from './unread.ts'

/** Something that stands beside the running text, or in it and is no words. */
export interface WordExtra {
  what: 'table' | 'text box' | 'picture' | 'formula' | 'symbol' | 'footnote' | 'endnote' | 'header' | 'footer'
  text: string
}

const kinds: Record<string, WordExtra['what']> = {
  'w:tbl': 'table',
  'w:txbxContent': 'text box',
  'w:drawing': 'picture',
  'w:pict': 'picture',
  'm:oMath': 'formula',
}

/** Pictures and the like in a body, and tables without columns, once every change is accepted; a picture that holds a text box is that. */
export function extrasIn(parent: Element, styleOf: StyleOf): WordExtra[] {
  return elementsOf(parent).flatMap((child): WordExtra[] => {
    if (isUnread(child) || isContents(child) || (child.name === 'w:tbl' && hasColumns(child))) return []
    const what = kinds[child.name]
    const below = what === 'table' ? [] : extrasIn(child, styleOf)
    if (what !== undefined && !below.some((extra) => extra.what === 'text box'))
      return [{ what, text: plainWords(child, styleOf) || (pictureShown(child)?.alt ?? '') }]
    const { 'w:font': font = '', 'w:char': code = '' } = child.attributes
    if (child.name !== 'w:sym' || signOf(String(font), Number.parseInt(String(code), 16)) !== unknownSign) return below
    return [{ what: 'symbol', text: `${font} ${code}` }]
  })
}

/** The words of every paragraph below, live references as they show, and of formulas. */
export function plainWords(parent: Element, styleOf: StyleOf): string {
  const paragraphs = paragraphsIn(parent, styleOf).map(({ text }) => tidy(withoutLive(text)))
  const formulas = [...descendantsOf(parent, 'm:t')].map(textOf)
  return [...paragraphs, ...formulas].filter((text) => text !== '').join(' ')
}
