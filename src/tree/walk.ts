import { isDefinition, isDivision, isFigure, isInline, isNote, isProvision, isRun, isSchedule, isSubdivision, isTabular, isWords } from './guards.ts'
import type { ActNode, Bill, Block, Body, Caption, Cell, Definition, Division, Figure, Inline, Note, Provision, Subdivision, Words } from './types.ts'

type Holder<Child extends ActNode = ActNode> = { readonly children: readonly Child[] }

/** Every node below another, in order, each before what it holds; what a node holds that `into` refuses is passed over. */
export function* nodesBelow(parent: Holder, into: (node: ActNode) => boolean = () => true): Generator<ActNode> {
  for (const child of parent.children) {
    yield child
    if ('children' in child && into(child)) yield* nodesBelow(child, into)
  }
}

/** The divisions and provisions right below the body or a division. */
export function unitsIn(parent: Body | Division): (Division | Provision)[] {
  const children: (Words | Division | Provision)[] = parent.children
  return children.filter((child) => !isWords(child))
}

/** The words of a division that say what is inserted where. */
export function introOf(division: Division): Words | undefined {
  return division.children.find(isWords)
}

/** Every provision, in order. */
export function* provisionsOf(parent: Holder): Generator<Provision> {
  for (const node of nodesBelow(parent, isDivision)) if (isProvision(node)) yield node
}

/** Every provision, each followed by the definitions that it lists. */
export function* clausesOf(bill: Bill): Generator<Provision | Definition> {
  for (const provision of provisionsOf(bill.children[2])) {
    yield provision
    yield* provision.children.filter(isDefinition)
  }
}

/** The units of the body in the order of print: the schedules stand behind what closes the act. */
export function bodyParts({ children: [, , body] }: Bill): { units: (Division | Provision)[]; schedules: Provision[] } {
  const schedules = body.children.filter((node): node is Provision => isSchedule(node))
  return { units: body.children.filter((node) => !isSchedule(node)), schedules }
}

/** The words, subdivisions and figures of a provision or subdivision in order, without the notes on it. */
export function partsOf(unit: Provision | Subdivision): (Words | Subdivision | Figure)[] {
  return unit.children.filter((child) => !isNote(child))
}

/** The notes on the clause that a provision or definition comes from. */
export function notesOn(node: Provision | Definition): Note[] {
  return node.children.filter(isNote)
}

/** Every subdivision below a provision or subdivision, in order, with those above it. */
export function* subdivisionsOf(parent: Provision | Subdivision, above: Subdivision[] = []): Generator<[Subdivision, Subdivision[]]> {
  for (const child of parent.children) {
    if (!isSubdivision(child)) continue
    yield [child, above]
    yield* subdivisionsOf(child, [...above, child])
  }
}

/** Every run of words of the bill, opening and closing included. */
export function* wordsOf(bill: Bill): Generator<Words | Block | Cell | Caption> {
  for (const node of nodesBelow(bill, (node) => !isRun(node))) if (isRun(node)) yield node
}

/** Every run of words of a provision or subdivision, those of its subdivisions and tables included. */
export function* wordsIn(parent: Holder): Generator<Words | Cell | Caption> {
  for (const node of nodesBelow(parent, holdsOwnWords)) if (isWords(node) || isTabular(node)) yield node
}

/** Whether the words in a node are those of the unit around it: what is put into another law is not. */
function holdsOwnWords(node: ActNode): boolean {
  return isSubdivision(node) || node.type === 'table' || node.type === 'row'
}

/** The same of a provision, each with the subdivisions down to the one that holds it. */
export function* wordsWithPaths(parent: Provision | Subdivision, path: Subdivision[] = []): Generator<[Words | Cell | Caption, Subdivision[]]> {
  for (const child of parent.children) {
    if (isWords(child)) yield [child, path]
    else if (isSubdivision(child)) yield* wordsWithPaths(child, [...path, child])
    else if (isFigure(child)) for (const run of wordsIn({ children: [child] })) yield [run, path]
  }
}

/** Every inline node, those inside others included. */
export function* inlinesOf(nodes: readonly Inline[]): Generator<Inline> {
  for (const node of nodesBelow({ children: nodes })) if (isInline(node)) yield node
}
