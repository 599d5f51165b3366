import * as z from 'zod'
import { line, slug } from './shared.ts'

const id = line.describe('the path of the file without its ending: <id of the master>.<tag>')
const master = z
  .string()
  .regex(/^[\w-]{12}$/, 'must be the twelve signs that draft translate writes')
  .describe('digest of the words that were translated; a master whose words have another has changed since')

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
            }),
          )
          .describe('by name'),
      }),
    )
    .default({})
    .describe('by name'),
  text: line.describe('Markdown with Handlebars: the same items, anchors and calls as the master'),
  commentary: line.describe('the commentary of the master'),
  floor: line.optional().describe('the floor of the master'),
})
export type ClauseTranslation = z.infer<typeof clauseTranslationSchema>

/** `templates/<name>.<tag>.yaml`: the words of a template in another language. The order of its clauses stays that of the master. */
export const templateTranslationSchema = z.strictObject({
  id,
  master,
  title: line.describe('its name in lists'),
  settings: z.record(line, line).default({}).describe('its own settings: path and words'),
  headings: z.record(line, line).default({}).describe('of an act: each heading of the master, and the words in its place'),
  text: line.optional().describe('of a companion document: the whole text'),
})
export type TemplateTranslation = z.infer<typeof templateTranslationSchema>
