import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareDrafts, draftAct, openLinter, openProject, openRules } from '../../dist/index.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A project in `folder` whose act `long` has the provisions of the core act `times` over; that act and the core act, to be drafted, checked and compared with the model law. */
export async function repeatedCore(folder, times) {
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const copies = Array.from({ length: times - 1 }, (_, nth) => `copy-${nth}-`)
  for (const name of readdirSync(join(root, 'clauses'), { recursive: true, encoding: 'utf8' }).filter((name) => /\/.*\.yaml$/.test(name))) {
    const text = readFileSync(join(root, 'clauses', name), 'utf8')
    if (!/^kind: definition$/m.test(text)) for (const copy of copies) put(`clauses/${copy}${name}`, text.replace(/^id: /m, `id: ${copy}`))
  }
  const core = readFileSync(join(root, 'templates/core.hbs'), 'utf8')
  const [, head, body] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(core)
  put(
    'templates/long.hbs',
    [head.replace('id: core', 'id: long'), body, ...copies.map((copy) => body.replaceAll('{{clause "', `{{clause "${copy}`))].join('\n'),
  )
  put('draft.yaml', 'jurisdictions: [kenya]\n')
  const { library, fragments } = await openProject(folder)
  const { book } = await openRules()
  const linter = await openLinter(library, book)
  return { long: await timed('long'), once: await timed('core') }

  async function timed(template) {
    const draft = async (jurisdiction = 'kenya') => (await draftAct(library, { jurisdiction, template }, fragments)).bill
    const opened = (bill) => ({ name: template, from: 'tree', messages: [], bill })
    const [bill, model] = [await draft(), await draft('model')]
    return {
      draft,
      check: () => linter.lint(bill),
      compare: () => compareDrafts(opened(model), opened(bill), library),
      sections: sectionsOf(bill),
    }
  }
}

function sectionsOf(node) {
  if ('heading' in node && 'clause' in node) return 1
  return (node.children ?? []).reduce((sum, child) => sum + sectionsOf(child), 0)
}
