import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from './fixtures/fixtureLibrary.ts'

// Imports run downhill: a file may import from its own room and from rooms with a lower number. Stages do not know each other.
const floors: Record<string, number> = {
  tree: 0,
  messages: 0,
  model: 1,
  load: 2,
  customise: 2,
  assemble: 2,
  resolve: 2,
  check: 2,
  write: 2,
  import: 2,
  recognise: 2,
  read: 3,
  report: 3,
  compare: 3,
  redline: 4,
  pipeline: 4,
  workspace: 4,
  gitRevision: 4,
  edits: 5,
  upgrade: 5,
  preview: 5,
  lintDrafts: 5,
  lintFile: 5,
  openAct: 5,
  draftAmendments: 5,
  reportBill: 6,
  importChanges: 6,
  upgradeProject: 6,
  compareProject: 6,
  compareDrafts: 6,
  index: 7,
  compile: 8,
  cli: 9,
}

function roomOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? ''
}

describe('imports', () => {
  const source = join(repositoryRoot, 'src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const imports = files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8')
    return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) => ({ file, target: normalize(join(dirname(file), path)) }))
  })

  it('are found', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(imports.length).toBeGreaterThan(100)
  })

  it('run downhill', () => {
    const uphill = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)]
      return from !== to && (floors[to] ?? Number.NaN) >= (floors[from] ?? Number.NaN)
    })
    expect(uphill).toEqual([])
    for (const { file, target } of imports) {
      expect(floors, file).toHaveProperty(roomOf(file))
      expect(floors, target).toHaveProperty(roomOf(target))
    }
  })

  it('of one command, format or rule never reach another', () => {
    const siblings = imports.filter(({ file, target }) => {
      const [room, entry] = file.split('/')
      const other = relative(room ?? '', target).split('/')[0]
      return room === 'write' && entry !== undefined && !entry.endsWith('.ts') && !other?.startsWith('..') && other !== entry && !other?.endsWith('.ts')
    })
    expect(siblings).toEqual([])
  })
})
