/** A line that tells how far a long run is: only on a terminal, only after a second, and gone when the run ends. */
export function showProgress(total: number): { step(name: string): void; end(): void } {
  const start = Date.now()
  let done = 0
  let shown = false
  return {
    step(name) {
      if (process.stderr.isTTY && Date.now() - start > 1000) {
        process.stderr.write(`\r\u001b[K${done} of ${total}: ${name}`)
        shown = true
      }
      done += 1
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[K')
    },
  }
}
