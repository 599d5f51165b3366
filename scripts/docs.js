// Writes the pages of the documentation that are made from the code. Usage: npm run docs
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundledPageFiles } from './pageFiles.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = `${root}dist/reference.js`
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/reference/index.ts'],
  outfile: bundle,
  bundle: true,
  plugins: [bundledPageFiles],
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})
try {
  const { referencePages } = await import(pathToFileURL(bundle).href)
  for (const [path, text] of Object.entries(await referencePages())) writeFileSync(`${root}docs/${path}`, text)
} finally {
  rmSync(bundle)
}
