import type { Rule } from '../../rule.ts'
import { foundIn } from '../foundIn.ts'
import { rulesSaying } from '../rulesFitting.ts'

const limits =
  /\b(?:limitation|prescription|prescri(?:bed|bes) (?:after|in)|time[- ]?barred|lapses?|extinguish\w*|statute-barred)\b|\b(?:proceedings|prosecutions?|charges?|informations?|complaints?|indictments?)\b[^.]{0,80}\b(?:brought|instituted|commenced?|begun|started|begin|start|laid|filed|made)\b/i
const crime = /\b(?:offences?|criminal|prosecut\w+|crimes?|indictment|punish\w+)\b/i
const fromAct =
  /\b(?:from|after|of|since|following|upon) (?:the )?(?:(?:day|date|time|moment) (?:of|on which|when|that) )?(?:the |its |an |such )?(?:commission|offence (?:was|is|has been|had been|ended|occurred|takes place|took place)|(?:alleged )?(?:offence|act|conduct|abuse|event|crime)\b)/i
const grown =
  /\bmajority\b|\bceas\w+ to be a (?:child|minor)\b|\b(?:reach|attain|turn)\w*\b[^.;]{0,40}\b(?:18|eighteen|majority|adult\w*|years)\b|\b(?:18|eighteen)(?:th)? (?:years|birthday)\b|\bat any time\b|\bno (?:period of )?limitation\b|\bwithout (?:any )?limit\b|\bnot (?:be )?(?:subject to|barred)\b|\b(?:does|do|shall) not (?:run|begin|start)\b[^.]{0,60}\b(?:child|minor|victim|age)\b|\bfrom adulthood\b|\bnever\b/i
const span = /\b(?:months?|years?|period)\b/i
const other = /\b(?:compensation|damages|civil|administrative|accused (?:was|is) a child|any other offence)\b/i

export const L25: Rule = {
  id: 'L25',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A limitation period for offences against children that runs from the offence.',
  hint: 'Let the period begin when the victim reaches adulthood, or set none.',
  languages: ['en'],
  *check(reading) {
    for (const { rule, home, sentence } of rulesSaying(reading, [limits, crime, fromAct, span], other)) {
      if (!grown.test(home.text)) yield foundIn({ unit: rule, text: sentence }, 'This period can end before a child is able to speak')
    }
  },
}
