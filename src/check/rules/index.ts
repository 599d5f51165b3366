import type { Rule } from '../rule.ts'
import { drafting } from './drafting/index.ts'

/** Every rule that is no data; adding one is a file, its page and a line in its preset. Marked pure, so that a command that checks nothing does not load them. */
export const rules: readonly Rule[] = /* @__PURE__ */ drafting.slice()
