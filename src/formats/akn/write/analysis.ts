import type { Element } from 'xast'
import { clausesOf, isDivision, nodesBelow } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { prefixes } from '../vocabulary.ts'
import { author } from './identification.ts'
import type { State } from './state.ts'

/** What the bill inserts into another law; which elements of which instrument its provisions answer, and where their rules come from. */
export function analysis({ bill }: State): Element[] {
  const source = `#${author}`
  const inserted = [...nodesBelow(bill.children[2], isDivision)]
    .filter(isDivision)
    .filter(({ type }) => type === 'mod')
    .map(({ eId }, index) =>
      element('textualMod', { type: 'insertion', eId: `am_${index + 1}` }, [
        element('source', { href: `#${eId}__mod_1` }),
        element('destination'),
        element('new', { href: `#${eId}__mod_1__qstr_1` }),
      ]),
    )
  const links = [...clausesOf(bill)].flatMap(({ eId, claims, sources }) => [
    ...claims.map(({ instrument, limbs, ...said }) => link(eId, instrument, { role: 'claim', ...said, limbs: Array.isArray(limbs) ? limbs.join(' ') : limbs })),
    ...sources.map(({ instrument, at, status }) => link(eId, instrument, { role: 'source', at, status })),
  ])
  if (inserted.length + links.length === 0) return []
  const parts = [
    ...(inserted.length > 0 ? [element('activeModifications', {}, inserted)] : []),
    ...(links.length > 0 ? [element('otherReferences', { source }, links)] : []),
  ]
  return [element('analysis', { source }, parts)]
}

interface Said {
  role: string
  at: string
  by?: string | undefined
  limbs?: string | undefined
  weaker?: string | undefined
  status?: string
}

function link(eId: string, instrument: string, { role, at, by, limbs, weaker, status }: Said): Element {
  const attributes = { for: `#${eId}`, refersTo: `#${prefixes.instrument}${instrument}` }
  const said = { 'law:role': role, 'law:at': at, 'law:by': by, 'law:limbs': limbs, 'law:weaker': weaker, 'law:status': status }
  return element('implicitReference', { ...attributes, ...said })
}
