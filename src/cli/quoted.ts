/** A name as a shell takes it: in quotes where it needs them. */
export function quoted(name: string): string {
  if (/^[\w./@%+:,=~-]+$/.test(name)) return name
  return /["$`\\!]/.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : `"${name}"`
}
