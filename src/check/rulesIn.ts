import type { Unit } from './reading.ts'

/** What a provision lays down, rule by rule: its subsections and the words beside them, or the whole where it has none. */
export function rulesIn(provision: Unit): Unit[] {
  const numbered = provision.below.filter(({ node }) => 'level' in node && node.level === 0)
  if (numbered.length === 0) return [provision]
  const beside = provision.own.trim() === '' ? [] : [{ ...provision, below: [], text: provision.own }]
  return [...beside, ...numbered]
}
