// Bundles the source into dist/ and compiles the library that ships, so that a cold run parses nothing it has seen.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { writeLicences } from './licences.js'
import { bundledPageFiles } from './pageFiles.js'

const root = fileURLToPath(new URL('..', import.meta.url))
// Made beside dist/ and put in its place when all is there: who uses the build meanwhile, or builds as well, finds one whole.
const begun = new Date()
const dist = mkdtempSync(`${root}.dist-`)
process.on('exit', () => rmSync(dist, { recursive: true, force: true }))
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  splitting: true,
  outdir: dist,
  plugins: [bundledPageFiles],
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
writeLicences(root, metafile, dist)
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.types.json`, '--outDir', `${dist}/types`], {
  stdio: 'inherit',
})

await build({ ...options, splitting: false, entryPoints: { compile: 'src/tasks/compile/index.ts', schemas: 'src/model/schema/schemas.ts' } })
const { jsonSchemas } = await import(pathToFileURL(`${dist}/schemas.js`).href)
rmSync(`${dist}/schemas.js`)
mkdirSync(`${dist}/schemas`)
for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(`${dist}/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)

try {
  const { compileLibrary, compiledFiles } = await import(pathToFileURL(`${dist}/compile.js`).href)
  const { index, parts } = await compileLibrary(root)
  writeFileSync(`${dist}/${compiledFiles.parts}`, parts)
  writeFileSync(`${dist}/${compiledFiles.index}`, JSON.stringify(index))
  // It tells the tests how old the build is, and what changed while it ran is not in it.
  utimesSync(`${dist}/${compiledFiles.index}`, begun, begun)
} catch (error) {
  if (!(error instanceof AggregateError)) throw error
  // The command itself reports these with their hints; without a compiled library it reads every file afresh.
  console.warn(`The library is not compiled, because it has errors:\n${error.errors.join('\n')}`)
} finally {
  rmSync(`${dist}/compile.js`)
}
takePlace()

/** Put what was built in the place of what was there. Another build may do so at the same moment: the last one stays. */
function takePlace() {
  for (let attempt = 1; ; attempt++) {
    const old = mkdtempSync(`${root}.dist-`)
    try {
      renameSync(`${root}dist`, old)
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
    try {
      renameSync(dist, `${root}dist`)
      return
    } catch (error) {
      if (error.code !== 'ENOTEMPTY' || attempt === 5) throw error
    } finally {
      rmSync(old, { recursive: true })
    }
  }
}
