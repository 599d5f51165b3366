import { describe, expect, it } from 'vitest'
import { nearest, suggest } from '../../src/messages/index.ts'

const known = [
  'reporting/duty-to-report',
  'offences/solicitation.meeting',
  'offences/solicitation.decoy',
  'authorities.court',
  'penalties.grave.fine',
  'penalties.grave.imprisonment',
  'penalties.gravest.imprisonment',
  '#duty',
]
const meant = (name: string) => suggest(name, known, 'none')

describe('a name that is not known', () => {
  it.each([
    ['duty-to-report', '"reporting/duty-to-report"'],
    ['duty-to-reprt', '"reporting/duty-to-report"'],
    ['offences/duty-to-report', '"reporting/duty-to-report"'],
    ['Reporting/Duty-To-Report', '"reporting/duty-to-report"'],
    ['solicitation.meting', '"offences/solicitation.meeting"'],
    ['court', '"authorities.court"'],
    ['cuort', '"authorities.court"'],
    ['authority.court', '"authorities.court"'],
    ['duty', '"#duty"'],
    ['penalties.grave.fin', '"penalties.grave.fine"'],
    ['imprisonment', '"penalties.grave.imprisonment" or "penalties.gravest.imprisonment"'],
  ])('%s', (name, near) => {
    expect(meant(name)).toBe(`Did you mean ${near}?`)
  })

  it('is not meant by one that is like it in a few letters only', () => {
    expect(meant('zeppelin')).toBe('none')
    expect(
      suggest(
        'x',
        ['a', 'b'].map((end) => `4.${end}`),
        'none',
      ),
    ).toBe('none')
    expect(nearest('court', known)).toBeUndefined()
  })
})
