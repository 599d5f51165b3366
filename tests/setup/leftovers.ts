import { afterAll, expect, vi } from 'vitest'

// Test files share a process: what one leaves changed, those after it are tested under.

const modules = () => import('../fixtures/runs.ts')

/** What a test file could leave changed, and none may. */
const shared = async () => ({
  folder: process.cwd(),
  environment: { ...process.env },
  arguments: process.argv,
  exitCode: process.exitCode,
  fakeTimers: vi.isFakeTimers(),
  modules: await modules(),
})

const before = await shared()

afterAll(async () => {
  const { modules: afterwards, ...after } = await shared()
  const { modules: earlier, ...rest } = before
  expect(after, 'left behind for other test files').toEqual(rest)
  expect(afterwards, 'modules that other test files share').toBe(earlier)
})
