import type { Rule } from '../../rule.ts'
import { firstOfEach, statementsUnder } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'
import { fits, sayings } from '../says.ts'

const covert =
  /\b(covert(ly)?|undercover|under an assumed identity|assumed (name|identity)|false identit(y|ies)|fictitious (identit(y|ies)|profiles?|accounts?)|pose as|posing as|decoys?|controlled deliver(y|ies)|sting operations?|in disguise|pseudonym\w*)\b/i
const officer = /\b(officers?|police|investigat\w+|agents?|prosecutor\w*|authori[sz]\w+)\b/i
const allowed = /\b(may|authori[sz]es?|is authori[sz]ed|shall be authori[sz]ed|empowered|permitted)\b/i
// Acting under a mask, and not the rules that all measures share.
const method =
  /\b(communicat\w+|act(s|ing)?|operat\w+|pose|posing|identit(y|ies)|profiles?|accounts?|carry out|conduct(s|ed)?|deploy\w*|infiltrat\w+|enter|use[sd]?|deliver(y|ies))\b[^.;]{0,80}\b(covert\w*|undercover|assumed|false|fictitious|as a child|decoys?|identit(y|ies)|profiles?|deliver(y|ies)|pseudonym\w*|operations?)\b|\b(covert|undercover) (operation|agent|officer|investigator)s?\b/i
const denied = /\b((shall|must|may|does|do) not|not|no (officer|person|authori[sz]ation|investigator)|never|without|prohibited|forbidden|neither|nor)\b/i
const entrapment = /\b(incit\w+|induc\w+|entrap\w*|instigat\w+|provok\w+|provocation|encourag\w+|pressure|persuad\w+|procur\w+|would not otherwise have)\b/i
const sending =
  /\b(produc\w+|offer\w*|send\w*|us(e|es|ing)|distribut\w+|transmit\w*|suppl(y|ies|ying)|shar(e|es|ing)|creat(e|es|ing)|circulat\w+|upload\w*|mak(e|es|ing) available)\b[^.;]{0,60}\b(child sexual abuse material|abuse material|such material|real material|material that (shows|depicts)|images? of (the abuse of )?(a |an |any )?(real|actual) child\w*|depict\w*)\b/i
const exempt: ReadonlySet<string> = new Set(['offence', 'defence'])

export const L50: Rule = {
  id: 'L50',
  preset: 'safeguards',
  severity: 'error',
  finds: 'Covert investigation without a ban on entrapment and on the use of real abuse material.',
  hint: 'Say in the same provision that an officer shall not incite an offence that would not otherwise be committed, and shall not produce, offer or send child sexual abuse material.',
  concern:
    'Closed groups ask newcomers for material, and a ban keeps officers out; some States allow wholly generated files under a court order, but every file that is sent feeds the trade.',
  languages: ['en'],
  *check(reading) {
    const methods = sayings(reading, covert, officer, allowed, method).filter(
      ({ unit, text }) => !exempt.has(unit.kind) && !exempt.has(unit.provision.kind) && unit.provision.kind !== 'definition-list' && !/^\W*no\b/i.test(text),
    )
    for (const found of firstOfEach(methods)) {
      const own = statementsUnder(reading, found.unit.provision)
      if (!own.some(({ text }) => fits(text, denied, entrapment))) yield foundIn(found, 'Nothing forbids the officer to incite the offence')
      if (!own.some(({ text }) => fits(text, denied, sending))) yield foundIn(found, 'Nothing forbids the officer to send abuse material')
    }
  },
}
