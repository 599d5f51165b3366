import type { Message } from '../../../messages/index.ts'
import type { Claim, Note, Outline, Source } from '../../../tree/index.ts'
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
  /** Those of the file, and those that units without one have been given. */
  taken: Set<string>
  /** Units that no number of their own has been given for, counted through the act. */
  counts: { own: number; inserted: number; schedules: number }
  /** Notes on what can bear none, which the next provision takes. */
  waiting: Note[]
  messages: Message[]
}

export function placeOf({ line, column }: XmlElement, { file }: Pick<State, 'file'>) {
  return { file, line, column }
}
