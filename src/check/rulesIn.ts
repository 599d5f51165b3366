import type { Unit } from './reading.ts'
import { remembered } from './remembered.ts'

/** What a provision lays down, rule by rule: its subsections and the words beside them, or the whole where it has none. */
export const rulesIn = remembered((provision: Unit): readonly Unit[] => {
  const numbered = provision.below.filter(({ node }) => 'level' in node && node.level === 0)
  if (numbered.length === 0) return [provision]
  const beside = provision.own.trim() === '' ? [] : [{ ...provision, below: [], text: provision.own }]
  return [...beside, ...numbered]
})
