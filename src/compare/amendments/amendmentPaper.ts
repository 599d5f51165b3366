import type { Blockquote, PhrasingContent, Root, RootContent } from 'mdast'
import { emphasis, heading, paragraph, quotation, strong, text } from '../../formats/index.ts'
import type { Paper } from '../../model/index.ts'
import type { Amendments } from './amendmentsOf.ts'
import type { FreshLine } from './freshText.ts'

/** A committee's paper: the title of the bill, its amendments by number, new text set in below each. `bill` is the title of the earlier act. */
export function amendmentPaper({ amendments, consequential }: Amendments, bill: string, paper: Paper): Root {
  const opening = amendments.length === 0 ? paper.none : paper.opening
  const stated = amendments.flatMap(({ label, statement, text: lines }): RootContent[] => [
    paragraph(statement, label),
    ...(lines.length > 0 ? [setIn(lines, 0)] : []),
  ])
  return {
    type: 'root',
    children: [
      heading(1, paper.title),
      paragraph([strong(bill)]),
      ...(opening === undefined ? [] : [paragraph(opening)]),
      ...stated,
      ...(consequential && amendments.length > 0 ? [paragraph([emphasis(paper.closing)])] : []),
    ],
  }
}

/** Lines of one depth, and those below them set in further. */
function setIn(lines: FreshLine[], depth: number): Blockquote {
  const children: Blockquote['children'] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as FreshLine
    if (line.depth <= depth) {
      children.push(paragraph(words(line)))
      at += 1
      continue
    }
    const end = lines.findIndex((other, index) => index > at && other.depth <= depth)
    const below = lines.slice(at, end < 0 ? lines.length : end)
    children.push(setIn(below, depth + 1))
    at += below.length
  }
  return quotation(children)
}

function words({ heading: heads, label, words }: FreshLine): PhrasingContent[] {
  const line = label.endsWith('—') ? label + words : [label, words].filter(Boolean).join(' ')
  return [heads ? strong(line) : text(line)]
}
