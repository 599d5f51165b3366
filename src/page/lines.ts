import type { ElementContent, Text } from 'hast'

const lineBreak: Text = { type: 'text', value: '\n' }

/** Blocks, each on a line of its own in the file, so that two versions of a page can be compared. */
export function lines(blocks: ElementContent[]): ElementContent[] {
  return blocks.length === 0 ? [] : [...blocks.flatMap((block) => [lineBreak, block]), lineBreak]
}
