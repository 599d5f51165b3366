export { listBlanks, type OpenPoint } from './listBlanks.ts'
export { type Address, referenceTo } from './printReference.ts'
export { resolveAct } from './resolveAct.ts'
