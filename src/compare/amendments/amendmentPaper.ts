import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Paper } from '../../model/index.ts'
import type { Amendments } from './amendmentsOf.ts'
import type { FreshLine } from './freshText.ts'

/** A committee's paper: the title of the bill, its amendments by number, new text set in below each. `bill` is the title of the earlier act. */
export function amendmentPaper({ amendments, consequential }: Amendments, bill: string, paper: Paper): Root {
  const opening = amendments.length === 0 ? paper.none : paper.opening
  const stated = amendments.flatMap(({ label, statement, text: lines }): RootContent[] => [
    { type: 'paragraph', children: [strong(label), text(` ${statement}`)] },
    ...(lines.length > 0 ? [setIn(lines, 0)] : []),
  ])
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(paper.title)] },
      { type: 'paragraph', children: [strong(bill)] },
      ...(opening === undefined ? [] : [paragraph([text(opening)])]),
      ...stated,
      ...(consequential && amendments.length > 0 ? [paragraph([{ type: 'emphasis', children: [text(paper.closing)] }])] : []),
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
  return { type: 'blockquote', children }
}

function words({ heading, label, words }: FreshLine): PhrasingContent[] {
  const line = label.endsWith('—') ? label + words : [label, words].filter(Boolean).join(' ')
  return [heading ? strong(line) : text(line)]
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
