export type { Line } from './line.ts'
export { type Recognised, recogniseBill } from './recogniseBill.ts'
export { lineUnrecognised, nothingRecognised } from './unrecognised.ts'
