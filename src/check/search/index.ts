export { checkOf } from './checkOf.ts'
export type { Compiler, Named } from './compiler.ts'
export { compilerOf } from './compilerOf.ts'
