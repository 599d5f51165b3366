import { expect, it } from 'vitest'
import { nodesBelow } from '../../src/tree/index.ts'
import { recogniseBill } from '../fixtures/recognised.ts'

it.each([
  [
    'Parts numbered in words, whose sections begin anew, and a number that comes again',
    [
      'A Bill',
      'PART ONE',
      'General',
      'Section 1. Name',
      'This Act is the Act.',
      'PART TWO',
      'Duties',
      'Section 1. Duty',
      'A person must act.',
      'Section 1. Again',
      'A person must act.',
    ],
    ['part_ONE', 'part_ONE__sec_1', 'part_TWO', 'part_TWO__sec_1', 'part_TWO__sec_1_2'],
  ],
  [
    'numbers of letters, figures and Latin adverbs',
    ['Projet de loi', 'Article L163-17-2', 'Toute personne doit agir.', 'Article 1 bis', 'Toute personne doit agir.', '1° le juge ;', '2° le procureur.'],
    ['art_L163-17-2', 'art_1bis', 'art_1bis__point_1', 'art_1bis__point_2'],
  ],
  [
    'figures of another script',
    ['ร่างพระราชบัญญัติ', 'มาตรา ๑ พระราชบัญญัตินี้เรียกว่า', 'มาตรา ๒ ผู้ใดกระทำ', '(๑) การผลิต', '(๒) การเผยแพร่'],
    ['sec_๑', 'sec_๒', 'sec_๒__subsec_๑', 'sec_๒__subsec_๒'],
  ],
])('a bill from elsewhere names its units: %s', (_, lines, expected) => {
  const { bill } = recogniseBill(
    lines.map((text, index) => ({ text, line: index + 1 })),
    'bill.txt',
  )
  expect([...nodesBelow(bill)].flatMap((node) => ('eId' in node && 'origin' in node ? [node.eId] : []))).toEqual(expected)
})
