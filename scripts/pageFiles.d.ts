import type { Plugin as Bundled } from 'esbuild'
import type { Plugin as Tested } from 'vite'

export const bundledPageFiles: Bundled
export const testedPageFiles: Tested
