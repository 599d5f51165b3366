import { capitalised } from '../language/index.ts'
import type { LawChange, Position, Settings } from '../model/index.ts'
import type { Inline } from '../tree/index.ts'
import { expandPattern } from './expandPattern.ts'
import { blank, printSetting } from './printSetting.ts'

/**
 * A change of other law as one sentence in the jurisdiction's words, or a blank where the provision is not known. `nth` is its place among
 * the changes, by which its fact is called; `at` is the place of the call in the clause that prints it.
 */
export function printChange(settings: Settings, change: LawChange, nth: number, at: Position): Inline[] {
  const setting = `amendments.${nth}`
  if (!('action' in change)) return [blank(change.label, setting)]
  const pattern = settings.amendment.changes[change.action]
  const opens = pattern.startsWith('{provision}')
  const words = (pattern = ''): Inline[] =>
    expandPattern(pattern, settings.language, (name) => (name.includes('/') ? [{ type: 'ref', target: name, parts: [], at }] : printSetting(settings, name)))
  const parts: Record<string, () => Inline[]> = {
    law: () => printSetting(settings, `laws.${change.law}`),
    provision: () => [{ type: 'value', value: opens ? capitalised(settings.language.tag, change.provision) : change.provision, setting }],
    old: () => words(change.old),
    after: () => words(change.after),
    text: () => words(change.text),
  }
  return expandPattern(pattern, settings.language, (name) => parts[name]?.() ?? [])
}
