import type { Element } from 'xast'
import { x } from 'xastscript'
import { clausesOf, type Division, isDivision, type Provision } from '../../tree/index.ts'
import { author } from './identification.ts'
import type { State } from './state.ts'
import { prefixes } from './vocabulary.ts'

/** What the bill inserts into another law; which elements of which instrument its provisions answer, and where their rules come from. */
export function analysis({ bill }: State): Element[] {
  const source = `#${author}`
  const inserted = modificationsOf(bill.children[2].children).map(({ eId }, index) =>
    x('textualMod', { type: 'insertion', eId: `am_${index + 1}` }, [
      x('source', { href: `#${eId}__mod_1` }),
      x('destination'),
      x('new', { href: `#${eId}__mod_1__qstr_1` }),
    ]),
  )
  const links = [...clausesOf(bill)].flatMap(({ eId, claims, sources }) => [
    ...claims.map(({ instrument, at, by }) => link(eId, instrument, { role: 'claim', at, by })),
    ...sources.map(({ instrument, at, status }) => link(eId, instrument, { role: 'source', at, status })),
  ])
  if (inserted.length + links.length === 0) return []
  const parts = [...(inserted.length > 0 ? [x('activeModifications', inserted)] : []), ...(links.length > 0 ? [x('otherReferences', { source }, links)] : [])]
  return [x('analysis', { source }, parts)]
}

function link(eId: string, instrument: string, said: { role: string; at: string; by?: string | undefined; status?: string }): Element {
  const { role, at, by, status } = said
  const attributes = { for: `#${eId}`, refersTo: `#${prefixes.instrument}${instrument}` }
  return x('implicitReference', { ...attributes, 'law:role': role, 'law:at': at, 'law:by': by, 'law:status': status })
}

function modificationsOf(nodes: (Division | Provision)[]): Division[] {
  return nodes.flatMap((node) => (!isDivision(node) ? [] : node.type === 'mod' ? [node] : modificationsOf(node.children)))
}
