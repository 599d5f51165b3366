import { type Message, message } from '../messages/index.ts'
import { type Bill, mapInlines, mapWords, type Provision, provisionsOf, type Subdivision, subdivisionsOf } from '../tree/index.ts'
import { type Address, printReference } from './printReference.ts'

/** Print every reference in the jurisdiction's form; one whose target is not in the act is a finding, and prints as a question. */
export function resolveReferences(bill: Bill): { bill: Bill; messages: Message[] } {
  const messages: Message[] = []
  const { targets, paths } = addresses(bill)
  const resolved = mapWords(bill, (inlines, unit, provision) => {
    const from: Address | undefined = provision && { provision, path: unit ? (paths.get(unit) ?? []) : [] }
    return mapInlines(inlines, (ref) => {
      if (ref.type !== 'ref') return undefined
      const to = targets.get(ref.target)
      if (to) return { ...ref, ...printReference(to, from, bill, ref.capital ?? false) }
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
      return { ...ref, eId: undefined, parts: [{ value: `[${ref.target}?]` }] }
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
