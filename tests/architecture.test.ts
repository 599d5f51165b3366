import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from './fixtures/fixtureLibrary.ts'

// The floors of the house, the ground first. A file may import from its own room and from rooms on lower floors; rooms of one floor do not
// know each other.
const floors = [
  ['tree', 'messages', 'xml'],
  ['model'],
  ['language'],
  ['page'],
  ['load', 'customise', 'assemble', 'resolve', 'check', 'recognise', 'formats'],
  ['report', 'compare'],
  ['pipeline.ts'],
  ['tasks/open', 'tasks/search', 'tasks/doctor'],
  [
    'tasks/init',
    'tasks/lint',
    'tasks/findings',
    'tasks/diff',
    'tasks/compare',
    'tasks/import-changes',
    'tasks/import-instrument',
    'tasks/upgrade',
    'tasks/preview',
    'tasks/write',
    'tasks/translate',
  ],
  ['tasks/report'],
  ['index.ts'],
  ['tasks/compile', 'cli'],
]

const source = join(repositoryRoot, 'src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const imports = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) => ({ file, target: normalize(join(dirname(file), path)) }))
})

/** The room of a file: its folder, or that of its task or format. */
function roomOf(file: string): string {
  const [room = '', inner] = file.split('/')
  return room === 'tasks' && inner ? `${room}/${inner}` : room
}

const floorOf = (file: string) => floors.findIndex((rooms) => rooms.includes(roomOf(file)))

describe('imports', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(imports.length).toBeGreaterThan(100)
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([])
  })

  it('run downhill', () => {
    expect(imports.filter(({ file, target }) => roomOf(file) !== roomOf(target) && floorOf(target) >= floorOf(file))).toEqual([])
  })

  it('enter a room by its door', () => {
    const beside = (file: string, target: string) => dirname(target) === '.' || file.startsWith(`${dirname(target)}/`)
    expect(imports.filter(({ file, target }) => !beside(file, target) && basename(target) !== 'index.ts')).toEqual([])
  })

  it('of the command line are of the public API alone', () => {
    expect(imports.filter(({ file, target }) => roomOf(file) === 'cli' && roomOf(target) !== 'cli' && target !== 'index.ts')).toEqual([])
  })

  it('of one format never reach another', () => {
    const formatOf = (path: string) => /^formats\/([^/]+)\//.exec(path)?.[1]
    expect(imports.filter(({ file, target }) => formatOf(file) && formatOf(target) && formatOf(file) !== formatOf(target))).toEqual([])
  })

  it('make no circle', () => {
    const below = new Map(files.map((file) => [file, imports.filter((one) => one.file === file && one.target !== file).map(({ target }) => target)]))
    const settled = new Set<string>()
    const circles: string[][] = []
    const visit = (file: string, trail: string[]) => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file])
      else if (!settled.has(file)) {
        for (const target of below.get(file) ?? []) visit(target, [...trail, file])
        settled.add(file)
      }
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })
})

describe('the ground floor', () => {
  it('holds the public API and the pipeline, and nothing else', () => {
    expect(files.filter((file) => !file.includes('/')).sort()).toEqual(['index.ts', 'pipeline.ts'])
  })
})
