export { htmlLines } from './htmlLines.ts'
