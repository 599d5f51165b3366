import { withText } from '../place.ts'
import { powerIn } from '../powerIn.ts'
import type { Aspect } from './aspect.ts'

/** What a sentence lets or makes somebody do. */
export const power: Aspect = ({ power: asked }, { lexicon, test }) => {
  if (!asked) return undefined
  const { by, to } = asked
  const given = powerIn(lexicon)
  const does = to === undefined ? undefined : test(to)
  return (place) => {
    const found = given(place.text)
    return found !== undefined && (by?.includes(found.holder) ?? true) && (does?.(withText(place, found.act)) ?? true)
  }
}
