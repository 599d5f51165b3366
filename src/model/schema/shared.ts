import * as z from 'zod'
import { kind as kinds } from '../../tree/schema/index.ts'

const name = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
export const slug = z.string().regex(name, 'must be lower-case words joined by hyphens')
export const clauseId = z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'must be theme/name, in lower-case words joined by hyphens')
export const line = z.string().min(1)
export const status = z.enum(['verified', 'secondary', 'unverified']).describe('how far the source was read')
export const limbs = z.union([z.literal('all'), z.array(slug).min(1)])
export const kind = kinds.describe('what the provision does in law')
