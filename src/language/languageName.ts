/** A language as messages name it, with its tag: “French (fr)”. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag)
  return name === undefined ? `"${tag}"` : `${name} (${tag})`
}
