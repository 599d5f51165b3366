import * as z from 'zod'
import type { DivisionLevel, Level, Outline, ProvisionLevel, ScheduleLevel, SubdivisionLevel } from '../types.ts'
import { exactly } from './exactly.ts'
import { divisionType, provisionType, subdivisionType } from './unitTypes.ts'

const pattern = z.string()
const number = z.enum(['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman', 'none'])
const level = {
  element: z.enum([...divisionType.options, ...subdivisionType.options]),
  number,
  label: pattern.describe('`{n}` is the formatted number'),
  separator: pattern.optional().describe('what stands between label and heading'),
  restart: z.boolean().optional(),
  capitals: z.boolean().optional(),
  one: pattern.optional().describe('what is printed for the number 1, where that is a word or sign of its own'),
} satisfies Record<keyof Level, z.ZodType>

const divisionLevel = exactly<DivisionLevel>()('divisionLevel', { ...level, reference: pattern })
const subdivisionLevel = exactly<SubdivisionLevel>()('subdivisionLevel', {
  ...level,
  alone: pattern,
  after: pattern,
  within: pattern.optional().describe('how a deeper unit names it that a reference begins with'),
})
const provision = {
  element: provisionType,
  number,
  label: pattern,
  separator: pattern.optional(),
  heading: z.enum(['above', 'none']),
  reference: pattern,
  self: pattern,
  one: pattern.optional().describe('what is printed for the number 1, where that is a word or sign of its own'),
  within: pattern.optional().describe('how a unit inside names it that a reference begins with'),
  first: z.number().int().positive().optional().describe('the number that counting begins with; 1 when left out'),
} satisfies Record<keyof ProvisionLevel, z.ZodType>
const provisionLevel = exactly<ProvisionLevel>()('provisionLevel', provision)
const scheduleLevel = exactly<ScheduleLevel>()('scheduleLevel', {
  ...provision,
  element: z.literal('schedule'),
  only: z.strictObject({ label: pattern, reference: pattern }).optional().describe('of the only schedule of an act, where it bears no number'),
  subdivisions: z.array(subdivisionLevel),
})
const upper = { divisions: z.array(divisionLevel), provision: provisionLevel }

export const outline = exactly<Outline>()('outline', {
  ...upper,
  subdivisions: z.array(subdivisionLevel),
  schedule: scheduleLevel.optional().describe('how schedules are numbered and named, and what they hold'),
  inserted: z
    .strictObject({ ...upper, self: z.string() })
    .optional()
    .describe('the same for what an amending bill inserts into another law'),
  arrangement: z.string().describe('heading of the list of provisions'),
})
