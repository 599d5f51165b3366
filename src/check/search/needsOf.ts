import type { Asked, Condition } from '../../model/index.ts'
import type { Compiler } from './compiler.ts'

// What these are asked of is a part of the text of the place.
const inside = ['sentence', 'part'] as const

/** Patterns that a text must hold for a condition to hold of its place: by them most places are passed over unread. */
export function needsOf(condition: Condition, compiler: Pick<Compiler, 'pattern' | 'needs'>): RegExp[] {
  if (typeof condition === 'string') return [compiler.pattern(condition)]
  if (Array.isArray(condition)) return condition.flatMap((one) => needsOf(one, compiler))
  const { words, all = [], any, meets, power } = condition
  return [
    ...(words === undefined ? [] : [compiler.pattern(words)]),
    ...[...all, ...partsOf(condition), ...(power?.to === undefined ? [] : [power.to])].flatMap((one) => needsOf(one, compiler)),
    ...(meets === undefined ? [] : compiler.needs(meets)),
    ...(any ? eitherOf(any.map((one) => needsOf(one, compiler))) : []),
  ]
}

function partsOf(asked: Asked): Condition[] {
  return inside.flatMap((name) => asked[name] ?? [])
}

/** One pattern of each branch, if each has one. */
function eitherOf(branches: readonly RegExp[][]): RegExp[] {
  const first = branches.flatMap(([one]) => one ?? [])
  if (first.length < branches.length) return []
  return [new RegExp(first.map(({ source }) => source).join('|'), first.some(({ unicode }) => unicode) ? 'iu' : 'i')]
}
