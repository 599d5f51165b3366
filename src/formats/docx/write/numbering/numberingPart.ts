import type { Element } from 'xast'
import { element } from '../../../../xml/index.ts'
import { partRoot, valued } from '../../vocabulary/index.ts'
import { type ListLevel, type ListSetting, levelElement } from './level.ts'
import type { NumberedStyle } from './numberedStyles.ts'

/**
 * The part that holds the lists, each under its own number. The last list is taken up `times` times, from the start at every depth, under
 * numbers that count on from its own.
 */
export function numberingPart(lists: Map<number, ListLevel[]>, styles: NumberedStyle[], direction: ListSetting['direction'], times = 1): Element {
  const last = Math.max(...lists.keys())
  const repeated = Array.from({ length: Math.max(0, times - 1) }, (_, index) => last + index + 1)
  const children = [
    ...[...lists].map(([number, levels]) =>
      listElement(number, levels, { direction, styleAt: (level) => styles.find((style) => style.number === number && style.level === level)?.id }),
    ),
    ...[...lists.keys()].map((number) => takenUp(number, number)),
    ...repeated.map((number) => takenUp(number, last, lists.get(last))),
  ]
  return partRoot('w:numbering', children, 'mc', 'w15')
}

function listElement(number: number, levels: ListLevel[], setting: ListSetting): Element {
  return element('w:abstractNum', { 'w:abstractNumId': String(number) }, [
    valued('w:multiLevelType', 'multilevel'),
    ...levels.map((level, index) => levelElement(level, index, setting)),
  ])
}

/** A number that paragraphs name, for a list; `anew` are the levels that begin again with it. */
function takenUp(number: number, of: number, anew: ListLevel[] = []): Element {
  const restarts = anew.map((_, index) => element('w:lvlOverride', { 'w:ilvl': String(index) }, [valued('w:startOverride', 1)]))
  return element('w:num', { 'w:numId': String(number) }, [valued('w:abstractNumId', of), ...restarts])
}
