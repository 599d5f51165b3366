import {
  type Bill,
  type Definition,
  type Division,
  inlinesOf,
  isDivision,
  isProvision,
  isSubdivision,
  type Provision,
  plainText,
  type Subdivision,
  text,
  unitsIn,
  words,
  wordsIn,
} from '../../src/tree/index.ts'
import { recogniseBill } from '../fixtures/recognised.ts'

/** A change of an act, made in place; one that changes nothing throws, so that no row of a table can go stale. */
export type Mutation = (bill: Bill) => void

type Holder = Provision | Subdivision

/** Take whole clauses out. */
export const drop =
  (...clauses: string[]): Mutation =>
  (bill) => {
    for (const clause of clauses) {
      const before = provisionsOf(bill).length
      const without = (node: Division) => {
        node.children = node.children.filter((child) => !isProvision(child) || child.clause !== clause)
        for (const child of node.children) if (isDivision(child)) without(child)
      }
      const [, , body] = bill.children
      body.children = body.children.filter((child) => isDivision(child) || child.clause !== clause)
      for (const child of body.children) if (isDivision(child)) without(child)
      must(provisionsOf(bill).length < before, `no clause ${clause}`)
    }
  }

/** Take out the item with an anchor, or else the innermost item that holds these words. */
export const cut =
  (clause: string, item: string): Mutation =>
  (bill) => {
    const { parent, unit } = itemOf(holderOf(bill, clause), item)
    parent.children = parent.children.filter((child) => child !== unit)
  }

/** Take out the sentence that begins with these words. */
export const cutSentence =
  (clause: string, begins: string): Mutation =>
  (bill) => {
    const found = [...wordsIn(holderOf(bill, clause))].find((node) => plainText(node.children).includes(begins))
    must(found, `no sentence “${begins}” in ${clause}`)
    const all = plainText(found.children)
    const at = all.indexOf(begins)
    const end = all.indexOf('.', at)
    found.children = [text(`${all.slice(0, at)}${end === -1 ? '' : all.slice(end + 1).trimStart()}`)]
  }

/** Put other words in the place of these, wherever the clause has them. */
export const replace =
  (clause: string, old: string, by: string): Mutation =>
  (bill) => {
    let count = 0
    for (const node of wordsIn(holderOf(bill, clause))) {
      for (const inline of inlinesOf(node.children)) {
        if ('value' in inline && inline.value.includes(old)) {
          inline.value = inline.value.replaceAll(old, by)
          count++
        }
      }
      // Words that run over a term or a value become plain text.
      const said = plainText(node.children)
      if (said.includes(old) && node.children.every(({ type }) => type !== 'penalty')) {
        node.children = [text(said.replaceAll(old, by))]
        count++
      }
    }
    must(count > 0, `no words “${old}” in ${clause}`)
  }

/** Say something else in the place of an item, or of a whole definition. */
export const say =
  (clause: string, item: string, said: string): Mutation =>
  (bill) => {
    const holder = holderOf(bill, clause)
    const { unit } = item === '' ? { unit: holder } : itemOf(holder, item)
    unit.children = [words('content', [text(said)])]
  }

/** Take the penalties out and leave the words around them. */
export const dropPenalties =
  (clause: string): Mutation =>
  (bill) => {
    let count = 0
    for (const node of wordsIn(holderOf(bill, clause))) {
      const kept = node.children.filter(({ type }) => type !== 'penalty')
      count += node.children.length - kept.length
      node.children = kept
    }
    must(count > 0, `no penalty in ${clause}`)
  }

/** Add a provision, written as a bill is. */
export const add =
  (law: string): Mutation =>
  (bill) => {
    const lines = law.split('\n').map((line, index) => ({ text: line.trim(), line: index + 1 }))
    bill.children[2].children.push(...recogniseBill(lines, 'added').bill.children[2].children)
  }

export const all =
  (...mutations: Mutation[]): Mutation =>
  (bill) => {
    for (const mutation of mutations) mutation(bill)
  }

function provisionsOf(bill: Bill): Provision[] {
  const inside = (node: Division | Provision): Provision[] => (isDivision(node) ? unitsIn(node).flatMap(inside) : [node])
  return bill.children[2].children.flatMap(inside)
}

function holderOf(bill: Bill, clause: string): Holder {
  const provisions = provisionsOf(bill)
  const definitions = provisions.flatMap(({ children }) => children.filter((child): child is Definition => 'clause' in child))
  const found = [...provisions, ...definitions].find((node) => node.clause === clause)
  must(found, `no clause ${clause}`)
  return found
}

function itemOf(holder: Holder, item: string): { parent: Holder; unit: Subdivision } {
  const inside = (parent: Holder): { parent: Holder; unit: Subdivision }[] =>
    parent.children.filter(isSubdivision).flatMap((unit) => [...inside(unit), { parent, unit }])
  const units = inside(holder)
  const found =
    units.find(({ unit }) => unit.anchor === item) ??
    units.find(({ unit }) =>
      [...wordsIn(unit)]
        .map(({ children }) => plainText(children))
        .join(' ')
        .includes(item),
    )
  must(found, `no item “${item}”`)
  return found
}

function must(met: unknown, reason: string): asserts met {
  if (!met) throw new Error(reason)
}
