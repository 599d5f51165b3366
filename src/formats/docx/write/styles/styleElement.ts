import type { Element } from 'xast'
import { element } from '../../../../xml/index.ts'
import { valued } from '../../vocabulary/index.ts'
import { type ParagraphLook, paragraphProperties } from '../paragraphProperties.ts'
import { type RunLook, runProperties } from '../runProperties.ts'

/** A style: of paragraphs, or of characters where it sets no paragraph. */
export interface Style {
  id: string
  /** Word's own name, where it has such a style: programs differ in the ids. */
  name: string
  paragraph?: ParagraphLook
  run?: RunLook
  /** The style of the next paragraph, where it is not the same again. */
  next?: string
  /** Whether a drafter never picks it by hand. */
  unlisted?: true
}

const unlistedMarks = [valued('w:uiPriority', 99), element('w:semiHidden'), element('w:unhideWhenUsed')]

export function styleElement({ id, name, paragraph, run, next, unlisted }: Style): Element {
  const base = paragraph ? [valued('w:basedOn', 'Normal'), valued('w:next', next ?? id)] : [valued('w:basedOn', 'DefaultParagraphFont')]
  const [set, look] = [paragraph ? paragraphProperties(paragraph) : [], run ? runProperties(run) : []]
  return element('w:style', { 'w:type': paragraph ? 'paragraph' : 'character', 'w:styleId': id }, [
    valued('w:name', name),
    ...base,
    ...(unlisted ? unlistedMarks : [element('w:qFormat')]),
    ...(set.length > 0 ? [element('w:pPr', {}, set)] : []),
    ...(look.length > 0 ? [element('w:rPr', {}, look)] : []),
  ])
}
