import { offencesIn } from '../../offencesIn.ts'
import type { Rule } from '../../rule.ts'
import { exempting, isExempt } from '../exempts.ts'
import { lackAt } from '../lackAt.ts'
import { isOfMaterial } from '../material.ts'
import { peerWords } from '../peers.ts'
import { rulesFitting } from '../rulesFitting.ts'

const handling = /\b(?:produc|mak|record|tak|creat|possess|hav|keep|stor|shar|send|sent|distribut|transmit|exchang|publish|access|view|obtain)\w*\b/i
const againstWill = /\bwithout (?:the |his |her |their )?(?:free |own )?(?:agreement|consent)\b/i
const peers = new RegExp(`${peerWords.source}|\\b(?:older|younger|apart)\\b|\\bwithin \\w+ years of (?:age|each|one)`, 'i')
const content = /\b(?:material|images?|content|recordings?|photographs?|pictures?|videos?|pornography)\b/i

export const L01: Rule = {
  id: 'L01',
  preset: 'safeguards',
  severity: 'error',
  finds: 'Offences of making, keeping or sharing sexual material that also reach what adolescents freely share with each other.',
  hint: 'Say that no offence is committed by persons close in age who freely make, keep or exchange, in private, material that shows only themselves.',
  languages: ['en'],
  *check(reading) {
    const exclusions = rulesFitting(reading, peers, content, exempting)
    const open = reading.provisions.filter((provision) => {
      const offences = offencesIn(provision).filter(({ text }) => isOfMaterial(text) && handling.test(text) && !againstWill.test(text))
      return offences.length > 0 && !isExempt(provision, exclusions)
    })
    const [first, ...others] = open
    if (!first) return
    const also = others.length > 0 ? ` Nor does anything protect them from ${others.length} other provision${others.length > 1 ? 's' : ''}.` : ''
    yield lackAt(reading, first, `Adolescents who freely share images of themselves with each other commit this offence.${also}`)
  },
}
