import type { Coverage } from '../../check/index.ts'
import { languageOf, masterTag, spokenLanguage } from '../../language/index.ts'
import type { Message } from '../../messages/index.ts'
import type { Language } from '../../model/index.ts'
import { coverAct, type DraftRequest, draftAct, measurable } from '../../pipeline.ts'
import type { OpenPoint } from '../../resolve/index.ts'
import type { Bill } from '../../tree/index.ts'
import type { OpenedLibrary } from '../open/index.ts'

/** An act with what is known of it. */
export interface ShownAct {
  bill: Bill
  language: Language
  blanks: OpenPoint[]
  coverages: Coverage[]
  /** The names of the instruments by their ids. */
  instruments: Record<string, string>
  messages: Message[]
}

/** What a preview shows: the act as it last could be drafted, and why it cannot be drafted from the files as they are. */
export interface View {
  request: DraftRequest
  /** That of the page around the act. */
  language: Language
  act?: ShownAct
  problems: Message[]
}

/** Draft an act for a preview. Where the files cannot be used, the act of the view before stays. */
export async function viewOf(opened: OpenedLibrary, request: DraftRequest, before?: View): Promise<View> {
  const { library, fragments, messages: found } = opened
  const { bill, blanks, messages: drafted } = await draftAct(library, request, fragments)
  const messages = [...found, ...drafted]
  const template = library.templates.get(request.template)
  if (!bill || !template || messages.some(({ severity }) => severity === 'unusable')) {
    const language = before?.language ?? spokenLanguage(library, masterTag)
    return { request, language, ...(before?.act ? { act: before.act } : {}), problems: messages }
  }
  const measured = measurable(library, [template])
  const covered = measured.map((instrument) => coverAct(bill, instrument, template, library))
  const instruments = Object.fromEntries(measured.map(({ id, short, title }) => [id, short ?? title]))
  const coverages = covered.map(({ coverage }) => coverage)
  return {
    request,
    language: spokenLanguage(library, bill.language),
    act: {
      bill,
      language: languageOf(library, bill.language),
      blanks,
      coverages,
      instruments,
      messages: [...messages, ...covered.flatMap((cover) => cover.messages)],
    },
    problems: [],
  }
}
