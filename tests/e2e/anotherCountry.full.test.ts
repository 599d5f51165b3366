import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readWord } from '../../src/formats/docx/read/index.ts'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'
import { bash, guideBlocks, installed } from './guide.ts'

// Somebody follows docs/another-country.md from an empty folder; each command must say what the page shows, but for numbers, which grow with the library.
const blocks = guideBlocks('docs/another-country.md')
const numbered = (words: string) => words.replace(/\d+(?:\.\d+)?/g, '#').trim()

describe('a country that is not in the library', () => {
  const folder = installed(repositoryRoot, {})
  let begun = ''

  it('comes from nothing to a Word file without blanks as the page shows', () => {
    const start = Date.now()
    for (const { kind, path, text } of blocks) {
      if (path !== undefined) {
        begun = readFileSync(join(folder, path), 'utf8')
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      } else if (kind === 'console')
        for (const [, command = '', said = ''] of text.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
          const { code, out } = bash(folder, `{ ${command}; } 2>&1`)
          expect({ command, code, said: numbered(out) }).toEqual({ command, code: 0, said: numbered(said) })
        }
    }
    expect(Date.now() - start).toBeLessThan(10 * 60 * 1000)
    const { paragraphs } = readWord(readFileSync(join(folder, 'out/fiji/comprehensive.docx')))
    expect(paragraphs.length).toBeGreaterThan(500)
    expect(paragraphs.filter(({ text }) => /\[[^\]]+\]/.test(text)).map(({ text }) => text)).toEqual([])
  })

  it('settles what the file of the new jurisdiction asks for, every fact with its source and status', () => {
    const [file] = blocks.filter(({ path }) => path !== undefined)
    const { act, authorities, penalties, ages } = parse(file?.text ?? '')
    for (const [name, fact] of Object.entries({ ...authorities, ...penalties, ...ages })) {
      expect(begun, name).toContain(`# ${name}: {`)
      expect(fact, name).toMatchObject({ source: expect.stringMatching(/\w/), status: expect.stringMatching(/^(verified|secondary|unverified)$/) })
    }
    expect(Object.keys(act)).toEqual(expect.arrayContaining(['name', 'year', 'commencement']))
  })
})
