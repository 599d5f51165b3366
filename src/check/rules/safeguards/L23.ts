import { matchesIn } from '../../matchesIn.ts'
import type { Found, Rule } from '../../rule.ts'
import { sentencesIn } from '../../sentencesIn.ts'
import { unitsHolding } from '../../unitsHolding.ts'
import { negated } from '../negated.ts'

const child = '(?:child|children|minors?|girls?|boys?|victims?|juveniles?|young persons?|adolescents?)'
type Phrase = [pattern: RegExp, why: string]
const phrases: Phrase[] = [
  [
    new RegExp(
      `\\b${child}\\b(?: (?:who|that|has|have|had|was|were|is|are|knowingly|voluntarily|freely|may have)){0,3} (?:consented|provoked|seduced|enticed the|tempted)\\b`,
      'gi',
    ),
    'says that a child agreed to abuse or caused it',
  ],
  [new RegExp(`\\b(?:consenting|willing|compliant|seductive|promiscuous|provocative|wayward|delinquent) ${child}\\b`, 'gi'), 'judges a child who was abused'],
  [
    new RegExp(`\\b${child}\\b[^.;]{0,40}\\b(?:is|was|were|are|being|appears?) (?:\\w+ ){0,2}(?:willing|compliant|seductive|promiscuous|provocative)\\b`, 'gi'),
    'judges a child who was abused',
  ],
  [
    new RegExp(
      `\\b${child}\\b(?: (?:who|that|has|have|is|was|are|were|may|be|knowingly|habitually)){0,4} (?:engag\\w+|participat\\w+|involved|indulg\\w+) (?:\\w+ )?in (?:\\w+ )?(?:prostitution|pornograph\\w+|sex work)`,
      'gi',
    ),
    'makes an exploited child an actor',
  ],
  [
    /\b(?:put|puts|putting|placed?|places|exposed?|exposes) (?:himself|herself|themsel\w+|itself|him or herself) (?:at|in|to) (?:\w+ )?(?:risk|danger|harm)\b/gi,
    'lays the risk on the child',
  ],
  [
    new RegExp(
      `\\b${child}(?:’s|'s|’)? (?:\\w+ ){0,2}(?:risky|reckless|careless|imprudent) (?:\\w+ )?(?:behaviou?r|conduct|use)\\b|\\brisky (?:sexual |online )?behaviou?r of (?:the |a )?${child}\\b`,
      'gi',
    ),
    'lays the risk on the child',
  ],
  [
    new RegExp(
      `\\b(?:lifestyle|loose morals|immoral life|way of life) of (?:the |a )?${child}\\b|\\b${child}(?:’s|'s|’) (?:lifestyle|way of life|morals|virtue|chastity|honou?r)\\b|\\b${child} of (?:\\w+ )?(?:immoral|loose|bad|good) (?:character|morals|repute|life)\\b`,
      'gi',
    ),
    'judges the life of a child',
  ],
  [
    new RegExp(
      `\\b(?:un)?chast(?:e|ity)\\b|\\b(?:honou?r|morals|virtue|modesty|purity) of (?:the |a |any )?(?:${child}|family|woman)\\b|\\b(?:of|previous) (?:previous |prior )?(?:good|chaste|unchaste|immoral) (?:character|repute)\\b|\\billegitimate ${child}\\b`,
      'gi',
    ),
    'protects honour in place of the child',
  ],
  [
    new RegExp(`\\b${child}\\b[^.;]{0,40}\\bfail(?:s|ed|ure)? to (?:report|complain|resist|object|disclose|cry out)\\b`, 'gi'),
    'blames a child for silence or for not resisting',
  ],
  [/\b(?:teen|teens|teenagers?|pre-?teens?|tweens?)\b/gi, 'labels a child'],
]
// Most texts hold none of these words, and need no closer look.
const hint =
  /consent|provo|seduc|tempt|entic|willing|complian|promiscu|wayward|delinquent|prostitut|porn|sex work|indecen|self|selves|risk|careless|imprudent|lifestyle|way of life|moral|virtue|chast|hono|modest|purity|character|repute|illegitimate|fail|teen|tween/i
// Who declares such a thing irrelevant, or forbids it to be said, has to name it.
const rejected =
  /\b(?:irrelevant|immaterial|inadmissible|regardless|whether or not|even (?:if|where|though)|apparent(?:ly)?|no (?:defence|account|regard|evidence)|not (?:be )?(?:admit\w*|ask\w*|consider\w*|relevant|taken)|shall not|must not|may not|avoid\w*|blame\w*)\b/i

export const L23: Rule = {
  id: 'L23',
  preset: 'safeguards',
  severity: 'error',
  finds: 'Words that lay the abuse on the child: that the child agreed, took part, provoked it or lives badly.',
  hint: 'Say what was done to the child; where apparent consent matters, say that it is irrelevant.',
  languages: ['en'],
  *check(reading): Generator<Found> {
    const worded = phrases.map((phrase) => ({ phrase, units: new Set(unitsHolding(reading, phrase[0])) }))
    for (const unit of reading.units) {
      const likely = worded.flatMap(({ phrase, units }) => (units.has(unit) ? [phrase] : []))
      if (likely.length > 0) yield* blaming(unit.own, unit, likely)
    }
    for (const unit of reading.provisions) yield* blaming(unit.heading, unit)
    for (const { text } of reading.blocks) yield* blaming(text, {})
  },
}

function* blaming(text: string, { origin, label }: Pick<Found, 'origin' | 'label'>, likely: readonly Phrase[] = phrases): Generator<Found> {
  if (!hint.test(text)) return
  for (const sentence of sentencesIn(text)) {
    if (rejected.test(sentence)) continue
    for (const [pattern, why] of likely) {
      for (const { 0: quote, index } of matchesIn(pattern, sentence)) if (!negated(sentence, index)) yield { origin, label, reason: `This ${why}`, quote }
    }
  }
}
