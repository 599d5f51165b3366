import { isAmending } from '../../isAmending.ts'
import type { Rule } from '../../rule.ts'
import { statementsHolding, statementsUnder } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'
import { fits, sayings, says } from '../says.ts'

const child = /\b(victims?|child(ren)?|complainants?|minors?)\b/i
const proceedings = /\b(trial|hearings?|proceedings|testif\w+|testimony|judgments?|interview(s|ed)?|court|media|press|broadcast\w*)\b/i
const identity = '(?:identi(?:ty|ties|fies|fy|fied|fication|fying)|names?|photographs?|pictures?|likeness|particulars)'
const victim = '(?:victims?|child(?:ren)?|complainants?|witness(?:es)?|minors?)'
const barred = '(?:(?:shall|must|may|does|do) not|no (?:person|one|media|newspaper|publisher|publication))'
const guards = [
  `\\b${barred}\\b[^.;]{0,80}\\b(?:publish\\w*|broadcast\\w*|print\\w*|make (?:known|public))\\b[^.;]{0,120}\\b${identity}\\b[^.;]{0,80}\\b${victim}`,
  `\\b${barred}\\b[^.;]{0,80}\\b(?:disclose|reveal|divulge)\\b[^.;]{0,120}\\b${identity}\\b[^.;]{0,60}\\b(?:victim|complainant)`,
  `\\b(?:keeps?|kept|remains?|be) confidential\\b[^.;]{0,80}\\b${identity}\\b[^.;]{0,40}\\b(?:victim|child|complainant)`,
  `\\b${identity}\\b[^.;]{0,60}\\b(?:victim|child|complainant)\\b[^.;]{0,60}\\b(?:confidential|not be (?:published|disclosed|revealed|made)|protected|withheld|anonymous)`,
  '\\bjudgments?\\b[^.;]{0,60}\\b(?:leaves? out|omits?|withh[eo]lds?|anonymis\\w+)\\b',
  '\\b(?:leaves? out|leave|omits?|withholds?|anonymises?)\\b[^.;]{0,80}\\bjudgments?\\b',
  `\\bno (?:report|information|particulars?|matter|material)\\b[^.;]{0,60}\\b(?:published|broadcast|printed)\\b[^.;]{0,80}\\b${identity}\\b[^.;]{0,40}\\b${victim}`,
  '\\banonymity\\b[^.;]{0,40}\\b(?:victim|child|complainant)',
].map((pattern) => new RegExp(pattern, 'i'))
const published = new RegExp(
  `\\b(?:publish|broadcast|print|make|disclos|reveal|divulg)\\w*\\b[^.;]{0,120}\\b${identity}\\b[^.;]{0,60}\\b(?:victim|child|complainant)`,
  'i',
)
const exposing =
  /\b(shall|must)\b(?! not)[^.;]{0,60}\b(state|publish|contain|include|disclose|give)\b[^.;]{0,60}\b(names?|identity|photograph)\b[^.;]{0,30}\b(victim|child|complainant)\b/i
const guarded = /\b(to (the )?(police|court|hotline|authority|unit|prosecutor|victim|child)|confiden\w+|sealed|not be published|without)\b/i

export const L39: Rule = {
  id: 'L39',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A child victim whose identity nothing keeps out of the media, of court records or of judgments.',
  hint: 'Keep confidential what identifies a victim, leave it out of published judgments, and forbid its publication with exceptions for the victim’s own free choice and for finding a child in danger.',
  languages: ['en'],
  *check(reading) {
    for (const found of sayings(reading, exposing)) {
      if (!guarded.test(found.text)) yield foundIn(found, 'This makes the identity of a victim known')
    }
    if (isAmending(reading)) return
    const tried = statementsHolding(reading, child, proceedings).find(({ unit, text }) => unit.kind !== 'definition' && fits(text, child, proceedings))
    const offence = reading.provisions.filter(({ kind, text }) => kind === 'offence' && child.test(text))
    if (!tried && offence.length < 5) return
    if (guards.some((guard) => says(reading, guard)) || sayings(reading, published).some(({ unit }) => unit.kind === 'offence')) return
    const first = tried ?? (offence[0] && statementsUnder(reading, offence[0].provision)[0])
    if (first) yield foundIn(first, 'No provision of this act protects the identity of the victims it speaks of')
  },
}
