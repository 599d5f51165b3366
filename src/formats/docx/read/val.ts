import type { Element } from 'xast'
import { firstOf } from '../../../xml/index.ts'

/** `w:val` of an element inside, as Word keeps most of what it says. */
export function valOf(parent: Element | undefined, name: string): string | undefined {
  return firstOf(parent, name)?.attributes['w:val'] ?? undefined
}

/** Whether an element inside says that something is so; undefined where there is none (ECMA-376 part 1, 17.17.4). */
export function isOn(parent: Element | undefined, name: string): boolean | undefined {
  const found = firstOf(parent, name)
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '')
}
