import type { Element } from 'xast'
import { type Inline, plainText, printedChoice, type RefPart } from '../../../tree/index.ts'
import { contentControl } from './contentControl.ts'
import { link } from './link.ts'
import type { LiveNumber } from './liveNumbers.ts'
import { numberField } from './numberField.ts'
import type { RunLook } from './runProperties.ts'
import { words } from './words.ts'

/** What a run of words needs to know: the bookmark of each unit that is referred to, and which way the language is written. */
export interface Targets {
  bookmarkOf(eId: string): string | undefined
  /** How the number in a piece of a reference can be kept live, if at all. */
  liveNumber(part: RefPart): LiveNumber | undefined
  direction: 'ltr' | 'rtl'
}

/** The colours behind what is still to be filled in and to be chosen. */
const shade = { blank: 'FFEFA0', choice: 'BFE6F2' } as const
const noBreakSpace = '\u00a0'

/** Inline nodes as Word runs: blanks as shaded content controls, open choices shaded, references as fields. */
export function runs(nodes: Inline[], targets: Targets, look?: RunLook): Element[] {
  const { direction } = targets
  const made: Element[] = []
  let plain = ''
  const flush = () => {
    if (plain) made.push(...words(plain, direction, look))
    plain = ''
  }
  const add = (children: Element[]) => {
    flush()
    made.push(...children)
  }
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
      case 'value':
      case 'term':
        plain += node.value
        break
      case 'def':
        add(words(node.value, direction, { ...look, bold: true }))
        break
      case 'blank':
        add([contentControl(node, words(plainText([node]), direction, { ...look, fill: shade.blank }))])
        break
      case 'choice':
        add(runs(printedChoice(node), targets, { ...look, fill: shade.choice }))
        break
      case 'emphasis':
        add(runs(node.children, targets, { ...look, italics: true }))
        break
      case 'strong':
        add(runs(node.children, targets, { ...look, bold: true }))
        break
      case 'penalty':
      case 'option':
        add(runs(node.children, targets, look))
        break
      case 'ref':
        for (const part of node.parts) {
          const { before, live, after } = referencePart(part, targets, look)
          plain += before
          if (live) add(live)
          plain += after
        }
        break
    }
  }
  flush()
  return made
}

/** A piece of a reference: its number as a field where Word can work it out, else its words as a link. */
function referencePart(part: RefPart, targets: Targets, look: RunLook | undefined): { before: string; live?: Element[]; after: string } {
  const { value, eId, number = '' } = part
  const bookmark = eId === undefined ? undefined : targets.bookmarkOf(eId)
  if (bookmark === undefined) return { before: value, after: '' }
  const way = targets.liveNumber(part)
  const at = value.lastIndexOf(number)
  if (way === undefined || at < 0) return { before: '', live: [link(bookmark, words(value, targets.direction, look))], after: '' }
  return {
    before: value.slice(0, at).replace(/ $/, noBreakSpace),
    live: numberField(bookmark, way, number, look),
    after: value.slice(at + number.length),
  }
}
