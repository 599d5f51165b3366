import type { Root } from 'mdast'
import type { ComparedActs } from '../../compare/acts/index.ts'
import { type Amendments, amendmentPaper, amendmentsOf, type Pages, pagesOf } from '../../compare/amendments/index.ts'
import { effectiveSettings, usualJurisdiction } from '../../customise/index.ts'
import { formNotIn } from '../../customise/translate/index.ts'
import { writerOf } from '../../formats/index.ts'
import { languageOf, languagesOf, primaryOf } from '../../language/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { Language, Library } from '../../model/index.ts'
import type { Bill } from '../../tree/index.ts'

/** The changes between two acts as amendments of the earlier, and the paper that puts them to a committee. */
export interface DraftedAmendments extends Amendments {
  paper: Root
  messages: Message[]
}

/**
 * State the changes between two acts as amendments, in the form of the earlier act’s jurisdiction, or else of the later’s, or of
 * `otherwise`. Where the form names pages and lines, they are those of the earlier act as this toolkit’s Word file prints with its lines numbered.
 */
export async function draftAmendments(compared: ComparedActs, library: Library, otherwise: string): Promise<DraftedAmendments> {
  const { before, after } = compared
  const jurisdiction = [before.jurisdiction, after.jurisdiction, otherwise].find((id) => library.jurisdictions.has(id)) ?? usualJurisdiction(library)
  const own = jurisdiction === before.jurisdiction && languagesOf(library).some(({ tag }) => tag === primaryOf(before.language))
  const { settings, messages } = effectiveSettings(library, jurisdiction, own ? { language: before.language } : {})
  if (!settings) throw new Error(messages.map(String).join('\n'))
  const { paper } = settings
  const foreign = own ? formNotIn(settings, 'paper') : undefined
  const pages = paper.at === undefined ? undefined : await pagesInPrint(before, languageOf(library, before.language))
  const amendments = amendmentsOf(compared, paper, pages)
  const told = paper.at !== undefined && !pages && amendments.amendments.length > 0 ? [noPages] : []
  return { ...amendments, paper: amendmentPaper(amendments, before.title, paper), messages: [...told, ...(foreign ? [foreign] : [])] }
}

async function pagesInPrint(bill: Bill, language: Language): Promise<Pages | undefined> {
  const [{ write }, { printedLines }] = [await writerOf('docx'), await import('../../formats/pdf/write/index.ts')]
  const lines = await printedLines(await write(bill, { date: new Date(0), language, notes: 'none', lineNumbers: true }))
  return lines && pagesOf(bill, lines)
}

const noPages = message(
  'info',
  'no-pages',
  'The amendments name no page and line, because the act cannot be printed here',
  undefined,
  'Install LibreOffice and poppler (pdftotext), and state the amendments again.',
)
