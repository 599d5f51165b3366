import { diffArrays } from 'diff'
import type { Printed } from './printed.ts'
import type { PrintedToken } from './printedWords.ts'
import type { SourceToken } from './sourceTokens.ts'
import type { TracedToken } from './traceClause.ts'

/** A word of the act, and where it stands. */
interface Placed {
  token: PrintedToken
  paragraph: number
  index: number
}

/** For each word of each paragraph, the word or call that prints it. A penalty may stand elsewhere than in the source, and is aligned for itself. */
export function alignSource(printed: Printed[], traced: TracedToken[]): (SourceToken | undefined)[][] {
  const rows = printed.map((one) => one.tokens())
  const found: (SourceToken | undefined)[][] = rows.map((tokens) => tokens.map(() => undefined))
  const align = (ours: Placed[], theirs: TracedToken[]) => {
    let [a, b] = [0, 0]
    for (const { added, removed, value } of diffArrays(
      ours.map(({ token }) => token.key),
      theirs.map(({ key }) => key),
    )) {
      for (let n = 0; n < value.length && !added && !removed; n++) {
        const { paragraph = 0, index = 0 } = ours[a + n] ?? {}
        const row = found[paragraph]
        if (row) row[index] = theirs[b + n]?.source
      }
      if (!added) a += value.length
      if (!removed) b += value.length
    }
  }
  const { words, penalties } = apart(rows)
  align(
    words,
    traced.filter(({ penalty }) => penalty === undefined),
  )
  penalties.forEach((penalty, nth) => {
    align(penalty, penaltyAt(traced, nth))
  })
  return found
}

/** The words of paragraphs, and those of each penalty in them. */
function apart(rows: PrintedToken[][]): { words: Placed[]; penalties: Placed[][] } {
  const words: Placed[] = []
  const penalties = new Map<string, Placed[]>()
  rows.forEach((tokens, paragraph) => {
    tokens.forEach((token, index) => {
      const placed = { token, paragraph, index }
      if (token.penalty === undefined) words.push(placed)
      else {
        const name = `${paragraph} ${token.penalty}`
        const own = penalties.get(name)
        if (own) own.push(placed)
        else penalties.set(name, [placed])
      }
    })
  })
  return { words, penalties: [...penalties.values()] }
}

function penaltyAt(traced: TracedToken[], nth: number): TracedToken[] {
  const runs: TracedToken[][] = []
  let before: TracedToken | undefined
  for (const token of traced) {
    if (token.penalty !== undefined) {
      if (before?.penalty === token.penalty && before.source === token.source) runs.at(-1)?.push(token)
      else runs.push([token])
    }
    before = token
  }
  return runs[nth] ?? []
}
