import { type Inline, plainText } from '../../tree/index.ts'
import { diffTokens, inlineTokens, type Token } from '../acts/index.ts'

/** Words that take the place of those between two places of a text; nothing is left out where both are one. */
export interface Edit {
  from: number
  to: number
  words: string
}

/** How the words of a passage become those of its twin. */
export interface Rewording {
  text: string
  edits: Edit[]
  /** How many characters go, and come. */
  gone: number
  come: number
  /** Whether a reference in it only follows the number of what it leads to. */
  follows: boolean
}

/** Compare two passages; a reference to the same unit stays, whatever the number of that is now. */
export function rewordingOf(before: Inline[], after: Inline[], units: Map<string, string>): Rewording {
  const old = inlineTokens(before, (eId) => units.get(eId) ?? `was ${eId}`)
  const fresh = inlineTokens(after, (eId) => eId)
  const edits: Edit[] = []
  let [at, place, follows] = [0, 0, false]
  for (const { op, tokens } of diffTokens(old, fresh)) {
    const last = edits.at(-1)
    const length = wordsOf(op === 'added' ? tokens : old.slice(at, at + tokens.length)).length
    const change = op === 'same' ? undefined : last?.to === place ? last : { from: place, to: place, words: '' }
    if (change && change !== last) edits.push(change)
    if (change && op === 'removed') change.to += length
    if (change && op === 'added') change.words += wordsOf(tokens)
    if (op === 'same') follows ||= tokens.some(({ words, key }, index) => key.startsWith('→') && words !== old[at + index]?.words)
    if (op !== 'added') {
      at += tokens.length
      place += length
    }
  }
  const text = plainText(before)
  // A reference that leads elsewhere by the same words needs no amendment.
  const told = edits.filter(({ from, to, words }) => text.slice(from, to) !== words)
  const gone = told.reduce((sum, { from, to }) => sum + to - from, 0)
  const come = told.reduce((sum, { words }) => sum + words.length, 0)
  return { text, edits: told, gone, come, follows }
}

function wordsOf(tokens: Token[]): string {
  return tokens.map(({ words }) => words).join('')
}
