import * as z from 'zod'
import { paper } from './paper.ts'
import { clauseId, line, slug, status } from './shared.ts'

const provenance = { source: line.optional().describe('where the fact was read'), status: status.optional() }
const words = z.union([z.string(), z.number().transform(String)])
type Gender = 'masculine' | 'feminine' | undefined
type GrammaticalNumber = 'singular' | 'plural' | undefined
/** What words that agree with a name go by. */
const agreement = {
  gender: z.enum(['masculine', 'feminine']).optional().describe('of the name, in a language whose words agree with it; masculine when left out'),
  number: z.enum(['singular', 'plural']).optional().describe('whether the name is of one or of several; singular when left out'),
}

/** A setting: words, or words with their source; with a `label` alone it prints as a blank. */
const fact = z.union([
  words,
  z.strictObject({
    label: line.optional().describe('what the blank says while no value is known'),
    value: words.optional().describe('the words'),
    pattern: line.optional().describe('words built from other settings: {path}'),
    found: line.optional().describe('where such a fact is usually found'),
    ...agreement,
    ...provenance,
  }),
])
const facts = z.record(slug, fact)

/** A body: its name where no more is known, or its name with where that was read. */
const authority = z.union([
  line
    .transform((name): { name: string; alias?: string | { words: string; article: string; gender?: Gender; number?: GrammaticalNumber } } => ({ name }))
    .describe('the name, without an article'),
  z.strictObject({
    label: line.optional().describe('what the blank says while no name is known'),
    name: line.optional().describe('the name, without an article'),
    alias: z
      .union([
        line,
        z.strictObject({ words: line.describe('the short form'), article: z.string().describe('the word before it, where the texts use it'), ...agreement }),
      ])
      .optional()
      .describe('the short form that the act defines once and then uses, without an article'),
    pattern: line.optional().describe('the name built from other settings, such as that of a body with the same task: {path}'),
    article: z.string().optional().describe('the word before the name; "the" when left out, "" for none'),
    found: line.optional().describe('where such a name is usually found'),
    ...agreement,
    ...provenance,
  }),
])

const count = z.number().int().positive()
const measuredTerm = z.union([
  z.strictObject({ years: count.describe('how many years') }),
  z.strictObject({ months: count.describe('how many months') }),
  z.literal('life').describe('imprisonment for life'),
])
/** The longest imprisonment: a length that the profile words, imprisonment for life, or words of one's own. */
const term = z.union([measuredTerm, words])
/** The highest fine: an amount that the profile words, or words of one's own. */
const amount = z.union([z.strictObject({ amount: count.describe('how much'), unit: line.describe('the currency or unit, in the plural') }), words])
const sanctions = {
  imprisonment: term.optional().describe('the longest term'),
  fine: amount.optional().describe('the highest fine, in local form'),
}

const penalty = z.strictObject({
  label: line.optional().describe('the class, as a blank names it'),
  kind: z.enum(['offence', 'administrative']).optional().describe('punished by a court, or imposed by a regulator'),
  sanction: z.enum(['both', 'imprisonment', 'fine']).optional().describe('what the class may lead to'),
  ...sanctions,
  found: line.optional().describe('where such a penalty is usually found'),
  ...provenance,
})

const bond = z
  .strictObject({
    bond: z.enum(['party', 'signatory', 'none', 'unknown']).describe('whether the country is bound: party, signatory, none (it is neither), or unknown'),
    since: line.optional().describe('since when, in words'),
    ...provenance,
  })
  .refine(({ bond, source }) => bond === 'unknown' || source !== undefined, { message: 'a bond needs the source that tells of it', path: ['source'] })

/** What a country has or is: yes or no, or the same with where it was read. */
const feature = z.union([z.boolean(), z.strictObject({ value: z.boolean().describe('yes or no'), ...provenance })])

const numberStyle = z.enum(['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman', 'none']).describe('how it is counted')
const one = line.optional().describe('what is printed for the number 1, where that is a word or sign of its own: premier, 1er')
const divisionLevel = z.strictObject({
  element: z.enum(['title', 'part', 'chapter', 'division', 'subdivision']).describe('Akoma Ntoso name of the unit'),
  number: numberStyle,
  one,
  label: line.describe('{n} is the number'),
  separator: z.string().optional().describe('between label and heading'),
  restart: z.boolean().optional().describe('whether numbering begins again in each higher division'),
  capitals: z.boolean().optional().describe('whether its heading is in capitals'),
  reference: line.describe('how a reference names it; {n} is the number'),
})
const provisionLevel = z.strictObject({
  element: z.enum(['section', 'article']).describe('Akoma Ntoso name of the unit'),
  number: numberStyle,
  one,
  label: line.describe('{n} is the number'),
  separator: z.string().optional().describe('between label and heading'),
  heading: z.enum(['above', 'none']).describe('whether provisions carry headings'),
  reference: line.describe('how a reference names it; {n} is the number'),
  self: line.describe('what a provision calls itself'),
  within: line.optional().describe('how a unit inside names it, where references lead from the deepest unit up: de l’article {n}'),
})
const subdivisionLevel = z.strictObject({
  element: z.enum(['subsection', 'paragraph', 'subparagraph', 'point', 'indent']).describe('Akoma Ntoso name of the unit'),
  number: numberStyle,
  one,
  label: z.string().describe('{n} is the number; empty for a level counted but not printed'),
  alone: line.describe('a reference that starts at this level: {n}, {label}, {ordinal} or {cardinal}'),
  after: line.describe('what this level adds to a reference that starts higher'),
  within: line.optional().describe('how a deeper unit names it, where references lead from the deepest unit up: du {n}'),
})

const scheduleLevel = z.strictObject({
  number: numberStyle,
  label: line.describe('{n} is the number'),
  separator: z.string().optional().describe('between label and heading'),
  reference: line.describe('how a reference names it; {n} is the number'),
  self: line.describe('what a schedule calls itself'),
  of: line.describe('what stands under its heading: {ref} is the provision that it belongs to'),
  only: z
    .strictObject({ label: line.describe('its label'), reference: line.describe('how a reference names it') })
    .optional()
    .describe('the only schedule of an act, where it bears no number'),
  subdivisions: z.array(subdivisionLevel).min(2).describe('units inside a schedule, highest first'),
})

const hierarchy = z.strictObject({
  divisions: z.array(divisionLevel).min(1).describe('units above the provision, highest first'),
  provision: provisionLevel.describe('the basic unit, numbered on through the act'),
  subdivisions: z.array(subdivisionLevel).min(2).describe('units inside a provision, highest first'),
  close: z.string().optional().describe('what sets off a reference of several parts where its sentence goes on'),
})

/** How an inserted unit is named while the number of the existing one is not known. */
const unplaced = z
  .strictObject({
    label: line.describe('{n} is the number'),
    reference: line.describe('how a reference names it; {n} is the number'),
    within: line.optional().describe('how a unit inside names it, where references lead from the deepest unit up'),
  })
  .describe('the same while the number of the existing unit is not known')

/** How an amending bill inserts new provisions into another law, and how a change of other law is worded. */
const amendment = z.strictObject({
  provision: provisionLevel.describe('the units of the amending bill itself'),
  heading: line.describe('heading of a provision that amends a law: {law}'),
  intro: line.describe('its words: {law}, {after} and {division}'),
  divisions: z.array(divisionLevel.extend({ unplaced })).min(1).describe('upper divisions inserted; {after} is the number of the existing one'),
  inserted: provisionLevel.extend({ unplaced }).describe('provisions inserted; {after} is the number of the existing one'),
  self: line.describe('what the inserted text calls itself, for “this Act”'),
  changes: z
    .strictObject({
      repeal: line.describe('{provision} and {law}'),
      replace: line.describe('{provision}, {law} and {text}'),
      insert: line.describe('{provision}, {law}, {after} and {text}'),
      add: line.describe('{provision}, {law} and {text}'),
      substitute: line.describe('{provision}, {law}, {old} and {text}'),
    })
    .describe('one sentence for each change of other law'),
})

/** A change that the act makes in another law; one whose provision is not known prints as a blank. */
const change = z.union([
  z.strictObject({
    law: slug.describe('the law, by its name under laws'),
    label: line.describe('what the blank says while the provision is not known'),
    found: line.optional().describe('where such provisions are usually found'),
  }),
  z
    .strictObject({
      law: slug.describe('the law, by its name under laws'),
      provision: line.describe('the provision, as the law of the country names it'),
      action: z.enum(['repeal', 'replace', 'insert', 'add', 'substitute']).describe('what happens to it'),
      old: line.optional().describe('with substitute: the words that go'),
      after: line.optional().describe('with insert: the words behind which the new ones stand'),
      text: line.optional().describe('the new words; {theme/clause} is a reference to a provision of the act, {path} a setting'),
      in: z.array(slug).optional().describe('templates whose acts make the change; every act when left out'),
      ...provenance,
    })
    .superRefine((given, context) => {
      const needed = { repeal: [], replace: ['text'], add: ['text'], insert: ['after', 'text'], substitute: ['old', 'text'] }[given.action] as (
        | 'old'
        | 'after'
        | 'text'
      )[]
      for (const key of ['old', 'after', 'text'] as const) {
        if (needed.includes(key) && given[key] === undefined) context.addIssue({ code: 'custom', message: `${given.action} needs "${key}"`, path: [key] })
        if (!needed.includes(key) && given[key] !== undefined) context.addIssue({ code: 'custom', message: `${given.action} takes no "${key}"`, path: [key] })
      }
    }),
])

/** How a country sets out a companion document: its own name, headings and order. */
const companionForm = z.strictObject({
  title: line.optional().describe('what the country calls the document'),
  provision: line.optional().describe('how it names a provision: {label} is its label; the label alone when left out'),
  sections: z
    .array(
      z.strictObject({
        heading: line.describe('heading of the section'),
        of: z.array(slug).default([]).describe('sections of the template that stand under it, by the name behind their headings: {#name}'),
        ask: line.optional().describe('what the ministry itself has to write there; prints as a blank'),
      }),
    )
    .default([])
    .describe('its sections in order; sections of the template that none names follow them'),
  ...provenance,
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
  extends: slug.optional().describe('the profile, or the jurisdiction, that this extends; its own id where it overrides that of the library'),
  usual: z.literal(true).optional().describe('whether acts that name no jurisdiction are its; one jurisdiction alone says so'),
  catalogue: z.literal(true).optional().describe('of a profile: that it names settings of its own; any other file sets those that stand below it'),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .optional()
    .describe('of a profile: ISO 3166-1 codes of the countries of its family'),
  language: line.optional().describe('BCP 47 tag of the text'),
  act: facts.optional().describe('names and dates of the act'),
  offence: facts.optional().describe('how an offence opens'),
  words: facts.optional().describe('local words'),
  laws: facts.optional().describe('other laws the act mentions'),
  ages: facts.optional().describe('ages in years'),
  rights: facts.optional().describe('rights that a law may limit, as the country names them and where its constitution has them'),
  authorities: z.record(slug, authority).optional().describe('who acts under the law'),
  penalties: z.record(slug, penalty).optional().describe('the scale of penalties'),
  'penalty-classes': z
    .record(clauseId, z.record(slug, slug))
    .optional()
    .describe('by clause: the class that stands in the place of the one that its text names'),
  'present-penalties': z
    .record(line, z.strictObject({ ...sanctions, imprisonment: measuredTerm.optional().describe('the longest term'), ...provenance }))
    .optional()
    .describe('by provision (theme/clause#anchor): what the law in force provides for the same conduct'),
  treaties: z.record(slug, bond).optional().describe('which instruments bind the country; of one that is left out it is not known'),
  features: z.record(slug, feature).optional().describe('what templates and clauses may ask with if'),
  parameters: z.record(line, words).optional().describe('theme/clause.parameter: value'),
  choices: z.record(line, slug).optional().describe('theme/clause.choice: option'),
  unsettled: z.enum(['show', 'default']).optional().describe('print open choices and parameters in brackets, or their defaults'),
  obligation: z.enum(['must', 'shall', 'indicative']).optional().describe('how a duty is worded'),
  calendar: z
    .strictObject({ offset: z.number().int().describe('years added to the common era'), pattern: line.describe('{year} is the year') })
    .optional()
    .describe('the calendar of years'),
  insertions: facts.optional().describe('law: number of the provision after which new ones are inserted; law-division: that of the division'),
  amendments: z.array(change).optional().describe('what the act changes in other law, in the order in which it is printed'),
  amendment: amendment.optional().describe('how an amending bill inserts new provisions into another law'),
  companions: z.record(slug, companionForm).optional().describe('by companion document: how the country sets it out'),
  paper: paper.optional().describe('how a committee’s paper states amendments to a bill'),
  schedule: scheduleLevel.optional().describe('how schedules are numbered, named and tied to their provisions'),
  hierarchy: hierarchy.optional().describe('the units of the act, their labels and how references name them'),
  penalty: z
    .strictObject({
      order: z.enum(['last', 'first']).describe('whether the penalty follows or opens the sentence'),
      figures: z
        .enum(['words', 'digits', 'terms', 'both'])
        .default('digits')
        .describe('how its numbers are written: words, digits, terms (terms in words, amounts in figures) or both (terms in words and in figures)'),
      offence: line.describe('{sanction} is the sanction'),
      administrative: line.describe('{fine} is the highest amount'),
      sanction: z
        .strictObject({
          both: line.describe('{imprisonment} and {fine}'),
          imprisonment: line.describe('{imprisonment}'),
          fine: line.describe('{fine}'),
          life: z
            .strictObject({ both: line.describe('{fine}'), imprisonment: line.describe('the words alone') })
            .optional()
            .describe('the same where the term is for life'),
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
/** An interface, because it keeps its name in the types that the package ships. */
export interface Jurisdiction extends z.infer<typeof jurisdictionSchema> {}

const { name: _, country: _country, extends: _extends, countries: _countries, language: _language, catalogue: _catalogue, ...said } = fields
/** `jurisdictions/<name>.<tag>.yaml`: what a jurisdiction or profile says in another language. */
export const wordingSchema = z.strictObject({
  ...said,
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*\.[A-Za-z0-9-]+$/, 'must be the id of the jurisdiction or profile, a stop, and the tag of the language')
    .describe('the file name without .yaml: <id>.<tag>'),
})
export interface Wording extends z.infer<typeof wordingSchema> {}
export type Term = z.infer<typeof term>
export type MeasuredTerm = z.infer<typeof measuredTerm>
export type Amount = z.infer<typeof amount>
export type Hierarchy = z.infer<typeof hierarchy>
export type SubdivisionLevel = z.infer<typeof subdivisionLevel>
export type LawChange = z.infer<typeof change>
export type BlockPattern = z.infer<typeof block>
export type CompanionForm = z.infer<typeof companionForm>
export type Bond = z.infer<typeof bond>
