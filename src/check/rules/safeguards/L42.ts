import type { Rule } from '../../rule.ts'
import { examinesContent } from '../examinesContent.ts'
import { foundIn } from '../foundIn.ts'
import { says } from '../says.ts'

const publishes = /\b(reports?|publish\w*|statistics|transparency)\b/i
const regular = /\b(annual\w*|each (calendar )?year|every (year|\d+ (months|years)|six months)|yearly|once a year|calendar year|half-yearly|quarterly)\b/i
const use =
  /\b(powers?|orders?|detection|technolog\w+|block\w*|measures?|filter\w*|working of this (Act|Law)|operation of this (Act|Law)|application of this (Act|Law))\b/i
const time = /\b(years?|months?|annual\w*|sunset|20\d\d)\b/i
const ends =
  /\b(this (Act|Law|Part|section|article|chapter|provision)|the powers?( under [^.,;]{0,40})?|provision)\b[^.,;]{0,50}\b(ends?|expires?|ceases? to (have|be)|lapses?|(is|are|be) (repealed|reviewed|evaluated))\b/i
const review =
  /\breview(ed|s)? (of |independently )?(this|the|each|every|its) (Act|Law|powers?|Part|operation|working|use|provision)|\b(Act|Law|Part|powers?|operation|provision|section|article)\b[^.,;]{0,30}\b(reviewed|evaluated|be reviewed)\b|\b(shall|must) (be )?(review|evaluate|examine)\w*\b[^.;]{0,60}\b(Act|Law|powers?|Part|operation|provision|section|necess\w+)\b|\b(Act|Law) reviewed\b/i

export const L42: Rule = {
  id: 'L42',
  preset: 'safeguards',
  severity: 'error',
  finds: 'Power to detect or block content that nobody reports on, or that no day ends or reviews.',
  hint: 'Require a yearly public report on the use of the power, and set a day on which it ends or by which its necessity is reviewed.',
  concern:
    'A power that lapses leaves children without protection from one day to the next, and reports are lost; the review should come long before the end, and renewal should be simple where the report supports it.',
  languages: ['en'],
  *check(reading) {
    const [power] = examinesContent(reading)
    if (!power) return
    if (!says(reading, publishes, regular, use)) yield foundIn(power, 'No report shows how this power is used')
    if (!says(reading, time, ends) && !says(reading, time, review)) yield foundIn(power, 'No day ends this power or brings it to review')
  },
}
