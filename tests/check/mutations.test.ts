import { expect, it } from 'vitest'
import { lintAct, rules } from '../../src/check/index.ts'
import type { Bill } from '../../src/tree/index.ts'
import { broken, brokenBy, whole } from './brokenActs.ts'

it.each(broken)('%s', (_, mutation, id) => {
  const rule = rules.find((one) => `${one.preset}/${one.id}` === id)
  if (!rule) throw new Error(`no rule ${id}`)
  const found = (act: Bill) => lintAct(act, [rule]).map(({ reason, line }) => `${line} ${reason}`)
  const before = new Set(found(whole))
  expect(found(brokenBy(mutation)).filter((finding) => !before.has(finding))).not.toEqual([])
})
