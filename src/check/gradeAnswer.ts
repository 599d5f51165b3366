import type { Decline, Element } from '../model/index.ts'
import type { Claim } from '../tree/index.ts'

/** How far an act answers what is asked: all of it; not every limb; every limb, but some of them less than is asked; nothing. */
export type AnswerGrade = 'full' | 'part' | 'weaker' | 'none'

/** One of the things that an element asks, and how far it is answered. */
export interface LimbCoverage {
  limb: string
  /** What it asks, in words. */
  asks: string
  grade: Exclude<AnswerGrade, 'part'>
  /** Why the act leaves it out on purpose, where it does. */
  declined?: string
}

/** A limb, or an element that has none and is a limb of its own. */
type Part = Omit<LimbCoverage, 'limb'> & { limb: string | undefined }

/** A claim whose words stand in the act; not `strong` where they are less than is asked. */
interface Standing {
  claim: Claim
  strong: boolean
}

/** How far each limb of an element is answered. */
export function partsOf({ title, limbs }: Element, claimed: readonly Standing[], declines: readonly Decline[]): Part[] {
  const named = Object.entries(limbs)
  if (named.length === 0) return [{ limb: undefined, asks: title, grade: gradeOf(undefined, claimed) }]
  return named.map(([limb, asks]): Part => {
    const declined = declines.find((decline) => decline.limbs === undefined || names(decline, limb))
    return { limb, asks, grade: gradeOf(limb, claimed), ...(declined === undefined ? {} : { declined: declined.reason }) }
  })
}

/** How far claims answer a limb. A claim that names no limb answers none: that an anchor stands in the act is no answer by itself. */
export function gradeOf(limb: string | undefined, claimed: readonly Standing[]): Part['grade'] {
  const own = claimed.filter(({ claim }) => limb === undefined || names(claim, limb))
  if (own.some(({ strong }) => strong)) return 'full'
  return own.length > 0 ? 'weaker' : 'none'
}

/** The grade of an element from those of its limbs. */
export function gradeOfParts(grades: readonly Part['grade'][]): AnswerGrade {
  if (grades.every((grade) => grade === 'none')) return 'none'
  if (grades.includes('none')) return 'part'
  return grades.includes('weaker') ? 'weaker' : 'full'
}

function names({ limbs }: Pick<Claim, 'limbs'>, limb: string): boolean {
  return limbs === 'all' || (limbs?.includes(limb) ?? false)
}
