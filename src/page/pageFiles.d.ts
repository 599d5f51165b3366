/** A style sheet or a script of a page as text; `scripts/pageFiles.js` makes it. */
declare module '*.css' {
  const style: string
  export default style
}

declare module '*.browser.ts?script' {
  const script: string
  export default script
}
