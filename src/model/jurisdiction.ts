import * as z from 'zod'
import { paper } from './paper.ts'
import { line, slug, status } from './shared.ts'

const provenance = { source: line.optional().describe('where the fact was read'), status: status.optional() }
const words = z.union([z.string(), z.number().transform(String)])

/** A setting: words, or words with their source; with a `label` alone it prints as a blank. */
const fact = z.union([
  words,
  z.strictObject({
    label: line.optional().describe('what the blank says while no value is known'),
    value: words.optional().describe('the words'),
    pattern: line.optional().describe('words built from other settings: {path}'),
    ...provenance,
  }),
])
const facts = z.record(slug, fact)

const authority = z.strictObject({
  label: line.optional().describe('what the blank says while no name is known'),
  name: line.optional().describe('the name, without an article'),
  article: z.string().optional().describe('the word before the name; "the" when left out, "" for none'),
  ...provenance,
})

const penalty = z.strictObject({
  label: line.optional().describe('the class, as a blank names it'),
  kind: z.enum(['offence', 'administrative']).optional().describe('punished by a court, or imposed by a regulator'),
  sanction: z.enum(['both', 'imprisonment', 'fine']).optional().describe('what the class may lead to'),
  imprisonment: words.optional().describe('the longest term'),
  fine: words.optional().describe('the highest fine, in local form'),
  ...provenance,
})

const numberStyle = z.enum(['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman', 'none']).describe('how it is counted')
const divisionLevel = z.strictObject({
  element: z.enum(['title', 'part', 'chapter', 'division', 'subdivision']).describe('Akoma Ntoso name of the unit'),
  number: numberStyle,
  label: line.describe('{n} is the number'),
  separator: z.string().optional().describe('between label and heading'),
  restart: z.boolean().optional().describe('whether numbering begins again in each higher division'),
  capitals: z.boolean().optional().describe('whether its heading is in capitals'),
  reference: line.describe('how a reference names it; {n} is the number'),
})
const provisionLevel = z.strictObject({
  element: z.enum(['section', 'article']).describe('Akoma Ntoso name of the unit'),
  number: numberStyle,
  label: line.describe('{n} is the number'),
  separator: z.string().optional().describe('between label and heading'),
  heading: z.enum(['above', 'none']).describe('whether provisions carry headings'),
  reference: line.describe('how a reference names it; {n} is the number'),
  self: line.describe('what a provision calls itself'),
})
const subdivisionLevel = z.strictObject({
  element: z.enum(['subsection', 'paragraph', 'subparagraph', 'point', 'indent']).describe('Akoma Ntoso name of the unit'),
  number: numberStyle,
  label: z.string().describe('{n} is the number; empty for a level counted but not printed'),
  alone: line.describe('a reference that starts at this level: {n}, {label}, {ordinal} or {cardinal}'),
  after: line.describe('what this level adds to a reference that starts higher'),
})

const hierarchy = z.strictObject({
  divisions: z.array(divisionLevel).min(1).describe('units above the provision, highest first'),
  provision: provisionLevel.describe('the basic unit, numbered on through the act'),
  subdivisions: z.array(subdivisionLevel).min(2).describe('units inside a provision, highest first'),
})

/** How an amending bill inserts new provisions into another law. */
const amendment = z.strictObject({
  provision: provisionLevel.describe('the units of the amending bill itself'),
  heading: line.describe('heading of a provision that amends a law: {law}'),
  intro: line.describe('its words: {law}, {after} and {division}'),
  divisions: z.array(divisionLevel).min(1).describe('upper divisions inserted; {after} is the number of the existing one'),
  inserted: provisionLevel.describe('provisions inserted; {after} is the number of the existing one'),
  self: line.describe('what the inserted text calls itself, for “this Act”'),
})

const block = z.strictObject({
  role: z.enum(['docType', 'docTitle', 'docDate', 'longTitle', 'recital', 'formula', 'signature', 'note']).describe('what the paragraph is'),
  text: line.describe('words with settings in braces: {act.title}'),
})

const fields = {
  id: slug.describe('the file name without .yaml'),
  name: line.describe('name of the country or family'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code of two capitals')
    .optional()
    .describe('ISO 3166-1 code'),
  extends: slug.optional().describe('the profile this extends'),
  language: line.optional().describe('BCP 47 tag of the text'),
  act: facts.optional().describe('names and dates of the act'),
  offence: facts.optional().describe('how an offence opens'),
  words: facts.optional().describe('local words'),
  laws: facts.optional().describe('other laws the act mentions'),
  ages: facts.optional().describe('ages in years'),
  authorities: z.record(slug, authority).optional().describe('who acts under the law'),
  penalties: z.record(slug, penalty).optional().describe('the scale of penalties'),
  features: z.record(slug, z.boolean()).optional().describe('what templates and clauses may ask with if'),
  parameters: z.record(line, words).optional().describe('theme/clause.parameter: value'),
  choices: z.record(line, slug).optional().describe('theme/clause.choice: option'),
  unsettled: z.enum(['show', 'default']).optional().describe('print open choices and parameters in brackets, or their defaults'),
  obligation: z.enum(['must', 'shall', 'indicative']).optional().describe('how a duty is worded'),
  calendar: z
    .strictObject({ offset: z.number().int().describe('years added to the common era'), pattern: line.describe('{year} is the year') })
    .optional()
    .describe('the calendar of years'),
  insertions: facts.optional().describe('law: number of the provision after which new ones are inserted; law-division: that of the division'),
  amendment: amendment.optional().describe('how an amending bill inserts new provisions into another law'),
  paper: paper.optional().describe('how a committee’s paper states amendments to a bill'),
  hierarchy: hierarchy.optional().describe('the units of the act, their labels and how references name them'),
  penalty: z
    .strictObject({
      order: z.enum(['last', 'first']).describe('whether the penalty follows or opens the sentence'),
      offence: line.describe('{sanction} is the sanction'),
      administrative: line.describe('{fine} is the highest amount'),
      sanction: z
        .strictObject({
          both: line.describe('{imprisonment} and {fine}'),
          imprisonment: line.describe('{imprisonment}'),
          fine: line.describe('{fine}'),
        })
        .describe('words for each kind of sanction'),
    })
    .optional()
    .describe('how a penalty is worded'),
  definitions: z
    .strictObject({ intro: line.describe('the words before the definitions'), entry: line.describe('{term}, {means} and {text}') })
    .optional()
    .describe('how definitions are set out'),
  list: z
    .strictObject({ intro: z.string().describe('what ends the words before a list') })
    .optional()
    .describe('how lists are set'),
  arrangement: line.optional().describe('heading of the list of provisions'),
  preface: z.array(block).optional().describe('the titles'),
  preamble: z.array(block).optional().describe('what stands between the titles and the first provision'),
  conclusions: z.array(block).optional().describe('what closes the act'),
}

/** A country's settings, or a profile that several countries extend. */
export const jurisdictionSchema = z.strictObject(fields)
export type Jurisdiction = z.infer<typeof jurisdictionSchema>
export type Hierarchy = z.infer<typeof hierarchy>
export type SubdivisionLevel = z.infer<typeof subdivisionLevel>
export type BlockPattern = z.infer<typeof block>
