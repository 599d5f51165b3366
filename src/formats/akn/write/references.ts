import type { Element } from 'xast'
import { say } from '../../../language/index.ts'
import { clausesOf, provisionsOf, subdivisionsOf } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { prefixes } from '../vocabulary.ts'
import { author, workUri } from './identification.ts'
import type { State } from './state.ts'

/** Everything that the text and the other metadata refer to by name. */
export function references(state: State): Element {
  const { bill, terms, context } = state
  const { language } = context
  return element('references', { source: `#${author}` }, [
    element('original', { eId: 'original', href: workUri(state), showAs: bill.title }),
    element('TLCOrganization', { eId: author, href: `/ontology/organization/${author}`, showAs: say(language, 'file.maker') }),
    ...kindsOf(state).map((kind) =>
      element('TLCConcept', { eId: prefixes.kind + kind, href: `/ontology/concept/${kind}`, showAs: say(language, `kind.${kind}`) }),
    ),
    ...[...terms.values()].map(({ eId, clause, showAs }) =>
      element('TLCTerm', { eId, href: `/ontology/term/${encodeURI(clause)}`, showAs, 'law:clause': clause }),
    ),
    ...Object.entries(bill.instruments).map(([id, showAs]) =>
      element('TLCReference', { name: 'instrument', eId: prefixes.instrument + id, href: `/ontology/instrument/${encodeURI(id)}`, showAs }),
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
