import { patternIn } from '../../../language/index.ts'
import { type Division, isDivision, type Provision, unitsIn } from '../../../tree/index.ts'
import { definedTerms } from '../../definedTerms.ts'
import { definedUsesOf } from '../../definedUses.ts'
import { type Reading, refsIn } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { termKey as keyIn, wordsOfTerms } from '../../termUses.ts'
import { unitsHolding } from '../../unitsHolding.ts'

export const orphanDefinitionScope: Rule = {
  id: 'orphan-definition-scope',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A term used outside the section or part for which it is defined.',
  hint: 'Define the term for the whole act, or use other words outside the section or part.',
  *check(reading) {
    const terms = definedTerms(reading)
    const termKey = (term: string) => keyIn(term, reading.language)
    const everywhere = new Set(terms.filter(({ scope }) => scope === 'act').map(({ term }) => termKey(term)))
    // A common word such as “order” may have its ordinary sense elsewhere.
    const local = terms.filter(({ term, scope }) => scope !== 'act' && !everywhere.has(termKey(term)) && (/\s/.test(term) || /^\p{Lu}/u.test(term)))
    if (local.length === 0) return
    const usesOf = definedUsesOf(reading)
    const namesMeaning = patternIn(reading.language, 'use that names its meaning')
    const top = topDivisions(reading)
    const told = new Set<string>()
    const within = (eId: string, scope: string) => (scope === 'division' ? top.get(eId) : eId)
    const refersTo = refersFrom(reading)
    for (const unit of unitsHolding(reading, wordsOfTerms(local.map(({ term }) => term)))) {
      for (const { term, value, index } of usesOf(unit)) {
        const homes = local.filter((defined) => termKey(defined.term) === termKey(term))
        if (
          homes.length === 0 ||
          told.has(termKey(term)) ||
          homes.some(({ scope, unit: home }) => within(home.provision.eId, scope) === within(unit.provision.eId, scope)) ||
          homes.some(({ unit: home }) => refersTo(unit.provision.eId, home.provision.eId))
        )
          continue
        if (/^\p{Lu}/u.test(term) && !/^\p{Lu}/u.test(value)) continue
        if (namesMeaning.test(unit.own.slice(index + value.length))) continue
        told.add(termKey(term))
        yield { origin: unit.origin, label: unit.label, reason: `“${term}” has a meaning only in ${homes[0]?.unit.label}`, quote: unit.own }
      }
    }
  },
}

/** Whether a provision refers to another, by their eIds: “an offence as defined in section 4”. */
function refersFrom({ units }: Reading): (from: string, to: string) => boolean {
  const targets = new Map<string, Set<string>>()
  for (const unit of units) {
    for (const { eId, parts } of refsIn(unit)) {
      const target = eId ?? parts.at(-1)?.eId
      if (target) targets.set(unit.provision.eId, (targets.get(unit.provision.eId) ?? new Set()).add(target))
    }
  }
  return (from, to) => targets.get(from)?.has(to) ?? false
}

/** The highest division of each provision, by their eIds. */
function topDivisions({ bill }: Reading): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (node: Division | Provision, top: string) => {
    if (isDivision(node)) for (const child of unitsIn(node)) walk(child, top)
    else found.set(node.eId, top)
  }
  for (const node of bill.children[2].children) walk(node, node.eId)
  return found
}
