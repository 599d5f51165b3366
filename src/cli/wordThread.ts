import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Bill, WriteOptions } from '../index.ts'

/** Word files written beside the other formats: they cost as much as all of those together, so they have a thread of their own. */
export interface WordThread {
  write(bill: Bill, options: WriteOptions): Promise<Uint8Array>
  end(): void
}

/** Start it before the acts are drafted, so that its packages load in the meantime. */
export function startWordThread(): WordThread {
  const worker = new Worker(new URL('./wordWorker.js', import.meta.url))
  worker.unref()
  let last: Promise<unknown> = Promise.resolve()
  return {
    write(bill, options) {
      const answer = last.then(async () => {
        worker.postMessage({ bill, options })
        const [bytes] = await once(worker, 'message')
        return bytes as Uint8Array
      })
      last = answer
      return answer
    },
    end: () => void worker.terminate(),
  }
}
