import type { Rule } from '../../rule.ts'
import { foundIn } from '../foundIn.ts'
import { sayings } from '../says.ts'
import { whatever } from '../whatever.ts'

const help =
  /\b(right|support|assistance|services?|care|aid|shelter|compensation|benefits?|counselling|residence|recovery|accommodation|treatment|rehabilitation|protection)\b/i
const condition =
  /\bprovided (that )?|\bonly (if|where|when|to|for|after|once)\b|\bon (the )?condition\b|\bconditional (up)?on\b|\bdepends? (up)?on\b|\b(so|as) long as\b|\bsubject to\b|\bunless\b|\bif (the|a|that) (victim|child|person)\b|\bwho (cooperat\w+|co-operat\w+|testif\w+|agrees? to|is willing to)\b|\b(ends?|ceases?|withdrawn?|forfeits?|loses?|terminated?)\b/i
const act =
  '(?:cooperat(?:e|es|ed|ing)|co-operat(?:e|es|ed|ing)|testif(?:y|ies|ied)|gives? evidence|assists? (?:the |in )|reports? (?:the|an|that) (?:offence|matter|crime|abuse)|reports? to the police|lodge[sd]? a complaint|file[sd]? a complaint|(?:takes?|taking) part in|participat\\w+ in)'
const doing = new RegExp(
  `\\b(?:victims?|child|children|girls?|boys?|she|he|survivors?|complainants?|who|they|person|willing to|agree[sd]? to)\\b[^.;]{0,50}\\b${act}|\\b(?:condition\\w*|depends?|subject to|provided|only|ends|ceases)\\b[^.;]{0,60}\\b(?:cooperation|co-operation|testimony|giving evidence|complaint|participation|conviction)\\b`,
  'i',
)
const victim = /\b(victims?|child|children|minors?|girls?|boys?|survivors?|complainants?)\b/i
// Measures for the hearing itself depend on a hearing.
const hearing =
  /\b(testif\w+|gives? evidence|in court)\b[^.;]{0,80}\b(screen|live link|closed|support person|intermediary|video)\b|\b(screen|live link|closed hearing|intermediary|victim agrees|consent|agreement)\b/i
const harsh = /\b(offender|accused|convicted) (person )?(shall|must|is)\b/i

export const L38: Rule = {
  id: 'L38',
  preset: 'safeguards',
  severity: 'error',
  finds: 'Support of a victim that depends on reporting, testifying or cooperating.',
  hint: 'Give support from the first reason to believe that the person is a victim, whether or not the victim takes part in proceedings.',
  languages: ['en'],
  *check(reading) {
    for (const found of sayings(reading, victim, help, condition, doing)) {
      if (whatever.test(found.text) || hearing.test(found.text) || harsh.test(found.text)) continue
      yield foundIn(found, 'Support depends here on what the victim does for the proceedings')
    }
  },
}
