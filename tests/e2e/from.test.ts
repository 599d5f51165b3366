import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { draftIn, noFinding, projectFolder } from './command.ts'

const folder = projectFolder({})
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const generate = (...args: string[]) => draftIn(folder, repositoryRoot, ['generate', ...args])

describe('draft generate --from', () => {
  it.each(['kenya', 'netherlands'])('gives from Akoma Ntoso and from JSON the Markdown that the library gives, byte for byte: %s', async (jurisdiction) => {
    expect((await generate(jurisdiction, '-f', 'md,akn,json')).out).toBe(
      ['md', 'akn.xml', 'json'].map((end) => `out/${jurisdiction}/comprehensive.${end}\n`).join(''),
    )
    for (const end of ['akn.xml', 'json']) {
      const file = `out/${jurisdiction}/comprehensive.${end}`
      expect(await generate('--from', file, '-f', 'md', '-o', end)).toEqual({ code: 0, err: noFinding, out: `${end}/${jurisdiction}/comprehensive.md\n` })
      expect(read(`${end}/${jurisdiction}/comprehensive.md`)).toBe(read(`out/${jurisdiction}/comprehensive.md`))
      expect(await generate('--from', file, '-f', 'md', '-o', '-')).toEqual({ code: 0, err: '', out: read(`out/${jurisdiction}/comprehensive.md`) })
    }
  })

  it('gives each format from the other', async () => {
    await generate('thailand', '-t', 'amendment', '-f', 'akn,json')
    expect((await generate('--from', 'out/thailand/amendment.json', '-f', 'akn', '-o', '-')).out).toBe(read('out/thailand/amendment.akn.xml'))
    expect((await generate('--from', 'out/thailand/amendment.akn.xml', '-f', 'json', '-o', '-')).out).toBe(read('out/thailand/amendment.json'))
    expect((await generate('--from', 'out/thailand/amendment.akn.xml', '--strict')).err).toContain('is left open')
  })

  it('refuses what a finished act cannot take', async () => {
    const run = await generate('kenya', '--from', 'x.json', '--set', 'act.year=2030', '--choose', 'a/b.c=d', '--with', 'memorandum', '-t', 'core')
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toMatch(
      /--from takes an act that is finished, and nothing of the jurisdiction kenya, --template, --with, --set, --choose can go into it.*\n.*Leave them out/,
    )
  })

  it('names a near ending, and the endings there are', async () => {
    writeFileSync(join(folder, 'act.jsn'), '{}')
    expect(await generate('--from', 'act.jsn')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Did you mean a file that ends in .json?') })
    expect((await generate('--from', 'README')).err).toContain('The file cannot be read')
    expect(await generate('--from', 'package')).toMatchObject({ code: 2 })
    writeFileSync(join(folder, 'act.md'), '# Act')
    expect((await generate('--from', 'act.md')).err).toContain('Give a file that ends in .akn.xml, .akn, .xml, .json.')
  })

  it('says where a file is wrong, and writes nothing', async () => {
    writeFileSync(join(folder, 'broken.akn'), '<akomaNtoso>\n  <bill>\n</akomaNtoso>')
    expect(await generate('--from', 'broken.akn', '-o', 'broken')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^broken\.akn:\d+:\d+: error: .*\n.*\nNothing was written\.\n$/),
    })
    expect(existsSync(join(folder, 'broken'))).toBe(false)
  })

  it('does not let a file say where it is written, nor write it over itself', async () => {
    await generate('model', '-t', 'core', '-f', 'json')
    const json = read('out/model/core.json')
    writeFileSync(join(folder, 'away.json'), json.replace('"jurisdiction": "model"', '"jurisdiction": "../../../away"'))
    expect((await generate('--from', 'away.json', '-f', 'md')).out).toBe('out/act/away.md\n')
    expect(await generate('--from', 'out/model/core.json', '-f', 'json')).toMatchObject({ code: 2, err: expect.stringContaining('written over itself') })
    expect(read('out/model/core.json')).toBe(json)
  })
})
