import type { View } from '../../../model/index.ts'
import { views } from '../views.ts'
import type { Aspect } from './aspect.ts'

/** Makes the aspect that asks a condition of another text of the place. */
export function viewed(name: View): Aspect {
  return (asked, { test }) => {
    const condition = asked[name]
    if (condition === undefined) return undefined
    const holds = test(condition)
    const least = name === 'item' ? (asked.least ?? 1) : 1
    return (place, caught) => views[name](place).filter((other) => holds(other, caught)).length >= least
  }
}
