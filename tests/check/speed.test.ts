import { expect, it } from 'vitest'
import { lintAct, rules } from '../../src/check/index.ts'
import { draftAct, openLibrary, writeBill } from '../../src/index.ts'

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

// The bench tells how near it is to once; this keeps it from slipping further.
it('checking an act by every rule takes no longer than three times generating it', async () => {
  const { library, fragments } = await openLibrary()
  const generated: number[] = []
  const checked: number[] = []
  for (let run = 0; run < 7; run++) {
    const start = performance.now()
    const { bill } = await draftAct(library, { jurisdiction: 'kenya', template: 'comprehensive' }, fragments)
    if (!bill) throw new Error('no act')
    await writeBill(bill, 'md')
    await writeBill(bill, 'docx')
    const middle = performance.now()
    lintAct(bill, rules)
    generated.push(middle - start)
    checked.push(performance.now() - middle)
  }
  expect(median(checked)).toBeLessThan(3 * median(generated))
})
