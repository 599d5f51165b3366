type Json = { [key: string]: unknown }

/**
 * What a program that goes by the kept schema would trip over in the present one: a property or kind of node gone, of another type,
 * newly required or no longer certain, a value that is no longer allowed. An optional property or a node that is new is no matter.
 */
export function stricter(kept: unknown, now: unknown, path = ''): string[] {
  const [before, after] = [kept as Json, now as Json]
  if (after === undefined) return [`${path} is gone`]
  if (Array.isArray(kept) || Array.isArray(now)) return JSON.stringify(kept) === JSON.stringify(now) ? [] : [`${path} is another`]
  if (before === null || typeof before !== 'object') return before === after ? [] : [`${path} is another`]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !['description', 'title'].includes(key))
  return keys.flatMap((key) => {
    const at = `${path}/${key}`
    const [was, is] = [before[key], after[key]]
    if (['properties', '$defs', 'discriminator'].includes(key))
      return Object.entries((was ?? {}) as Json).flatMap(([name, value]) => stricter(value, (is as Json)?.[name], `${at}/${name}`))
    if (key === 'required' || key === 'enum') {
      const [old, present] = [(was ?? []) as string[], (is ?? []) as string[]]
      const added = present.filter((name) => !old.includes(name)).map((name) => `${at}: ${name} is new`)
      const gone = old.filter((name) => !present.includes(name)).map((name) => `${at}: ${name} is gone`)
      return key === 'required' ? [...added, ...gone] : gone
    }
    if (key === 'oneOf' || key === 'anyOf') {
      const present = new Set(((is ?? []) as Json[]).map((option) => JSON.stringify(option)))
      return ((was ?? []) as Json[]).filter((option) => !present.has(JSON.stringify(option))).map((option) => `${at}: ${JSON.stringify(option)} is gone`)
    }
    return was === undefined ? [`${at} is new`] : stricter(was, is, at)
  })
}
