import * as z from 'zod'
import type { Bill, Block, Body, Conclusions, Preamble, Preface } from '../types.ts'
import { exactly } from './exactly.ts'
import { inlines } from './inline.ts'
import { outline } from './outline.ts'
import { uppers } from './unit.ts'

const block = exactly<Block>()('block', {
  type: z.literal('block'),
  role: z.enum(['docType', 'docTitle', 'docDate', 'longTitle', 'recital', 'formula', 'signature', 'note']),
  children: inlines,
})
const blocks = z.array(block)
const preface = exactly<Preface>()('preface', { type: z.literal('preface'), children: blocks })
const preamble = exactly<Preamble>()('preamble', { type: z.literal('preamble'), children: blocks })
const body = exactly<Body>()('body', { type: z.literal('body'), children: uppers })
const conclusions = exactly<Conclusions>()('conclusions', { type: z.literal('conclusions'), children: blocks })

/** The schema of a finished tree, as the JSON format writes it. */
export const billSchema = exactly<Bill>()('bill', {
  type: z.literal('bill'),
  jurisdiction: z.string(),
  template: z.string(),
  language: z.string().describe('BCP 47 tag'),
  country: z.string().optional().describe('ISO 3166-1 alpha-2 code, where the act is one country’s'),
  title: z.string(),
  outline: outline.describe('how the act is numbered and named, for what numbers by itself'),
  instruments: z.record(z.string(), z.string()).describe('names of the instruments that claims and sources cite, by id'),
  children: z.tuple([preface, preamble, body, conclusions]),
})

/** The same as a file: the root says besides which schema it follows, and in which version. */
export const billFileSchema = billSchema.extend({
  $schema: z.string().optional().describe('where this schema lies'),
  version: z.string().optional().describe('version of this format, major.minor: a reader takes every file of its own major version'),
})
