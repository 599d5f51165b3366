import { InternalHyperlink, type ParagraphChild, ShadingType, SimpleField, TextRun } from 'docx'
import { type Inline, plainText, type RefPart } from '../../tree/index.ts'
import { plainRun } from './plainRun.ts'

/** What a run of words needs to know: the bookmark of each unit that is referred to. */
export interface Targets {
  bookmarkOf(eId: string): string | undefined
}

const noBreakSpace = '\u00a0'

interface Look {
  bold?: boolean
  italics?: boolean
}

/** Inline nodes as Word runs: blanks and open choices highlighted, references as fields. */
export function runs(nodes: Inline[], targets: Targets, look: Look = {}): ParagraphChild[] {
  const made: ParagraphChild[] = []
  let plain = ''
  const flush = () => {
    if (plain) made.push(look.bold || look.italics ? new TextRun({ text: plain, ...look }) : plainRun(plain))
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
        add([new TextRun({ text: node.value, ...look, bold: true })])
        break
      case 'blank':
        add([new TextRun({ text: plainText([node]), ...look, shading: { type: ShadingType.CLEAR, fill: 'FFEFA0' } })])
        break
      case 'choice':
        add([new TextRun({ text: plainText([node]), ...look, shading: { type: ShadingType.CLEAR, fill: 'BFE6F2' } })])
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

/**
 * The label of a level as a REF field to its bookmark; \n prints the whole label but for its last full stop (ECMA-376 part 1,
 * 17.16.5.51), words included. A level told in other words (“second paragraph”) has no such field and is a link.
 */
function referencePart({ value, eId, number }: RefPart, targets: Targets, look: Look): { before: string; field?: ParagraphChild; after: string } {
  const bookmark = eId === undefined ? undefined : targets.bookmarkOf(eId)
  if (bookmark === undefined) return { before: value, after: '' }
  if (number === undefined) {
    return { before: '', field: new InternalHyperlink({ anchor: bookmark, children: [new TextRun({ text: value, ...look })] }), after: '' }
  }
  const at = value.lastIndexOf(number)
  return {
    before: value.slice(0, at).replace(/ $/, noBreakSpace),
    field: new SimpleField(`REF ${bookmark} \\n \\h`, number),
    after: value.slice(at + number.length),
  }
}
