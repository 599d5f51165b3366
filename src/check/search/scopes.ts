import type { Scope } from '../../model/index.ts'
import { offencesIn } from '../offencesIn.ts'
import { type Reading, type Unit, withBelow } from '../reading.ts'
import { remembered } from '../remembered.ts'
import { rulesHolding } from '../rulesHolding.ts'
import { statementsHolding } from '../statements.ts'
import { unitsHolding } from '../unitsHolding.ts'
import { type Place, placeOf } from './place.ts'
import { provisionsHolding } from './provisionsHolding.ts'

type Places = (reading: Reading, patterns: readonly RegExp[]) => Place[]

/** The places of each sort in an act, as far as patterns that all must hold there are worth trying. */
export const scopes: Readonly<Record<Scope, Places>> = {
  statement: (reading, patterns) =>
    statementsHolding(reading, ...patterns).map(({ unit, text }) => ({ ...placeOf(reading, 'statement', unit, homeOf(reading, unit), text), sentence: true })),
  rule: (reading, patterns) => rulesHolding(reading, ...patterns).map(({ rule, home }) => placeOf(reading, 'rule', rule, home, rule.text)),
  offence: (reading, patterns) =>
    provisionsHolding(reading, ...patterns).flatMap((home) => offencesIn(home).map((unit) => placeOf(reading, 'offence', unit, home, unit.text))),
  item: (reading, patterns) =>
    provisionsHolding(reading, ...patterns).flatMap((home) => offencesIn(home).flatMap((offence) => itemsOf(reading, offence, home))),
  provision: (reading, patterns) => provisionsHolding(reading, ...patterns).map((home) => placeOf(reading, 'provision', home, home, home.text)),
  words: (reading, patterns) => unitsHolding(reading, ...patterns).map((unit) => placeOf(reading, 'words', unit, homeOf(reading, unit), unit.own)),
  heading: (reading) => reading.provisions.map((home) => placeOf(reading, 'heading', home, home, home.heading)),
  division: (reading) => reading.divisions.map(({ heading, origin }) => ({ reading, at: 'division', text: heading, heading, origin })),
  recital: (reading) => reading.blocks.map(({ text }) => ({ reading, at: 'recital', text, heading: '' })),
  term: (reading) => reading.definitions.map((unit) => placeOf(reading, 'term', unit, homeOf(reading, unit), unit.term)),
}

const homes = remembered(({ provisions }: Reading) => new Map(provisions.map((home) => [home.provision, home])))

/** The provision that a unit is or stands in, as a unit. */
function homeOf(reading: Reading, unit: Unit): Unit {
  return homes(reading).get(unit.provision) ?? unit
}

/** The innermost items of an offence, or the offence where it has none. */
function itemsOf(reading: Reading, offence: Unit, home: Unit): Place[] {
  return withBelow(offence)
    .filter(({ below }) => below.length === 0)
    .map((unit) => ({ ...placeOf(reading, 'item', unit, home, unit.text), opening: unit === offence ? '' : offence.own }))
}
