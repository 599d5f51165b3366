import type { Reading } from '../reading.ts'
import { remembered } from '../remembered.ts'
import { type PlacedRule, rulesHolding } from '../rulesHolding.ts'
import { asserted } from './negated.ts'

const use =
  /\b(?:may|must|shall|requir\w+|oblig\w+|order\w*|direct\w*|authori[sz]e\w*)\b[^.;]{0,100}\b(?:us(?:e|es|ing)|deploy\w*|appl(?:y|ies)|operat\w+|install\w*|implement\w*|employ\w*|maintain\w*)\b[^.;]{0,60}\b(?:detection|detect\w*|(?:automat\w+|technical|algorithmic) (?:tools?|means|systems?|technolog\w+)|hash\w*|scan\w*|filters?|classifiers?)\b/gi
const act =
  /\b(?:may|must|shall|requir\w+|oblig\w+|order\w*|direct\w*)\b[^.;]{0,60}\b(?:scan|detect|screen|filter)\b[^.;]{0,80}\b(?:content|material|communications?|messages?|uploads?|files|images?|abuse|solicitation|grooming|services?)\b/gi
const useOrAct = new RegExp(`${use.source}|${act.source}`, 'i')

/** The rules that let or make providers look for material by technical means, each with its provision. */
export const detectionRules = remembered((reading: Reading): readonly PlacedRule[] =>
  rulesHolding(reading, useOrAct).filter(
    ({ rule: { kind, text } }) =>
      ['power', 'duty', 'procedure', 'right', 'principle'].includes(kind) && (asserted(text, use) ?? asserted(text, act)) !== undefined,
  ),
)

const word =
  /\b(?:use of (?:such |the |this |these )?(?:technolog\w+|tools?)|detection|detect\w*|scan\w*|hash\w*|(?:automat\w+|technical) (?:tools?|means|systems?|technolog\w+))\b/i

/** Whether words speak of looking for material by technical means. */
export function isOfDetection(text: string): boolean {
  return word.test(text)
}
