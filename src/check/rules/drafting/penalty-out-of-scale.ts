import type { Unit } from '../../reading.ts'
import type { Found, Rule } from '../../rule.ts'
import { heaviest, isLighter, lightest, offencesBeside, type Scaled, scaledOffences } from '../../scaledOffences.ts'

// Gravest first; a heading or a text that names two kinds of conduct is not compared.
const scales: [string, RegExp][][] = [
  [
    ['production', /\bproduc(?:es?|ing|tion)\b/i],
    ['distribution', /\bdistribut(?:es?|ing|ion)\b|\bdisseminat\w+/i],
    ['possession', /\bpossess(?:es|ing|ion)?\b|\bobtains? access\b|\baccess(?:es|ing)?\b/i],
  ],
  [
    ['sexual abuse', /^sexual abuse of|\brapes?\b|\bsexually abus\w+/i],
    ['solicitation', /\bsolicit\w*|\bgrooming\b/i],
  ],
]
const attempt = /\battempts?\b/i
const heavier =
  /\baggravat\w+|\bagain\b|\b(?:second|subsequent|previous|earlier) (?:offence|conviction)\b|\bunder (?:the age of )?(?:[1-9]|1[0-4]|ten|twelve|thirteen|fourteen) years\b/i

export const penaltyOutOfScale: Rule = {
  id: 'penalty-out-of-scale',
  preset: 'drafting',
  severity: 'error',
  finds: 'A graver offence with a lighter penalty than a lesser one.',
  hint: 'Set the penalties in one order: production above distribution, distribution above possession, the act above its attempt.',
  languages: ['en'],
  *check(reading) {
    const offences = scaledOffences(reading)
    for (const scale of scales) {
      const tops = scale.map(([name, sign]) => ({ name, top: heaviest(offences.filter(({ unit }) => isOnly(unit, sign, scale))) }))
      for (const [index, { name, top }] of tops.entries()) {
        const lesser = tops.slice(index + 1).find((below) => top && below.top && isLighter(top, below.top))
        if (top && lesser?.top) yield tell(top, `A lighter penalty for ${name} than for ${lesser.name} in ${lesser.top.unit.label}`)
      }
    }
    const plain = new Set(offences.filter(({ unit }) => !attempt.test(unit.text) && !heavier.test(unit.text)))
    for (const offence of offences.filter((one) => !plain.has(one))) {
      const simple = offencesBeside(offence, offences).filter((other) => plain.has(other))
      const [top, low] = [heaviest(simple), lightest(simple)]
      const { text } = offence.unit
      if (attempt.test(text) && top && isLighter(top, offence)) yield tell(offence, `The attempt is punished more heavily than the act in ${top.unit.label}`)
      if (heavier.test(text) && low && isLighter(offence, low))
        yield tell(offence, `The graver case has a lighter penalty than the simple one in ${low.unit.label}`)
    }
  },
}

/** Whether conduct is of one kind of a scale and no other, by its heading where that tells. */
function isOnly({ heading, own }: Unit, sign: RegExp, scale: [string, RegExp][]): boolean {
  const named = (words: string) => scale.filter(([, other]) => other.test(words)).map(([, other]) => other)
  const inHeading = named(heading)
  const told = inHeading.length > 0 ? inHeading : named(own)
  return told.length === 1 && told[0] === sign
}

function tell({ unit }: Scaled, reason: string): Found {
  return { origin: unit.origin, label: unit.label, reason, quote: unit.own }
}
