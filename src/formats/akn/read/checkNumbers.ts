import { message } from '../../../messages/index.ts'
import {
  type Bill,
  type Division,
  isDefinition,
  isDivision,
  isSchedule,
  isSubdivision,
  numberOf,
  type Provision,
  type ProvisionLevel,
  type Subdivision,
  unitsIn,
  upperOutline,
} from '../../../tree/index.ts'
import { placeOf, type State } from './state.ts'

/**
 * Tell where the printed numbers are not those that counting gives: something was taken out or put in, or the file counts in a way
 * of its own. What is written keeps the printed numbers, except in a format that counts by itself.
 */
export function checkNumbers({ children: [, , body], outline }: Bill, state: State): void {
  const wrong: { eId: string; label: string; expected: string }[] = []
  const expect = ({ eId, label }: { eId: string; label: string }, level: Pick<ProvisionLevel, 'number' | 'one' | 'label'>, nth: number) => {
    const expected = level.label.replace('{n}', numberOf(level, nth))
    if (label !== expected) wrong.push({ eId, label, expected })
  }
  const counted = { own: 0, inserted: (outline.inserted?.provision.first ?? 1) - 1 }
  const below = (nodes: Subdivision[]): void => {
    let nth = 0
    for (const node of nodes) {
      const level = outline.subdivisions[node.level]
      if (!isDefinition(node)) {
        nth += 1
        if (level) expect(node, level, nth)
      }
      below(node.children.filter(isSubdivision))
    }
  }
  const upper = (nodes: (Division | Provision)[]): void => {
    for (const node of nodes) {
      if (isSchedule(node) || (node.label === '' && !isDivision(node))) continue
      const { provision } = upperOutline(node, outline)
      if (!isDivision(node) || node.type === 'mod') {
        const run = node.inserted ? 'inserted' : 'own'
        counted[run] += 1
        expect(node, provision, counted[run])
      }
      if (isDivision(node)) upper(unitsIn(node))
      else below(node.children.filter(isSubdivision))
    }
  }
  upper(body.children)
  const [first] = wrong
  const element = first && state.eIds.get(first.eId)
  if (!first) return
  const others = wrong.length > 1 ? `, and so are ${wrong.length - 1} more` : ''
  const reason = `"${first.label}" is out of the count, which gives "${first.expected}"${others}`
  const hint = 'Number the units again if something was put in or taken out; Word counts by itself.'
  state.messages.push(message('warning', 'number-out-of-count', reason, element ? placeOf(element, state) : { file: state.file }, hint))
}
