import type { Rule } from '../../rule.ts'
import { statementsHolding } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'

const cruel =
  /\b(death (penalty|sentence)|sentenced? (to|of) death|(punish\w*|liable|penalty|sanction\w*)[^.;]{0,40}\b(by|with|to|of) death|suffer death|corporal punishment|strokes|whipp\w+|can(e|ed|ing)\b|flogg\w+|lash(es|ing)?|hard labour)\b/i
const refused = /\b(no|not|neither|nor|never|without|abolish\w*|refuse|prohibit\w*|instead of|in place of|risk|expose)\b[^;]{0,80}$/i
const abroad = /\b(extradit\w+|assurances?|requesting State|cooperat\w+)\b/i
const prison = /\b(imprison\w*|prison|custodial)\b/i
const least =
  /\b(not (be )?(less|shorter|lower|under) than|no less than|at least|minimum (of|term|sentence|punishment)|a minimum)\b|\bimprison\w*[^.;]{0,30}\b(from|of|for|between) (?!up\b)[\w-]+ (years? )?(to|and) [\w-]+ years\b|\bshall be (sentenced to|punished (by|with)) (life imprisonment|imprisonment for life)\b|\bwithout (the )?(possibility|option|benefit) of (a fine|parole|release|suspen\w+)\b/i
const eligibility =
  /\b(parole|eligible|serve|served|released|suspend|offences? (that is |which (is|are) )?(punishable|carrying)|maximum|no (lowest|minimum)|without a minimum|no offence)\b/i
const harsh = new RegExp(`${cruel.source}|${prison.source}`, 'i')

export const L31: Rule = {
  id: 'L31',
  preset: 'safeguards',
  severity: 'error',
  finds: 'Punishment by death or on the body, or a lowest term that the court must impose.',
  hint: 'Set the highest penalty, exclude cruel punishment, and leave the lower end to the court.',
  languages: ['en'],
  *check(reading) {
    for (const said of statementsHolding(reading, harsh)) {
      const { unit, text } = said
      const hit = cruel.exec(text)
      if (hit && !abroad.test(text) && !refused.test(text.slice(0, hit.index))) yield foundIn(said, 'This punishment is cruel')
      else if ((unit.kind === 'offence' || unit.kind === 'sanction') && prison.test(text) && least.test(text) && !eligibility.test(text)) {
        yield foundIn(said, 'The court must impose this much whatever the case', 'warning')
      }
    }
  },
}
