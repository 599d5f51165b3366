import type { Line } from '../tree/index.ts'
import { bareNumbers } from './bareNumbers.ts'
import type { Idiom } from './idiom.ts'
import { type Manner, openingOf, provisionOf } from './openings.ts'

/** How a bill numbers its provisions, and its lines with the bare numbers among them marked. */
export function mannerOf(lines: readonly Line[], idiom: Idiom): { manner: Manner; lines: readonly Line[] } {
  const first = lines.find(({ text }) => text.trim() !== '')
  const named = lines.filter(({ text }) => provisionOf(text.trim(), idiom))
  const articles = named.filter(({ text }) => provisionOf(text.trim(), idiom)?.element === 'article')
  // An extract that opens with its one article is in articles too.
  if (articles.length > 1 || (first && articles[0] === first)) return { manner: 'articles', lines }
  const stopped = lines.filter((line) => openingOf(line, 'stop', idiom).opens === 'provision' && !provisionOf(line.text.trim(), idiom))
  const bare = bareNumbers(lines, idiom)
  const leads = (found: readonly Line[], others: readonly Line[]) =>
    found[0] !== undefined && (others[0] === undefined || (found.length > 1 && found[0].line < others[0].line) || found.length > others.length)
  if (leads(named, stopped) && leads(named, bare)) return { manner: 'sections', lines }
  if (!leads(bare, stopped)) return { manner: 'stop', lines }
  const marked = new Set(bare)
  return { manner: 'bare', lines: lines.map((line) => (marked.has(line) ? { ...line, bare: true } : line)) }
}
