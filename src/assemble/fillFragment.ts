import { capitalised, compilePattern, joinWords, openingSentence } from '../language/index.ts'
import type { Language } from '../model/index.ts'
import { anyMark } from '../model/index.ts'
import { type Inline, joinText, text } from '../tree/index.ts'
import type { FragmentInline } from './fragment.ts'

export interface Filled {
  nodes: Inline[]
  anchor?: string | undefined
  line?: number | undefined
}

/** Put values in the place of their marks; take the anchor and the source line out of the words. `opens` says that a sentence begins here. */
export function fillInlines(inlines: FragmentInline[], values: Inline[][], language: Language, opens: boolean): Filled {
  const filled: Filled = { nodes: [] }
  const walk = (from: FragmentInline[], opening: boolean): Inline[] => {
    const nodes: Inline[] = []
    let starts = opening
    for (const inline of from) {
      if (typeof inline !== 'string') {
        const [[type, children]] = Object.entries(inline) as [['emphasis' | 'strong', FragmentInline[]]]
        nodes.push({ type, children: walk(children, starts) })
        starts = false
        continue
      }
      let end = 0
      for (const match of inline.matchAll(anyMark)) {
        const [whole, kind, content = ''] = match
        const before = inline.slice(end, match.index)
        end = match.index + whole.length
        if (before) {
          nodes.push(text(before))
          starts = endsSentence(before, language)
        }
        if (kind === '\uE004') filled.anchor = content
        else if (kind === '\uE002') filled.line = Number(content)
        else {
          const value = values[Number(content)] ?? []
          nodes.push(...(starts ? opened(value, language.tag) : value))
          starts = false
        }
      }
      const rest = inline.slice(end)
      if (rest) nodes.push(text(rest))
    }
    return joinWords(nodes, language)
  }
  filled.nodes = trimmed(joinText(walk(inlines, opens)))
  return filled
}

/** Whether words end with a sentence; the stop of an abbreviation ends none. */
function endsSentence(words: string, language: Language): boolean {
  if (!/\p{Sentence_Terminal}[”"’»)]?\s+$/u.test(words)) return false
  return !compilePattern('(?:^|[\\s(]){abbreviation}\\.\\s+$', language).test(words)
}

/** What opens a sentence, with a capital: an article, a reference, or the words of a setting. */
function opened([first, ...rest]: Inline[], tag: string): Inline[] {
  if (first?.type === 'value') return [{ ...first, value: openingSentence(tag, first.value) }, ...rest]
  if (first?.type === 'text') return [text(capitalised(tag, first.value)), ...rest]
  if (first?.type === 'option') return [{ ...first, children: opened(first.children, tag) }, ...rest]
  if (first?.type === 'choice') return [{ ...first, children: first.children.map((one) => ({ ...one, children: opened(one.children, tag) })) }, ...rest]
  if (first?.type === 'ref') return [{ ...first, capital: true }, ...rest]
  return first ? [first, ...rest] : rest
}

/** Without the spaces that marks leave at either end. */
function trimmed(nodes: Inline[]): Inline[] {
  const first = nodes[0]
  if (first?.type === 'text') nodes[0] = text(first.value.trimStart())
  const last = nodes.at(-1)
  if (last?.type === 'text') nodes[nodes.length - 1] = text(last.value.trimEnd())
  return nodes.filter((node) => node.type !== 'text' || node.value !== '')
}
