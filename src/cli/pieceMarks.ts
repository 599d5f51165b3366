import pc from 'picocolors'
import type { Piece } from '../index.ts'

const coloured = pc.isColorSupported && (Boolean(process.stdout.isTTY) || Boolean(process.env.FORCE_COLOR))
export const colours = pc.createColors(coloured)

/** A piece of words for a terminal; where there are no colours, marks show what is gone and what is new. */
export function mark({ op, words }: Piece): string {
  switch (op) {
    case 'same':
      return words
    case 'added':
      return coloured ? colours.green(colours.underline(words)) : `{+${words}+}`
    case 'removed':
      return coloured ? colours.red(colours.strikethrough(words)) : `[-${words}-]`
  }
}
