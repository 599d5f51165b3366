import { message } from '../../../messages/index.ts'
import { descendantsOf, type XmlElement } from './element.ts'
import { placeOf, type State } from './state.ts'

/** The elements of a document by their eId; one that stands twice is told. */
export function eIdsOf(document: XmlElement, state: State): Map<string, XmlElement> {
  const named = new Map<string, XmlElement>()
  for (const element of descendantsOf(document)) {
    const { eId } = element.attributes
    if (eId === undefined || element.space !== 'akn') continue
    if (named.has(eId))
      state.messages.push(
        message(
          state.own ? 'finding' : 'warning',
          'eId-twice',
          `The eId "${eId}" is given twice`,
          placeOf(element, state),
          'Give each element a name of its own.',
        ),
      )
    else named.set(eId, element)
  }
  return named
}

/** Metadata about units that are no longer in the file. */
export function checkLinks(meta: XmlElement, state: State): void {
  for (const element of descendantsOf(meta)) {
    const eId = element.attributes.for?.replace(/^#/, '')
    if (eId === undefined || state.eIds.has(eId)) continue
    const reason = `The metadata speak of "${eId}", which is not in the file`
    state.messages.push(message('finding', 'unit-missing', reason, placeOf(element, state), 'Put the unit back, or take this line out as well.'))
  }
}
