import { offencesIn } from '../../offencesIn.ts'
import type { Rule } from '../../rule.ts'
import { freeing, isExempt } from '../exempts.ts'
import { lackAt } from '../lackAt.ts'
import { isOfMaterial } from '../material.ts'
import { rulesSaying } from '../rulesFitting.ts'

const possession = /\b(?:possess\w*|in possession|has control|have in|keeps?|stores?|holds?|obtains?|acquires?|access\w*|downloads?|views?)\b/i
const handlers =
  /\b(?:police|law enforcement|investigat\w+|prosecut\w+|courts?|judicial|judges?|hotlines?|public (?:body|bodies|officers?|authority)|officers?|official\w*|authorised persons?|competent authority)\b/i
const handling = /\b(?:material|content|images?|photographs?|possess\w*|view\w*|handl\w*|obtain\w*|stor\w*|access\w*|pornography)\b/i
const task = /\b(?:duty|duties|task|function\w*|purposes?|necessary|lawful\w*|legitimate|exercise|investigat\w+|course of)\b/i
const notApplied =
  /\b(?:section|subsection|article|paragraph|offences?|Act|Law)\b[^.]{0,40}\b(?:does|do|shall) not (?:apply|extend)\b|\bnothing in this\b|\bexempt\w*/i

const exempting = new RegExp(`${freeing.source}|${notApplied.source}`, 'i')

export const L15: Rule = {
  id: 'L15',
  preset: 'safeguards',
  severity: 'error',
  finds: 'An offence of possessing or viewing material that police, courts and hotlines commit by doing their work.',
  hint: 'Say who may lawfully handle the material, for which task and on which conditions.',
  languages: ['en'],
  *check(reading) {
    const exemptions = rulesSaying(reading, [handlers, handling, task, exempting])
    for (const provision of reading.provisions) {
      const offence = offencesIn(provision).find(({ text }) => isOfMaterial(text) && possession.test(text))
      if (!offence || isExempt(provision, exemptions)) continue
      const unsaid = /\bwithout (?:lawful|legal|due)? ?(?:authority|right|excuse|justification|permission)\b/i.test(offence.text)
      const reason = unsaid
        ? 'The act does not say who has authority to handle the material'
        : 'Police, court and hotline commit this offence when they handle the material'
      yield lackAt(reading, offence, reason)
      return
    }
  },
}
