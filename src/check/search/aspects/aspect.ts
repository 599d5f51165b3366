import type { Asked } from '../../../model/index.ts'
import type { Compiler } from '../compiler.ts'
import type { Test } from '../place.ts'

/** Makes the test of one aspect of a condition; nothing where the condition does not ask for it. */
export type Aspect = (asked: Asked, compiler: Compiler) => Test | undefined
