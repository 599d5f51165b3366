import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Bill, WriteOptions } from '../index.ts'

/** Word files written beside the other formats: they cost as much as all of those together, so they have a thread of their own. */
export interface WordThread {
  write(bill: Bill, options: WriteOptions): Promise<Uint8Array>
}

let running: WordThread | undefined

/** The thread, started when it is first asked for, so that its packages load while the acts are drafted; it ends with the process. */
export function wordThread(): WordThread {
  running ??= startThread()
  return running
}

function startThread(): WordThread {
  const worker = new Worker(new URL('./wordWorker.js', import.meta.url))
  worker.unref()
  let last: Promise<unknown> = Promise.resolve()
  return {
    write(bill, options) {
      const answer = last.then(async () => {
        // An idle thread must not keep the process, and one at work must.
        worker.ref()
        worker.postMessage({ bill, options })
        const [bytes] = await once(worker, 'message')
        worker.unref()
        return bytes as Uint8Array
      })
      last = answer
      return answer
    },
  }
}
