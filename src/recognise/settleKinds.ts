import { type Division, isDefinition, isDivision, isSubdivision, type Provision, plainText, type Subdivision, text, wordsIn } from '../tree/index.ts'
import { kindOf } from './kindOf.ts'

/** What each unit does, from its own words; an item that does not tell is as what it stands in. */
export function settleKinds(node: Division | Provision): void {
  if (isDivision(node)) {
    node.children.forEach(settleKinds)
    return
  }
  const inside = plainText([...wordsIn(node)].flatMap(({ children }) => [...children, text(' ')]))
  node.kind = node.children.some(isDefinition) ? 'definition-list' : kindOf(inside)
  for (const child of node.children) if (isSubdivision(child)) settleItem(child, node.kind)
}

function settleItem(node: Subdivision, above: Subdivision['kind']): void {
  if (!isDefinition(node)) {
    const own = kindOf(plainText([...wordsIn(node)].flatMap(({ children }) => [...children, text(' ')])))
    node.kind = own === 'principle' ? above : own
  }
  for (const child of node.children) if (isSubdivision(child)) settleItem(child, node.kind)
}
