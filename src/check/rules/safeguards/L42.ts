import type { Rule } from '../../rule.ts'
import { examinesContent } from '../examinesContent.ts'
import { foundIn } from '../foundIn.ts'
import { sayings, says } from '../says.ts'

const publishes =
  /\b(publish\w*|made public|public report|transparency report\w*)\b|\b(reports?|submits?|lays?|laid|tables?|presents?)\b[^.;]{0,60}\b(parliament|assembly|congress)\b/i
const regular = /\b(annual\w*|each (calendar )?year|every (year|\d+ (months|years)|six months)|yearly|once a year|calendar year|half-yearly|quarterly)\b/i
const use = /\b(detection|block\w*|filter\w*|working of this (Act|Law)|operation of this (Act|Law)|application of this (Act|Law))\b/i
const orders = /\b(orders?|powers?|measures?)\b/i
const content = /\b(block\w*|detection technolog\w+|filter\w*)\b/i
const time = /\b(years?|months?|annual\w*|sunset|20\d\d)\b/i
const ends =
  /\b(this (Act|Law|Part|section|article|chapter|provision)|the powers?( under [^.,;]{0,40})?|provision)\b[^.,;]{0,50}\b(ends?|expires?|ceases? to (have|be)|lapses?|(is|are|be) (repealed|reviewed|evaluated))\b/i
const review =
  /\b(review|evaluat|examin)\w* (of )?((the )?(operation|working|use|necessity|effects?|effectiveness|application) of )?(this|the|each|every|its|such) (Act|Law|Part|powers?|section|article|provision|operation|working|use)\b|\b(Act|Law|Part|powers?|operation|provision|section|article)\b[^.,;]{0,30}\b(reviewed|evaluated)\b/i

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
    const about = new Set(reading.provisions.flatMap(({ provision, text }) => (content.test(text) ? [provision] : [])))
    const reported = sayings(reading, publishes, regular).some(({ unit, text }) => use.test(text) || (orders.test(text) && about.has(unit.provision)))
    if (!reported) yield foundIn(power, 'No report shows how this power is used')
    if (!says(reading, time, ends) && !says(reading, time, review)) yield foundIn(power, 'No day ends this power or brings it to review')
  },
}
