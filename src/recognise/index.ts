export { type Recognised, recogniseBill } from './recogniseBill.ts'
export { recogniseWords } from './recogniseWords.ts'
export { leftOutOf, lineUnrecognised, nothingRecognised } from './unrecognised.ts'
