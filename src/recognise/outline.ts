import type { Outline, Provision } from '../tree/index.ts'

/** A bill that was recognised is numbered as it stands; this only names its levels. */
export function outlineFound(provisions: readonly Provision[]): Outline {
  const heading = provisions.some((provision) => provision.heading !== '') ? 'above' : 'none'
  return { ...found, provision: { ...found.provision, heading } }
}

const found: Outline = {
  divisions: [
    { element: 'part', number: 'upper-roman', label: 'Part {n}', reference: 'Part {n}' },
    { element: 'division', number: 'decimal', label: 'Division {n}', reference: 'Division {n}' },
  ],
  provision: { element: 'section', number: 'decimal', label: '{n}.', heading: 'above', reference: 'section {n}', self: 'this section' },
  subdivisions: [
    { element: 'subsection', number: 'decimal', label: '({n})', alone: 'subsection {label}', after: '{label}' },
    { element: 'paragraph', number: 'lower-alpha', label: '({n})', alone: 'paragraph {label}', after: '{label}' },
    { element: 'subparagraph', number: 'lower-roman', label: '({n})', alone: 'subparagraph {label}', after: '{label}' },
    { element: 'point', number: 'upper-alpha', label: '({n})', alone: 'point {label}', after: '{label}' },
  ],
  arrangement: 'Arrangement',
}
