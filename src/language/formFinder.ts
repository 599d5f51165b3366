import type { Grammar, Language } from '../model/index.ts'
import { anyOf } from './anyOf.ts'
import { isUnspaced, wordsIn } from './wordsIn.ts'

/** Where one of some forms stands in a text as a whole word, or several: with what is written in one before it. */
export interface FoundForm {
  from: number
  to: number
  form: string
}

/**
 * A search for forms of words in texts of a language. Letters of both cases fit; of several forms at one place the longest wins. In a script
 * that sets no spaces a word is whole where a dictionary divides it from its neighbours.
 */
export function formFinder(forms: Iterable<string>, { grammar }: Pick<Language, 'grammar'>): (text: string) => FoundForm[] {
  const known = [...new Set(forms)].sort((a, b) => b.length - a.length)
  const joined = known.filter(isUnspaced)
  const spaced = spacedPattern(
    known.filter((form) => !isUnspaced(form)),
    grammar,
  )
  return (text) => {
    const found = spaced ? spacedIn(text, spaced) : []
    if (joined.length === 0 || !isUnspaced(text)) return found
    const inside = joinedIn(text, joined)
    const free = found.filter(({ from, to }) => inside.every((one) => one.to <= from || to <= one.from))
    return [...free, ...inside].sort((a, b) => a.from - b.from)
  }
}

function spacedPattern(forms: string[], { prefix = '', suffix = '' }: Grammar): RegExp | undefined {
  if (forms.length === 0) return undefined
  const any = anyOf(forms).replaceAll("'", "['’]")
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])(?:${prefix})(${any})(?:${suffix})(?![\\p{L}\\p{M}\\p{N}]|['’]\\p{L}|-\\p{L})`, 'giu')
}

function spacedIn(text: string, pattern: RegExp): FoundForm[] {
  const found: FoundForm[] = []
  // matchAll would make the long pattern anew for every text.
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push({ from: match.index, to: pattern.lastIndex, form: match[1] ?? '' })
  return found
}

function joinedIn(text: string, forms: string[]): FoundForm[] {
  const edges = new Set<number>()
  let at = 0
  for (const word of wordsIn(text)) {
    edges.add(at)
    at += word.length
  }
  edges.add(at)
  const found: FoundForm[] = []
  for (const from of edges) {
    if (from < (found.at(-1)?.to ?? 0)) continue
    const form = forms.find((one) => text.startsWith(one, from) && edges.has(from + one.length))
    if (form) found.push({ from, to: from + form.length, form })
  }
  return found
}
