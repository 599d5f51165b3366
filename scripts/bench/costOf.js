// What a command costs: milliseconds by the clock, and of the processor, its threads and children together.
import { execFileSync } from 'node:child_process'

// Node tells the processor time of its own process alone; the shell tells that of its children (POSIX, times).
const script = '"$@" >/dev/null 2>&1 && times'

export function costOf([file, ...args], cwd) {
  const start = process.hrtime.bigint()
  const said = execFileSync('sh', ['-c', script, 'sh', file, ...args], { cwd, encoding: 'utf8' })
  const clock = Number(process.hrtime.bigint() - start) / 1e6
  const ofChildren = said.trim().split('\n')[1] ?? ''
  const processor = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  )
  return { clock, processor }
}
