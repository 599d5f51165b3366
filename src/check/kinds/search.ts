import { checkOf, compilerOf } from '../search/index.ts'
import type { MakeRule } from './kind.ts'

/** What provisions say, and what must stand beside it. */
export const search: MakeRule<'search'> = (file, _pattern, _shared, searches) => {
  const shared = searches()
  const lexicon = { ...shared.lexicon, patterns: { ...shared.lexicon.patterns, ...file.words } }
  const compiler = compilerOf(file, lexicon, shared)
  const checks = file.checks.map((check) => checkOf(check, compiler))
  return {
    *check(reading) {
      for (const found of checks) yield* found(reading)
    },
  }
}
