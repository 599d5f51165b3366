import type { Rule } from '../../rule.ts'
import { unitsHolding } from '../../unitsHolding.ts'
import { phrase } from '../phrase.ts'

const condition =
  /(?<=^|[.;,:—] ?)(?:if|where|whenever|when|unless|until|in case) (?:(?:an?|any|the|such|no|every|that)(?: (?!it\b|he\b|she\b|they\b)\w+){1,3}|he|she|it|they) shall\b/gi
const effect =
  /\bshall (?:mean|have the (?:same )?meaning|be construed as|be known as|come into (?:force|operation)|take effect|cease to have effect|have effect|have the right|be entitled|be an offence|be a defence)\b/gi
const says = { must: /\bmust\b/i, shall: /\bshall\b/i }

export const mixedObligation: Rule = {
  id: 'mixed-obligation',
  preset: 'drafting',
  severity: 'warning',
  finds: '“Must” and “shall” both used to bind, or “shall” used for a condition or a legal effect.',
  hint: 'Bind with one word throughout; put conditions and effects in the present tense.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, condition, ([words]) => `“${words}” binds nobody: it is a condition`)
    yield* phrase(reading, effect, ([words]) => `“${words}” binds nobody: it states what the law does`)
    const must = unitsHolding(reading, says.must).filter(({ own }) => says.must.test(own))
    const shall = unitsHolding(reading, says.shall).filter(({ own }) => says.shall.test(own.replace(condition, '').replace(effect, '')))
    if (must.length === 0 || shall.length === 0) return
    const [rare, word, usual] = must.length < shall.length ? [must, 'must', 'shall'] : [shall, 'shall', 'must']
    for (const unit of rare) {
      yield { origin: unit.origin, label: unit.label, reason: `“${word}”, where the act otherwise binds with “${usual}”`, quote: unit.own }
    }
  },
}
