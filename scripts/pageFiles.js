// Style sheets and page scripts are files of their own, linted and checked as such. The program holds them as the text that a page takes:
// `import style from './act.css'`, `import script from './compared.browser.ts?script'`. The build and the tests read them in this one way.
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { build, transform } from 'esbuild'

const wanted = /\.css$|\.browser\.ts\?script$/
const look = { minify: true, charset: 'utf8', legalComments: 'none' }

/** A style sheet without what only its author reads, or a script with all that it imports. */
async function pageText(file) {
  if (file.endsWith('.css')) return (await transform(await readFile(file, 'utf8'), { ...look, loader: 'css' })).code.trim()
  const { outputFiles } = await build({ ...look, entryPoints: [file], bundle: true, write: false, format: 'iife', target: 'es2022' })
  return outputFiles[0].text.trim()
}

const fileOf = (source, folder) => resolve(folder, source.replace(/\?script$/, ''))

/** For esbuild. */
export const bundledPageFiles = {
  name: 'page-files',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: wanted }, ({ path, resolveDir }) => ({ path: fileOf(path, resolveDir), namespace: 'page-file' }))
    onLoad({ filter: /.*/, namespace: 'page-file' }, async ({ path }) => ({ contents: await pageText(path), loader: 'text', watchFiles: [path] }))
  },
}

/** For Vite, which would take a style sheet for its own under the name of its file. */
export const testedPageFiles = {
  name: 'page-files',
  enforce: 'pre',
  resolveId: (source, importer) => (importer && wanted.test(source) ? `\0${fileOf(source, dirname(importer))}.text` : undefined),
  load: async (id) => (/^\0.*\.text$/.test(id) ? `export default ${JSON.stringify(await pageText(id.slice(1, -'.text'.length)))}` : undefined),
}
