import { plainText } from '../../../tree/index.ts'
import { longestTerm } from '../../longestTerm.ts'
import { penaltiesIn, type Reading, refsIn, type Unit } from '../../reading.ts'
import type { Found, Rule } from '../../rule.ts'

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
const classes = ['lesser', 'standard', 'serious', 'grave', 'gravest']
const heavier =
  /\baggravat\w+|\bagain\b|\b(?:second|subsequent|previous|earlier) (?:offence|conviction)\b|\bunder (?:the age of )?(?:[1-9]|1[0-4]|ten|twelve|thirteen|fourteen) years\b/i

interface Scaled {
  unit: Unit
  /** By years, and by the class of the settings where it has one. */
  years: number | undefined
  rank: number | undefined
}

export const penaltyOutOfScale: Rule = {
  id: 'penalty-out-of-scale',
  preset: 'drafting',
  severity: 'error',
  finds: 'A graver offence with a lighter penalty than a lesser one.',
  hint: 'Set the penalties in one order: production above distribution, distribution above possession, the act above its attempt.',
  languages: ['en'],
  *check(reading) {
    const offences = offencesIn(reading)
    for (const scale of scales) {
      const tops = scale.map(([name, sign]) => ({ name, top: topOf(offences.filter(({ unit }) => isOnly(unit, sign, scale))) }))
      for (const [index, { name, top }] of tops.entries()) {
        const lesser = tops.slice(index + 1).find((below) => top && below.top && lighter(top, below.top))
        if (top && lesser?.top) yield tell(top, `${capital(name)} has a lighter penalty than ${lesser.name} in ${lesser.top.unit.label}`)
      }
    }
    for (const offence of offences) {
      const { unit } = offence
      const others = offences.filter((other) => other !== offence && (other.unit.provision === unit.provision || refersTo(unit, other.unit)))
      const whole = others.filter((other) => !/\battempts?\b/i.test(other.unit.text))
      const base = topOf(whole.filter((other) => !heavier.test(other.unit.text)))
      if (!base) continue
      if (/\b(?:who )?attempts?\b/i.test(unit.text) && lighter(base, offence))
        yield tell(offence, `The attempt is punished more heavily than the act in ${base.unit.label}`)
      else if (heavier.test(unit.text) && lighter(offence, base))
        yield tell(offence, `The graver case has a lighter penalty than the simple one in ${base.unit.label}`)
    }
  },
}

function offencesIn({ units }: Reading): Scaled[] {
  return units.flatMap((unit) => {
    const [penalty] = unit.below.length === 0 ? penaltiesIn(unit) : []
    if (!penalty) return []
    const at = classes.indexOf(penalty.class)
    return [{ unit, years: longestTerm(plainText(penalty.children)), rank: at === -1 ? undefined : at }]
  })
}

/** Whether conduct is of one kind of a scale and no other, by its heading where that tells. */
function isOnly({ heading, own }: Unit, sign: RegExp, scale: [string, RegExp][]): boolean {
  const named = (words: string) => scale.filter(([, other]) => other.test(words)).map(([, other]) => other)
  const inHeading = named(heading)
  const told = inHeading.length > 0 ? inHeading : named(own)
  return told.length === 1 && told[0] === sign
}

function topOf(offences: Scaled[]): Scaled | undefined {
  return offences.reduce<Scaled | undefined>((top, one) => (top && !lighter(top, one) ? top : one), undefined)
}

function lighter(a: Scaled, b: Scaled): boolean {
  if (a.years !== undefined && b.years !== undefined) return a.years < b.years
  return a.rank !== undefined && b.rank !== undefined && a.rank < b.rank
}

function refersTo(unit: Unit, other: Unit): boolean {
  return refsIn(unit).some(({ eId }) => eId !== undefined && (other.node.eId === eId || other.node.eId.startsWith(`${eId}__`)))
}

function tell({ unit }: Scaled, reason: string): Found {
  return { origin: unit.origin, label: unit.label, reason, quote: unit.own }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
