import * as z from 'zod'
import { pattern, piece } from './pattern.ts'
import { kind as legalKind, line } from './shared.ts'

const scope = z.enum(['statement', 'rule', 'offence', 'item', 'provision', 'words', 'heading', 'division', 'recital', 'term'])
/** A sort of place where words stand. */
export type Scope = z.infer<typeof scope>
type Kinds = z.infer<typeof legalKind>[]

const holder = z.enum(['court', 'official', 'other'])
/** Who may act by a sentence. */
export type Holder = z.infer<typeof holder>

/** Words that a text must hold, and how they must stand in it. */
const words = {
  words: pattern.optional().describe('words that it holds'),
  aside: z.array(piece).optional().describe('words that are left out of the text before these are looked for'),
  asserted: z.literal(true).optional().describe('only where nothing before them in the sentence denies them'),
  after: pattern.optional().describe('only where the text before them holds this'),
  notAfter: pattern.optional().describe('not where the text before them holds this; it ends with $ where it must stand next to them'),
  notBefore: pattern.optional().describe('not where the text after them holds this; it begins with ^ where it must stand next to them'),
  undefined: z.literal(true).optional().describe('not where they stand in a term that the act defines'),
  different: z.int().optional().describe('only where so many different words fit'),
} as const
/** Words to find in a text. */
const wordsFound = z.strictObject({ ...words, words: pattern })
export type WordsFound = z.infer<typeof wordsFound>

const age = z.strictObject({
  under: z.int().optional().describe('only a lower one'),
  is: z.int().optional().describe('only this one'),
  inclusive: z.literal(true).optional().describe('only where a person of that very age is meant too'),
  after: pattern.optional().describe('the first before which the text holds this'),
})
export type AgeAsked = z.infer<typeof age>

const condition: z.ZodType<Condition> = z.lazy(() => z.union([piece, z.array(condition), z.strictObject(aspects)])).meta({ id: 'condition' })
const search: z.ZodType<Search> = z.lazy(() => z.strictObject({ ...places, ...aspects })).meta({ id: 'search' })
const searchOrName = z.union([line, search])

/** Another text than that of the place itself, of which a condition is asked. */
const views = {
  heading: condition.optional().describe('of the heading of its provision'),
  own: condition.optional().describe('of the words of its unit without those of the subdivisions'),
  opening: condition.optional().describe('of the item with the words that lead into it'),
  rule: condition.optional().describe('of the subsection that it is or stands in'),
  provision: condition.optional().describe('of the provision that it is or stands in'),
  governing: condition.optional().describe('of its provision with what is said elsewhere of that and of every measure under the act'),
  referring: condition.optional().describe('of its provision with what is said elsewhere of that by its number'),
  sentence: condition.optional().describe('of one of its sentences'),
  part: condition.optional().describe('of one of its parts between semicolons'),
  item: condition.optional().describe('of one of the subdivisions right below it'),
} as const
export type View = keyof typeof views

/** What may be asked of a place. All that is asked must hold. */
const aspects = {
  at: z.array(scope).optional().describe('places of these sorts'),
  kinds: z.array(legalKind).optional().describe('units that do this in law'),
  except: z.array(legalKind).optional().describe('units that do not do this in law'),
  ...words,
  all: z.array(condition).optional().describe('each of these'),
  any: z.array(condition).optional().describe('one of these at least'),
  none: z.array(condition).optional().describe('none of these'),
  meets: line.optional().describe('the sign with this name'),
  ...views,
  least: z.int().optional().describe('so many times: of an item, or of what stands somewhere'),
  somewhere: searchOrName.optional().describe('the act has what this search finds'),
  beside: searchOrName.optional().describe('its provision has what this search finds'),
  refers: searchOrName.optional().describe('it refers to a provision that has what this search finds'),
  power: z
    .strictObject({ by: z.array(holder).optional().describe('who may or must'), to: condition.optional().describe('of the words behind the verb') })
    .optional()
    .describe('it lets or makes somebody do something'),
  age: age.optional().describe('it speaks of persons below an age'),
  ages: z.literal('differ').optional().describe('it speaks of two ages'),
  term: pattern.optional().describe('it defines this term'),
  called: pattern.optional().describe('it uses a name that the act gives: the first group of this pattern, wherever it fits'),
  penalty: z.literal(true).optional().describe('it states a penalty'),
  amending: z.literal(true).optional().describe('the bill changes other law, where what is missing may stand'),
} as const

const places = {
  from: line.optional().describe('among what the search with this name finds'),
  in: z
    .union([scope, z.array(scope)])
    .optional()
    .describe('where to look'),
  by: z.literal('sentence').optional().describe('each sentence for itself'),
} as const

/** What a search says besides its condition, and what a condition may ask for, as the reference shows them. */
export const searchParts = { search: z.strictObject(places), condition: z.strictObject(aspects) } as const

type Nested = { [Name in View]?: Condition | undefined }

/** What must hold of a place, aspect by aspect. */
export interface Asked extends Omit<WordsFound, 'words'>, Nested {
  words?: string | undefined
  at?: Scope[] | undefined
  kinds?: Kinds | undefined
  except?: Kinds | undefined
  all?: Condition[] | undefined
  any?: Condition[] | undefined
  none?: Condition[] | undefined
  meets?: string | undefined
  least?: number | undefined
  somewhere?: string | Search | undefined
  beside?: string | Search | undefined
  refers?: string | Search | undefined
  power?: { by?: Holder[] | undefined; to?: Condition | undefined } | undefined
  age?: AgeAsked | undefined
  ages?: 'differ' | undefined
  term?: string | undefined
  called?: string | undefined
  penalty?: true | undefined
  amending?: true | undefined
}
/** A text alone is a pattern that the text of the place holds; of a list all must hold. */
export type Condition = string | Condition[] | Asked
/** Where to look, and what must hold there. */
export interface Search extends Asked {
  from?: string | undefined
  in?: Scope | Scope[] | undefined
  by?: 'sentence' | undefined
}

/** Names for patterns, conditions and searches. */
const named = {
  words: z.record(line, pattern).default({}).describe('patterns, which others may use by {name}'),
  signs: z.record(line, condition).default({}).describe('conditions by the name under which `meets` asks for them'),
  searches: z.record(line, search).default({}).describe('searches by their names'),
} as const

const level = z.enum(['error', 'warning', 'info'])
const said = line.describe('what is wrong, in one sentence; `{found}`, `{age}` and `{lacking}` are what was found')

const check = z.strictObject({
  find: searchOrName.describe('what is told, unless it is excused'),
  unless: z.array(condition).default([]).describe('what excuses it'),
  once: z.enum(['rule', 'provision', 'act']).optional().describe('tells only the first in each of these'),
  needs: z
    .strictObject({
      in: z.enum(['governing', 'referring', 'provision']).describe('whose words must answer'),
      each: z
        .array(
          z.strictObject({
            name: line.describe('what a message calls it'),
            words: pattern.describe('words that answer it'),
            if: condition.optional().describe('only where this holds'),
          }),
        )
        .min(1)
        .describe('what is needed'),
    })
    .optional()
    .describe('tells which of these are lacking, if any'),
  each: z
    .array(z.strictObject({ ...words, words: pattern, say: said.optional() }))
    .optional()
    .describe('tells each place of these words'),
  reason: z
    .union([said, z.array(z.strictObject({ if: condition.optional().describe('where this holds'), say: said, level: level.optional() })).min(1)])
    .optional()
    .describe('what is told: the first of several whose condition holds'),
  more: z
    .strictObject({ one: line.describe('for one'), other: line.describe('for more') })
    .optional()
    .describe('what is added where so many provisions more are like the first, `{count}`'),
  level: level.optional().describe('where it differs from that of the rule'),
  amending: z.enum(['warning', 'info']).optional().describe('the level in a bill that changes other law, where the answer may stand'),
  quote: z
    .union([z.enum(['text', 'none']), wordsFound])
    .optional()
    .describe('the words that a message shows: those of a statement or sentence as a rule, and none of others'),
})
export type Check = z.infer<typeof check>

/** What provisions say, and what must stand beside it. */
export const searchRule = { kind: z.literal('search'), ...named, checks: z.array(check).min(1).describe('what is looked for, one after the other') } as const

/** A file of signs and searches that several rules of one language share. */
export const searchesSchema = z.strictObject({
  id: line.describe('its path under `rules/`'),
  kind: z.literal('searches'),
  language: line.describe('the language of its words'),
  ...named,
})
