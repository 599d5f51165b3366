import type { Bill, Inline, Provision, Subdivision, Words } from '../../../src/index.ts'
import { provisionsOf } from '../../../src/tree/index.ts'
import { draftSmall, smallLibrary } from '../../fixtures/fixtureLibrary.ts'

/** The jurisdictions whose levels differ most. */
export const outlines = ['kenya', 'thailand', 'netherlands']

// Shapes that no clause has yet, but that the types allow: each must be valid and come back.
const root = smallLibrary()
const at = { line: 1, column: 2 }
const words = (type: Words['type'], ...children: Inline[]): Words => ({
  type,
  children: children.length > 0 ? children : [{ type: 'text', value: `${type}.` }],
})
const item = (num: number, ...children: Subdivision['children']): Subdivision => ({
  ...{ type: 'paragraph', level: 1, num, label: `(${'abc'[num - 1]})`, eId: `x__para_${num}`, kind: 'duty', origin: { file: 'y', line: 3 } },
  children,
})

/** The small act of a jurisdiction, whose last provision has a shape. */
export async function withChildren(jurisdiction: string, children: Provision['children']): Promise<Bill> {
  const { bill } = await draftSmall(root, jurisdiction)
  const provision = bill && [...provisionsOf(bill.children[2])].at(-1)
  if (!bill || !provision) throw new Error('no bill')
  provision.children = children
  return bill
}

const content = words('content')
export const shapes: [string, Provision['children']][] = [
  ['several paragraphs', [content, content]],
  ['words between lists', [words('intro'), item(1, content), words('wrapUp'), item(2, content), words('wrapUp'), words('wrapUp')]],
  ['several paragraphs before and after a list', [words('intro'), words('intro'), item(1, content), words('wrapUp'), words('wrapUp')]],
  ['a list alone', [item(1, item(3, content)), item(2, content)]],
  ['words after a list alone', [item(1, content), words('wrapUp')]],
  ['content beside a list', [content, item(1, content)]],
  ['an intro alone', [words('intro')]],
  ['a wrap-up alone', [words('wrapUp')]],
  ['levels and numbers out of the way', [{ ...item(3, content), level: 2, type: 'point', label: '' }]],
  ['a choice in a choice', [words('content', choice([{ type: 'text', value: 'a' }, choice([{ type: 'strong', children: [] }])]))]],
  ['spaces that count', [words('content', { type: 'emphasis', children: [{ type: 'text', value: '  two  ' }] }, { type: 'text', value: ' \n\t end ' })]],
  ['empty words', [words('content', { type: 'value', value: '', setting: 's' }, { type: 'blank', label: '', setting: '' }, { type: 'def', value: '' })]],
  [
    'references of every form',
    [
      words(
        'content',
        { type: 'ref', target: 'a/b', parts: [{ value: '[a/b?]' }], at },
        { type: 'ref', target: 'a/b#c', parts: [{ value: 'this section' }], eId: 'body', capital: false, at },
        { type: 'ref', target: 'a/b', parts: [], eId: 'preface', at },
        {
          type: 'ref',
          target: 'a/b',
          parts: [{ value: '1', eId: 'preface', number: '1' }, { value: '' }, { value: '(2)', eId: 'body' }],
          eId: 'body',
          capital: true,
          at,
        },
        { type: 'ref', target: 'a/b', parts: [{ value: '', eId: 'body', number: '2' }], eId: 'body', at },
        { type: 'ref', target: 'a/b', parts: [{ value: 'x', eId: 'body' }], eId: 'body', at },
      ),
    ],
  ],
]

function choice(children: Inline[]): Inline {
  return {
    type: 'choice',
    setting: 's',
    question: 'Which\none? "<&',
    preferred: 'o',
    children: [
      { type: 'alternative', id: 'o', mark: 'O]', label: '\t', effect: ' ', children },
      { type: 'alternative', id: 'p', mark: '', label: '', children: [] },
    ],
  }
}
