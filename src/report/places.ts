import { type Bill, type Inline, inlinesOf, isSubdivision, type Provision, plainText, printedLabel, provisionsOf, type Subdivision } from '../tree/index.ts'

/** A run of words of the act and where it stands. */
export interface PlacedWords {
  provision: Provision
  /** As printed: “14(2)(a)”. */
  label: string
  kind: Provision['kind']
  words: string
  inlines: Inline[]
}

/** Every run of words of the body with its place, in order. */
export function placedWords(bill: Bill): PlacedWords[] {
  return [...provisionsOf(bill.children[2])].flatMap((provision) => wordsBelow(provision, provision, []))
}

function wordsBelow(provision: Provision, unit: Provision | Subdivision, path: Subdivision[]): PlacedWords[] {
  return unit.children.flatMap((child): PlacedWords[] => {
    if (isSubdivision(child)) return wordsBelow(provision, child, [...path, child])
    const inlines = [...inlinesOf(child.children)]
    return [{ provision, label: printedLabel(provision, path), kind: unit.kind, words: plainText(child.children), inlines }]
  })
}

/** The sentences of a text, abbreviations aside. */
export function sentencesOf(words: string): string[] {
  return words.split(/(?<=[.;])\s+(?=[\p{Lu}“[])/u)
}

/** Each setting that the act prints, with the places where it does, each place once. */
export function placesOfSettings(bill: Bill): Map<string, string[]> {
  const places = new Map<string, string[]>()
  const [preface, preamble, , conclusions] = bill.children
  const outside = [...preface.children, ...preamble.children, ...conclusions.children].map((block) => ({
    label: conclusions.children.includes(block) ? 'closing words' : 'opening words',
    inlines: [...inlinesOf(block.children)],
  }))
  for (const { label, inlines } of [...outside, ...placedWords(bill)]) {
    for (const node of inlines) {
      if (!('setting' in node) || node.setting === '') continue
      const known = places.get(node.setting) ?? []
      if (!known.includes(label)) places.set(node.setting, [...known, label])
    }
  }
  return places
}

/** The first few places, and how many more there are. */
export function somePlaces(labels: string[] = [], most = 5): string {
  const more = labels.length - most
  return labels.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
