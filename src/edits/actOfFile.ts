import { passagesOf } from '../compare/acts/index.ts'
import { settledIn } from '../customise/index.ts'
import type { WordDocument } from '../import/word/readWord.ts'
import { live } from '../import/word/wordText.ts'
import { type Message, message } from '../messages/index.ts'
import { draftAct } from '../pipeline.ts'
import type { OpenedProject } from '../workspace.ts'
import { actDigest, propertyNames } from '../write/docx/actProperties.ts'
import { type ActInFile, actInFile } from './actInFile.ts'
import { printPassage } from './printed.ts'

/** What a program may ask of an import. */
export interface ImportRequest {
  /** Whose act the file is, where the file does not say. */
  jurisdiction?: string | undefined
  template?: string | undefined
  /** Why, for the overlays; names the file when left out. */
  reason?: string | undefined
}

/** How much of an act a file that does not name it must hold, to be taken for an edit of that act: acts of two countries share half their words. */
const enough = 0.75

/** The act of the project that a file was made from, beside it; messages where there is none, or the project now drafts another. */
export async function actOfFile(opened: OpenedProject, file: string, word: WordDocument, request: ImportRequest): Promise<ActInFile | { messages: Message[] }> {
  const said = (name: keyof typeof propertyNames) => word.properties.get(propertyNames[name])
  const jurisdiction = request.jurisdiction ?? said('jurisdiction')
  const template = request.template ?? said('template') ?? opened.project.template
  const drafts = []
  const messages: Message[] = []
  for (const one of jurisdiction === undefined ? opened.project.jurisdictions : [jurisdiction]) {
    const draft = await draftAct(opened.library, { jurisdiction: one, template, set: settledIn(opened.project) }, opened.fragments)
    messages.push(...draft.messages.filter(({ severity }) => severity === 'unusable'))
    if (draft.bill) drafts.push({ ...draft, bill: draft.bill })
  }
  const found = drafts.map((draft) => ({ draft, share: shareOf(draft.bill, word) })).sort((a, b) => b.share - a.share)[0]
  if (!found) return { messages }
  const digest = said('digest')
  const made = digest === actDigest(found.draft.bill)
  const act = await actInFile(found.draft, word)
  const same = act.printed.length === act.file.length && act.printed.every(({ text }, index) => text === act.file[index]?.text)
  if (made || same || (digest === undefined && found.share >= enough)) return act
  return { messages: [digest === undefined ? otherFile(file, found.draft.jurisdiction) : otherAct(file, found.draft.jurisdiction)] }
}

function shareOf(bill: Parameters<typeof passagesOf>[0], { paragraphs }: WordDocument): number {
  const said = new Set(paragraphs.map(({ text }) => text.replace(live.pattern, '$2').toLowerCase()))
  const printed = passagesOf(bill).map((passage) => printPassage(passage).text.toLowerCase())
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
