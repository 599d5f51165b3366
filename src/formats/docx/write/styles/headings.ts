import { ink, serif } from './palette.ts'
import type { Style } from './styleElement.ts'

const heading = { font: serif, color: ink }

/** Title and headings of an act: a serif of one family, with air around it. */
export const headings: Style[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Normal',
    paragraph: { spacing: { before: 480, after: 240, line: 360, lineRule: 'auto' }, alignment: 'center' },
    run: { ...heading, bold: true, size: 36 },
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 520, after: 200 }, alignment: 'center', outlineLevel: 0 },
    run: { ...heading, bold: true, size: 26 },
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 360, after: 160 }, alignment: 'center', outlineLevel: 1 },
    run: { ...heading, italics: true, size: 24 },
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    next: 'Normal',
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 320, after: 100 }, outlineLevel: 2 },
    run: { ...heading, bold: true, size: 23 },
  },
]
