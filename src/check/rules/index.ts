import type { Rule } from '../rule.ts'
import { drafting } from './drafting/index.ts'
import { safeguards } from './safeguards/index.ts'
import { terminology } from './terminology/index.ts'

/** Every rule; adding one is a file, its page and a line in its preset. Marked pure, so that a command that checks nothing does not load them. */
export const rules: readonly Rule[] = /* @__PURE__ */ [drafting, terminology, safeguards].flat()
