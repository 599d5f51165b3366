import { describe, expect, it } from 'vitest'
import { amended, markdown } from './amendedAct.ts'

describe('a paper of amendments', () => {
  it.each(['netherlands', 'thailand'])('states the changes in the form of %s', async (jurisdiction) => {
    await expect(await markdown(await amended(jurisdiction))).toMatchFileSnapshot(`papers/${jurisdiction}.md`)
  })

  it('names the unit where the act cannot be printed, and says so', async () => {
    const path = process.env.PATH
    process.env.PATH = ''
    try {
      const { amendments, messages } = await amended('kenya')
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(['no-pages'])
      expect(amendments.some(({ statement }) => statement.includes('page'))).toBe(false)
      expect(amendments.map(({ statement }) => statement).join('\n')).toMatch(/^Clause \d+(\(\w+\))+, .*leave out “/m)
    } finally {
      process.env.PATH = path
    }
  })
})
