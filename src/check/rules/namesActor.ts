import type { Unit } from '../reading.ts'

const active = /\b(?:must|shall|may|has to|have to|is to)(?: not)?(?:,[^,]{1,60},)? (?!be\b|not\b)[a-z]/
const agent = /\bby (?:an?|the|its|one|two|any|each|every|another|whom|order of|decision of|[A-Z[])/

/** Whether a sentence in the passive tells who acts: by naming an agent, or because its unit, or one above it, says what somebody does. */
export function namesActor(sentence: string, { own, node, provision, above, below }: Unit): boolean {
  if (agent.test(sentence) || (/[—:]$/.test(sentence) && below.some(({ text }) => agent.test(text)))) return true
  const around = [own, ...[provision, ...above].filter((holder) => holder !== node).map(introOf)]
  return around.some((words) => active.test(words))
}

function introOf({ children }: Unit['node']): string {
  return children.flatMap((child) => (child.type === 'intro' ? child.children.map((inline) => ('value' in inline ? inline.value : '')) : [])).join('')
}
