import { diffArrays } from 'diff'
import { wordsIn } from '../../language/index.ts'
import { type Inline, plainText, printedChoice } from '../../tree/index.ts'
import type { Piece } from '../wordDiff.ts'
import { isDash, typeset } from './typography.ts'

/** A word, a stretch of space, a sign or a whole reference, and what it is the same by. */
export interface Token {
  words: string
  key: string
}

/** What a reference is the same by in both acts: the unit it leads to. */
export type TargetKey = (eId: string) => string

/** Text as words, spaces and signs; how an office sets a quotation mark, a dash or a space makes no other word. */
export function tokensOf(words: string): Token[] {
  return wordsIn(words).map((part) => ({ words: part, key: typeset(part) }))
}

/**
 * The words of a passage; a reference is one token, the same wherever the unit it leads to now stands. A word may stand in two nodes, as the
 * value of a setting and the ending behind it do.
 */
export function inlineTokens(nodes: Inline[], targetKey: TargetKey): Token[] {
  const tokens: Token[] = []
  let words = ''
  const flush = () => {
    tokens.push(...tokensOf(words))
    words = ''
  }
  for (const piece of piecesIn(nodes, targetKey)) {
    if (typeof piece === 'string') words += piece
    else {
      flush()
      tokens.push(piece)
    }
  }
  flush()
  return tokens
}

function piecesIn(nodes: Inline[], targetKey: TargetKey): (string | Token)[] {
  return nodes.flatMap((node): (string | Token)[] => {
    if (node.type === 'ref' && node.eId !== undefined) return [{ words: plainText([node]), key: `→ ${targetKey(node.eId)}` }]
    if (node.type === 'choice') return piecesIn(printedChoice(node), targetKey)
    return 'children' in node ? piecesIn(node.children, targetKey) : [plainText([node])]
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

/** The pieces of words in which two passages differ; a space beside a dash is no difference, and stands as the later has it. */
export function piecesOf(before: Token[], after: Token[]): Piece[] {
  const runs = diffTokens(before, after)
  const pieces = runs.flatMap((run, index): Piece[] => {
    if (!isSpacing(run, runs[index - 1], runs[index + 1])) return [{ op: run.op, words: wordsOf(run) }]
    return run.op === 'removed' ? [] : [{ op: 'same', words: wordsOf(run) }]
  })
  return pieces.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1)
    if (last?.op === 'same' && piece.op === 'same') joined[joined.length - 1] = { op: 'same', words: last.words + piece.words }
    else joined.push(piece)
    return joined
  }, [])
}

/** Whether a run is only the space that one act sets beside a dash which both have. */
function isSpacing({ op, tokens }: TokenRun<Token>, last: TokenRun<Token> | undefined, next: TokenRun<Token> | undefined): boolean {
  if (op === 'same' || tokens.some(({ key }) => key !== ' ')) return false
  return (last?.op === 'same' && isDash(last.tokens.at(-1)?.words ?? '')) || (next?.op === 'same' && isDash(next.tokens[0]?.words ?? ''))
}

function wordsOf({ tokens }: TokenRun<Token>): string {
  return tokens.map(({ words }) => words).join('')
}
