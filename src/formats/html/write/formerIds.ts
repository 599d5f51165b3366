import { type Bill, isDefinition, isDivision, isProvision, isSubdivision, type Unit } from '../../../tree/index.ts'

/**
 * The names of units whose names were others before identifiers held numbers as printed, by their present ones: `part_2__sec_14` of
 * `part_II__sec_14`, because capitals counted in figures then, and what bears no number by its place. Pages of that time are linked to
 * by them. A name that another unit bears now is left to that, and one that two would have borne to the first.
 */
export function formerIds({ children: [, , body] }: Bill): ReadonlyMap<string, string> {
  const former = new Map<string, string>()
  const visit = (unit: Unit, above: string, aboveThen: string) => {
    const then = aboveThen + formerStep(unit, unit.eId.slice(above.length))
    former.set(unit.eId, then)
    for (const child of unit.children) if (isDivision(child) || isProvision(child) || isSubdivision(child)) visit(child, unit.eId, then)
  }
  for (const unit of body.children) visit(unit, '', '')
  const first = new Map([...former].reverse().map(([eId, then]) => [then, eId]))
  return new Map([...former].filter(([eId, then]) => eId !== then && !former.has(then) && first.get(then) === eId))
}

function formerStep(unit: Unit, step: string): string {
  if (isDefinition(unit)) return step
  const unnumbered = step.replace(/_nn_\d+$/, `_${unit.num}`)
  return isSubdivision(unit) ? unnumbered : unnumbered.replace(/_[^_]*\p{Lu}[^_]*$/u, `_${unit.num}`)
}
