import type { Element } from 'xast'
import { firstOf } from '../../../xml/index.ts'
import { isOn, valOf } from './val.ts'

/** What the look of a run says of its words. */
export interface RunLook {
  /** Hidden, or struck through by hand: it is no text of the act. */
  hidden?: boolean | undefined
  struck?: boolean | undefined
  /** `superscript` or `subscript`. */
  raised?: string | undefined
  font?: string | undefined
}

/** The look that run properties, of a run or of a style, say themselves. */
export function runLookIn(properties: Element | undefined): RunLook {
  if (!properties || properties.children.length === 0) return {}
  return {
    hidden: isOn(properties, 'w:vanish'),
    struck: isOn(properties, 'w:strike') ?? isOn(properties, 'w:dstrike'),
    raised: valOf(properties, 'w:vertAlign'),
    font: firstOf(properties, 'w:rFonts')?.attributes['w:ascii'] ?? undefined,
  }
}

/** A look over another: what the first leaves open, the second says. */
export function lookOver(first: RunLook, second: RunLook): RunLook {
  return {
    hidden: first.hidden ?? second.hidden,
    struck: first.struck ?? second.struck,
    raised: first.raised ?? second.raised,
    font: first.font ?? second.font,
  }
}
