import { readFileSync } from 'node:fs'
import pc from 'picocolors'
import { baselineOf, besides, countOf, exitCode, type Message, message, type RuleBook, readBaseline, reportMessages } from '../index.ts'
import type { Exit } from './exit.ts'
import type { FindingOptions } from './findingOptions.ts'
import { print, report } from './report.ts'
import { saveFiles } from './saveFiles.ts'

/** What was looked at, and how it may be shown. */
export interface Looked {
  /** Whether a file of the baseline was among it. */
  covers(file: string): boolean
  sourceOf(file: string): readonly string[] | undefined
  version: string
  /** The rules that were run; those that ship when left out. */
  rules?: RuleBook
  /** What is to be known of the run itself, in sentences. */
  notes?: readonly string[]
}

/** Tell findings in the form asked for, those of the baseline left out, and give the exit code. Without a form they go to the error stream, a line each. */
export async function reportFindings(found: readonly Message[], options: FindingOptions, looked: Looked): Promise<Exit> {
  if (options.writeBaseline !== undefined) return writeBaseline(found, options.writeBaseline)
  const known = options.baseline === undefined ? undefined : await openBaseline(options.baseline, looked.rules)
  if (known && !('findings' in known)) return report([known])
  const compared = known ? besides(found, known, looked.covers) : undefined
  const left = oncePerSource(compared?.left ?? found)
  const told = options.quiet ? left.filter(({ severity }) => severity === 'unusable' || severity === 'finding') : left
  if (options.reporter === undefined) report(told)
  else {
    const colour = pc.isColorSupported && (Boolean(process.stdout.isTTY) || Boolean(process.env.FORCE_COLOR))
    await print(await reportMessages(told, options.reporter, { ...looked, colour }))
  }
  if (compared && compared.gone.length > 0) tellGone(compared.gone, options.baseline ?? '')
  return exit(left, options.maxWarnings)
}

function exit(left: readonly Message[], most: number | undefined): Exit {
  const warnings = countOf(left, 'warning')
  const code = exitCode(left)
  if (most === undefined || warnings <= most) return code
  process.stderr.write(`${warnings === 1 ? '1 warning' : `${warnings} warnings`}, and --max-warnings allows ${most}.\n`)
  return code === 2 ? 2 : 1
}

/** A text of the library that is wrong is wrong in every act: it is told once. */
function oncePerSource(messages: readonly Message[]): Message[] {
  const seen = new Set<string>()
  return messages.filter(({ ruleId, file, line, column, reason, quote, severity }) => {
    const key = JSON.stringify([severity, ruleId, file, line, column, reason, quote])
    return !seen.has(key) && seen.add(key)
  })
}

async function openBaseline(file: string, rules: RuleBook | undefined) {
  try {
    return await readBaseline(readFileSync(file, 'utf8'), file, rules)
  } catch (error) {
    const { code, message: why } = error as NodeJS.ErrnoException
    if (!code) throw error
    return message('unusable', 'baseline', `The baseline cannot be read: ${why}`, { file }, `Make it first: --write-baseline ${file}`)
  }
}

function writeBaseline(found: readonly Message[], file: string): Exit {
  const unusable = found.filter(({ severity }) => severity === 'unusable')
  if (unusable.length > 0) return report(unusable)
  const { text, count } = baselineOf(found)
  const problems = saveFiles([{ path: file, bytes: new TextEncoder().encode(text) }], 'Choose a file you may write to.')
  if (problems.length === 0) process.stderr.write(`${file}: ${count === 1 ? '1 finding' : `${count} findings`} recorded.\n`)
  return report(problems)
}

function tellGone(gone: readonly string[], file: string): void {
  const head = gone.length === 1 ? `1 finding of ${file} is gone` : `${gone.length} findings of ${file} are gone`
  process.stderr.write(`${head}; record what is left with --write-baseline ${file}\n${gone.map((one) => `  ${one}\n`).join('')}`)
}
