import type { Element } from 'xast'
import { x } from 'xastscript'
import { clausesOf, provisionsOf, subdivisionsOf } from '../../tree/index.ts'
import { author, workUri } from './identification.ts'
import type { State } from './state.ts'
import { prefixes } from './vocabulary.ts'

/** Everything that the text and the other metadata refer to by name. */
export function references(state: State): Element {
  const { bill, terms } = state
  return x('references', { source: `#${author}` }, [
    x('original', { eId: 'original', href: workUri(state), showAs: bill.title }),
    x('TLCOrganization', { eId: author, href: `/ontology/organization/${author}`, showAs: 'model-law drafting toolkit' }),
    ...kindsOf(state).map((kind) => x('TLCConcept', { eId: prefixes.kind + kind, href: `/ontology/concept/${kind}`, showAs: kind })),
    ...[...terms.values()].map(({ eId, clause, showAs }) => x('TLCTerm', { eId, href: `/ontology/term/${encodeURI(clause)}`, showAs, 'law:clause': clause })),
    ...Object.entries(bill.instruments).map(([id, showAs]) =>
      x('TLCReference', { name: 'instrument', eId: prefixes.instrument + id, href: `/ontology/instrument/${encodeURI(id)}`, showAs }),
    ),
  ])
}

/** What the units of the act do in law. */
function kindsOf({ bill }: State): string[] {
  const kinds = new Set<string>()
  for (const { kind } of clausesOf(bill)) kinds.add(kind)
  for (const provision of provisionsOf(bill.children[2])) for (const [{ kind }] of subdivisionsOf(provision)) kinds.add(kind)
  return [...kinds].sort()
}
