import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageCopy, projectFolder } from './command.ts'

/** Until a condition holds; fails when it never does. */
async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`never: ${what}`)
}

describe('draft generate --watch', () => {
  it('writes again when a file is saved, survives a broken one, and ends when told to', async () => {
    const folder = projectFolder({
      'draft.yaml': 'jurisdictions: [kenya]\nformats: [md]\n',
      'overlays/x.yaml': 'clause: own/rule\nreason: R.\ninsert: { after: reporting/duty-to-report }\n',
      'clauses/own/rule.yaml': 'id: own/rule\nheading: Our rule\nkind: duty\ntext: First words.\ncommentary: C.\n',
    })
    const tool = packageCopy()
    const child = spawn(process.execPath, [join(tool, 'bin/draft.js'), 'generate', '--watch'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (text) => {
      err += text
    })
    const act = () => readFileSync(join(folder, 'out/kenya/comprehensive.md'), 'utf8')
    const save = (text: string) =>
      writeFileSync(join(folder, 'clauses/own/rule.yaml'), `id: own/rule\nheading: Our rule\nkind: duty\ntext: ${text}\ncommentary: C.\n`)
    try {
      await until(() => err.includes('Watching'), 'watching')
      expect(act()).toContain('First words.')
      save('Second words.')
      await until(() => act().includes('Second words.'), 'the change is written')
      save('"Third words.')
      await until(() => err.includes('yaml-syntax'), 'the broken file is told')
      expect(act()).toContain('Second words.')
      save('Fourth words.')
      await until(() => act().includes('Fourth words.'), 'the mended file is written')
    } finally {
      child.kill('SIGINT')
    }
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0)
  })
})
