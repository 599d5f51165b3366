import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eIdBelow } from '../../src/tree/index.ts'

const one = (type: Parameters<typeof eIdBelow>[1], number: string, above = '') => eIdBelow(above, type, number, new Set())

describe('an identifier', () => {
  it.each([
    ['part', 'II', 'part_II'],
    ['part', 'PART II', 'part_II'],
    ['section', '14', 'sec_14'],
    ['article', 'L163-17-2', 'art_L163-17-2'],
    ['article', 'Article L. 163-17-2', 'art_L-163-17-2'],
    ['section', '90B.010', 'sec_90B-010'],
    ['section', '90B.010.', 'sec_90B-010'],
    ['article', 'มาตรา ๑๔', 'art_๑๔'],
    ['article', 'المادة ١٤', 'art_١٤'],
    ['article', '1bis', 'art_1bis'],
    ['article', '14 bis', 'art_14bis'],
    ['section', '§ 14a', 'sec_14a'],
    ['paragraph', '1°', 'para_1'],
    ['subsection', '(1)', 'subsec_1'],
    ['paragraph', '(a)', 'para_a'],
    ['point', '(A)', 'point_A'],
    ['subparagraph', '(iv)', 'subpara_iv'],
    ['subsection', '1.2.', 'subsec_1-2'],
    ['title', 'Titre premier', 'title_Titre-premier'],
    ['part', 'Twenty-first', 'part_Twenty-first'],
    ['chapter', '第三章', 'chp_第三章'],
    ['indent', '', 'indent_nn_1'],
    ['indent', '–', 'indent_nn_1'],
    ['definition', 'child-sexual-abuse-material', 'def_child-sexual-abuse-material'],
    ['definition', 'type 2 service', 'def_type-2-service'],
    ['definition', 'สื่อลามกอนาจารเด็ก', 'def_สื่อลามกอนาจารเด็ก'],
  ] as const)('of a %s numbered “%s” is %s', (type, number, expected) => {
    expect(one(type, number)).toBe(expected)
  })

  it('stands behind that of the unit above', () => {
    expect(one('section', '14', 'part_II')).toBe('part_II__sec_14')
  })

  it('is given once: a number that comes again, and units without one, are counted', () => {
    const taken = new Set<string>()
    const given = ['1', '1', '(1)', '1_2', '', '', 'nn'].map((number) => eIdBelow('part_I', 'section', number, taken))
    expect(given).toEqual(['part_I__sec_1', 'part_I__sec_1_2', 'part_I__sec_1_3', 'part_I__sec_1-2', 'part_I__sec_nn_1', 'part_I__sec_nn_2', 'part_I__sec_nn'])
  })

  it('is unique and holds no space, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (numbers) => {
        const taken = new Set<string>()
        const given = numbers.map((number) => eIdBelow('', 'article', number, taken))
        expect(new Set(given).size).toBe(numbers.length)
        for (const eId of given) expect(eId).toMatch(/^art_[^\s_]+(?:_\d+)?$/u)
      }),
    )
  })
})
