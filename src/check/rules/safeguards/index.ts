import type { Rule } from '../../rule.ts'
import { L14 } from './L14.ts'

/** What reviewers of child-protection law have found wanting, and what protects children and the rights of all. */
export const safeguards: readonly Rule[] = [L14]
