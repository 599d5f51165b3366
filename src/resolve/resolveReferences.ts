import { type Message, message } from '../messages/index.ts'
import {
  type Bill,
  mapRefs,
  mapWords,
  type NumberStyle,
  type Outline,
  type Provision,
  provisionsOf,
  type Ref,
  type RefPart,
  type Subdivision,
  subdivisionsOf,
  upperOutline,
} from '../tree/index.ts'
import { cardinal, formatNumber, ordinal } from './formatNumber.ts'

/** A place in the act: a provision and the subdivisions down to the one meant. */
interface Address {
  provision: Provision
  path: Subdivision[]
}

/** Print every reference in the jurisdiction's form; one whose target is not in the act is a finding, and prints as a question. */
export function resolveReferences(bill: Bill): { bill: Bill; messages: Message[] } {
  const messages: Message[] = []
  const { targets, paths } = addresses(bill)
  const resolved = mapWords(bill, (inlines, unit, provision) => {
    const from: Address | undefined = provision && { provision, path: unit ? (paths.get(unit) ?? []) : [] }
    return mapRefs(inlines, (ref) => {
      const to = targets.get(ref.target)
      if (to) return { ...ref, ...printReference(to, from, bill.outline, ref.capital ?? false) }
      const file = provision?.clause ? `clauses/${provision.clause}.yaml` : ''
      const hint = 'Place that clause as well, or write the words inside {{#if (included "…")}}.'
      messages.push(
        message(
          'finding',
          'reference-to-missing',
          `The reference leads to "${ref.target}", which is not in the act`,
          { file: unit?.origin.file ?? file, ...ref.at },
          hint,
        ),
      )
      return { ...ref, parts: [{ value: `[${ref.target}?]` }] }
    })
  })
  return { bill: resolved, messages }
}

function addresses(bill: Bill) {
  const targets = new Map<string, Address>()
  const paths = new Map<Provision | Subdivision, Subdivision[]>()
  for (const provision of provisionsOf(bill.children[2])) {
    targets.set(provision.clause, { provision, path: [] })
    if (provision.anchor) targets.set(`${provision.clause}#${provision.anchor}`, { provision, path: [] })
    for (const [node, above] of subdivisionsOf(provision)) {
      const path = [...above, node]
      paths.set(node, path)
      if (node.anchor) targets.set(`${provision.clause}#${node.anchor}`, { provision, path })
    }
  }
  return { targets, paths }
}

/** A reference's words: from the provision down, or only what differs from where it stands. */
function printReference(to: Address, from: Address | undefined, outline: Outline, capital: boolean): Pick<Ref, 'parts' | 'eId'> {
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
