import { patternIn } from '../../../language/index.ts'
import { isDefinition } from '../../../tree/index.ts'
import { bareWords } from '../../bareWords.ts'
import { refsIn, type Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isLonger } from '../../wordCount.ts'

// Shorter rules, such as “An appeal lies to the High Court”, may fairly recur.
const least = 12
// An item of a list says another thing in each list, unless it is long.
const leastOfItem = 30

export const repeatedText: Rule = {
  id: 'repeated-text',
  preset: 'drafting',
  severity: 'warning',
  finds: `The same ${least} words or more as the whole of two units.`,
  hint: 'Say the rule once, for all the cases it covers, or refer to the first place.',
  *check({ units, language }) {
    // The same words in another place: “this section” is another one there.
    const ofItsPlace = patternIn(language, 'reference to its own place')
    const penalty = patternIn(language, 'words of a penalty')
    const first = new Map<string, Unit>()
    const repeated = new Set<Unit['node']>()
    for (const unit of alike(units)) {
      const within: Unit['node'][] = [unit.provision, ...unit.above]
      if (
        !isLonger(unit.text, (goesOn(unit) ? leastOfItem : least) - 1) ||
        ('clause' in unit.node && isDefinition(unit.node)) ||
        penalty.test(unit.text) ||
        ofItsPlace.test(unit.text) ||
        refersInside(unit) ||
        within.some((node) => repeated.has(node))
      )
        continue
      const words = bareWords(unit.text)
      const before = first.get(words)
      if (!before) first.set(words, unit)
      else if (!within.includes(before.node)) {
        repeated.add(unit.node)
        yield { origin: unit.origin, label: unit.label, reason: `${before.label} says the same`, quote: unit.text }
      }
    }
  },
}

/** Whether a unit is part of a sentence that began above it. */
function goesOn({ node, text }: Unit): boolean {
  return 'level' in node && node.level > 0 && !/^\p{Lu}/u.test(text)
}

/** The units that may have the words of another: they end in the same letters, or in too few of them to tell. */
function alike(units: readonly Unit[]): Unit[] {
  const count = new Map<string, number>()
  const ends = units.map(({ text }) =>
    text
      .slice(-60)
      .toLowerCase()
      .replace(/[^a-z]+/g, '')
      .slice(-16),
  )
  for (const end of ends) count.set(end, (count.get(end) ?? 0) + 1)
  return units.filter((_, at) => (ends[at]?.length ?? 0) < 16 || (count.get(ends[at] ?? '') ?? 0) > 1)
}

function refersInside(unit: Unit): boolean {
  const inside = `${unit.provision.eId}__`
  return refsIn(unit, true).some(({ eId, parts }) => [eId, ...parts.map((part) => part.eId)].some((id) => id?.startsWith(inside)))
}
