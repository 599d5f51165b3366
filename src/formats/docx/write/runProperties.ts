import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import { valued } from '../vocabulary/index.ts'

/** How words look. Sizes are half points, colours six hexadecimal digits. */
export interface RunLook {
  style?: string
  font?: Record<'ascii' | 'hAnsi' | 'cs' | 'eastAsia', string>
  bold?: true
  italics?: true
  hidden?: true
  color?: string
  size?: number
  underline?: 'none'
  /** The colour behind the words. */
  fill?: string
  raised?: true
  rightToLeft?: true
  /** Whose spelling is meant. */
  language?: string
}

/** The properties of a run, in the order of the schema; those for complex scripts are said beside the others (ECMA-376 part 1, 17.3.2). */
export function runProperties({ style, font, bold, italics, hidden, color, size, underline, fill, raised, rightToLeft, language }: RunLook): Element[] {
  return [
    ...(style ? [valued('w:rStyle', style)] : []),
    ...(font ? [element('w:rFonts', { 'w:ascii': font.ascii, 'w:hAnsi': font.hAnsi, 'w:cs': font.cs, 'w:eastAsia': font.eastAsia })] : []),
    ...(bold ? [element('w:b'), element('w:bCs')] : []),
    ...(italics ? [element('w:i'), element('w:iCs')] : []),
    ...(hidden ? [element('w:vanish')] : []),
    ...(color ? [valued('w:color', color)] : []),
    ...(size ? [valued('w:sz', size), valued('w:szCs', size)] : []),
    ...(underline ? [valued('w:u', underline)] : []),
    ...(fill ? [element('w:shd', { 'w:val': 'clear', 'w:fill': fill })] : []),
    ...(raised ? [valued('w:vertAlign', 'superscript')] : []),
    ...(rightToLeft ? [element('w:rtl')] : []),
    ...(language ? [element('w:lang', { 'w:val': language, 'w:bidi': language })] : []),
  ]
}
