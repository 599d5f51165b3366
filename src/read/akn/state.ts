import { type Message, message } from '../../messages/index.ts'
import type { Claim, Note, Outline, Source } from '../../tree/index.ts'
import type { XmlElement } from './element.ts'

/** What a provision or definition has beside its words, as the metadata of the file say it. */
export interface Links {
  claims: Claim[]
  sources: Source[]
  notes: Note[]
}

/** What the walk carries along. */
export interface State {
  file: string
  /** Whether the toolkit wrote the file, so that every space counts and nothing has to be guessed. */
  own: boolean
  outline: Outline
  /** Clauses of defined terms by the name they are referred to by. */
  terms: Map<string, string>
  /** By eId. */
  links: Map<string, Links>
  eIds: Map<string, XmlElement>
  /** Units that no number of their own has been given for, counted through the act. */
  counts: { own: number; inserted: number }
  messages: Message[]
}

export function placeOf({ line, column }: XmlElement, { file }: Pick<State, 'file'>) {
  return { file, line, column }
}

/** Tell once for each name that an element cannot be read. */
export function passOver(element: XmlElement, state: State): void {
  const reason = `<${element.name}> is not read here`
  if (state.messages.some((told) => told.reason === reason)) return
  state.messages.push(message('warning', 'element-not-read', reason, placeOf(element, state), 'Its words are missing from what is written.'))
}
