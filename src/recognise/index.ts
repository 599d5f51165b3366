export type { Line } from './paragraphs.ts'
export { type Recognised, recogniseBill } from './recogniseBill.ts'
