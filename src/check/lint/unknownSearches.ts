import { type Message, message, suggest } from '../../messages/index.ts'
import type { RuleFile, Sourced } from '../../model/index.ts'
import type { Named } from '../search/index.ts'

/** Keys whose value, where it is a text, is the name of a search. */
const asking = ['find', 'from', 'somewhere', 'beside', 'refers']

interface Use {
  of: 'sign' | 'search'
  name: string
  path: string
}

/** A message for each sign and search that a file asks for by a name that neither it nor what it shares has, or that comes back to itself. */
export function unknownSearches({ value, file, positions }: Sourced<RuleFile>, shared: Named): Message[] {
  if (value.kind !== 'search' && value.kind !== 'searches') return []
  const named: Named = { signs: { ...shared.signs, ...value.signs }, searches: { ...shared.searches, ...value.searches } }
  const place = (path: string) => ({ file, line: positions[path]?.[0] ?? 1, column: positions[path]?.[1] ?? 1 })
  return [...usesIn(value, '')].flatMap(({ of, name, path }) => {
    const known = of === 'sign' ? named.signs : named.searches
    if (!Object.hasOwn(known, name)) {
      const hint = suggest(name, Object.keys(known), `Known: ${Object.keys(known).join(', ') || 'none'}.`)
      return [message('unusable', `unknown-${of}`, `No ${of} is called "${name}"`, place(path), hint)]
    }
    return comesBack(of, name, named, new Set())
      ? [message('unusable', 'circular-search', `The ${of} "${name}" asks for itself`, place(path), 'Say what it looks for without its own name.')]
      : []
  })
}

function* usesIn(value: unknown, path: string): Generator<Use> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    const at = path === '' ? key : `${path}/${key}`
    if (typeof part !== 'string') yield* usesIn(part, at)
    else if (key === 'meets') yield { of: 'sign', name: part, path: at }
    else if (asking.includes(key)) yield { of: 'search', name: part, path: at }
  }
}

/** Whether following the names in a sign or search leads back to one on the way. */
function comesBack(of: Use['of'], name: string, named: Named, above: ReadonlySet<string>): boolean {
  const key = `${of} ${name}`
  if (above.has(key)) return true
  const part = of === 'sign' ? named.signs[name] : named.searches[name]
  return [...usesIn(part, '')].some((use) => comesBack(use.of, use.name, named, new Set([...above, key])))
}
