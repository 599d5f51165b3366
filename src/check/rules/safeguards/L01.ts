import { isAmending } from '../../isAmending.ts'
import { offencesIn } from '../../offencesIn.ts'
import type { Rule } from '../../rule.ts'
import { rulesIn } from '../../rulesIn.ts'
import { isExempting, reaches } from '../exempts.ts'
import { isOfMaterial } from '../material.ts'

const handling = /\b(?:produc|mak|record|tak|creat|possess|hav|keep|stor|shar|send|sent|distribut|transmit|exchang|publish|access|view|obtain)\w*\b/i
const againstWill = /\bwithout (?:the |his |her |their )?(?:free |own )?(?:agreement|consent)\b/i
const peers =
  /\bclose in age\b|\b(?:similar|same|comparable|equal) (?:age|footing)|\bages? (?:\w+ ){0,4}differ|\b(?:difference|gap) (?:in|of|between) (?:\w+ ){0,2}ages?\b|\bage (?:difference|gap)\b|\b(?:older|younger|apart)\b|\bwithin \w+ years of (?:age|each|one)|\bpeers?\b|\badolescents?\b|\b(?:two|both) (?:\w+ ){0,3}(?:children|minors|persons, at least one of whom is a child|young)|\bbetween (?:\w+ ){0,3}(?:children|minors|young persons)\b/i
const content = /\b(?:material|images?|content|recordings?|photographs?|pictures?|videos?|pornography)\b/i

export const L01: Rule = {
  id: 'L01',
  preset: 'safeguards',
  severity: 'error',
  finds: 'Offences of making, keeping or sharing sexual material that also reach what adolescents freely share with each other.',
  hint: 'Say that no offence is committed by persons close in age who freely make, keep or exchange, in private, material that shows only themselves.',
  languages: ['en'],
  *check(reading) {
    const { provisions } = reading
    const exclusions = provisions.flatMap((home) =>
      rulesIn(home)
        .filter(({ text }) => peers.test(text) && content.test(text) && isExempting(text))
        .map((rule) => ({ rule, home })),
    )
    const open = provisions.filter((provision) => {
      const offences = offencesIn(provision).filter(({ text }) => isOfMaterial(text) && handling.test(text) && !againstWill.test(text))
      return offences.length > 0 && !exclusions.some(({ rule, home }) => reaches(rule, provision, home))
    })
    const [first, ...others] = open
    if (!first) return
    const also = others.length > 0 ? ` Nor does anything protect them from ${others.length} other provision${others.length > 1 ? 's' : ''}.` : ''
    yield {
      origin: first.origin,
      label: first.label,
      reason: `Adolescents who freely share images of themselves with each other commit this offence.${also}`,
      severity: isAmending(reading) ? 'warning' : undefined,
    }
  },
}
