import { text } from './build.ts'
import { isDivision, isFigure, isNote, isProvision, isSubdivision, isWords } from './guards.ts'
import type { Figure, Inline, QuotedStructure } from './types.ts'

/** A paragraph of text that is put into another law: its label is typed, since it counts in that law; or a table or picture in it. */
export type QuotedLine = { depth: number; label: string; heading: string; children: Inline[] } | { depth: number; figure: Exclude<Figure, QuotedStructure> }

/** Text put into another law paragraph by paragraph, in its quotation marks, as formats print it that do not keep its structure. */
export function quotedLines(quoted: QuotedStructure): QuotedLine[] {
  const lines = linesOf(quoted.children, 0)
  const { startQuote = '', endQuote = '' } = quoted
  const worded = lines.filter((line) => !('figure' in line))
  const [first, last] = [worded[0], worded.at(-1)]
  return lines.map((line) => {
    if ('figure' in line) return line
    const opened = line === first ? opening(line, startQuote) : line
    return line === last && endQuote !== '' ? { ...opened, ...closed(opened, endQuote) } : opened
  })
}

type WordedLine = Exclude<QuotedLine, { figure: unknown }>

function opening(line: WordedLine, quote: string): WordedLine {
  if (line.label !== '') return { ...line, label: quote + line.label }
  return line.heading === '' ? { ...line, children: [text(quote), ...line.children] } : { ...line, heading: quote + line.heading }
}

function closed({ heading, children }: WordedLine, quote: string): Pick<WordedLine, 'heading' | 'children'> {
  return children.length === 0 && heading !== '' ? { heading: heading + quote, children } : { heading, children: [...children, text(quote)] }
}

function linesOf(nodes: QuotedStructure['children'], depth: number): QuotedLine[] {
  return nodes.flatMap((node): QuotedLine[] => {
    if (isNote(node)) return []
    if (isFigure(node))
      return node.type === 'quotedStructure' ? quotedLines(node).map((line) => ({ ...line, depth: line.depth + depth })) : [{ depth, figure: node }]
    if (isWords(node)) return [{ depth, label: '', heading: '', children: node.children }]
    const { label } = node
    if (isDivision(node) || isProvision(node)) {
      const inside = linesOf(node.children, isDivision(node) ? depth : depth + 1)
      return label === '' && node.heading === '' ? inside : [{ depth, label, heading: node.heading, children: [] }, ...inside]
    }
    return isSubdivision(node) ? labelled(label, linesOf(node.children, depth + 1), depth) : []
  })
}

/** An item whose label runs into its first words. */
function labelled(label: string, lines: QuotedLine[], depth: number): QuotedLine[] {
  const [first, ...rest] = lines
  const runsIn = first && !('figure' in first) && first.label === '' && first.heading === '' && first.depth === depth + 1
  return runsIn ? [{ ...first, depth, label }, ...rest] : [{ depth, label, heading: '', children: [] }, ...lines]
}
