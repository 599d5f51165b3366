import { describe, expect, it } from 'vitest'
import { lintFile } from '../../src/index.ts'

const timed = async (file: string, text: string) => {
  const began = performance.now()
  const { bill } = await lintFile(file, new TextEncoder().encode(text))
  return { took: performance.now() - began, bill }
}

// Ratios in one run: a bill four times as long takes no more than some eight times as long, where what grows with the square takes sixteen.
describe.each([
  ['units that bear one number', 'bill.txt', (count: number) => '1. Title of a provision\n'.repeat(count)],
  ['items that bear one letter', 'bill.txt', (count: number) => `1. Title\n${'(a) x;\n'.repeat(count)}`],
  ['stray marks of emphasis', 'bill.md', (count: number) => `# Act\n\n## 1. Title\n\n(1) ${'**a_ '.repeat(count)}\n`],
  ['a line of words', 'bill.txt', (count: number) => `1. Title\n(1) ${'a '.repeat(count * 4)}\n`],
  ['a line of references', 'bill.txt', (count: number) => `1. Title\n(1) ${'section 1 of the '.repeat(count)}\n`],
  ['a sentence without spaces', 'bill.md', (count: number) => `# Act\n\n## 1. Title\n\n(1) ${'一'.repeat(count * 4)}\n`],
  ['brackets without end', 'bill.md', (count: number) => `# Act\n\n## 1. Title\n\n(1) ${'['.repeat(count * 4)}\n`],
])('%s', (_, file, text) => {
  it('are read in proportion', async () => {
    await timed(file, text(200))
    const short = await timed(file, text(2000))
    const long = await timed(file, text(8000))
    expect(long.bill).toBeDefined()
    expect(long.took / short.took).toBeLessThan(10)
  })
})
