// Bundles the source into dist/ and compiles the library that ships, so that a cold run parses nothing it has seen.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, transform } from 'esbuild'
import { writeLicences } from './licences.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = `${root}dist`
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

rmSync(dist, { recursive: true, force: true })
const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  splitting: true,
  outdir: 'dist',
  define: { VERSION: JSON.stringify(version) },
  minify: true,
  // Packages in the CommonJS form ask for Node's own modules with require.
  banner: { js: "import { createRequire as requireOf } from 'node:module';const require = requireOf(import.meta.url);" },
  legalComments: 'none',
  logLevel: 'warning',
}
const { metafile } = await build({
  ...options,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  metafile: true,
})
writeLicences(root, metafile)
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.types.json`], { stdio: 'inherit' })

await build({ ...options, splitting: false, entryPoints: { compile: 'src/compile.ts', schemas: 'src/model/schemas.ts' } })
const { jsonSchemas } = await import(pathToFileURL(`${dist}/schemas.js`).href)
rmSync(`${dist}/schemas.js`)
mkdirSync(`${dist}/schemas`)
for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(`${dist}/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)

try {
  const { compileLibrary } = await import(pathToFileURL(`${dist}/compile.js`).href)
  const { files, fragments, specs } = await compileLibrary(root)
  mkdirSync(dist, { recursive: true })
  writeFileSync(`${dist}/library.json`, JSON.stringify({ files, fragments }))
  const entries = Object.entries(specs).map(([digest, spec]) => `${JSON.stringify(digest)}:${spec}`)
  const { code } = await transform(`export default {${entries.join(',')}}`, { minify: true, target: options.target })
  writeFileSync(`${dist}/specs.js`, code)
} catch (error) {
  if (!(error instanceof AggregateError)) throw error
  // The command itself reports these with their hints; without a compiled library it reads every file afresh.
  console.warn(`The library is not compiled, because it has errors:\n${error.errors.join('\n')}`)
} finally {
  rmSync(`${dist}/compile.js`)
}
