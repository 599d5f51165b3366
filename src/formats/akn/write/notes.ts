import type { Element } from 'xast'
import { type Definition, type Note, notesOn, type Provision } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import type { State } from './state.ts'

/**
 * The notes of a provision or definition, to stand in its printed words: sources at the foot of the page, drafting notes beside the
 * text where notes are shown as comments. Markers have brackets, so that two of them beside each other stay two.
 */
export function authorialNotes(node: Provision | Definition, state: State): Element[] {
  const style = state.context.notes
  if (style === 'none') return []
  return notesOn(node).map((note, index) => {
    state.notes += 1
    const beside = style === 'comments' && note.about !== 'source'
    const attributes = { class: note.about, eId: `${node.eId}__authorialNote_${index + 1}`, marker: `[${state.notes}]`, placement: beside ? 'side' : 'bottom' }
    return element('authorialNote', attributes, [element('p', {}, [note.value])])
  })
}

/** The notes that are not printed, kept among the metadata. */
export function keptNotes(eId: string, notes: Note[]): Element {
  return element(
    'law:notes',
    { for: `#${eId}` },
    notes.map(({ about, value }) => element('law:note', { about }, [value])),
  )
}
