import { isAmending } from '../../isAmending.ts'
import type { Rule } from '../../rule.ts'
import { foundIn } from '../foundIn.ts'
import { sayings } from '../says.ts'

const children = /\b(children|young people|adolescents|rights of the child|child rights|child(ren)?['’]s? (rights|council|views))\b/i
const heard =
  /\b(consult\w*|views|participat\w+|council of|represent\w+ of children)\b|\bhear(s|ing)? (\w+ ){0,3}children\b|\bchildren( \w+){0,3} (are |be |were )?(heard|consulted)\b|\brights of (the )?child(ren)?\b[^.;]{0,40}\bimpact|\bchild rights impact\b|\bimpact\b[^.;]{0,60}\b(rights of (the )?child|child(ren)?['’]?s? rights)|\beffect on the rights of children\b/i
const policy =
  /\b(regulations?|strateg(y|ies)|polic(y|ies)|programmes?|drafts?|codes?( of practice)?|guidance|impact|assessment|bill|curricul\w+|national plan|action plan|review of)\b/i
const made = /\b(regulations?|strateg(y|ies)|polic(y|ies)|programmes?|codes? of practice|guidance|curricul\w+|action plan|national plan)\b/i
const maker =
  /\b(may|shall|must) (\w+ ){0,3}(make|makes|adopt|prepare|draw up|develop|issue|publish|implement|introduce|carry out|run)\b|\b(makes|adopts|prepares|issues|publishes|runs)\b/i
// What a provider assesses for itself, and what a court hears.
const others = /^The assessment\b|\bproviders? shall assess|\ba provider (shall|must) assess|\ba provider assesses|\b(proceedings|prosecut\w+)\b/i
const barred = /\b(shall|must|may|does|do) not\b|^\W*no\b/i

export const L49: Rule = {
  id: 'L49',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'Rules, strategies or programmes for children that are made without hearing children.',
  hint: 'Require that children are consulted in words they understand, or that the effect on their rights is assessed and published, before such a rule is made or changed.',
  languages: ['en'],
  *check(reading) {
    if (isAmending(reading)) return
    const found = sayings(reading, made, maker).find(({ unit, text }) => unit.kind !== 'offence' && unit.kind !== 'definition' && !barred.test(text))
    if (!found || sayings(reading, children, heard, policy).some(({ text }) => !others.test(text))) return
    yield foundIn(found, 'No child is heard before this is made')
  },
}
