import { agesIn, yearsIn } from '../agesIn.ts'
import type { Aspect } from './aspect.ts'

/** The first age below which a text speaks of a person; it is caught for the message. */
export const age: Aspect = ({ age: asked }, { lexicon, pattern }) => {
  if (!asked) return undefined
  const { under = Number.POSITIVE_INFINITY, is, inclusive, after } = asked
  const before = after === undefined ? undefined : pattern(after)
  return ({ text }, caught) => {
    const found = agesIn(text, lexicon).find(({ at }) => before?.test(text.slice(0, at)) ?? true)
    if (!found || found.years >= under || (is !== undefined && found.years !== is) || (inclusive && !found.inclusive)) return false
    if (caught) caught.age = found.years
    return true
  }
}

/** Whether a text speaks of two ages. */
export const ages: Aspect = ({ ages: asked }, { lexicon }) => asked && (({ text }) => new Set(yearsIn(text, lexicon)).size > 1)
