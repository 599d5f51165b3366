import { blocks } from './blocks.ts'
import { frame } from './frame.ts'
import { headings } from './headings.ts'
import { style } from './ids.ts'
import { ink, serif } from './palette.ts'
import type { Style } from './styleElement.ts'

/** The same family for a companion document, whose headings stand at the margin. */
export function reportStyles(): Style[] {
  return [
    ...headings.map((look) => (atMargin.has(look.id) ? { ...look, paragraph: { ...look.paragraph, alignment: 'start' as const } } : look)),
    ...frame,
    ...own,
    ...blocks,
  ]
}

const atMargin = new Set(['Heading1', 'Heading2'])

const own: Style[] = [
  {
    id: 'Heading4',
    name: 'heading 4',
    next: 'Normal',
    paragraph: { keepNext: true, spacing: { before: 240, after: 80 }, outlineLevel: 3 },
    run: { font: serif, italics: true, color: ink, size: 23 },
  },
  { id: style.bullet, name: 'List Paragraph', paragraph: {} },
]
