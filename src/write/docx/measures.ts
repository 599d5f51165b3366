/** Lengths of the page and its outline, in twentieths of a point. */
const step = 567

export const page = { size: { width: 11906, height: 16838 }, margin: { top: 1418, bottom: 1701, left: 1531, right: 1531 } } as const

/** Where the number and the words of each depth stand: 0 the provision, 1 its first subdivision. */
export function indentAt(depth: number): { left: number; hanging: number } {
  return { left: step * (depth + 1), hanging: step }
}

/** Where unnumbered words of a depth stand: level with the words above them. */
export function wordsIndentAt(depth: number): { left: number } {
  return { left: step * (depth + 1) }
}

/** The room that a provision's label takes in the contents; `{n}` in it stands for as many characters as a number has digits. */
export function labelWidth(label: string): number {
  return Math.max(step, label.length * 120)
}
