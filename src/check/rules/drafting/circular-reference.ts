import { patternIn } from '../../../language/index.ts'
import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

interface Precedence {
  unit: Unit
  word: string
  from: string
  to: string
}

export const circularReference: Rule = {
  id: 'circular-reference',
  preset: 'drafting',
  severity: 'error',
  finds: 'Two provisions each of which is subject to the other, or each of which prevails over the other.',
  hint: 'Decide which of the two goes before, and say so in one of them only.',
  *check({ units }) {
    const found = units.flatMap(precedencesOf)
    // A bill holds few such words, so that each may be compared with those after it.
    for (const [index, one] of found.entries()) {
      const back = found.slice(index + 1).find((other) => other.word === one.word && touches(other.to, one.from) && touches(one.to, other.from))
      if (back)
        yield {
          origin: back.unit.origin,
          label: back.unit.label,
          reason: `${one.unit.label} and ${back.unit.label} each say “${one.word}” of the other`,
          quote: back.unit.own,
        }
    }
  },
}

function precedencesOf(unit: Unit): Precedence[] {
  const yields = patternIn(unit.language, 'gives way to')
  return unit.inlines.flatMap((node, index) => {
    const next = unit.inlines[index + 1]
    const to = next?.type === 'ref' && next.target !== 'external' ? (next.eId ?? next.parts.at(-1)?.eId) : undefined
    const [, word] = (to && node.type === 'text' && yields.exec(node.value)) || []
    return to && word ? [{ unit, word: word.toLowerCase(), from: unit.node.eId, to }] : []
  })
}

/** Whether one place is the other or holds it. */
function touches(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}__`) || other.startsWith(`${one}__`)
}
