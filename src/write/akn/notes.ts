import type { Element } from 'xast'
import { x } from 'xastscript'
import type { FromClause, Note } from '../../tree/index.ts'
import type { State } from './state.ts'

/**
 * The notes of a provision or definition, to stand in its printed words: sources at the foot of the page, drafting notes beside the
 * text where notes are shown as comments. Markers have brackets, so that two of them beside each other stay two.
 */
export function notesOf({ notes, eId }: FromClause & { eId: string }, state: State): Element[] {
  const style = state.context.notes
  if (style === 'none') return []
  return notes.map((note, index) => {
    state.notes += 1
    const beside = style === 'comments' && note.about !== 'source'
    const attributes = { class: note.about, eId: `${eId}__authorialNote_${index + 1}`, marker: `[${state.notes}]`, placement: beside ? 'side' : 'bottom' }
    return x('authorialNote', attributes, x('p', note.text))
  })
}

/** The notes that are not printed, kept among the metadata. */
export function keptNotes(eId: string, notes: Note[]): Element {
  return x(
    'law:notes',
    { for: `#${eId}` },
    notes.map(({ about, text }) => x('law:note', { about }, text)),
  )
}
