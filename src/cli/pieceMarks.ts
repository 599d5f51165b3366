import pc from 'picocolors'
import type { Piece, ToldGroup } from '../index.ts'

const coloured = pc.isColorSupported && (Boolean(process.stdout.isTTY) || Boolean(process.env.FORCE_COLOR))
export const colours = pc.createColors(coloured)

/** Words with their changes for a terminal; where there are no colours, marks show what is gone and what is new. */
export function marked(pieces: Piece[]): string {
  return pieces.map(mark).join('')
}

function mark({ op, words }: Piece): string {
  switch (op) {
    case 'same':
      return words
    case 'added':
      return coloured ? colours.green(colours.underline(words)) : `{+${words}+}`
    case 'removed':
      return coloured ? colours.red(colours.strikethrough(words)) : `[-${words}-]`
  }
}

/** A group of what is told: its title, and its entries below. */
export function groupLines(title: string, { items }: ToldGroup): string[] {
  return [title, ...items.map((item) => `  - ${item}`)]
}
