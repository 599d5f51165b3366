import type { Rule } from '../../rule.ts'
import { around } from '../phrase.ts'
import { spotTerms } from './spotTerms.ts'
import type { TermEntry, TermList } from './termList.ts'

const reasons: Record<TermEntry['level'], string> = {
  'avoid-always': '“{found}” has no place in a law',
  avoid: '“{found}” is a term to avoid',
  care: '“{found}” is a term to use with care',
  usable: '“{found}” stands here without a definition',
}

/** The rule that finds one term. */
export function termRule(entry: TermEntry, list: TermList): Rule {
  const { id, severity, finds, level } = entry
  return {
    id,
    preset: 'terminology',
    severity,
    finds,
    hint: hintOf(entry),
    languages: [list.language],
    *check(reading) {
      for (const { passage, at, end, severity } of spotTerms(reading, list).get(id) ?? []) {
        const { text, origin, label } = passage
        const reason = (entry.reason ?? reasons[level]).replace('{found}', text.slice(at, end))
        yield { origin, label, reason, quote: around(text, at, end - at), severity }
      }
    },
  }
}

/** What to write instead. */
export function hintOf({ hint, preferred }: TermEntry): string {
  return hint ?? `Write ${preferred.map((words) => `“${words}”`).join(' or ')}.`
}
