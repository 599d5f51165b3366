import type { Unit } from '../../reading.ts'
import type { Found, Rule } from '../../rule.ts'
import { rulesHolding } from '../../rulesHolding.ts'
import { rulesIn } from '../../rulesIn.ts'

interface OldTerm {
  pattern: RegExp
  better: string
  /** Whether the title of a law or treaty may hold it. */
  cited: boolean
}

const terms: OldTerm[] = [
  {
    pattern: /\b(?:child|children’s|juvenile) pornograph\w+|\bpornography (?:of|involving|with) (?:a child|children|minors)\b/gi,
    better: 'child sexual abuse material',
    cited: true,
  },
  { pattern: /\b(?:child|kiddie|kiddy) porn\b/gi, better: 'child sexual abuse material', cited: false },
  { pattern: /\b(?:child|juvenile) prostitution\b/gi, better: 'exploitation of children in prostitution', cited: true },
  {
    pattern: /\b(?:child|juvenile|under-?age) prostitutes?\b|\bprostituted (?:child|children|minors?)\b/gi,
    better: 'child who is exploited in prostitution',
    cited: false,
  },
  { pattern: /\b(?:child|juvenile|under-?age) sex workers?\b/gi, better: 'child who is exploited in prostitution', cited: false },
  { pattern: /\bchild[- ]sex tourism\b/gi, better: 'sexual exploitation of children in travel and tourism', cited: true },
]
const hint = /porn|prostitut|sex worker|sex tourism|sex-tourism/i
const law = '(?:Act|Code|Law|Convention|Protocol|Directive|Decision|Resolution|Recommendation|Ordinance|Regulations?|Treaty|Agreement|Declaration|Statute)'
// “the Protocol on …”, “an Act against …”, and words in quotation marks; “under this Act” opens no title.
const titleBefore = new RegExp(`\\b(?<!this )${law} (?:on|of|against|concerning|relating|regarding|for|to)\\b[^.;]{0,140}$|[“"][^”"]{0,140}$`, 'i')
const titleAfter = new RegExp(`^(?: (?:[A-Z][\\w’'-]*|and|or|of|the|on|for|\\([^)]{0,60}\\)),?){0,10} ${law}\\b`)
// A bridging clause and a repeal have to name the old term.
const bridging =
  /\b(?:references?|expressions?|words?|terms?|phrases?)\b[^.]{0,200}\b(?:read as|construed|replaced|substituted|deleted|understood)\b|\b(?:substitut|delet|replac)\w*\b[^.]{0,60}\b(?:expressions?|words?|terms?|phrases?)\b|\b(?:is|are) repealed\b/i

export const L24: Rule = {
  id: 'L24',
  preset: 'safeguards',
  severity: 'error',
  finds: 'An old term for the exploitation of children outside the title of a law, a repeal or a bridging clause.',
  hint: 'Use the present term, and add a clause that reads the old one in other laws as the new.',
  languages: ['en'],
  *check(reading): Generator<Found> {
    const { divisions, blocks, provisions } = reading
    const doubtful = new Set(rulesHolding(reading, hint).map(({ rule }) => rule))
    for (const provision of provisions) {
      yield* dated(provision.heading, provision, changing.test(provision.heading))
      for (const rule of rulesIn(provision).filter((one) => doubtful.has(one))) {
        const bridged = hint.test(rule.text) && rule.kind !== 'offence' && rule.kind !== 'definition' && bridging.test(rule.text)
        // What an entry defines stands in quotation marks and is no quotation.
        for (const unit of all(rule)) yield* dated(rule.kind === 'definition' ? unit.own.replace(/[“”"]/g, ' ') : unit.own, unit, bridged)
      }
    }
    for (const { heading, origin } of divisions) yield* dated(heading, { origin }, changing.test(heading))
    for (const { text } of blocks) yield* dated(text, {}, false)
  },
}

const changing = /\b(?:repeal|amend)\w*/i

function all(unit: Unit): Unit[] {
  return [unit, ...unit.below.flatMap(all)]
}

function* dated(text: string, { origin, label }: Pick<Found, 'origin' | 'label'>, bridged: boolean): Generator<Found> {
  if (!hint.test(text)) return
  for (const { pattern, better, cited } of terms) {
    for (const { 0: old, index } of text.matchAll(pattern)) {
      const inTitle = titleBefore.test(text.slice(Math.max(0, index - 160), index)) || titleAfter.test(text.slice(index + old.length, index + old.length + 160))
      if (!(cited && (bridged || inTitle))) yield { origin, label, reason: `“${old}” is out of date: “${better}”` }
    }
  }
}
