/** The ids of a list with commas, each once, after those of `before`: what an option gives that takes such a list, and may be repeated. */
export function idsIn(list: string, before: readonly string[] = []): string[] {
  return [...new Set([...before, ...list.split(',').map((id) => id.trim())])]
}
