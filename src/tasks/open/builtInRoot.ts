import { existsSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the library that ships with the toolkit: that of its package, above the bundle as above the source. */
export const builtInRoot: string = packageAbove(dirname(fileURLToPath(import.meta.url)))

function packageAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? `${folder}${sep}` : packageAbove(dirname(folder))
}
