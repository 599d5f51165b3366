/** How far a long run is. */
export interface Progress {
  /** A step begins, by its name. */
  step(name: string): void
  /** The bar goes, for what is printed or because the run ends; the next step shows it again. */
  clear(): void
}

/** Where the bar is drawn: the error stream, as it is no part of what a run prints. */
export interface Screen {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Signs of the bar. */
const wide = 20

/** A bar that tells how far a run of `total` steps is: only on a terminal, and only once a second has gone. */
export function showProgress(total: number, screen: Screen = process.stderr, now: () => number = Date.now): Progress {
  const start = now()
  let done = 0
  let shown = false
  return {
    step(name) {
      if (screen.isTTY && now() - start > 1000) {
        const full = Math.round((wide * done) / total)
        const line = `${'█'.repeat(full)}${'░'.repeat(wide - full)} ${done} of ${total}: ${name}`
        screen.write(`\r\u001b[K${line.slice(0, (screen.columns ?? 80) - 1)}`)
        shown = true
      }
      done += 1
    },
    clear() {
      if (shown) screen.write('\r\u001b[K')
      shown = false
    },
  }
}
