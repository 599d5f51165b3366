import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { builtInRoot, openLibrary } from '../../../src/index.ts'

afterEach(() => void vi.restoreAllMocks())

it('parses of what the build keeps only what is asked for', async () => {
  const parse = vi.spyOn(JSON, 'parse')
  const { library } = await openLibrary()
  const clause = library.clauses.get('reporting/duty-to-report')
  expect(clause?.value.kind).toBe('duty')
  const parsed = parse.mock.calls.reduce((sum, [text]) => sum + text.length, 0)
  expect(parsed).toBeLessThan(statSync(join(builtInRoot, 'dist/library.jsonl')).size / 20)
  expect(clause?.positions.text).toEqual(expect.arrayContaining([expect.any(Number)]))
  expect(clause?.text.uses.length).toBeGreaterThan(0)
  expect(clause?.value).toBe(clause?.value)
})
