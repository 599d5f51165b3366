export { cardinal, formatNumber, ordinal } from './formatNumber.ts'
export { listBlanks, type OpenPoint } from './listBlanks.ts'
export { type Address, referenceTo } from './printReference.ts'
export { resolveAct } from './resolveAct.ts'
