import { itemOf, type Opened, type Opening } from './openings.ts'

/** What lines open, where “1.” opens provisions: after “the following:” it opens a list, which goes on until the next provision. */
export function listedNumbers(lines: readonly Opened[]): Opened[] {
  const later = new Map<string, number>()
  for (const { opening } of lines) if (isStopped(opening)) later.set(opening.label, (later.get(opening.label) ?? 0) + 1)
  let provision = 0
  let listed: number | undefined
  return lines.map(({ line, opening }, index) => {
    if (!isStopped(opening)) {
      if (opening.opens !== 'item' && opening.opens !== 'words') listed = undefined
      return { line, opening }
    }
    const left = (later.get(opening.label) ?? 1) - 1
    later.set(opening.label, left)
    const number = Number.parseInt(opening.number, 10)
    const begins = number === 1 && provision > 0 && /[:—–]$/.test(lines[index - 1]?.line.text ?? '')
    // The number that the next provision would bear is a list's only where the provision is still to come.
    const goesOn = listed !== undefined && number === listed + 1 && (number !== provision + 1 || left > 0)
    const item = begins || goesOn ? itemOf(line.text) : undefined
    listed = item ? number : undefined
    if (!item) provision = number
    return { line, opening: item ?? opening }
  })
}

type Stopped = Extract<Opening, { opens: 'provision' }> & { label: `${number}.` }

function isStopped(opening: Opening): opening is Stopped {
  return opening.opens === 'provision' && /^\d+\.$/.test(opening.label)
}
