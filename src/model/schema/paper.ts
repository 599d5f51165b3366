import * as z from 'zod'
import { line, status } from './shared.ts'

const numberStyle = z.enum(['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman', 'none']).describe('how amendments are counted')

/** One form, or one for a single unit and one for several. */
const counted = z.union([line, z.strictObject({ one: line.describe('for a single unit'), many: line.describe('for several') })])

const unitStatements = z.strictObject({
  delete: counted.describe('{place} and {units}, what is left out'),
  replace: counted.describe('{place} and {units}; the new text follows'),
  after: counted.describe('{place} and {near}, the unit before the new ones; the new text follows'),
  before: counted.describe('{place} and {near}, the unit behind the new ones; the new text follows'),
  within: counted.describe('{place}, a unit that holds nothing yet; the new text follows'),
  move: z
    .strictObject({ after: line.describe('{place}, {unit} and {near}'), before: line.describe('{place}, {unit} and {near}') })
    .optional()
    .describe('a unit that stands elsewhere now; where nothing is said, it is left out and inserted anew'),
})

/** How a committee's paper states amendments to a bill. */
export const paper = z.strictObject({
  source: line.optional().describe('where the form was read'),
  status: status.optional(),
  title: line.describe('heading of the paper'),
  opening: line.optional().describe('words before the first amendment'),
  closing: line.describe('a note below the last, where numbers or references follow from what was amended'),
  none: line.describe('what stands where nothing is amended'),
  number: numberStyle,
  label: line.describe('{n} is the number of the amendment'),
  provision: line.describe('what a provision of the bill is called: {n} is its number'),
  subdivisions: z
    .array(line)
    .optional()
    .describe('what each level inside a provision is called alone: {n}, {label}, {ordinal} or {cardinal}; as in references where left out'),
  at: line.optional().describe('a place by page and line of the printed bill: {place}, {page} and {line}; left out where the office does not count lines'),
  quote: line.describe('how words are quoted: {words}'),
  text: line.describe('how new units are quoted: {words}'),
  occurrence: line.describe('words that stand there more than once: {words} and {ordinal}'),
  definition: line.describe('an entry of the definitions: {term}'),
  division: line.describe('the heading of an upper division: {division}'),
  within: line.describe('an upper division whose name stands elsewhere too: {division} and {above}, what holds it'),
  of: line.describe('a part of a unit: {part} and {unit}'),
  entry: line.describe('an entry of the definitions with what holds it: {part} and {unit}'),
  parts: z
    .strictObject({
      heading: line.describe('the heading of a provision'),
      opening: line.describe('words before subdivisions'),
      middle: line.describe('words between or beside others: {ordinal}'),
      row: line.describe('a row of a table: {first} is what its first cell says'),
      closing: line.describe('words after subdivisions'),
      only: line.describe('the words of a unit that has no others'),
    })
    .describe('what the parts of a unit are called'),
  blocks: z
    .strictObject({
      docType: line.describe('the word for the document'),
      docTitle: line.describe('the title'),
      docDate: line.describe('the date'),
      longTitle: line.describe('the long title'),
      recital: line.describe('a recital; {ordinal} where there are several, as in all of these'),
      formula: line.describe('enacting and closing formulas'),
      signature: line.describe('a signature'),
      note: line.describe('a note'),
    })
    .describe('what the lines of the opening and closing are called'),
  words: z
    .strictObject({
      replace: line.describe('{place}, {old} and {new}'),
      delete: line.describe('{place} and {old}'),
      after: line.describe('{place}, {near} and {new}'),
      before: line.describe('{place}, {near} and {new}'),
      alone: line.describe('{place} and {new}, where there are no words yet'),
    })
    .describe('amendments of words inside a unit'),
  provisions: unitStatements.describe('amendments of whole provisions, upper divisions and lines of the opening and closing'),
  items: unitStatements.describe('amendments of whole subdivisions and of all the words of one'),
})
export type Paper = z.infer<typeof paper>
