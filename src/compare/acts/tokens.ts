import { diffArrays } from 'diff'
import { type Inline, plainText } from '../../tree/index.ts'
import type { Piece } from '../wordDiff.ts'

/** A word, a stretch of space, a sign or a whole reference, and what it is the same by. */
export interface Token {
  words: string
  key: string
}

/** What a reference is the same by in both acts: the unit it leads to. */
export type TargetKey = (eId: string) => string

const parts = /[\p{L}\p{N}\p{M}]+(?:[’'.-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu

/** Text as words, spaces and signs. */
export function tokensOf(words: string): Token[] {
  return (words.match(parts) ?? []).map((part) => ({ words: part, key: /^\s/.test(part) ? ' ' : part }))
}

/** The words of a passage; a reference is one token, the same wherever the unit it leads to now stands. */
export function inlineTokens(nodes: Inline[], targetKey: TargetKey): Token[] {
  return nodes.flatMap((node): Token[] => {
    if (node.type === 'ref' && node.eId !== undefined) return [{ words: plainText([node]), key: `→ ${targetKey(node.eId)}` }]
    if (node.type === 'choice') {
      return node.options.flatMap(({ mark, children }, index) => [
        ...tokensOf(`${index > 0 ? ' ' : ''}[${mark}: `),
        ...inlineTokens(children, targetKey),
        ...tokensOf(']'),
      ])
    }
    return 'children' in node ? inlineTokens(node.children, targetKey) : tokensOf(plainText([node]))
  })
}

/** How two runs of tokens differ: runs that both have, or only one. What both have is given as the later says it. */
export interface TokenRun<T> {
  op: Piece['op']
  tokens: T[]
}

/** Compare tokens; a lone space or short word between two changes is taken to them, because a reader sees one change there. */
export function diffTokens<T extends Token>(before: T[], after: T[]): TokenRun<T>[] {
  const [old, fresh] = [before.map(({ key }) => key), after.map(({ key }) => key)]
  let [a, b] = [0, 0]
  const runs = diffArrays(old, fresh).map(({ added, removed, value }): TokenRun<T> & { twin: T[] } => {
    const [fromOld, fromFresh] = [before.slice(a, a + value.length), after.slice(b, b + value.length)]
    if (!added) a += value.length
    if (!removed) b += value.length
    return { op: added ? 'added' : removed ? 'removed' : 'same', tokens: removed ? fromOld : fromFresh, twin: fromOld }
  })
  const made: TokenRun<T>[] = []
  let [gone, come]: [T[], T[]] = [[], []]
  const flush = () => {
    if (gone.length > 0) made.push({ op: 'removed', tokens: gone })
    if (come.length > 0) made.push({ op: 'added', tokens: come })
    ;[gone, come] = [[], []]
  }
  runs.forEach(({ op, tokens, twin }, index) => {
    const between = index > 0 && index < runs.length - 1 && isSlight(tokens)
    if (op === 'same' && !between) {
      flush()
      made.push({ op, tokens })
    } else {
      if (op !== 'added') gone.push(...(op === 'same' ? twin : tokens))
      if (op !== 'removed') come.push(...tokens)
    }
  })
  flush()
  return made
}

function isSlight(tokens: Token[]): boolean {
  const words = tokens.filter(({ key }) => key !== ' ')
  return words.length === 0 || (words.length === 1 && (words[0]?.key.length ?? 0) < 4 && /^[\p{L}\p{N}]+$/u.test(words[0]?.key ?? ''))
}

/** The pieces of words in which two passages differ. */
export function piecesOf(before: Token[], after: Token[]): Piece[] {
  return diffTokens(before, after).map(({ op, tokens }) => ({ op, words: tokens.map(({ words }) => words).join('') }))
}
