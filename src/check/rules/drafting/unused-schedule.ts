import { isSchedule } from '../../../tree/index.ts'
import { refsIn, type Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const unusedSchedule: Rule = {
  id: 'unused-schedule',
  preset: 'drafting',
  severity: 'info',
  finds: 'A schedule that no provision refers to.',
  hint: 'Name it in the provision that gives it effect, or leave it out.',
  *check({ provisions }) {
    const [schedules, others] = [provisions.filter(({ node }) => isSchedule(node)), provisions.filter(({ node }) => !isSchedule(node))]
    const targets = others.flatMap((unit) => refsIn(unit, true)).flatMap(({ eId, parts }) => [eId, ...parts.map((part) => part.eId)])
    for (const { node, origin, label } of schedules) {
      const referred = targets.some((eId) => eId === node.eId || eId?.startsWith(`${node.eId}__`))
      if (!referred && !others.some((unit) => names(unit, node.label))) yield { origin, label, reason: `Nothing in the bill refers to ${node.label}` }
    }
  },
}

/** Whether a provision names a schedule in words that are no reference by number: “the Third Schedule”. */
function names({ text }: Unit, label: string): boolean {
  const [, ...behind] = text.toLowerCase().split(label.toLowerCase())
  return behind.some((words) => !/^[\p{L}\p{N}]/u.test(words))
}
