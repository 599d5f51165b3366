import type { Rule } from '../../rule.ts'

/** Words for children and what is done to them, after the Luxembourg Guidelines. */
export const terminology: readonly Rule[] = []
