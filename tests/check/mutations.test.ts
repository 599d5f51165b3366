import { expect, it } from 'vitest'
import { sentenceOf } from '../../src/messages/index.ts'
import type { Bill } from '../../src/tree/index.ts'
import { lintAct, rules } from '../fixtures/rules.ts'
import { some } from '../fixtures/runs.ts'
import { broken, brokenBy, whole } from './brokenActs.ts'

it.each(some(broken, 20))('%s', (_, mutation, id) => {
  const rule = rules.find((one) => `${one.preset}/${one.id}` === id)
  if (!rule) throw new Error(`no rule ${id}`)
  const found = (act: Bill) => lintAct(act, [rule]).map((message) => `${message.line} ${sentenceOf(message)}`)
  const before = new Set(found(whole))
  expect(found(brokenBy(mutation)).filter((finding) => !before.has(finding))).not.toEqual([])
})
