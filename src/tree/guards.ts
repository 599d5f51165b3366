import type { Definition, Division, Provision, Subdivision, Words } from './types.ts'

const provisionTypes: ReadonlySet<string> = new Set(['section', 'article'])
const divisionTypes: ReadonlySet<string> = new Set(['title', 'part', 'chapter', 'division', 'subdivision', 'mod'])
const wordsTypes: ReadonlySet<string> = new Set(['content', 'intro', 'wrapUp'])

export function isProvision(node: { type: string }): node is Provision {
  return provisionTypes.has(node.type)
}
export function isDivision(node: { type: string }): node is Division {
  return divisionTypes.has(node.type)
}
export function isWords(node: { type: string }): node is Words {
  return wordsTypes.has(node.type)
}
/** A subdivision, among the children of a provision or subdivision. */
export function isSubdivision(node: Words | Subdivision): node is Subdivision {
  return !isWords(node)
}
/** An entry of the interpretation provision. */
export function isDefinition(node: Words | Subdivision | Provision): node is Definition {
  return node.type === 'definition'
}
