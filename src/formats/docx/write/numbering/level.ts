import type { Element } from 'xast'
import type { NumberStyle } from '../../../../tree/index.ts'
import { element } from '../../../../xml/index.ts'
import { valued } from '../../vocabulary/index.ts'
import { type Indent, paragraphProperties } from '../paragraphProperties.ts'
import { runProperties } from '../runProperties.ts'

/** A level of a list as Word keeps it. */
export interface ListLevel {
  number: NumberStyle | 'bullet'
  /** `{n}` is the number. */
  label: string
  /** What stands between the label and the words. */
  follow: 'tab' | 'space' | 'nothing'
  indent: Indent
  bold?: true
  /** The first number, where that is not one. */
  start?: number
  /** Whether the number is there for references alone. */
  unseen?: true
}

/** Word's names of number styles (ECMA-376 part 1, 17.18.59). */
const formats: Record<ListLevel['number'], string> = {
  decimal: 'decimal',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  none: 'none',
  bullet: 'bullet',
}

/** How a list is set: the styles that take their numbers from its levels, and which way the language of the document is written. */
export interface ListSetting {
  styleAt(level: number): string | undefined
  direction: 'ltr' | 'rtl'
}

/** A style that takes its number from the level names it: Word wants the level to name the style as well (17.9.23). */
export function levelElement(level: ListLevel, index: number, { styleAt, direction }: ListSetting): Element {
  const { number, label, follow, indent, bold, start = 1, unseen } = level
  const style = styleAt(index)
  const text = valued('w:lvlText', label.replace('{n}', `%${index + 1}`))
  const beginning = valued('w:lvlJc', 'left')
  const look = { ...(bold ? { bold } : {}), ...(unseen ? { hidden: unseen } : {}) }
  return element('w:lvl', { 'w:ilvl': String(index) }, [
    valued('w:start', start),
    valued('w:numFmt', formats[number]),
    ...(style ? [valued('w:pStyle', style)] : []),
    valued('w:suff', follow),
    unseen ? inWordAlone(text, valued('w:lvlText', '')) : text,
    direction === 'rtl' ? inWordAlone(beginning, valued('w:lvlJc', 'right')) : beginning,
    element('w:pPr', {}, paragraphProperties({ indent })),
    ...(bold || unseen ? [element('w:rPr', {}, runProperties(look))] : []),
  ])
}

/**
 * What Word reads, and what everyone else does, who does not know this namespace (ECMA-376 part 3, 9.3). LibreOffice prints hidden numbers;
 * and where lines begin at the right it takes the left side for the left, and Word for the beginning.
 */
function inWordAlone(there: Element, elsewhere: Element): Element {
  return element('mc:AlternateContent', {}, [element('mc:Choice', { Requires: 'w15' }, [there]), element('mc:Fallback', {}, [elsewhere])])
}
