import type { Outline } from '../../../../tree/index.ts'
import { labelWidth, wordsIndentAt } from '../measures.ts'
import { numberedStyles, subdivisionStyle } from '../numbering/index.ts'
import { blocks } from './blocks.ts'
import { frame } from './frame.ts'
import { headings } from './headings.ts'
import { style } from './ids.ts'
import { ink, quiet, serif } from './palette.ts'
import type { Style } from './styleElement.ts'

/** The styles of a bill; those that number by themselves name their list. */
export function actStyles(outline: Outline): Style[] {
  const { provision, subdivisions } = outline
  const numbered = new Map(numberedStyles(outline).map(({ id, number, level }) => [id, { number, level }]))
  const items = subdivisions.map(({ element }, depth): Style => ({ id: subdivisionStyle(depth), name: capital(element), paragraph: {} }))
  return [...headings, ...frame, ...fixed, ...blocks, ...items, entryOf(provision.label)].map((look) => {
    const list = numbered.get(look.id)
    return list ? { ...look, paragraph: { ...look.paragraph, list } } : look
  })
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** An entry of the contents: the label, then the heading, hanging beside it. */
function entryOf(label: string): Style {
  const hanging = labelWidth(label)
  const left = wordsIndentAt(0).left + hanging
  return { id: 'TOC3', name: 'toc 3', paragraph: { tab: left, spacing: { after: 20, line: 252 }, indent: { left, hanging } }, run: { size: 20 } }
}

const fixed: Style[] = [
  {
    id: style.docType,
    name: 'Bill Type',
    paragraph: { spacing: { before: 120, after: 240 }, alignment: 'center' },
    run: { bold: true, size: 24 },
  },
  { id: style.longTitle, name: 'Long Title', paragraph: { spacing: { before: 120, after: 240 } } },
  { id: style.formula, name: 'Enacting Formula', paragraph: { spacing: { before: 120, after: 200 } } },
  { id: style.recital, name: 'Recital', paragraph: { spacing: { after: 160 } } },
  { id: style.signature, name: 'Bill Signature', paragraph: { keepLines: true, spacing: { before: 240, after: 120 }, alignment: 'end' } },
  {
    id: style.note,
    name: 'Bill Note',
    paragraph: { spacing: { before: 120, after: 200 } },
    run: { italics: true, color: quiet, size: 20 },
  },
  {
    id: style.arrangement,
    name: 'TOC Heading',
    paragraph: { keepNext: true, spacing: { before: 360, after: 200 }, alignment: 'center' },
    run: { bold: true },
  },
  {
    id: style.schedule,
    name: 'Schedule Heading',
    next: 'Normal',
    paragraph: { keepNext: true, keepLines: true, pageBreakBefore: true, spacing: { after: 200 }, alignment: 'center', outlineLevel: 0 },
    run: { font: serif, color: ink, bold: true, size: 26 },
  },
  { id: style.formulaLine, name: 'Formula', paragraph: { keepLines: true, spacing: { before: 120, after: 160 }, alignment: 'center' } },
  { id: style.caption, name: 'caption', paragraph: { keepNext: true, spacing: { before: 160, after: 80 } }, run: { bold: true, size: 20 } },
  { id: style.provision, name: 'Provision', paragraph: { spacing: { before: 200, after: 120 } } },
  { id: style.words, name: 'Provision Text', paragraph: { alignment: 'start' } },
  { id: style.definition, name: 'Definition', paragraph: { indent: wordsIndentAt(0) } },
  { id: 'TOC1', name: 'toc 1', paragraph: { keepNext: true, spacing: { before: 160, after: 40 } }, run: { bold: true, size: 20 } },
  {
    id: 'TOC2',
    name: 'toc 2',
    paragraph: { keepNext: true, spacing: { before: 80, after: 40 }, indent: { left: 284 } },
    run: { italics: true, size: 20 },
  },
  {
    id: style.footnote,
    name: 'footnote text',
    paragraph: { spacing: { after: 40, line: 228 } },
    run: { font: serif, color: quiet, size: 17 },
    unlisted: true,
  },
  { id: style.footnoteMark, name: 'footnote reference', run: { color: quiet, raised: true }, unlisted: true },
  { id: style.comment, name: 'annotation text', paragraph: { spacing: { after: 80, line: 240 } }, run: { size: 20 }, unlisted: true },
  { id: style.commentMark, name: 'annotation reference', run: { size: 16 }, unlisted: true },
  { id: 'Hyperlink', name: 'Hyperlink', run: { color: ink, underline: 'none' }, unlisted: true },
]
