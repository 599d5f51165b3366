import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import { type Outline, textDirection } from '../../tree/index.ts'
import { labelWidth, wordsIndentAt } from './measures.ts'
import { numberedStyles, subdivisionStyle } from './numberedStyles.ts'
import { proofingLanguage } from './proofingLanguage.ts'

const ink = '1A1A1A'
const quiet = '595959'
const serif = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman', eastAsia: 'Cambria' }

/** Ids of the paragraph styles beyond Word's own headings. */
export const style = {
  docTitle: 'Title',
  docType: 'BillType',
  longTitle: 'LongTitle',
  formula: 'EnactingFormula',
  recital: 'Recital',
  signature: 'BillSignature',
  note: 'BillNote',
  arrangement: 'TOCHeading',
  provision: 'Provision',
  words: 'ProvisionText',
  definition: 'Definition',
  footnote: 'FootnoteText',
  comment: 'CommentText',
  commentMark: 'CommentReference',
  header: 'Header',
  footer: 'Footer',
  tableHead: 'TableHead',
  tableText: 'TableText',
  blockText: 'BlockText',
} as const

/** The look of a bill: a serif text of 11.5 points with air around it, headings of one family. */
export function stylesOf(outline: Outline, language: string): IStylesOptions {
  const { provision, subdivisions } = outline
  const numbers = new Map(numberedStyles(outline).map(({ id, reference, level }) => [id, { numbering: { reference, level } }]))
  const { heading1, heading2, heading3, ...others } = defaultsIn(language)
  const numbered = <Style extends { paragraph?: Paragraph }>(look: Style, id: string): Style => ({
    ...look,
    paragraph: { ...look.paragraph, ...numbers.get(id) },
  })
  const headings = { heading1: numbered(heading1, 'Heading1'), heading2: numbered(heading2, 'Heading2'), heading3: numbered(heading3, 'Heading3') }
  const items = subdivisions.map(({ element }, depth) => named(subdivisionStyle(depth), capital(element), {}, {}))
  const contents = named('TOC3', 'toc 3', entryOf(provision.label), { size: 20 })
  return {
    default: { ...others, ...headings },
    paragraphStyles: [...paragraphStyles, ...items, contents].map((look) => numbered(look, look.id)),
    characterStyles: [{ id: style.commentMark, name: 'annotation reference', basedOn: 'DefaultParagraphFont', run: { size: 16 } }],
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** An entry of the contents: the label, then the heading, hanging beside it. */
function entryOf(label: string): Paragraph {
  const left = wordsIndentAt(0).left + labelWidth(label)
  return { indent: { left, hanging: labelWidth(label) }, spacing: { after: 20, line: 252 }, leftTabStop: left }
}

/** The look of plain text in a language: its spelling, and the side that lines begin on. */
function defaultsIn(language: string) {
  const tag = proofingLanguage(language)
  const { run, paragraph } = defaults.document
  const side = textDirection(language) === 'rtl' ? { bidirectional: true } : {}
  return { ...defaults, document: { run: { ...run, language: { value: tag, bidirectional: tag } }, paragraph: { ...paragraph, ...side } } }
}

const defaults = {
  document: { run: { font: serif, size: 23, color: ink }, paragraph: { spacing: { line: 288, after: 120 } } },
  title: {
    run: { font: serif, size: 36, bold: true, color: ink },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 480, after: 240, line: 360, lineRule: LineRuleType.AUTO } },
  },
  heading1: {
    run: { font: serif, size: 26, bold: true, color: ink },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 520, after: 200 }, keepNext: true, keepLines: true, outlineLevel: 0 },
  },
  heading2: {
    run: { font: serif, size: 24, italics: true, color: ink },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 360, after: 160 }, keepNext: true, keepLines: true, outlineLevel: 1 },
  },
  heading3: {
    run: { font: serif, size: 23, bold: true, color: ink },
    paragraph: { spacing: { before: 320, after: 100 }, keepNext: true, keepLines: true, outlineLevel: 2 },
  },
  footnoteText: { run: { font: serif, size: 17, color: quiet }, paragraph: { spacing: { after: 40, line: 228 } } },
  footnoteReference: { run: { superScript: true, color: quiet } },
  hyperlink: { run: { color: ink, underline: { type: 'none' } } },
} satisfies NonNullable<IStylesOptions['default']>

/** What stands above and below the text of a page. */
const frameStyles: Named[] = [
  named(style.header, 'header', { alignment: AlignmentType.CENTER, spacing: { after: 0, line: 240 } }, { size: 17, color: quiet }),
  named(style.footer, 'footer', { alignment: AlignmentType.CENTER, spacing: { after: 0, line: 240 } }, { size: 17, color: quiet }),
]

const paragraphStyles: Named[] = [
  ...frameStyles,
  named(style.docType, 'Bill Type', { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 240 } }, { size: 24, bold: true }),
  named(style.longTitle, 'Long Title', { spacing: { before: 120, after: 240 } }, {}),
  named(style.formula, 'Enacting Formula', { spacing: { before: 120, after: 200 } }, {}),
  named(style.recital, 'Recital', { spacing: { after: 160 } }, {}),
  named(style.signature, 'Bill Signature', { alignment: AlignmentType.END, spacing: { before: 240, after: 120 }, keepLines: true }, {}),
  named(style.note, 'Bill Note', { spacing: { before: 120, after: 200 } }, { size: 20, italics: true, color: quiet }),
  named(style.arrangement, 'TOC Heading', { alignment: AlignmentType.CENTER, spacing: { before: 360, after: 200 }, keepNext: true }, { bold: true }),
  named(style.provision, 'Provision', { spacing: { before: 200, after: 120 } }, {}),
  named(style.words, 'Provision Text', { alignment: AlignmentType.START }, {}),
  named(style.definition, 'Definition', { indent: wordsIndentAt(0) }, {}),
  named(style.comment, 'annotation text', { spacing: { after: 80, line: 240 } }, { size: 20 }),
  named('TOC1', 'toc 1', { spacing: { before: 160, after: 40 }, keepNext: true }, { size: 20, bold: true }),
  named('TOC2', 'toc 2', { indent: { left: 284 }, spacing: { before: 80, after: 40 }, keepNext: true }, { size: 20, italics: true }),
]

type Named = NonNullable<IStylesOptions['paragraphStyles']>[number]
type Paragraph = NonNullable<Named['paragraph']>

function named(id: string, name: string, paragraph: Paragraph, run: NonNullable<Named['run']>): Named {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, paragraph, run }
}

/** The same family for a companion document, whose headings stand at the margin. */
export function reportStyles(language: string): IStylesOptions {
  const { heading1, heading2 } = defaults
  return {
    default: {
      ...defaultsIn(language),
      heading1: { ...heading1, paragraph: { ...heading1.paragraph, alignment: AlignmentType.START } },
      heading2: { ...heading2, paragraph: { ...heading2.paragraph, alignment: AlignmentType.START } },
      heading4: { run: { font: serif, size: 23, italics: true, color: ink }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
    },
    paragraphStyles: [
      ...frameStyles,
      named(style.tableHead, 'Table Head', { spacing: { after: 0, line: 240 } }, { size: 19, bold: true }),
      named(style.tableText, 'Table Text', { spacing: { after: 0, line: 240 } }, { size: 19 }),
      named(style.blockText, 'Block Text', { indent: wordsIndentAt(0) }, {}),
    ],
  }
}
