import fc from 'fast-check'
import { numberProvisions } from '../../../src/resolve/numberProvisions.ts'
import { resolveReferences } from '../../../src/resolve/resolveReferences.ts'
import { type Bill, type Division, type Inline, isDivision, isSubdivision, type Provision, type Subdivision } from '../../../src/tree/index.ts'

/** Something a committee does to an act; `at` and `to` count provisions, and begin again at the end. */
export type Edit =
  | { do: 'remove'; at: number }
  | { do: 'move'; at: number; to: number }
  | { do: 'carry'; at: number; to: number }
  | { do: 'reword'; at: number; nth: number; words: string }
  | { do: 'insert'; at: number; words: string }

const place = fc.nat(500)
const words = fc.oneof(
  fc.constantFrom('a child under the age of 18 years', 'without delay', 'the <court> & "its" officers', '</del><script>', 'within 14 days of section 3'),
  fc.string({ minLength: 1, maxLength: 12 }).map((value) => value.replace(/\s/g, '_')),
)

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant('remove' as const), at: place }),
  fc.record({ do: fc.constant('move' as const), at: place, to: place }),
  fc.record({ do: fc.constant('carry' as const), at: place, to: place }),
  fc.record({ do: fc.constant('reword' as const), at: place, nth: place, words }),
  fc.record({ do: fc.constant('insert' as const), at: place, words }),
)

/** An act after edits, numbered and referred to anew. */
export function editAct(bill: Bill, edits: Edit[]): Bill {
  const edited = structuredClone(bill)
  for (const edit of edits) apply(edited, edit)
  return resolveReferences(numberProvisions(edited)).bill
}

function apply(bill: Bill, edit: Edit): void {
  const places = [...placesIn(bill.children[2].children)]
  const found = places[edit.at % places.length]
  if (!found || places.length < 3) return
  const { held, index, provision } = found
  if (edit.do === 'remove') held.splice(index, 1)
  if (edit.do === 'insert') held.splice(index, 0, fresh(provision, edit.words))
  if (edit.do === 'reword') reword(provision, edit.nth, edit.words)
  if (edit.do === 'move') {
    held.splice(index, 1)
    const left = [...placesIn(bill.children[2].children)]
    const target = left[edit.to % left.length]
    target?.held.splice(target.index, 0, provision)
  }
  if (edit.do === 'carry') {
    const target = places[edit.to % places.length]?.provision
    const last = provision.children.at(-1)
    if (target && target !== provision && last && provision.children.length > 1) target.children.push(...provision.children.splice(-1))
  }
}

function* placesIn(held: (Division | Provision)[]): Generator<{ held: (Division | Provision)[]; index: number; provision: Provision }> {
  for (const [index, node] of held.entries()) {
    if (isDivision(node)) yield* placesIn(node.children)
    else yield { held, index, provision: node }
  }
}

function fresh(like: Provision, words: string): Provision {
  const content = { type: 'content' as const, children: [{ type: 'text' as const, value: `A person must, ${words}, do as this provision says.` }] }
  return { ...structuredClone(like), clause: `own/${words.length}`, anchor: undefined, heading: `Duty: ${words}`, children: [content] }
}

/** The words of some text of the provision take the place of a word in its middle. */
function reword(provision: Provision, nth: number, words: string): void {
  const texts = [...textsIn(provision)]
  const text = texts[nth % texts.length]
  if (!text) return
  const all = text.value.split(' ')
  all.splice(nth % all.length, 1, words)
  text.value = all.join(' ')
}

function* textsIn(unit: Provision | Subdivision): Generator<Inline & { type: 'text' }> {
  for (const child of unit.children) {
    if (isSubdivision(child)) yield* textsIn(child)
    else for (const node of child.children) if (node.type === 'text') yield node
  }
}
