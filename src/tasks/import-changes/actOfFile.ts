import { settledIn } from '../../customise/index.ts'
import type { WordDocument } from '../../formats/docx/read/index.ts'
import { live } from '../../formats/docx/read/index.ts'
import { actDigest, propertyNames } from '../../formats/docx/vocabulary/index.ts'
import { type Message, message } from '../../messages/index.ts'
import { type Draft, draftAct } from '../../pipeline.ts'
import type { Bill } from '../../tree/index.ts'
import type { OpenedProject } from '../open/index.ts'
import { printedAct } from './printed.ts'

/** What a program may ask of an import. */
export interface ImportRequest {
  /** Whose act the file is, where the file does not say. */
  jurisdiction?: string | undefined
  template?: string | undefined
  /** Why, for the overlays; names the file when left out. */
  reason?: string | undefined
  /** Told what is being done, at each of four steps. */
  step?: ((name: string) => void) | undefined
}

/** How much of an act a file that does not name it must hold, to be taken for an edit of that act: acts of two countries share half their words. */
const enough = 0.75

/** The act of the project that a file was made from. */
export interface ActOfFile {
  draft: Draft & { bill: Bill }
  /** The digest of the act that the file was made from, as the file says it. */
  madeFrom: string | undefined
  /** Why the project may draft another act than the file was made from; only reading both tells. */
  doubt?: Message
}

/** The act of the project that a file was made from; messages where there is none. */
export async function actOfFile(opened: OpenedProject, file: string, word: WordDocument, request: ImportRequest): Promise<ActOfFile | { messages: Message[] }> {
  const said = (name: keyof typeof propertyNames) => saidIn(word, name)
  const jurisdiction = request.jurisdiction ?? said('jurisdiction')
  const template = request.template ?? said('template') ?? opened.project.template
  const drafts: ActOfFile['draft'][] = []
  const messages: Message[] = []
  for (const one of jurisdiction === undefined ? opened.project.jurisdictions : [jurisdiction]) {
    const draft = await draftAct(opened.library, { jurisdiction: one, template, set: settledIn(opened.project) }, opened.fragments)
    messages.push(...draft.messages.filter(({ severity }) => severity === 'unusable'))
    if (draft.bill) drafts.push({ ...draft, bill: draft.bill })
  }
  const digest = said('digest')
  const named = drafts.length === 1 && digest !== undefined
  const found = drafts.map((draft) => ({ draft, share: named ? 1 : shareOf(draft.bill, word) })).sort((a, b) => b.share - a.share)[0]
  if (!found) return { messages }
  const { draft, share } = found
  if (digest === actDigest(draft.bill) || (digest === undefined && share >= enough)) return { draft, madeFrom: digest }
  return { draft, madeFrom: digest, doubt: digest === undefined ? otherFile(file, draft.jurisdiction) : otherAct(file, draft.jurisdiction) }
}

/** What a file says of the act that it was made from. */
export function saidIn({ properties }: WordDocument, name: keyof typeof propertyNames): string | undefined {
  return properties.get(propertyNames[name])
}

function shareOf(bill: Bill, { paragraphs }: WordDocument): number {
  const said = new Set(paragraphs.map(({ text }) => text.replace(live.pattern, '$2').toLowerCase()))
  const printed = printedAct(bill).map(({ text }) => text.toLowerCase())
  const telling = printed.filter((text) => !/\uE013/u.test(text))
  return telling.filter((text) => said.has(text)).length / Math.max(1, telling.length)
}

function otherAct(file: string, jurisdiction: string): Message {
  const hint =
    'Since the file was made, the project was changed, or it was made with --set or --choose: bring the project back to that state (git checkout), import, then bring the two together.'
  return message('unusable', 'other-act', `The act of ${jurisdiction} that this project drafts is not the one that the file was made from`, { file }, hint)
}

function otherFile(file: string, jurisdiction: string): Message {
  const hint = 'Name the act that it was made from: --jurisdiction and --template.'
  return message('unusable', 'other-act', `The file has too little in common with the act of ${jurisdiction} that this project drafts`, { file }, hint)
}
