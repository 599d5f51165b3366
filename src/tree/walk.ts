import { isDefinition, isDivision, isSubdivision } from './guards.ts'
import type { Bill, Block, Body, Definition, Division, Inline, Provision, Ref, Subdivision, Words } from './types.ts'

/** Every provision, in order. */
export function* provisionsOf(parent: { children: (Division | Provision)[] }): Generator<Provision> {
  for (const child of parent.children) {
    if (isDivision(child)) yield* provisionsOf(child)
    else yield child
  }
}

/** Every provision, each followed by the definitions that it lists. */
export function* clausesOf(bill: Bill): Generator<Provision | Definition> {
  for (const provision of provisionsOf(bill.children[2])) {
    yield provision
    yield* provision.children.filter(isDefinition)
  }
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
export function* wordsOf(bill: Bill): Generator<Words | Block> {
  const [preface, preamble, body, conclusions] = bill.children
  yield* preface.children
  yield* preamble.children
  yield* wordsBelow(body)
  yield* conclusions.children
}

function* wordsBelow(parent: Body | Division): Generator<Words> {
  for (const child of parent.children) {
    if (!isDivision(child)) yield* wordsIn(child)
    else {
      if (child.intro) yield child.intro
      yield* wordsBelow(child)
    }
  }
}

export function* wordsIn(parent: Provision | Subdivision): Generator<Words> {
  for (const child of parent.children) {
    if (isSubdivision(child)) yield* wordsIn(child)
    else yield child
  }
}

/** Every inline node, those inside others included. */
export function* inlinesOf(nodes: Inline[]): Generator<Inline> {
  for (const node of nodes) {
    yield node
    if ('children' in node) yield* inlinesOf(node.children)
    else if (node.type === 'choice') for (const option of node.options) yield* inlinesOf(option.children)
  }
}

/** A bill whose provisions are each replaced by what `change` makes of them. */
export function mapProvisions(bill: Bill, change: (provision: Provision) => Provision, changeIntro = (intro: Words): Words => intro): Bill {
  const upper = (node: Division | Provision): Division | Provision => {
    if (!isDivision(node)) return change(node)
    const { intro } = node
    return { ...node, ...(intro ? { intro: changeIntro(intro) } : {}), children: node.children.map(upper) }
  }
  const [preface, preamble, body, conclusions] = bill.children
  return { ...bill, children: [preface, preamble, { ...body, children: body.children.map(upper) }, conclusions] }
}

/** Inline nodes whose references are each replaced by what `change` makes of them, wherever they stand. */
export function mapRefs(inlines: Inline[], change: (ref: Ref) => Ref): Inline[] {
  return inlines.map((node): Inline => {
    if (node.type === 'ref') return change(node)
    if (node.type === 'choice') return { ...node, options: node.options.map((option) => ({ ...option, children: mapRefs(option.children, change) })) }
    return 'children' in node ? { ...node, children: mapRefs(node.children, change) } : node
  })
}

/** A bill whose runs of words are each replaced by what `change` makes of them; units keep everything else. */
export function mapWords(
  bill: Bill,
  change: (inlines: Inline[], unit: Provision | Subdivision | undefined, provision: Provision | undefined) => Inline[],
): Bill {
  const block = (node: Block): Block => ({ ...node, children: change(node.children, undefined, undefined) })
  const unit = <T extends Provision | Subdivision>(node: T, provision: Provision): T => ({
    ...node,
    children: node.children.map((child) => (isSubdivision(child) ? unit(child, provision) : { ...child, children: change(child.children, node, provision) })),
  })
  const [preface, preamble, body, conclusions] = mapProvisions(
    bill,
    (provision) => unit(provision, provision),
    (intro) => ({ ...intro, children: change(intro.children, undefined, undefined) }),
  ).children
  return {
    ...bill,
    children: [
      { ...preface, children: preface.children.map(block) },
      { ...preamble, children: preamble.children.map(block) },
      body,
      { ...conclusions, children: conclusions.children.map(block) },
    ],
  }
}
