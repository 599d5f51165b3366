import { InternalHyperlink, type ParagraphChild, ShadingType } from 'docx'
import { type Choice, type Inline, plainText, type RefPart } from '../../tree/index.ts'
import { contentControl } from './contentControl.ts'
import { fieldRun } from './fieldRun.ts'
import { type Look, words } from './words.ts'

/** What a run of words needs to know: the bookmark of each unit that is referred to, and which way the language is written. */
export interface Targets {
  bookmarkOf(eId: string): string | undefined
  /** Whether Word's number of the unit ends in a mark (“Article 14:”) that a reference must not repeat. */
  printsMark(eId: string): boolean
  direction: 'ltr' | 'rtl'
}

const blankShade = { type: ShadingType.CLEAR, fill: 'FFEFA0' }
const choiceShade = { type: ShadingType.CLEAR, fill: 'BFE6F2' }
const noBreakSpace = '\u00a0'

/** Inline nodes as Word runs: blanks as shaded content controls, open choices shaded, references as fields. */
export function runs(nodes: Inline[], targets: Targets, look?: Look): ParagraphChild[] {
  const { direction } = targets
  const made: ParagraphChild[] = []
  let plain = ''
  const flush = () => {
    if (plain) made.push(...words(plain, direction, look))
    plain = ''
  }
  const add = (children: ParagraphChild[]) => {
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
        add([contentControl(node, words(plainText([node]), direction, { ...look, shading: blankShade }))])
        break
      case 'choice':
        add(openChoice(node, targets, { ...look, shading: choiceShade }))
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
          const { before, field, after } = referencePart(part, targets, look)
          plain += before
          if (field) add([field])
          plain += after
        }
        break
    }
  }
  flush()
  return made
}

/** Every option, shaded, behind what marks it; blanks and references in it stay live. */
function openChoice({ options }: Choice, targets: Targets, look: Look): ParagraphChild[] {
  return options.flatMap(({ mark, children }, index) => {
    const before = `${index > 0 ? ' ' : ''}[${mark}: `
    return [...words(before, targets.direction, look), ...runs(children, targets, look), ...words(']', targets.direction, look)]
  })
}

/**
 * The label of a level as a REF field to its bookmark; \n prints the whole label but for its last full stop (ECMA-376 part 1,
 * 17.16.5.51), words included. A level told in other words (“second paragraph”) has no such field and is a link.
 */
function referencePart({ value, eId, number }: RefPart, targets: Targets, look: Look | undefined): { before: string; field?: ParagraphChild; after: string } {
  const bookmark = eId === undefined ? undefined : targets.bookmarkOf(eId)
  if (bookmark === undefined) return { before: value, after: '' }
  if (number === undefined || targets.printsMark(eId ?? '')) {
    return { before: '', field: new InternalHyperlink({ anchor: bookmark, children: words(value, targets.direction, look) }), after: '' }
  }
  const at = value.lastIndexOf(number)
  return {
    before: value.slice(0, at).replace(/ $/, noBreakSpace),
    field: fieldRun(`REF ${bookmark} \\n \\h`, number),
    after: value.slice(at + number.length),
  }
}
