export { markdownLines } from './markdownLines.ts'
