/** The title at the head of each page of paper but the first, and the page's number of all at its foot. */
export function runningHeads(title: string): string {
  return `
@page { @top-center { content: ${cssString(title)} } @bottom-center { content: counter(page) ' / ' counter(pages) } }
@page :first { @top-center { content: none } }
`
}

/** Words as a string of CSS: whatever could end the string or the style is written by its number. */
function cssString(words: string): string {
  return `'${words.replace(/[^\p{L}\p{N}\p{M} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}'`
}
