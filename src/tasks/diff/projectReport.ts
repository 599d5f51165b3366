import type { Root, RootContent } from 'mdast'
import type { Piece } from '../../compare/index.ts'
import { groupBlocks, markedWords } from '../../compare/told/index.ts'
import { emphasis, heading, list, paragraph, quotation, text } from '../../formats/index.ts'
import type { ToldAct, ToldClause, ToldProject } from './tellProject.ts'

/** What a project changes as a report: what is new in bold, what is gone struck through. */
export function projectReport(told: ToldProject): Root {
  const { title, totals, changes, acts } = told
  const clauses = changes.clauses.length > 0 ? changes.clauses.flatMap(clause) : [paragraph(changes.none)]
  return { type: 'root', children: [heading(1, title), ...listed(totals), heading(2, changes.title), ...clauses, ...acts.flatMap(act)] }
}

function clause({ heading: title, clause: id, action, file, absent, reason, fields }: ToldClause): RootContent[] {
  const about = [{ type: 'inlineCode' as const, value: id }, text(`, ${action}, `), { type: 'inlineCode' as const, value: file }]
  return [
    heading(3, title),
    paragraph(absent === undefined ? about : [...about, text(`, ${absent}`)]),
    ...(reason === undefined ? [] : [paragraph([emphasis(reason)])]),
    ...fields.flatMap(({ field, lines }) => [paragraph([{ type: 'inlineCode', value: field }, text(':')]), quotation(lines.map(line))]),
  ]
}

/** A line without the spaces that set it deeper. */
function line(pieces: Piece[] | 'gap') {
  if (pieces === 'gap') return paragraph('…')
  return paragraph(markedWords(pieces[0]?.words.trim() === '' ? pieces.slice(1) : pieces))
}

function act({ title, parts }: ToldAct): RootContent[] {
  const told = parts.flatMap(({ title: from, settled, groups, none }) => [
    heading(3, from),
    ...listed(settled),
    ...(groups.length > 0 ? groupBlocks(groups, 4, (group) => group.title) : [paragraph(none)]),
  ])
  return [heading(2, title), ...told]
}

function listed(items: string[]): RootContent[] {
  return items.length > 0 ? [list(items)] : []
}
