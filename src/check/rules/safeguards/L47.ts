import type { Rule } from '../../rule.ts'
import { statementsHolding } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'

const asset = '(?:crypto\\w*|virtual (?:asset|currenc)\\w*|digital (?:asset|currenc)\\w*|blockchain|bitcoin)'
const hidden = new RegExp(
  `\\buntraceable\\b|\\banonymous ${asset}|\\b${asset}\\b[^.;]{0,40}\\b(?:cannot be traced|impossible to trace|anonymous)\\b|\\banonym\\w+ of ${asset}`,
  'i',
)
const banned = new RegExp(
  `\\b${asset}\\b[^.;]{0,60}\\b(?:is|are|shall be) (?:hereby )?(?:prohibited|banned|forbidden|unlawful|illegal)|\\b(?:prohibit\\w*|ban(?:s|ned)?|forbid\\w*|no person (?:may|shall)|(?:shall|must|may) not)\\b[^.;]{0,40}\\b(?:use|own|hold|trade|possess|issue|exchange|accept|deal in)\\b[^.;]{0,30}\\b${asset}|\\b(?:prohibits|bans|forbids) ${asset}`,
  'i',
)
const limited =
  /\b((an|the|such|court) order|ordered|freez\w+|frozen|confiscat\w+|licen[cs]e\w*|registered|registration|without|offence under|in order to pay|to pay for)\b/i
const blamed = new RegExp(`${hidden.source}|${banned.source}`, 'i')

export const L47: Rule = {
  id: 'L47',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'Virtual assets that are called untraceable, or forbidden as such.',
  hint: 'Give providers of such assets duties to know their customers, keep records and report, and give the police power to trace and freeze.',
  languages: ['en'],
  *check(reading) {
    for (const said of statementsHolding(reading, blamed)) {
      if (hidden.test(said.text)) yield foundIn(said, 'Transfers of virtual assets leave a record that can be traced')
      else if (banned.test(said.text) && !limited.test(said.text)) yield foundIn(said, 'A ban moves payments out of sight and stops no offender')
    }
    for (const { text } of reading.blocks) if (hidden.test(text)) yield { reason: 'Transfers of virtual assets leave a record that can be traced', quote: text }
  },
}
