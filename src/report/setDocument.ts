import type { Nodes, Root } from 'mdast'
import { setWords } from '../language/index.ts'
import type { Language } from '../model/index.ts'

/** A document whose words are set as its language has it. */
export function setDocument(root: Root, language: Language): Root {
  return language.grammar.typeset.length === 0 ? root : set(root, language)
}

function set<N extends Nodes>(node: N, language: Language): N {
  if (node.type === 'text') return { ...node, value: setWords(node.value, language) }
  return 'children' in node ? { ...node, children: node.children.map((child) => set(child as Nodes, language)) } : node
}
