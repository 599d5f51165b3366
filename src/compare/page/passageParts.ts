import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Bill, isDivision, separatorOf, upperOutline } from '../../tree/index.ts'
import type { Passage } from '../acts/index.ts'

/** The label that a passage opens with, and what stands between it and the words. */
export function passageLabel(passage: Passage, bill: Bill): ElementContent[] {
  if (passage.label === '') return []
  if (passage.role === 'words' && passage.path.length > 0) return [h('span', { class: 'num' }, `${passage.label} `)]
  const [above = '', below] = separator(passage, bill).split('\n')
  const between: ElementContent[] = below === undefined ? [] : [h('br')]
  return [h('span', { class: 'num' }, passage.label), { type: 'text', value: above || ' ' }, ...between]
}

function separator({ role, unit, provision }: Passage, { outline }: Bill): string {
  if (unit && isDivision(unit)) return separatorOf(unit, outline)
  return role === 'heading' && provision ? (upperOutline(provision, outline).provision.separator ?? ' ') : ' '
}

/** The classes by which a passage is set: a heading by what it heads, other words by their depth, a paragraph of the opening by its function. */
export function passageClass({ role, unit, path, label }: Passage): string[] {
  if (role === 'heading') return ['heading', unit && isDivision(unit) && unit.type !== 'mod' ? 'of-division' : 'of-provision']
  if (role !== 'words') return [role]
  return [...(path.length > 0 ? [`depth-${Math.min(path.length, 6)}`] : []), ...(path.length > 0 && label !== '' ? ['hangs'] : [])]
}
