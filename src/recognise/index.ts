export type { Line } from './line.ts'
export { type Recognised, recogniseBill } from './recogniseBill.ts'
