import type { FragmentInline, FragmentItem, Rendering } from '../../assemble/index.ts'
import { optionOf, renderText } from '../../assemble/index.ts'
import { parseClauseMarkdown } from '../../assemble/parse/index.ts'
import { betweenCells } from '../../compare/acts/index.ts'
import { clauseHelpers } from '../../load/index.ts'
import { compileMarked } from '../../load/read/index.ts'
import type { CompiledText, LoadedClause, Settings } from '../../model/index.ts'
import type { Inline } from '../../tree/index.ts'
import { keysOf, printWords } from './printedWords.ts'
import { markSource, type SourceToken } from './sourceTokens.ts'

/** A word as it is printed, and what of the clause's source prints it. */
export interface TracedToken {
  key: string
  penalty?: number | undefined
  /** The word or call of the source; of a space, the one before it. */
  source: SourceToken | undefined
}

/** The words of a clause in the order of its source, with where each comes from, under the settings of an act that holds the clauses `included`; undefined where it cannot be traced. */
export function traceClause(clause: LoadedClause, settings: Settings, included: ReadonlySet<string>): TracedToken[] | undefined {
  const sources: SourceToken[] = []
  const compile = (text: string, field: string): CompiledText | undefined => {
    const { marked, tokens } = markSource(text, field, sources.length)
    sources.push(...tokens)
    const compiled = compileMarked(marked, { file: '', line: 1, column: 1 }, clauseHelpers)
    return Array.isArray(compiled) ? undefined : compiled
  }
  const text = compile(clause.value.text, 'text')
  const options: Record<string, CompiledText> = {}
  for (const [choice, offered] of Object.entries(clause.value.choices)) {
    const only = optionOf(`${clause.value.id}.${choice}`, offered, settings)
    for (const [option, { text: words }] of Object.entries(offered.options)) {
      if (only !== undefined && option !== only) continue
      const compiled = compile(words, `choices.${choice}.options.${option}.text`)
      if (compiled) options[`${choice}.${option}`] = compiled
    }
  }
  if (!text) return undefined
  const rendering: Rendering = { settings, clause: { ...clause, text, options }, text, included: new Set(included), values: [] }
  const fragment = parseClauseMarkdown(renderText(rendering))
  return 'parts' in fragment ? tracedTokens(fragment, rendering.values, sources) : undefined
}

function tracedTokens(item: FragmentItem, values: Inline[][], sources: SourceToken[]): TracedToken[] {
  const run = (words: FragmentInline[]) => withoutEnds(tokensIn(words, values, sources))
  return item.parts.flatMap((part) => {
    if (Array.isArray(part)) return run(part)
    if ('items' in part) return part.items.flatMap((child) => tracedTokens(child, values, sources))
    if ('formula' in part) return run(part.formula)
    if ('picture' in part) return run(['[', ...part.alt, ']'])
    return [...(part.table.caption ? run(part.table.caption) : []), ...part.table.rows.flatMap((cells) => joinedCells(cells.map(run)))]
  })
}

/** The cells of a row as the row is printed; what stands between them comes from no word of the source. */
function joinedCells(cells: TracedToken[][]): TracedToken[] {
  const between = keysOf(betweenCells).map((key): TracedToken => ({ key, source: undefined }))
  return cells.flatMap((cell, index) => (index === 0 ? cell : [...between, ...cell]))
}

const marks = /([\uE000\uE002\uE004\uE00A])([^\uE000-\uE00B]*)[\uE001\uE003\uE005\uE00B]/gu

function tokensIn(inlines: FragmentInline[], values: Inline[][], sources: SourceToken[]): TracedToken[] {
  const tokens: TracedToken[] = []
  let penalties = 0
  const plain = (words: string, source: SourceToken | undefined, penalty: number | undefined) => {
    for (const key of keysOf(words)) tokens.push({ key, source, penalty })
  }
  /** Words with marks in them; `from` is the call that gives those before the first. The last source comes back. */
  const string = (words: string, from: SourceToken | undefined, penalty: number | undefined): SourceToken | undefined => {
    let current = from
    let end = 0
    for (const { 0: whole, 1: sign, 2: content = '', index } of words.matchAll(marks)) {
      plain(words.slice(end, index), current, penalty)
      end = index + whole.length
      if (sign === '\uE00A') current = sources[Number(content)]
      if (sign === '\uE000') nodes(values[Number(content)] ?? [], current, penalty)
    }
    plain(words.slice(end), current, penalty)
    return current
  }
  const nodes = (below: Inline[], from: SourceToken | undefined, penalty: number | undefined): void => {
    let current = from
    for (const node of below) {
      if (node.type === 'text') current = string(node.value, current, penalty)
      else if (node.type === 'penalty') {
        penalties += 1
        nodes(node.children, current, penalties)
      } else if (node.type === 'choice') {
        node.children.forEach(({ mark, children }, index) => {
          plain(`${index > 0 ? ' ' : ''}[${mark}: `, current, penalty)
          nodes(children, current, penalty)
          plain(']', current, penalty)
        })
      } else if ('children' in node) nodes(node.children, current, penalty)
      else for (const { key } of printWords([node]).tokens()) tokens.push({ key, source: current, penalty })
    }
  }
  const walk = (below: FragmentInline[]): void => {
    for (const inline of below) {
      if (typeof inline === 'string') string(inline, undefined, undefined)
      else for (const children of Object.values(inline)) walk(children)
    }
  }
  walk(inlines)
  return singleSpaces(tokens)
}

/** One space where marks and tags left several. */
function singleSpaces(tokens: TracedToken[]): TracedToken[] {
  return tokens.filter(({ key }, index) => key !== ' ' || tokens[index - 1]?.key !== ' ')
}

function withoutEnds(tokens: TracedToken[]): TracedToken[] {
  const first = tokens.findIndex(({ key }) => key !== ' ')
  const last = tokens.findLastIndex(({ key }) => key !== ' ')
  return first === -1 ? [] : tokens.slice(first, last + 1)
}
