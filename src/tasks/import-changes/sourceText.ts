import { reference } from './printedWords.ts'

/** Words of a document as the source of a clause's text, which prints them as they are: what Markdown or Handlebars would read is escaped. */
export function asSource(words: string, { clause, opens }: { clause: string; opens: boolean }): string {
  return words
    .split(/(\uE013[^\uE014]*\uE014)/u)
    .map((part, index) => referenceCall(part, clause) ?? escaped(part, opens && index === 0))
    .join('')
}

/** The same for the words of an option, which are no Markdown; undefined where Handlebars could read what cannot be escaped there. */
export function asOption(words: string, clause: string): string | undefined {
  const parts = words.split(/(\uE013[^\uE014]*\uE014)/u).map((part) => referenceCall(part, clause) ?? (part.includes('{') ? undefined : part))
  return parts.includes(undefined) ? undefined : parts.join('')
}

/** A reference as its call; to an item of the clause itself by its anchor alone. */
function referenceCall(part: string, clause: string): string | undefined {
  const target = new RegExp(`^${reference.pattern.source}$`, 'u').exec(part)?.[1]
  if (target === undefined) return undefined
  return `{{ref "${target.startsWith(`${clause}#`) ? target.slice(clause.length) : target}"}}`
}

function escaped(words: string, opens: boolean): string {
  const safe = words
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('{', '&#123;')
  return opens ? safe.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-+#=]/, '\\$&') : safe
}
