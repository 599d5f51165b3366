import * as z from 'zod'
import { pattern, piece } from './pattern.ts'
import { searchesSchema, searchRule } from './search.ts'
import { kind as legalKind, line } from './shared.ts'
import { signsSchema } from './signs.ts'

const level = z.enum(['error', 'warning', 'info'])

/** What every rule says of itself. */
const common = {
  id: line.describe('its path under `rules/`, its preset and its name; of a rule of a language, its tag and name, such as en/doublet'),
  level: level.describe('how grave what it finds is'),
  finds: line.describe('what it finds, in one sentence'),
  hint: line.describe('what to do'),
  concern: line.optional().describe('the concern on the other side, where the rule takes a side in a debate'),
  yields: z
    .array(line)
    .default([])
    .describe('rules that tell the same fault better, by preset and id: where one of them finds something in a unit, this one is silent there'),
  saidOnce: z.boolean().default(false).describe('whether each thing it says is told once an act, at the first place'),
  formerly: z.array(line).default([]).describe('ids that it had before: ignores, baselines and --rule still know them'),
  language: line.optional().describe('the language whose words it looks for; every language when left out. A rule of a language leaves it out'),
}

/** Which units a rule reads. */
const where = {
  kinds: z.array(legalKind).optional().describe('only in units that do this in law'),
  except: z.array(legalKind).optional().describe('not in units that do this in law'),
  heading: pattern.optional().describe('not under a heading with these words'),
}

/** The keys that every rule has. */
export const anyRuleSchema = z.strictObject(common)

const look = z
  .strictObject({
    pattern: pattern.optional().describe('the words to find, as a pattern or several'),
    words: z.array(piece).min(1).optional().describe('the words to find, each from where a word begins to where one ends'),
    message: line.describe('what is wrong, in one sentence; `{found}` is the words as they stand, `{1}` the first group of the pattern'),
    with: pattern.optional().describe('words that the same text must hold as well'),
    unless: pattern.optional().describe('words in the same text that make it right'),
    level: level.optional().describe('where it differs from that of the rule'),
    ...where,
  })
  .refine((one) => (one.pattern === undefined) !== (one.words === undefined), 'needs either a pattern or words')

/** Words that should not stand there. */
export const existenceSchema = z.strictObject({
  ...common,
  kind: z.literal('existence'),
  in: z.enum(['words', 'sentence']).default('words').describe('what is read and quoted: the words about each place, or the whole of each sentence'),
  looks: z.array(look).min(1).describe('what is looked for, one after the other'),
})

/** Words with what to write instead. */
export const substitutionSchema = z.strictObject({
  ...common,
  kind: z.literal('substitution'),
  message: line.describe('what is wrong, in one sentence; `{found}` is the words as they stand, `{instead}` what to write'),
  swap: z.record(line, line).describe('words as they stand, in small letters, and what to write instead'),
  fix: z
    .strictObject({
      swap: z.record(line, line).describe('words in whose place others can always stand, and those'),
      judge: z.array(pattern).default([]).describe('words, with what stands about them, that want judgment: a passage with one of them is left alone'),
    })
    .optional()
    .describe('what draft lint --fix may put right without asking'),
})

/** Words that stand twice in a row. */
export const repetitionSchema = z.strictObject({
  ...common,
  kind: z.literal('repetition'),
  message: line.describe('what is wrong, in one sentence; `{found}` is the word'),
  words: z.array(line).min(1).describe('words that no sentence says twice on purpose'),
})

/** What provisions say, and what must stand beside it. */
export const searchRuleSchema = z.strictObject({ ...common, ...searchRule, language: line.describe('the language whose words it looks for') })
/** Words that say the same as a term, where the act defines the term. */
export const variationSchema = z.strictObject({
  ...common,
  kind: z.literal('variation'),
  message: line.describe('what is wrong, in one sentence; `{found}` is the words as they stand, `{term}` the term'),
  terms: z.record(line, z.array(line).min(1)).describe('terms in small letters, and words that bills use beside each for the same thing'),
})

const termPlace = z
  .strictObject({
    near: piece.optional().describe('words that the same sentence must hold'),
    subject: z
      .literal('protected')
      .optional()
      .describe('the sentence must be about somebody whom the act protects: no other person stands between that word and the term'),
    places: z
      .array(z.enum(['words', 'heading', 'title', 'recital']))
      .optional()
      .describe('where in the act it must stand'),
    kinds: z.array(legalKind).optional().describe('what the unit must do in law'),
    level: level.optional().describe('how grave it is there, where that differs'),
  })
  .describe('all that is said of one place must hold')

/**
 * A term to be avoided, and the term to write. In its patterns a space is a space or a hyphen, and each begins and ends where words do.
 * Guidelines are not literally translated, so that each language has terms of its own.
 */
export const termSchema = z.strictObject({
  ...common,
  kind: z.literal('term'),
  row: z.int().describe('number of the term in the list that the rules were made from'),
  use: z.enum(['never', 'avoid', 'with care', 'once defined']).describe('how guidelines, or common usage, take the term'),
  mark: z.enum(['V', 'S', 'M']).describe('how far that was checked: read, read in a secondary source, from general knowledge'),
  preferred: z.array(line).min(1).describe('words to write instead, best first'),
  why: line.describe('why the term is a fault'),
  message: line.optional().describe('what is wrong, in one sentence, where `use` does not say it; `{found}` is the term as it stands'),
  terms: z.array(piece).min(1).describe('the terms; each begins with letters'),
  exempt: z
    .array(z.enum(['title', 'cited', 'repeal', 'bridging']))
    .describe(
      'where it may stand: titles of instruments, words that cite a provision of another law, repeals and savings, clauses that say how an old term is read',
    ),
  where: z.array(termPlace).optional().describe('only in one of these places'),
  unless: piece.optional().describe('words in the same sentence that make it right'),
  unlessDefined: z.literal(true).optional().describe('only where the act does not define the term'),
  unlessAct: piece.optional().describe('words anywhere in the provisions that make it right'),
  once: z.literal(true).optional().describe('only where it first stands'),
  beside: line.optional().describe('only where the act defines this term'),
})

/** Kinds of conduct of which the graver is to bear the heavier penalty. */
export const scaleSchema = z.strictObject({
  ...common,
  kind: z.literal('scale'),
  messages: z.strictObject({
    order: line.describe('a graver kind with a lighter penalty: `{graver}` and `{lesser}` are their names, `{place}` where the lesser stands'),
    attempt: line.describe('an attempt with a heavier penalty than the act; `{place}` is where the act stands'),
    graver: line.describe('a graver case with a lighter penalty than the simple one; `{place}` is where that stands'),
  }),
  scales: z
    .array(
      z.array(z.strictObject({ name: line.describe('what a message calls the conduct'), pattern: pattern.describe('words of its heading or text') })).min(2),
    )
    .describe('kinds of conduct, the gravest first; a heading or a text that names two of one scale is not compared'),
})

/** A file of words that rules of one language share. */
export const ruleLexiconSchema = z.strictObject({
  id: line.describe('its path under `rules/`'),
  kind: z.literal('lexicon'),
  language: line.describe('the language of its words'),
  words: z.record(line, z.array(line)).default({}).describe('lists of words, as they stand'),
  patterns: z.record(line, pattern).default({}).describe('regular expressions, which may use each other by {name}'),
})

/** A family of rules: the files of the folder with its name. */
export const presetSchema = z.strictObject({
  id: line.describe('`presets/` and the folder of its rules'),
  kind: z.literal('preset'),
  place: z.int().describe('its place among the others, in reports and lists'),
  title: line.describe('its name in reports'),
  about: line.describe('what its rules protect, for readers of a report'),
  subject: z
    .strictObject({
      of: line.describe('the subject, as it is named where the rules do not run: “… about {of}”'),
      language: line.describe('the language of its words; a bill in another is taken to be about it'),
      titled: pattern.describe('words that show the subject in a title, a heading or a defined term'),
      said: pattern.describe('words that show it in the text, where they are frequent enough'),
    })
    .optional()
    .describe('what an act must be about for its rules to run unasked; any act when left out'),
})

/** The schema of each kind of file under `rules/` and `languages/<tag>/rules/`; adding one is a line, and a file in src/check/kinds for a rule. */
export const ruleSchemas = {
  existence: existenceSchema,
  substitution: substitutionSchema,
  repetition: repetitionSchema,
  search: searchRuleSchema,
  searches: searchesSchema,
  variation: variationSchema,
  scale: scaleSchema,
  term: termSchema,
  signs: signsSchema,
  lexicon: ruleLexiconSchema,
  preset: presetSchema,
} as const

type Schemas = typeof ruleSchemas
export type RuleFileKind = keyof Schemas
/** A file of rule data of one kind, or of any. */
export type RuleFile<Kind extends RuleFileKind = RuleFileKind> = { [K in Kind]: z.infer<Schemas[K]> }[Kind]
/** The kinds of file that are a rule each. */
export type RuleKind = Exclude<RuleFileKind, 'signs' | 'lexicon' | 'searches' | 'preset'>
