export { listBlanks, type OpenPoint } from './listBlanks.ts'
export { resolveAct } from './resolveAct.ts'
