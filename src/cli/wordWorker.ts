import { parentPort } from 'node:worker_threads'
import { type Bill, type WriteOptions, writeBill } from '../index.ts'

parentPort?.on('message', async ({ bill, options }: { bill: Bill; options: WriteOptions }) => {
  const bytes = await writeBill(bill, 'docx', options)
  parentPort?.postMessage(bytes)
})
