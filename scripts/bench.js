// Measures the speed that the project promises, each figure a ratio of times taken in one run. Usage: npm run bench
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { costOf } from './bench/costOf.js'
import { editedWord } from './bench/editedWord.js'
import { precisionOf, precisionTable } from './bench/precision.js'
import { repeatedCore } from './bench/repeatedCore.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const draft = join(root, 'bin/draft.js')
const folder = mkdtempSync(join(tmpdir(), 'draft-bench-'))
const runs = 15

/** Median cost of each command line, by the clock and of the processor; they take turns, so that a busy moment falls on all of them. */
function costs(commands, cwd = folder) {
  const taken = commands.map(() => [])
  for (let run = 0; run < runs + 2; run++) {
    commands.forEach((lines, index) => {
      const each = lines.map((line) => costOf(line, cwd))
      if (run >= 2) taken[index].push({ clock: sum(each, 'clock'), processor: sum(each, 'processor') })
    })
  }
  return Object.fromEntries(['clock', 'processor'].map((kind) => [kind, taken.map((list) => median(list.map((cost) => cost[kind])))]))
}

const sum = (costs, kind) => costs.reduce((total, cost) => total + cost[kind], 0)

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
}

const medians = (commands, cwd) => costs(commands, cwd).clock

function show(title, [ours, other], target) {
  const ratio = ours / other
  const verdict = target === undefined ? '' : ratio <= target ? `, reaches ${target}` : `, misses ${target}`
  console.log(`${title}: ${ratio.toFixed(2)} (${ours.toFixed(0)} ms against ${other.toFixed(0)} ms${verdict})`)
}

const node = process.execPath
show('draft --version against node -e 0', medians([[[node, draft, '--version']], [[node, '-e', '0']]]), 1.3)
show('draft --help against node -e 0', medians([[[node, draft, '--help']], [[node, '-e', '0']]]), 2.5)

execFileSync(node, [draft, 'generate', 'kenya', '-f', 'md,docx,json'], { cwd: folder, stdio: 'ignore' })
if (spawnSync('pandoc', ['--version']).status === 0) {
  const pandoc = ['pandoc', 'out/kenya/comprehensive.md', '-o', 'pandoc.docx']
  const { clock, processor } = costs([[[node, draft, 'generate', 'kenya', '-o', 'cold']], [pandoc]])
  const title = 'draft generate kenya (Markdown and Word) against pandoc (Markdown to Word)'
  show(`${title}, by the clock`, clock, 0.7)
  show(`${title}, processor time`, processor, 0.7)
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
execFileSync(node, [draft, 'generate', 'kenya', '--template', 'core', '-f', 'json'], { cwd: folder, stdio: 'ignore' })
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
const shown = ['show', 'reporting/duty-to-report']
show('a clause shown against an act generated', medians([[[node, draft, ...shown]], [[node, draft, 'generate', 'kenya']]]), 0.4)

// What counsel sends back: the file as it was, and with seventy edits.
const counsel = join(folder, 'counsel')
mkdirSync(counsel)
writeFileSync(join(counsel, 'draft.yaml'), 'jurisdictions: [kenya]\n')
execFileSync(node, [draft, 'generate'], { cwd: counsel, stdio: 'ignore' })
const [unedited, edited] = ['out/kenya/comprehensive.docx', 'edited.docx']
writeFileSync(join(counsel, edited), editedWord(readFileSync(join(counsel, unedited)), 70))
for (const [title, file, target] of [
  ['an unedited file', unedited, 1.5],
  ['a file with seventy edits', edited, 2.5],
]) {
  const commands = [[[node, draft, 'import-changes', file, '--dry-run']], [[node, draft, 'generate']]]
  show(`${title} imported against generating it, processor time`, costs(commands, counsel).processor, target)
}

// A project whose own clause is saved again and again, as in draft generate --watch, against a cold run in the same project.
const project = join(folder, 'project')
const clause = join(project, 'clauses/own/rule.yaml')
const save = (nth) => writeFileSync(clause, `id: own/rule\nheading: Our rule\nkind: duty\ntext: The court may say so ${nth} times.\ncommentary: One.\n`)
mkdirSync(join(project, 'clauses/own'), { recursive: true })
mkdirSync(join(project, 'overlays'))
writeFileSync(join(project, 'draft.yaml'), 'jurisdictions: [kenya]\n')
writeFileSync(join(project, 'overlays/rule.yaml'), 'clause: own/rule\nreason: For the measure.\ninsert: { after: reporting/duty-to-report }\n')
const { draftAct, lintFile, openProject, openRules, reopen, writeBill } = await import('../dist/index.js')
console.log(precisionTable(await precisionOf(lintFile, join(root, 'tests/fixtures/corpus'))))
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
process.chdir(project)
const [cold] = medians([[[node, draft, 'generate', '--out', join(folder, 'cold')]]], project)
show('a changed clause drafted again against a cold run', [median(drafted), cold], 0.1)
show('a changed clause drafted again and written in both formats against a cold run', [median(written), cold], 0.1)
process.chdir(root)

// An act of three hundred sections: those of the core act three times over, each time as clauses of their own.
const { long, once } = await repeatedCore(join(folder, 'long'), 3)
// A bill of one sentence, as of a text whose stops were lost.
const { book } = await openRules()
const words = 'the keeper of the gate, “warden” means a person who keeps it, the Minister of Harbours may report on a child and/or an adult, '
const sentence = (kilobytes) => Buffer.from(`A BILL\n\n1. Duty\n(1) ${words.repeat((kilobytes * 1024) / words.length)}.\n`)
const shortest = {}
for (let run = 0; run < 6; run++) {
  const steps = {
    generate: async () => {
      const bill = await long.draft()
      await writeBill(bill, 'md')
      await writeBill(bill, 'docx')
    },
    checkLong: async () => long.check(),
    checkOnce: async () => once.check(),
    compareLong: () => long.compare(),
    compareOnce: () => once.compare(),
    sentenceLong: () => lintFile('bill.txt', sentence(414), {}, book),
    sentenceOnce: () => lintFile('bill.txt', sentence(110), {}, book),
  }
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now()
    await step()
    // A busy machine makes some runs longer, and none shorter.
    shortest[name] = Math.min(shortest[name] ?? Infinity, performance.now() - start)
  }
}
show(`an act of ${long.sections} sections checked by every rule against drafting and writing it`, [shortest.checkLong, shortest.generate], 1)
show('an act three times as long checked against one of that length', [shortest.checkLong, shortest.checkOnce], 4)
show('two acts three times as long compared against two of that length', [shortest.compareLong, shortest.compareOnce], 4)
show('a sentence of 414 KB checked against one of 110 KB', [shortest.sentenceLong, shortest.sentenceOnce], 5)
rmSync(folder, { recursive: true })
