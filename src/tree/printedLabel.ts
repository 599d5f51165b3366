import { isDefinition } from './guards.ts'
import { plainText } from './plainText.ts'
import type { Definition, Provision, Subdivision } from './types.ts'
import { wordsIn } from './walk.ts'

/** A place of the act as it is printed, from the provision down: “14(2)(a)”, “Article 14 2. a.”, “3 “harbour””. */
export function printedLabel(provision: Provision, path: readonly Subdivision[] = []): string {
  const number = provision.label.replace(/\.$/, '')
  return number + path.map((node) => (isDefinition(node) ? ` “${termOf(node)}”` : levelLabel(node))).join('')
}

function levelLabel({ label, num }: Subdivision): string {
  return label.startsWith('(') ? label : ` ${label.replace(/\.$/, '') || `¶${num}`}`
}

/** The word that a definition defines. */
export function termOf(node: Definition): string {
  return plainText([...wordsIn(node)].flatMap(({ children }) => children.filter((inline) => inline.type === 'def')))
}
