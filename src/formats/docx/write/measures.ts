/** Lengths of the page and its outline, in twentieths of a point. */
const step = 567

/** A sheet of paper and what of it stays free. */
export interface Page {
  size: { width: number; height: number }
  margin: Record<'top' | 'bottom' | 'left' | 'right', number>
}

export const page: Page = { size: { width: 11906, height: 16838 }, margin: { top: 1418, bottom: 1701, left: 1531, right: 1531 } }

/** The same sheet on its side. */
export function turned({ size, margin }: Page): Page {
  return { size: { width: size.height, height: size.width }, margin }
}

/** How wide the lines of a page are. */
export function textWidth({ size, margin }: Page): number {
  return size.width - margin.left - margin.right
}

/** What stands free on either side of the words of a cell. */
export const cellMargin = 90

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
