import type { Rule } from '../../rule.ts'
import { L14 } from './L14.ts'
import { L26 } from './L26.ts'
import { L27 } from './L27.ts'
import { L28 } from './L28.ts'
import { L29 } from './L29.ts'
import { L30 } from './L30.ts'
import { L31 } from './L31.ts'
import { L32 } from './L32.ts'
import { L33 } from './L33.ts'

/** What reviewers of child-protection law have found wanting, and what protects children and the rights of all. */
export const safeguards: readonly Rule[] = [L14, L26, L27, L28, L29, L30, L31, L32, L33]
