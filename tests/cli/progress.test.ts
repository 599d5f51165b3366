import { expect, it } from 'vitest'
import { showProgress } from '../../src/cli/progress.ts'

/** A screen that keeps what is written to it, and a clock that the test moves. */
function shown(isTTY: boolean, columns = 80) {
  const written: string[] = []
  const clock = { now: 0 }
  const progress = showProgress(4, { isTTY, columns, write: (text) => written.push(text) }, () => clock.now)
  return { written, clock, progress }
}

it('draws a bar once a second has gone, and wipes it before anything is printed', () => {
  const { written, clock, progress } = shown(true)
  progress.step('kenya')
  clock.now = 1001
  progress.step('netherlands')
  progress.step('thailand')
  progress.clear()
  progress.clear()
  expect(written).toEqual(['\r\u001b[K█████░░░░░░░░░░░░░░░ 1 of 4: netherlands', '\r\u001b[K██████████░░░░░░░░░░ 2 of 4: thailand', '\r\u001b[K'])
})

it('draws nothing for a short run, nor where nobody looks', () => {
  const short = shown(true)
  short.progress.step('kenya')
  short.progress.clear()
  const piped = shown(false)
  piped.clock.now = 5000
  piped.progress.step('kenya')
  piped.progress.clear()
  expect([...short.written, ...piped.written]).toEqual([])
})

it('keeps to one line of the terminal', () => {
  const { written, clock, progress } = shown(true, 30)
  clock.now = 2000
  progress.step('a-jurisdiction-of-a-very-long-name')
  expect(written[0]?.replace('\r\u001b[K', '')).toHaveLength(29)
})
