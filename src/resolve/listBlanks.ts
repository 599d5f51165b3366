import { type Bill, inlinesOf, plainText, wordsOf } from '../tree/index.ts'

/** Something the act still leaves open: its setting, what it prints, and how often. */
export interface OpenPoint {
  setting: string
  kind: 'blank' | 'choice'
  label: string
  count: number
}

/** Every blank and open choice of a bill, in the order in which they first stand. */
export function listBlanks(bill: Bill): OpenPoint[] {
  const points = new Map<string, OpenPoint>()
  for (const run of wordsOf(bill)) {
    for (const node of inlinesOf(run.children)) {
      if (node.type !== 'blank' && node.type !== 'choice') continue
      const label = node.type === 'blank' ? node.label : plainText([node])
      const key = node.setting || label
      const point = points.get(key) ?? { setting: node.setting, kind: node.type, label, count: 0 }
      points.set(key, { ...point, count: point.count + 1 })
    }
  }
  return [...points.values()]
}
