// Measures the speed that the project promises, each figure a ratio of whole commands taken in one run. Usage: npm run bench
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const draft = join(root, 'bin/draft.js')
const folder = mkdtempSync(join(tmpdir(), 'draft-bench-'))
const runs = 15

/** Median milliseconds of each command; the commands take turns, so that a busy moment falls on all of them. */
function medians(commands, cwd = folder) {
  const times = commands.map(() => [])
  for (let run = 0; run < runs + 2; run++) {
    commands.forEach((commandLines, index) => {
      const start = process.hrtime.bigint()
      for (const [file, ...args] of commandLines) execFileSync(file, args, { cwd, stdio: 'ignore' })
      if (run >= 2) times[index].push(Number(process.hrtime.bigint() - start) / 1e6)
    })
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)])
}

function show(title, [ours, other], target) {
  const ratio = ours / other
  const verdict = target === undefined ? '' : ratio <= target ? `, reaches ${target}` : `, misses ${target}`
  console.log(`${title}: ${ratio.toFixed(2)} (${ours.toFixed(0)} ms against ${other.toFixed(0)} ms${verdict})`)
}

const node = process.execPath
show('draft --version against node -e 0', medians([[[node, draft, '--version']], [[node, '-e', '0']]]), 1.3)

execFileSync(node, [draft, 'generate', 'kenya', '-f', 'md,docx,json'], { cwd: folder })
if (spawnSync('pandoc', ['--version']).status === 0) {
  const pandoc = ['pandoc', 'out/kenya/comprehensive.md', '-o', 'pandoc.docx']
  show('draft generate kenya (Markdown and Word) against pandoc (Markdown to Word)', medians([[[node, draft, 'generate', 'kenya', '-o', 'cold']], [pandoc]]), 1)
} else console.log('draft generate kenya against pandoc: not measured, because pandoc is not installed (apt-get install pandoc)')

const everyFormat = 'md,docx,html,akn,json'
show(
  `the formats ${everyFormat} in one run against Word alone`,
  medians([[[node, draft, 'generate', 'kenya', '-f', everyFormat]], [[node, draft, 'generate', 'kenya', '-f', 'docx']]]),
  1.5,
)

const four = ['model', 'kenya', 'netherlands', 'thailand']
show(
  'four jurisdictions in one process against four processes',
  medians([[[node, draft, 'generate', ...four]], four.map((id) => [node, draft, 'generate', id])]),
)
show(
  'an act checked by every rule against generating it',
  medians([[[node, draft, 'lint', 'out/kenya/comprehensive.json']], [[node, draft, 'generate', 'kenya']]]),
  1,
)
execFileSync(node, [draft, 'generate', 'kenya', '--template', 'core', '-f', 'json'], { cwd: folder })
show(
  'two acts compared against generating both',
  medians([
    [[node, draft, 'compare', 'out/kenya/core.json', 'out/kenya/comprehensive.json']],
    [
      [node, draft, 'generate', 'kenya'],
      [node, draft, 'generate', 'kenya', '--template', 'core'],
    ],
  ]),
  1,
)
// A project whose own clause is saved again and again, as in draft generate --watch, against a cold run in the same project.
const project = join(folder, 'project')
const clause = join(project, 'clauses/own/rule.yaml')
const save = (nth) => writeFileSync(clause, `id: own/rule\nheading: Our rule\nkind: duty\ntext: The court may say so ${nth} times.\ncommentary: One.\n`)
mkdirSync(join(project, 'clauses/own'), { recursive: true })
mkdirSync(join(project, 'overlays'))
writeFileSync(join(project, 'draft.yaml'), 'jurisdictions: [kenya]\n')
writeFileSync(join(project, 'overlays/rule.yaml'), 'clause: own/rule\nreason: For the measure.\ninsert: { after: reporting/duty-to-report }\n')
const { draftAct, openProject, reopen, writeBill } = await import('../dist/index.js')
const drafted = []
const written = []
save(0)
let opened = await openProject(project)
for (let run = 1; run <= runs + 5; run++) {
  save(run)
  const start = performance.now()
  opened = await reopen(opened, [clause])
  const { bill } = await draftAct(opened.library, { jurisdiction: 'kenya', template: 'comprehensive' }, opened.fragments)
  const middle = performance.now()
  await writeBill(bill, 'md')
  await writeBill(bill, 'docx')
  if (run > 5) {
    drafted.push(middle - start)
    written.push(performance.now() - start)
  }
}
const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]
process.chdir(project)
const [cold] = medians([[[node, draft, 'generate', '--out', join(folder, 'cold')]]], project)
show('a changed clause drafted again against a cold run', [median(drafted), cold], 0.1)
show('a changed clause drafted again and written in both formats against a cold run', [median(written), cold], 0.1)
process.chdir(root)
rmSync(folder, { recursive: true })
