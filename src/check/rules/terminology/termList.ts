import { z } from 'zod'

const words = z.array(z.string()).min(1)

const placeSchema = z
  .strictObject({
    near: z.string().optional().describe('Words that the same sentence must hold, as a pattern'),
    subject: z.literal('child').optional().describe('The sentence must be about a child or victim: no other person stands between that word and the term'),
    places: z
      .array(z.enum(['words', 'heading', 'title', 'recital']))
      .optional()
      .describe('Where in the act it must stand'),
    kinds: z.array(z.string()).optional().describe('What the unit must do in law'),
    severity: z.enum(['error', 'warning', 'info']).optional().describe('Severity there, where it differs'),
  })
  .describe('All that is said of one place must hold')

export const termEntrySchema = z.strictObject({
  row: z.int().describe('Number of the term in the list that the rules were made from'),
  id: z.string().describe('Id of the rule'),
  level: z.enum(['avoid-always', 'avoid', 'care', 'usable']).describe('How the Luxembourg Guidelines, or common usage, take the term'),
  mark: z.enum(['V', 'S', 'M']).describe('How far that level was checked: read, read in a secondary source, from general knowledge'),
  severity: z.enum(['error', 'warning', 'info']).describe('Severity of the rule'),
  finds: z.string().describe('What the rule finds, in one sentence'),
  preferred: words.describe('Words to write instead, best first'),
  hint: z.string().optional().describe('What to do, where to write the preferred words is not all'),
  why: z.string().describe('Why the term is a fault'),
  reason: z.string().optional().describe('What a message says; `{found}` is the term as it stands'),
  terms: words.describe('The terms as patterns: a space is a space or a hyphen, and a pattern begins with letters'),
  exempt: z
    .array(z.enum(['title', 'cited', 'repeal', 'bridging']))
    .describe(
      'Where it may stand: titles of instruments, words that cite a provision of another law, repeals and savings, clauses that say how an old term is read',
    ),
  where: z.array(placeSchema).optional().describe('Only in one of these places'),
  unless: z.string().optional().describe('Words in the same sentence that make it right, as a pattern'),
  unlessDefined: z.literal(true).optional().describe('Only where the act does not define the term'),
  unlessAct: z.string().optional().describe('Words anywhere in the provisions that make it right, as a pattern'),
  once: z.literal(true).optional().describe('Only where it first stands'),
  beside: z.string().optional().describe('Only where the act defines this term'),
})

export const termListSchema = z.strictObject({
  language: z.string().describe('Primary language subtag of the acts that it is for'),
  spaced: z.boolean().describe('Whether the language writes spaces between words'),
  children: words.describe('Words for a child or victim, as patterns'),
  persons: words.describe('Words for every other person that can be the subject of a sentence, as patterns'),
  of: z.string().describe('Words that tie such a person to a child, who is then not the subject: “of the”'),
  instruments: words.describe('Words that end or begin the title of an instrument'),
  own: words.describe('Words before one of these that make it the act itself'),
  titleWords: words.describe('Words in small letters that titles of instruments hold'),
  defining: z.string().describe('Words that follow a term where it is defined, as a pattern'),
  cited: z.string().describe('Words that cite a provision of another law, as a pattern'),
  repeal: z.string().describe('Words of a repeal, an amendment or a saving, as a pattern'),
  bridging: z.string().describe('Words that say how an old term is read, as a pattern'),
  entries: z.array(termEntrySchema).min(1).describe('The terms'),
})

/** What one term of a list says. */
export type TermEntry = z.infer<typeof termEntrySchema>
/** Terms of one language. The Guidelines are not literally translated, so that each language has a list of its own. */
export type TermList = z.infer<typeof termListSchema>
export type TermPlace = z.infer<typeof placeSchema>
