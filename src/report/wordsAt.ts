import { type Bill, type Definition, type Provision, plainText, provisionsOf, type Subdivision, subdivisionsOf, wordsIn } from '../tree/index.ts'

/** What each unit of an act says, by its eId; longer ones are cut at a word. */
export function wordsAt(bill: Bill, most = 240): (eId: string) => string {
  const units = new Map<string, Provision | Subdivision | Definition>()
  for (const provision of provisionsOf(bill.children[2])) {
    units.set(provision.eId, provision)
    for (const [node] of subdivisionsOf(provision)) units.set(node.eId, node)
  }
  return (eId) => {
    const unit = units.get(eId)
    return unit ? shortened([...wordsIn(unit)].map(({ children }) => plainText(children).trim()).join(' '), most) : ''
  }
}

function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most))} …`
}
