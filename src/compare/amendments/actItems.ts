import { type Bill, isDivision, plainText, type Unit } from '../../tree/index.ts'
import { type Passage, passagesOf } from '../acts/index.ts'

/** A unit of an act or a paragraph of its words, as the things that an amendment names. Upper divisions are headings among the provisions. */
export interface ActItem {
  kind: 'act' | 'division' | 'provision' | 'subdivision' | 'words'
  unit?: Unit
  /** Of words only: what they say, and which passage of the act they are. */
  passage?: Passage
  /** The passages of the act from the first to behind the last. */
  from: number
  to: number
  /** How many characters it says. */
  weight: number
  above?: ActItem
  content: ActItem[]
}

/** An act as items, and every one of them in the order of print. */
export function actItems(bill: Bill): { act: ActItem; all: ActItem[] } {
  const act: ActItem = { kind: 'act', from: 0, to: 0, weight: 0, content: [] }
  const all: ActItem[] = [act]
  const known = new Map<Unit, ActItem>()
  const put = (item: ActItem, above: ActItem): ActItem => {
    above.content.push(item)
    all.push(item)
    return item
  }
  const itemOf = (unit: Unit, kind: ActItem['kind'], above: ActItem, from: number): ActItem => {
    const found = known.get(unit) ?? put({ kind, unit, from, to: from, weight: 0, above, content: [] }, above)
    known.set(unit, found)
    return found
  }
  passagesOf(bill).forEach((passage, index) => {
    let holder = act
    if (passage.provision) {
      holder = itemOf(passage.provision, 'provision', act, index)
      for (const unit of passage.path) holder = itemOf(unit, 'subdivision', holder, index)
    } else if (passage.unit && isDivision(passage.unit)) holder = itemOf(passage.unit, 'division', act, index)
    const weight = plainText(passage.children).length
    put({ kind: 'words', passage, from: index, to: index + 1, weight, above: holder, content: [] }, holder)
    for (let at: ActItem | undefined = holder; at; at = at.above) Object.assign(at, { to: index + 1, weight: at.weight + weight })
  })
  return { act, all }
}

/** What stands above an item, the nearest first. */
export function itemsAbove(item: ActItem): ActItem[] {
  return item.above ? [item.above, ...itemsAbove(item.above)] : []
}

/** The passages that an item holds, in order. */
export function passagesIn(item: ActItem): Passage[] {
  return item.passage ? [item.passage] : item.content.flatMap(passagesIn)
}
