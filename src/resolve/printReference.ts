import {
  formatNumber,
  isDefinition,
  type NumberStyle,
  type Outline,
  type Provision,
  type Ref,
  type RefPart,
  type Subdivision,
  termOf,
  upperOutline,
} from '../tree/index.ts'
import { cardinal, ordinal } from './ordinals.ts'

/** A place in the act: a provision and the subdivisions down to the one meant. */
export interface Address {
  provision: Provision
  path: Subdivision[]
}

/** A reference's words: from the provision down, or only what differs from where it stands. */
export function printReference(to: Address, from: Address | undefined, outline: Outline, capital: boolean): Pick<Ref, 'parts' | 'eId'> {
  const { provision } = upperOutline(to.provision, outline)
  const eId = to.path.at(-1)?.eId ?? to.provision.eId
  const here = from?.provision === to.provision
  if (here && to.path.length === 0) return { eId, parts: [{ value: raise(provision.self, capital) }] }
  const shared = here ? Math.min(commonLength(to.path, from.path), to.path.length - 1) : 0
  const numbered = to.path.filter((node) => node.type !== 'definition')
  const parts: RefPart[] = here ? [] : [pattern(provision.reference, to.provision.num, to.provision.label, provision.number, to.provision.eId)]
  for (const node of numbered.slice(shared)) {
    const level = outline.subdivisions[node.level]
    if (level) parts.push(pattern(parts.length === 0 ? level.alone : level.after, node.num, node.label, level.number, node.eId))
  }
  const [first, ...rest] = parts
  return { eId, parts: first ? [{ ...first, value: raise(first.value, capital) }, ...rest] : rest }
}

/** A place as the jurisdiction refers to it from outside the act: “section 14(2)(a)”, “section 3, “child””. */
export function referenceTo(place: Address, outline: Outline): string {
  const { parts } = printReference(place, undefined, outline, false)
  const terms = place.path.filter(isDefinition).map((node) => `, “${termOf(node)}”`)
  return [...parts.map(({ value }) => value), ...terms].join('')
}

function pattern(form: string, num: number, label: string, style: NumberStyle, eId: string): RefPart {
  const n = formatNumber(num, style)
  const value = form.replace('{n}', n).replace('{label}', label).replace('{ordinal}', ordinal(num)).replace('{cardinal}', cardinal(num))
  const printed = label.replace(/\.+$/, '')
  return { value, eId, number: printed && value.includes(printed) ? printed : undefined }
}

function commonLength(a: Subdivision[], b: Subdivision[]): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

function raise(words: string, capital: boolean): string {
  return capital ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
