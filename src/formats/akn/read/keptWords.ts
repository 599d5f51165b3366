import { message } from '../../../messages/index.ts'
import type { Note, Words } from '../../../tree/index.ts'
import type { XmlElement } from './element.ts'
import { readParagraph } from './inline.ts'
import { placeOf, type State } from './state.ts'

const inline = new Set(
  'a abbr affectedDocument authorialNote b br concept date def del docDate docNumber docTitle docType embeddedText entity eol event i inline ins judge lawyer location marker mref neutralCitation noteRef num object omissis opinion organization party person placeholder process quantity quotedText ref relatedDocument remark rmod role rref session shortTitle span sub sup term time u vote'.split(
    ' ',
  ),
)

/**
 * The words of an element of which nothing more is known, paragraph by paragraph, so that none is lost; told once for each name, unless
 * the structure tells it already.
 */
export function keptWords(element: XmlElement, state: State, notes: Note[]): Words[] {
  const words = paragraphsIn(element, state, notes)
  const reason = `<${element.name}> is not known here`
  if (words.length > 0 && !state.messages.some((told) => told.reason === reason))
    state.messages.push(message('warning', 'element-not-read', reason, placeOf(element, state), 'Its words are kept, as plain paragraphs.'))
  return words
}

/** The paragraphs of an element, whatever they are called in it. */
export function paragraphsIn(element: XmlElement, state: State, notes: Note[]): Words[] {
  const made: Words[] = []
  let run: XmlElement['children'] = []
  const close = () => {
    const children = readParagraph({ ...element, children: run }, state, notes)
    if (children.some((node) => node.type !== 'text' || node.value.trim() !== '')) made.push({ type: 'content', children })
    run = []
  }
  for (const child of element.children) {
    if (typeof child === 'string' || inline.has(child.name)) run.push(child)
    else {
      close()
      made.push(...paragraphsIn(child, state, notes))
    }
  }
  close()
  return made
}
