import { patternIn } from '../../../language/index.ts'
import { inlinesOf, isDefinition, isWords, plainText } from '../../../tree/index.ts'
import { definedTerms } from '../../definedTerms.ts'
import { definedUsesOf, findDefined } from '../../definedUses.ts'
import { isAmending } from '../../isAmending.ts'
import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const unusedDefinition: Rule = {
  id: 'unused-definition',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A definition of a term that the bill uses nowhere else.',
  hint: 'Leave the definition out, or use the term where its meaning is wanted.',
  *check(reading) {
    const { provisions } = reading
    // An extract that holds nothing but definitions tells nothing of their use, nor does a bill that puts them into another law.
    if (isAmending(reading) || provisions.every(({ kind }) => kind === 'definition-list' || kind === 'definition')) return
    const terms = definedTerms(reading)
    const used = usesIn(reading)
    const forOthers = patternIn(reading.language, 'definitions for other laws')
    for (const { term, unit, clause, scope } of terms) {
      if (
        scope !== 'act' ||
        used(term, clause, unit.label) ||
        forOthers.test(plainText(unit.provision.children.filter(isWords).flatMap(({ children }) => children)))
      )
        continue
      yield { origin: unit.origin, label: unit.label, reason: `“${term}” is defined and used nowhere` }
    }
  },
}

/** Whether a term is used anywhere but in the unit that defines it. */
function usesIn(reading: Reading) {
  const { units, divisions, blocks, provisions } = reading
  const find = findDefined(reading)
  const usesOf = definedUsesOf(reading)
  const places = new Map<string, Set<string>>()
  const note = (key: string, place: string) => places.set(key, (places.get(key) ?? new Set()).add(place))
  for (const unit of units) {
    const entry = 'level' in unit.node ? [...unit.above, unit.node].find(isDefinition) : undefined
    const place = entry ? `definition ${entry.eId}` : unit.label
    for (const { term } of usesOf(unit)) note(term, place)
    for (const inline of unit.inlines) if (inline.type === 'term') note(`clause ${inline.clause}`, place)
  }
  for (const { heading } of [...divisions, ...provisions]) for (const { term } of find(heading)) note(term, 'heading')
  for (const { node, text } of blocks) {
    for (const { term } of find(text)) note(term, 'block')
    for (const inline of inlinesOf(node.children)) if (inline.type === 'term') note(`clause ${inline.clause}`, 'block')
  }
  const unitOf = new Map(units.map((unit) => [unit.label, unit]))
  return (term: string, clause: string | undefined, label: string) => {
    const node = unitOf.get(label)?.node
    const own = node && 'clause' in node && isDefinition(node) ? `definition ${node.eId}` : label
    const at = new Set([...(places.get(term) ?? []), ...(clause ? (places.get(`clause ${clause}`) ?? []) : [])])
    return [...at].some((place) => place !== own)
  }
}
