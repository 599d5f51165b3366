import type { Element } from 'xast'
import { textDirection } from '../../../../language/index.ts'
import { element } from '../../../../xml/index.ts'
import { valued } from '../../vocabulary/index.ts'
import { cellMargin } from '../measures.ts'
import { type ParagraphLook, paragraphProperties } from '../paragraphProperties.ts'
import { type RunLook, runProperties } from '../runProperties.ts'
import { style } from './ids.ts'
import { ink, serif } from './palette.ts'
import { proofingLanguage } from './proofingLanguage.ts'

/** The look of plain text in a language: its spelling, and the side that lines begin on. */
export function documentDefaults(language: string): Element {
  const run: RunLook = { font: serif, color: ink, size: 23, language: proofingLanguage(language) }
  const paragraph: ParagraphLook = { ...(textDirection(language) === 'rtl' ? { rightToLeft: true } : {}), spacing: { after: 120, line: 288 } }
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [element('w:rPr', {}, runProperties(run))]),
    element('w:pPrDefault', {}, [element('w:pPr', {}, paragraphProperties(paragraph))]),
  ])
}

/** The styles of what names none. */
export function usualStyles(): Element[] {
  const usual = (type: string, id: string, name: string, ...says: Element[]) =>
    element('w:style', { 'w:type': type, 'w:default': '1', 'w:styleId': id }, [valued('w:name', name), ...says])
  const width = (side: string, twips: number) => element(`w:${side}`, { 'w:w': String(twips), 'w:type': 'dxa' })
  const cells = element('w:tblCellMar', {}, [width('top', 0), width('left', 108), width('bottom', 0), width('right', 108)])
  const line = { 'w:val': 'single', 'w:sz': '4', 'w:color': 'BFBFBF' }
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => element(`w:${side}`, line))
  const gridCells = element('w:tblCellMar', {}, [width('top', 60), width('left', cellMargin), width('bottom', 60), width('right', cellMargin)])
  const grid = [valued('w:name', 'Table Grid'), valued('w:basedOn', 'TableNormal'), element('w:tblPr', {}, [element('w:tblBorders', {}, sides), gridCells])]
  return [
    usual('paragraph', 'Normal', 'Normal', element('w:qFormat')),
    usual('character', 'DefaultParagraphFont', 'Default Paragraph Font', valued('w:uiPriority', 1), element('w:semiHidden')),
    usual('table', 'TableNormal', 'Normal Table', valued('w:uiPriority', 99), element('w:semiHidden'), element('w:tblPr', {}, [width('tblInd', 0), cells])),
    element('w:style', { 'w:type': 'table', 'w:styleId': style.table }, grid),
  ]
}
