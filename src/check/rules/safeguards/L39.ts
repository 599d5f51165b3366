import { isAmending } from '../../isAmending.ts'
import type { Rule } from '../../rule.ts'
import { statementsOf } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'
import { fits, says } from '../says.ts'

const child = /\b(victims?|child(ren)?|complainants?|minors?)\b/i
const proceedings = /\b(trial|hearings?|proceedings|testif\w+|testimony|judgments?|interview(s|ed)?|court|media|press|broadcast\w*)\b/i
const prohibited =
  /\b((shall|must|may|does|do) not|no (person|one|media|newspaper|publication)|not be|prohibited|unlawful|offence|withh[eo]ld\w*|leaves? out|omit\w*|remove|anonymis\w+|protect\w*|confidential\w*)\b/i
const publication =
  /\b(publish\w*|publication|broadcast\w*|disclos\w*|reveal\w*|divulg\w*|mak(e|es|ing) (it )?(known|public)|made (known|public)|reported|confidential\w*|print\w*|anonym\w+)\b/i
const identity =
  /\b(identit(y|ies)|identif(y|ies|ied|ying|ication)|names?|photographs?|likeness|particulars|anonym\w+)\b[^.;]{0,80}\b(victims?|child(ren)?|complainants?|witness(es)?|minors?)\b|\b(victim|child|complainant|witness|minor)(['’]s|s['’])? (identity|name|anonymity)\b/i
// Rules on reports, statistics and council work mention names too.
const aside = /\b(report made|who (made|makes) a report|reporter|statistics|figures|views|council|consult\w*)\b/i
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
    const said = statementsOf(reading)
    for (const found of said) {
      if (exposing.test(found.text) && !guarded.test(found.text)) yield foundIn(found, 'This makes the identity of a victim known')
    }
    if (isAmending(reading)) return
    const tried = said.find(({ unit, text }) => unit.kind !== 'definition' && fits(text, child, proceedings))
    const offence = reading.provisions.filter(({ kind, text }) => kind === 'offence' && child.test(text))
    if (!tried && offence.length < 5) return
    if (
      said.some(({ text }) => !aside.test(text) && fits(text, prohibited, publication, identity)) ||
      says(reading, /\banonymity of (the |a |each |every )?(child|victim)/i)
    )
      return
    const first = tried ?? said.find(({ unit }) => unit.provision === offence[0]?.provision)
    if (first) yield foundIn(first, 'No provision of this act protects the identity of the victims it speaks of')
  },
}
