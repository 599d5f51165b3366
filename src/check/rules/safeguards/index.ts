import type { Rule } from '../../rule.ts'
import { L01 } from './L01.ts'
import { L02 } from './L02.ts'
import { L03 } from './L03.ts'
import { L04 } from './L04.ts'
import { L05 } from './L05.ts'
import { L06 } from './L06.ts'
import { L07 } from './L07.ts'
import { L08 } from './L08.ts'
import { L09 } from './L09.ts'
import { L10 } from './L10.ts'
import { L14 } from './L14.ts'

/** What reviewers of child-protection law have found wanting, and what protects children and the rights of all. */
export const safeguards: readonly Rule[] = [L01, L02, L03, L04, L05, L06, L07, L08, L09, L10, L14]
