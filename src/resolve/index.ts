export { listBlanks, type OpenPoint } from './listBlanks.ts'
export { cardinal, ordinal } from './ordinals.ts'
export { type Address, referenceTo } from './printReference.ts'
export { resolveAct } from './resolveAct.ts'
