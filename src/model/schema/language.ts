import * as z from 'zod'
import { type Grammar, grammarSchema } from './grammar.ts'
import { pattern, piece } from './pattern.ts'
import { kind, line } from './shared.ts'

/** Words with values in braces: {count}. With several forms, `count` chooses by the plural rules of the language. */
const phrase = z.union([
  z.string(),
  z.strictObject({
    zero: z.string().optional(),
    one: z.string().optional(),
    two: z.string().optional(),
    few: z.string().optional(),
    many: z.string().optional(),
    other: z.string(),
  }),
])
export type Phrase = z.infer<typeof phrase>

export interface PhraseGroup {
  [name: string]: Phrase | PhraseGroup
}
const group: z.ZodType<PhraseGroup> = z.lazy(() => z.record(line, z.union([phrase, group])))

/** `languages/<tag>/phrases.yaml`: the words of documents and pages, in groups. */
export const phrasesSchema = z.strictObject({ id: line.describe('<tag>/phrases'), phrases: group })

const ending = z.strictObject({
  of: piece.describe('words that it is about'),
  cut: z.int().default(0).describe('how many of their last letters change'),
  forms: z.string().describe('what may stand in the place of these letters, as a pattern'),
})
export type Ending = z.infer<typeof ending>

/** `languages/<tag>/lexicon.yaml`, and `checks.yaml` for the rules: words and patterns that are looked for, by the name that asks for them. */
export const lexiconSchema = z.strictObject({
  id: line.describe('<tag>/lexicon or <tag>/checks'),
  words: z.record(line, z.array(line)).describe('lists of words, as they stand'),
  patterns: z.record(line, pattern).describe('regular expressions, or several of which one is enough'),
  endings: z.array(ending).default([]).describe('how words change, for defined terms: the first that fits a word tells its forms'),
})

const words = z.array(line)
/** `languages/<tag>/units.yaml`: what the recogniser reads a bill by. */
export const unitsSchema = z.strictObject({
  id: line.describe('<tag>/units'),
  small: words.describe('words that any text of the language is full of: the language is found by them'),
  divisions: z
    .partialRecord(z.enum(['title', 'part', 'chapter', 'division', 'subdivision']), words)
    .describe('what upper divisions are called, by their Akoma Ntoso name'),
  provisions: z.partialRecord(z.enum(['section', 'article']), words).describe('what provisions are called'),
  headed: z.boolean().default(true).describe('whether what stands on the line of a provision’s number may be its heading'),
  numbers: words.default([]).describe('numbers in words, as divisions bear them'),
  suffixes: words.default([]).describe('what may stand behind figures: 1er'),
  unplaced: words.default([]).describe('what stands before the name of a division whose number is not known yet'),
  contents: words.describe('headings of a table of contents'),
  documents: words.default([]).describe('what a line holds that names the kind of document and is no title'),
  longTitle: piece.optional().describe('how the long title begins'),
  alternatives: words
    .default([])
    .describe('what opens, with a number and a colon, a bracket with words among which the text has still to choose: “[Option 1: …]”'),
  closing: words.default([]).describe('what the closing of an act begins with, behind its last provision'),
  editorial: z
    .strictObject({ headings: words.describe('headings of such notes'), note: piece.optional().describe('how a line begins that is one') })
    .default({ headings: [] })
    .describe('notes of editors, which are not law'),
  schedules: words.describe('what schedules are called'),
  binding: words.describe('words that no heading holds'),
  verbs: words.describe('words that no heading with a stop behind it holds'),
  unfinished: words.describe('words that a line cannot end with where its sentence ends'),
  openers: words.describe('words that begin a sentence'),
  definition: z
    .strictObject({
      verbs: words.describe('what joins a defined word to its meaning'),
      unquoted: words.default([]).describe('those that do so where the word stands in no quotation marks'),
      qualifiers: words.default([]).describe('what begins words between the two, which narrow it: in relation to'),
      never: z.array(z.string()).describe('what stands before a colon and is no defined word'),
      sentence: words.describe('words that no defined word holds'),
    })
    .describe('entries of a list of definitions'),
  kinds: z.partialRecord(kind, piece).describe('what a provision does in law: the first that fits'),
  penalty: piece.describe('what a breach leads to'),
  resolution: z
    .strictObject({
      opening: words.describe('what begins the line after the title'),
      participle: piece.describe('how a paragraph of the preamble begins'),
    })
    .optional()
    .describe('resolutions and treaties'),
  references: z
    .strictObject({
      joins: words.describe('what stands between the numbers of several units'),
      amounts: words.describe('what a number counts that is no unit’s: how such words begin'),
      provision: words.describe('what references call provisions'),
      below: words.describe('what they call units inside provisions'),
      only: words.default([]).describe('what they call the only schedule of an act'),
      steps: z
        .array(piece)
        .default([])
        .describe('how they lead to a unit inside a provision in words; {ordinal}, {cardinal}, {number} or {letter} is its number'),
      division: words.describe('what they call upper divisions'),
      external: piece.describe('words behind a reference that lead it to another law'),
      outer: piece.describe('words behind a reference that lead it to another provision'),
      antecedent: z
        .strictObject({
          before: piece.optional().describe('words right before a reference that lead it to what was named last: its'),
          behind: piece.optional().describe('words right behind it that do so: thereof'),
          law: piece.describe('the name of a law, this one or another'),
          own: piece.describe('those of this one'),
        })
        .optional()
        .describe('references to a unit of what was named before'),
    })
    .describe('references to other units'),
})
export type Units = z.infer<typeof unitsSchema>

export type LanguageFile = z.infer<typeof phrasesSchema> | z.infer<typeof lexiconSchema> | Grammar | Units

/** The schema of each file of a language, by its name without .yaml; adding one is a line. */
export const languageSchemas: Record<string, z.ZodType<LanguageFile>> = {
  phrases: phrasesSchema,
  grammar: grammarSchema,
  lexicon: lexiconSchema,
  checks: lexiconSchema,
  units: unitsSchema,
}
