import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '../../messages/index.ts'
import type { Change } from '../../model/index.ts'
import { changesSchema, validate } from '../../model/schema/index.ts'
import type { Layer } from '../loadFolder.ts'
import { parseYaml } from '../read/index.ts'
import { readText } from '../readText.ts'

/** What became of clauses that the library or a pack gave up: `clauses/changes.yaml` of each layer. A layer need not have one. */
export function loadChanges(layers: readonly Layer[]): { changes: Change[]; messages: Message[] } {
  const changes: Change[] = []
  const messages: Message[] = []
  for (const { root, prefix, whole } of layers) {
    const path = join(root, 'clauses/changes.yaml')
    if (!existsSync(path)) continue
    const read = readChanges(path, `${prefix}clauses/changes.yaml`, whole ? undefined : root)
    messages.push(...read.messages)
    changes.push(...read.changes)
  }
  return { changes, messages }
}

function readChanges(path: string, file: string, within: string | undefined): { changes: Change[]; messages: Message[] } {
  const read = readText(path, file, within)
  if (!('digest' in read)) return { changes: [], messages: [read] }
  const parsed = parseYaml(read.text, file)
  if (Array.isArray(parsed)) return { changes: [], messages: parsed }
  const checked = changesSchema.safeParse(parsed.value)
  if (checked.success) return { changes: checked.data, messages: [] }
  return { changes: [], messages: validate(changesSchema, parsed.value, file, parsed.positions) as Message[] }
}
