/** Keys that open an object, in this order: what it is, where it stands, what it is called. */
const opening = ['type', 'id', 'about', 'role', 'jurisdiction', 'template', 'language', 'country', 'title', 'level', 'num', 'label', 'eId', 'heading']
/** Keys that close it: what is in it. */
const closing = ['outline', 'instruments', 'claims', 'sources', 'origin', 'at', 'value', 'parts', 'children']

/** A plain value whose objects have their keys in one order: opening and closing keys as listed, those between by the alphabet. */
export function ordered(value: unknown): unknown {
  return order(value, new Map())
}

/** `known` keeps the order of keys that stood together before: a tree has few kinds of objects, and many of each. */
function order(value: unknown, known: Map<string, string[]>): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((member) => order(member, known))
  const keys = Object.keys(value)
  const together = keys.join('\n')
  const sorted = known.get(together) ?? keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  known.set(together, sorted)
  const made: Record<string, unknown> = {}
  for (const key of sorted) made[key] = order((value as Record<string, unknown>)[key], known)
  return made
}

function rank(key: string): number {
  const [first, last] = [opening.indexOf(key), closing.indexOf(key)]
  return first >= 0 ? first - opening.length : last + 1
}
