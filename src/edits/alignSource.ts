import { diffArrays } from 'diff'
import type { Printed } from './printed.ts'
import type { SourceToken } from './sourceTokens.ts'
import type { TracedToken } from './traceClause.ts'

/** For each word of each paragraph, the word or call that prints it. A penalty may stand elsewhere than in the source, and is aligned for itself. */
export function alignSource(printed: Printed[], traced: TracedToken[]): (SourceToken | undefined)[][] {
  const all = printed.flatMap(({ tokens }, paragraph) => tokens.map((token, index) => ({ ...token, paragraph, index })))
  const found: (SourceToken | undefined)[][] = printed.map(({ tokens }) => tokens.map(() => undefined))
  const align = (ours: typeof all, theirs: TracedToken[]) => {
    let [a, b] = [0, 0]
    for (const { added, removed, value } of diffArrays(
      ours.map(({ key }) => key),
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
  align(
    all.filter(({ penalty }) => penalty === undefined),
    traced.filter(({ penalty }) => penalty === undefined),
  )
  const penalties = [...new Set(all.flatMap(({ penalty, paragraph }) => (penalty === undefined ? [] : [`${paragraph} ${penalty}`])))]
  penalties.forEach((name, nth) => {
    align(
      all.filter(({ penalty, paragraph }) => `${paragraph} ${penalty}` === name),
      penaltyAt(traced, nth),
    )
  })
  return found
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
