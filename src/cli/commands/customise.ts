import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Command, Option } from 'commander'
import { type Message, message, type OpenedProject, type OverlayStart, sourcePath, startOverlay, suggest } from '../../index.ts'
import type { Exit } from '../exit.ts'
import { projectHere } from '../projectHere.ts'
import { print, report } from '../report.ts'
import { saveFiles } from '../saveFiles.ts'

interface Options {
  reason?: string
  item?: string
  insertAfter?: string
  insertBefore?: string
  whole?: true
  omit?: true
}

const examples = `
Examples:
  draft customise final/regulations --reason "The council of ministers makes them here"
  draft customise preliminary/commencement --item "#start" --reason "The act begins with the financial year"
  draft customise final/regulations --insert-after "#draft" --reason "A summary in plain words helps those who comment"
  draft customise final/savings --omit --reason "The law on interpretation saves it"`

export function customiseCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('customise')
    .summary('begin a change to a clause of the library')
    .description(
      'Write an overlay that begins from the present text of a clause, and keep that text, so that later versions of the library can be merged with the change.',
    )
    .argument('<clause>', 'clause id; see: draft list clauses')
    .option('--reason <words>', 'why the clause is changed; the act can show it')
    .option('--item <anchor>', 'only this item, such as "#duty"')
    .addOption(new Option('--insert-after <anchor>', 'a new item after this one').conflicts(['item', 'whole', 'omit', 'insertBefore']))
    .addOption(new Option('--insert-before <anchor>', 'a new item before this one').conflicts(['item', 'whole', 'omit']))
    .addOption(new Option('--whole', 'every field of the clause, in place of its text').conflicts(['item', 'omit']))
    .option('--omit', 'leave the clause out, or with --item that item')
    .addHelpText('after', examples)
    .action(async (clause: string, options: Options) => done(await customise(clause, options)))
}

async function customise(id: string, options: Options): Promise<Exit> {
  const opened = await projectHere()
  if (Array.isArray(opened)) return report(opened)
  const clause = opened.library.clauses.get(id)
  const original = opened.source.library.clauses.get(id)
  if (!clause || !original) {
    const known = opened.library.clauses.keys()
    return report([
      message('unusable', 'unknown-clause', `Unknown clause "${id}"`, undefined, suggest(id, known, 'The clauses are listed by: draft list clauses.')),
    ])
  }
  if (options.reason === undefined) return report([reasonMissing(id)])
  const text = await startOverlay(clause, original.digest, options.reason, startOf(options))
  if (typeof text !== 'string') return report([text])
  const path = freeName(opened, id)
  const base = { path: `.draft/base/${id}.${original.digest}.yaml`, bytes: new Uint8Array(readFileSync(sourcePath(opened, original.file))) }
  const problems = saveFiles([{ path: join('overlays', path), bytes: new TextEncoder().encode(text) }, base], 'See that you may write in this folder.')
  if (problems.length === 0) await print(`${join('overlays', path)}\n`)
  return report(problems)
}

function startOf({ item, insertAfter, insertBefore, whole, omit }: Options): OverlayStart {
  if (insertAfter !== undefined) return { action: 'insert', where: 'after', item: insertAfter }
  if (insertBefore !== undefined) return { action: 'insert', where: 'before', item: insertBefore }
  if (omit) return { action: 'omit', item }
  return whole ? { action: 'replace' } : { action: 'patch', item }
}

function reasonMissing(id: string): Message {
  const hint = `Say why in a sentence: draft customise ${id} --reason "…"; the act can show it, and those who come after you will want to know.`
  return message('unusable', 'reason-missing', 'A change needs a reason', undefined, hint)
}

/** A name under overlays/ that no file has yet: a clause may be changed by several overlays. */
function freeName({ folder }: OpenedProject, id: string): string {
  const name = id.replace('/', '-')
  for (let nth = 1; ; nth++) {
    const file = nth === 1 ? `${name}.yaml` : `${name}-${nth}.yaml`
    if (!existsSync(join(relative('', folder), 'overlays', file))) return file
  }
}
