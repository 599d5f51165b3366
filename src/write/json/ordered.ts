/** Keys that open an object, in this order: what it is, where it stands, what it is called. */
const opening = ['type', 'id', 'about', 'role', 'jurisdiction', 'template', 'language', 'country', 'title', 'level', 'num', 'label', 'eId', 'heading', 'intro']
/** Keys that close it: what is in it. */
const closing = ['outline', 'instruments', 'claims', 'sources', 'notes', 'origin', 'at', 'value', 'parts', 'options', 'children']

/** A plain value whose objects have their keys in one order: opening and closing keys as listed, those between by the alphabet. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)).map(([key, member]) => [key, ordered(member)]))
}

function rank(key: string): number {
  const [first, last] = [opening.indexOf(key), closing.indexOf(key)]
  return first >= 0 ? first - opening.length : last + 1
}
