import { plainText } from '../tree/index.ts'
import { longestTerm } from './longestTerm.ts'
import { penaltiesIn, type Reading, refsIn, type Unit } from './reading.ts'

/** An offence and how heavy its penalty is: by years, and by the class of the settings where it has one. */
export interface Scaled extends Weight {
  unit: Unit
}

/** How heavy a penalty is. */
export interface Weight {
  years: number | undefined
  rank: number | undefined
}

const classes = ['lesser', 'standard', 'serious', 'grave', 'gravest']

/** The units of an act that state a penalty. */
export function scaledOffences({ units }: Reading): Scaled[] {
  return units.flatMap((unit) => {
    const [penalty] = unit.below.length === 0 ? penaltiesIn(unit) : []
    if (!penalty) return []
    return [{ unit, years: longestTerm(plainText(penalty.children), unit.language), rank: rankOf(penalty.class) }]
  })
}

/** How heavy a class of the settings is beside the others; undefined for one outside the scale. */
export function rankOf(name: string): number | undefined {
  const rank = classes.indexOf(name)
  return rank === -1 ? undefined : rank
}

/** Whether the penalty of one offence is known to be lighter than that of another. */
export function isLighter(one: Weight, other: Weight): boolean {
  if (one.years !== undefined && other.years !== undefined) return one.years < other.years
  return one.rank !== undefined && other.rank !== undefined && one.rank < other.rank
}

export function heaviest(offences: Scaled[]): Scaled | undefined {
  return offences.reduce<Scaled | undefined>((top, one) => (top && !isLighter(top, one) ? top : one), undefined)
}

export function lightest(offences: Scaled[]): Scaled | undefined {
  return offences.reduce<Scaled | undefined>((low, one) => (low && !isLighter(one, low) ? low : one), undefined)
}

/** The offences that a unit refers to, or else those of its own provision. */
export function offencesBeside({ unit }: Scaled, offences: Scaled[]): Scaled[] {
  const others = offences.filter((other) => other.unit !== unit)
  const targets = refsIn(unit).flatMap(({ eId }) => eId ?? [])
  const named = others.filter(({ unit: { node } }) => targets.some((eId) => node.eId === eId || node.eId.startsWith(`${eId}__`)))
  return named.length > 0 ? named : others.filter((other) => other.unit.provision === unit.provision)
}
