import * as z from 'zod'
import { line, slug } from './shared.ts'

const id = line.describe('the path of the file without its ending: <id of the master>.<tag>')
const digest = (length: number) => z.string().regex(new RegExp(`^[\\w-]{${length}}$`), `must be the ${length} signs that draft translate writes`)
const master = z
  .union([z.record(line, digest(6)), digest(12)])
  .describe(
    'digests of the words that were translated, by the place where they stand in the master: a place whose words have another has changed since; one digest of 12 signs is that of all words that an act prints, and of commentary and floor',
  )

/** `clauses/<theme>/<name>.<tag>.yaml`: the words of a clause in another language, each at the place that it has in the master. */
export const clauseTranslationSchema = z.strictObject({
  id,
  master,
  heading: line.describe('heading of the provision'),
  term: line.optional().describe('of a definition: the word or words defined'),
  forms: z.array(line).min(1).optional().describe('of a definition: every form in which the texts of the language use the term, in lower case'),
  parameters: z
    .record(
      slug,
      z.strictObject({
        label: line.describe('what is decided'),
        default: line.describe('the words printed'),
        why: line.optional().describe('the reason, where the master gives one'),
      }),
    )
    .default({})
    .describe('by name'),
  choices: z
    .record(
      slug,
      z.strictObject({
        question: line.describe('what is to be decided'),
        options: z
          .record(
            slug,
            z.strictObject({
              label: line.describe('the option in a few words'),
              text: line.describe('the words printed'),
              effect: z
                .union([line.transform((whole) => [whole]), z.array(line).min(1)])
                .optional()
                .describe('what follows from it, where the master says so'),
              below: line.optional().describe('the place in a treaty of which the option falls short, where the master says so'),
            }),
          )
          .describe('by name'),
      }),
    )
    .default({})
    .describe('by name'),
  text: line.describe('Markdown with Handlebars: the same items, anchors and calls as the master'),
  commentary: line.optional().describe('the commentary of the master; the notes of an act and the companion documents need it'),
  floor: line.optional().describe('the floor of the master'),
  memorandum: z
    .strictObject({
      effect: line.describe('what the provision does, for a minister to say'),
      why: line.optional().describe('why it is needed'),
      limits: z.record(slug, line).default({}).describe('by right that it limits: why it may, and what keeps the limit narrow'),
      delegated: line.optional().describe('why a matter is left to subordinate law, and how that is controlled'),
    })
    .optional()
    .describe('what an explanatory memorandum says of it; the same settings in braces as the master'),
  tasks: z
    .array(
      z.strictObject({
        do: line.optional().describe('what is to be done, as an instruction'),
        who: line.optional().describe('who must see to it'),
        within: line.optional().describe('the time for it'),
        of: line.optional().describe('the event from which the time runs'),
        every: line.optional().describe('how often it comes back'),
      }),
    )
    .optional()
    .describe('the tasks of the master, in its order; words that are a setting in braces and nothing else need not be said again'),
  clocks: z
    .record(
      slug,
      z.strictObject({
        from: line.describe('event from which the time runs'),
        to: line.describe('event by which it must have come'),
        by: line.optional().describe('whom it binds; may be left out where it is a setting in braces'),
        'not-before': line.optional().describe('event that must have come before this one may'),
      }),
    )
    .optional()
    .describe('by parameter that is a time: the words of its clock'),
  weaker: z
    .record(line, line)
    .optional()
    .describe('why an answer is weaker than is asked, by claim: <instrument> <element>, with #<anchor> behind it where the claim is pinned to one'),
})
export type ClauseTranslation = z.infer<typeof clauseTranslationSchema>

/** `templates/<name>.<tag>.yaml`: the words of a template in another language. The order of its clauses stays that of the master. */
export const templateTranslationSchema = z.strictObject({
  id,
  master,
  title: line.describe('its name in lists'),
  settings: z.record(line, line).default({}).describe('its own settings: path and words'),
  headings: z.record(line, line).default({}).describe('of an act: each heading of the master, and the words in its place'),
  declines: z.record(line, line).optional().describe('of an act: why it leaves an element out on purpose, by <instrument> <element>'),
  text: line.optional().describe('of a companion document: the whole text'),
})
export type TemplateTranslation = z.infer<typeof templateTranslationSchema>

/** `instruments/<name>.<tag>.yaml`: the words of an instrument in another language. */
export const instrumentTranslationSchema = z.strictObject({
  id,
  master,
  title: line.describe('full name'),
  short: line.optional().describe('the name printed in notes, where the master has one'),
  where: line.optional().describe('where its text was read, where the master says so'),
  note: line.optional().describe('what the text says beyond the title'),
  paragraphs: z.record(line, line).default({}).describe('by number of a paragraph: what it is about'),
  elements: z.record(line, line).default({}).describe('by mark of an element: what it asks'),
  limbs: z.record(line, z.record(slug, line)).default({}).describe('by mark of an element that has limbs, and by name of the limb: what it asks'),
})
export type InstrumentTranslation = z.infer<typeof instrumentTranslationSchema>
