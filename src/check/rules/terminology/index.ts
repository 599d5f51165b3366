import type { Rule } from '../../rule.ts'
import en from './en.json' with { type: 'json' }
import type { TermList } from './termList.ts'
import { termRule } from './termRule.ts'

/** The lists by language. A language has one when somebody who knows its usage has made it: none is translated from another. */
export const termLists: readonly TermList[] = [en as TermList]

/** Words for children and what is done to them, after the Luxembourg Guidelines. */
export const terminology: readonly Rule[] = /* @__PURE__ */ termLists.flatMap((list) => list.entries.map((entry) => termRule(entry, list)))
