import type { Element } from 'xast'
import { clausesOf, type Definition, hasHeading, isDefinition, notesOn, type Provision } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { ordered } from '../../ordered.ts'
import { hasOpening } from './below.ts'
import { author } from './identification.ts'
import { keptNotes } from './notes.ts'
import type { State } from './state.ts'

/** What the bill was made with, for which the standard has no place, and the notes that are not printed. */
export function proprietary({ bill, context }: State): Element {
  const { jurisdiction, template, language, country, title, outline } = bill
  const headed = (node: Provision | Definition) => !isDefinition(node) && hasHeading(node, outline)
  const kept = [...clausesOf(bill)].filter((node) => context.notes === 'none' || !(headed(node) || hasOpening(node)))
  return element('proprietary', { source: `#${author}` }, [
    element('law:bill', { jurisdiction, template, language, country, title }),
    element('law:outline', {}, [JSON.stringify(ordered(outline))]),
    ...kept.filter((node) => notesOn(node).length > 0).map((node) => keptNotes(node.eId, notesOn(node))),
  ])
}
