import { cssString } from './cssString.ts'

/** The title at the head of each page of paper but the first, and the page's number of all at its foot. */
export function runningHeads(title: string): string {
  return `@page { @top-center { content: ${cssString(title)} } @bottom-center { content: counter(page) ' / ' counter(pages) } }
@page :first { @top-center { content: none } }`
}
