import { type Division, isWords, type Provision, plainText } from '../tree/index.ts'
import type { Walk } from './walk.ts'

/**
 * “… is inserted, which reads:” and then a unit: the provision that says so holds what it puts into another law, up to the one whose number
 * follows its own.
 */
export function openInserted(walk: Walk): void {
  const { provision } = walk
  if (!provision || walk.inserted || !announces(provision)) return
  const { heading, label, eId, origin } = provision
  const into = walk.divisions.at(-1)?.children ?? walk.body
  const mod: Division = { type: 'mod', level: 0, num: provision.num, label, eId, heading, origin, children: [{ type: 'intro', children: wordsOf(provision) }] }
  into.splice(into.indexOf(provision), 1, mod)
  Object.assign(walk, { divisions: [...walk.divisions, mod], provision: undefined, inserted: { mod, last: '' } })
}

/** Close what is put into another law where a unit bears the number that comes next in the bill itself. */
export function closeInserted(label: string, walk: Walk): void {
  const { inserted } = walk
  if (!inserted) return
  if (follows(label, inserted.mod.label) && !follows(label, inserted.last)) {
    const at = walk.divisions.indexOf(inserted.mod)
    Object.assign(walk, { divisions: walk.divisions.slice(0, at), inserted: undefined })
  } else inserted.last = label
}

function announces({ children }: Provision): boolean {
  const [only, ...others] = children
  return only !== undefined && others.length === 0 && isWords(only) && /[:—–]$/.test(plainText(only.children).trimEnd())
}

function wordsOf({ children: [only] }: Provision) {
  return only && isWords(only) ? only.children : []
}

/** Whether a label bears the number behind that of another: “Article II” that of “Article I”, “4.” that of “3.”. */
export function follows(label: string, other: string): boolean {
  const [one, two] = [numberOf(label), numberOf(other)]
  return one !== undefined && two !== undefined && one.style === two.style && one.number === two.number + 1
}

function numberOf(label: string): { style: 'decimal' | 'roman'; number: number } | undefined {
  const number = label.replace(/\.$/, '').split(' ').at(-1) ?? ''
  if (/^\d+$/.test(number)) return { style: 'decimal', number: Number(number) }
  return /^[IVXLC]+$/.test(number) ? { style: 'roman', number: fromRoman(number) } : undefined
}

const signs: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function fromRoman(number: string): number {
  const values = [...number].map((sign) => signs[sign] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
