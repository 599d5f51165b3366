import type { LintedFile } from '../../src/index.ts'

export interface Precision {
  rules: Record<string, { right: number; wrong: number; missed: number }>
  /** What is wrong and what is missed, place by place. */
  told: string[]
  precision: number
  recall: number
}

export function precisionOf(lintFile: (file: string, bytes: Uint8Array) => Promise<LintedFile>, folder: string): Promise<Precision>
export function precisionTable(measured: Precision): string
