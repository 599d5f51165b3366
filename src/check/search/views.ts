import { sentencesIn } from '../../language/index.ts'
import type { View } from '../../model/index.ts'
import { governing, referring } from '../governing.ts'
import { type Reading, type Unit, withBelow } from '../reading.ts'
import { remembered } from '../remembered.ts'
import { rulesOf } from '../rulesHolding.ts'
import { sentencesOf } from '../sentencesOf.ts'
import { type Place, placeOf, withText } from './place.ts'

/** The texts of a place that a condition may ask of, by the name under which it does. */
export const views: Readonly<Record<View, (place: Place) => Place[]>> = {
  heading: (place) => [withText(place, place.heading)],
  own: (place) => (place.unit ? [withText(place, place.unit.own)] : []),
  opening: (place) => [withText(place, place.opening ? `${place.opening} ${place.text}` : place.text)],
  rule: ({ reading, unit, home }) => {
    const rule = unit && ruleAround(reading).get(unit.node)
    return rule && home ? [placeOf(reading, 'rule', rule, home, rule.text)] : []
  },
  provision: ({ reading, home }) => (home ? [placeOf(reading, 'provision', home, home, home.text)] : []),
  governing: (place) => (place.home ? [withText(place, governing(place.reading, place.home))] : []),
  referring: (place) => (place.home ? [withText(place, referring(place.reading, place.home))] : []),
  sentence: sentencesAt,
  part: (place) => place.text.split(';').map((text) => withText(place, text)),
  item: ({ reading, unit, home }) => (unit && home ? unit.below.map((item) => placeOf(reading, 'item', item, home, item.text)) : []),
}

/** The sentences of a place, each as a place. */
export function sentencesAt(place: Place): Place[] {
  const { reading, unit, text } = place
  return (unit && text === unit.text ? sentencesOf(unit) : sentencesIn(text, reading.language)).map((words) => ({ ...withText(place, words), sentence: true }))
}

/** The rule that each unit of an act is or stands in. */
const ruleAround = remembered(
  (reading: Reading): ReadonlyMap<Unit['node'], Unit> =>
    new Map(rulesOf(reading).flatMap(({ rule }) => withBelow(rule).map(({ node }) => [node, rule] as const))),
)
