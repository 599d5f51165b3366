import { type Bill, type Inline, inlinesOf, printedLabel, provisionsOf, wordsWithPaths } from '../../tree/index.ts'

export interface OpenPlace {
  /** As printed: “14(2)(a)”. */
  label: string
  eId: string
}

/** Where each blank and open choice of the body stands, by its setting, or by its label where it has none. */
export function openPlaces(bill: Bill): Map<string, OpenPlace[]> {
  const places = new Map<string, OpenPlace[]>()
  for (const provision of provisionsOf(bill.children[2])) {
    for (const [{ children }, path] of wordsWithPaths(provision)) {
      const place = { label: printedLabel(provision, path), eId: (path.at(-1) ?? provision).eId }
      for (const name of namesIn(children)) {
        const known = places.get(name) ?? []
        if (!known.some(({ eId }) => eId === place.eId)) places.set(name, [...known, place])
      }
    }
  }
  return places
}

function namesIn(inlines: Inline[]): string[] {
  return [...inlinesOf(inlines)].flatMap((node) => {
    if (node.type === 'blank') return [node.setting || node.label]
    return node.type === 'choice' ? [node.setting] : []
  })
}
