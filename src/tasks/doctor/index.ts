import { spawnSync } from 'node:child_process'
import { findBrowser, findOffice, findPdfReader } from '../../formats/pdf/write/index.ts'

/** Something that the toolkit can use on a machine: what was found of it, what it is for, and what to do where it is missing. */
export interface Inspected {
  name: string
  /** Its version, or where it lies; missing where it was not found. */
  found?: string
  purpose: string
  /** How to get it. */
  hint: string
  /** Whether nothing works without it. */
  needed?: true
}

/** The oldest Node that runs the toolkit. */
const oldestNode = 20

/** What of the programs and fonts that the toolkit can use is on this machine. Nothing is installed or changed. */
export function inspectMachine(): Inspected[] {
  return [
    {
      name: 'Node',
      ...(Number.parseInt(process.versions.node, 10) >= oldestNode ? { found: process.versions.node } : {}),
      purpose: 'runs the toolkit',
      hint: `Install Node ${oldestNode} or later; here is ${process.versions.node}.`,
      needed: true,
    },
    program('Chromium, Chrome or Edge', findBrowser(), ['--version'], 'writes PDF', 'Install one, or name it in CHROME_PATH.'),
    program('LibreOffice', findOffice(), ['--version'], 'writes PDF where no browser is, and finds pages and lines for amendments', 'Install LibreOffice.'),
    program(
      'pdftotext',
      findPdfReader(),
      ['-v'],
      'finds pages and lines for amendments',
      'Install poppler (on Debian and Ubuntu: apt-get install poppler-utils).',
    ),
    program('git', 'git', ['--version'], 'compares an act with an earlier revision', 'Install git.'),
    ...fonts.map(({ family, purpose, hint }) => ({ name: `Font ${family}`, ...installed(family), purpose, hint })),
  ]
}

/** What the Word file names; where one is missing, another of the same width or script stands in its place. */
const fonts = [
  {
    family: 'Cambria|Caladea',
    purpose: 'sets the text of Word files',
    hint: 'Install Caladea (on Debian and Ubuntu: apt-get install fonts-crosextra-caladea).',
  },
  { family: 'Amiri', purpose: 'sets Arabic', hint: 'Install Amiri (on Debian and Ubuntu: apt-get install fonts-hosny-amiri).' },
  {
    family: 'TH Sarabun|Sarabun|Laksaman|Norasi',
    purpose: 'sets Thai',
    hint: 'Install a Thai font (on Debian and Ubuntu: apt-get install fonts-thai-tlwg-ttf).',
  },
]

function program(name: string, path: string | undefined, args: string[], purpose: string, hint: string): Inspected {
  const run = path === undefined ? undefined : spawnSync(path, args, { encoding: 'utf8', timeout: 20_000 })
  const version = run && !run.error ? /\d+(?:\.\d+)+/.exec(`${run.stdout}${run.stderr}`)?.[0] : undefined
  return { name, ...(run && !run.error ? { found: [version, path].filter(Boolean).join(', ') } : {}), purpose, hint }
}

/** Whether a font of one of these names is installed, as far as fontconfig tells; elsewhere nothing is known. */
function installed(families: string): { found?: string } {
  const { error, stdout } = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' })
  if (error) return { found: 'not known: there is no fontconfig here' }
  const known = stdout.split(/[\n,]/).map((name) => name.trim())
  const found = known.find((name) => new RegExp(`^(?:${families})`, 'i').test(name))
  return found === undefined ? {} : { found }
}
