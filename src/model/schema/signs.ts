import * as z from 'zod'
import { pattern } from './pattern.ts'
import { kind as legalKind, line, slug } from './shared.ts'

const sign = z.strictObject({
  all: z.array(pattern).min(1).describe('words that a provision must hold, each of them'),
  kinds: z.array(legalKind).optional().describe('what it must do in law, where that is less than the strength of the element allows'),
  anyHeading: z.literal(true).optional().describe('the words alone tell, whatever the heading: an offence is named in many ways'),
  spread: z.literal(true).optional().describe('the words may stand in different provisions'),
})

/** The words by which a bill that makes no claims may answer the elements of an instrument. */
export const signsSchema = z.strictObject({
  id: line.describe('its path under `rules/`, `signs/` and a name, such as that of the instrument'),
  kind: z.literal('signs'),
  instrument: slug.describe('the instrument whose elements they are signs of'),
  language: line.describe('the language of its words'),
  words: z.record(line, pattern).default({}).describe('patterns, which others may use by {name}'),
  common: z.array(line).default([]).describe('names of words that much of such a law has: a heading with one of them alone tells nothing'),
  elements: z.record(line, sign).describe('what tells that an element may be answered, by its mark'),
})
