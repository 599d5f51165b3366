import { describe, expect, it } from 'vitest'
import { readAct } from '../../src/check/index.ts'
import { checkOf, compilerOf } from '../../src/check/search/index.ts'
import type { Check, Search } from '../../src/model/index.ts'
import { recogniseText } from '../fixtures/recognised.ts'
import { book } from '../fixtures/rules.ts'

const lexicon = book.lexiconOf('en')
const reading = (law: string) => readAct(recogniseText(law).bill, lexicon)

const law = `1. Definitions
In this Act—
“dog” means an animal that barks;
“pup” means a dog under the age of two years.

2. Licences
(1) A keeper must hold a licence. The council may refuse it.
(2) A keeper must not sell a pup to a person under sixteen years.
(3) A keeper who knowingly contravenes subsection (2) commits an offence and is liable to a fine.

3. Inspection
(1) An inspector may enter a kennel if a court so orders, or seize a dog; the dog is fed.
(2) A keeper must—
(a) open every door; and
(b) show the licence.

4. Appeals
A keeper may appeal against a refusal under section 2 to the court.

5. Kennels
The council of Ulm is the licensing body. A kennel opens at six. The council of Ulm visits it.`

const act = reading(law)
const found = (search: Search) =>
  compilerOf({ signs: {}, searches: {} }, lexicon)
    .find(search)(act)
    .map(({ label = '', text }) => `${label} ${text.slice(0, 24)}`.trim())

describe('a search looks', () => {
  it.each<[string, Search, string[]]>([
    [
      'in statements, with the items that they lead into',
      { in: 'statement', words: 'must.*licence' },
      ['2(1) A keeper must hold a lic', '3(2) A keeper must— open ever'],
    ],
    ['in rules, with all their sentences', { in: 'rule', words: 'hold.*refuse' }, ['2(1) A keeper must hold a lic']],
    ['in each sentence for itself', { in: 'rule', by: 'sentence', words: 'refuse' }, ['2(1) The council may refuse i']],
    ['in offences, and what they forbid', { in: 'offence' }, ['2(2) A keeper must not sell a', '2(3) A keeper who knowingly c']],
    ['in provisions', { in: 'provision', words: 'court' }, ['3 An inspector may enter a', '4 A keeper may appeal agai']],
    ['in the words of a unit alone', { in: 'words', words: 'licence' }, ['2(1) A keeper must hold a lic', '3(2)(b) show the licence.']],
    ['in headings', { in: 'heading', words: 'appeal' }, ['4 Appeals']],
    ['in defined terms', { in: 'term', words: '^dog$' }, ['1 “dog” dog']],
  ])('%s', (_, search, places) => {
    expect(found(search)).toEqual(places)
  })
})

describe('a condition asks', () => {
  const statements = (asked: Search) => found({ in: 'statement', ...asked }).map((place) => place.split(' ')[0])
  it.each<[string, Search, string[]]>([
    ['what the unit does in law', { kinds: ['offence'] }, ['2(3)']],
    ['what it does not do', { words: 'keeper', except: ['duty', 'offence'] }, ['2(1)', '4']],
    ['for each of several', { all: ['keeper', 'licence'] }, ['2(1)', '3(2)']],
    ['for any of several', { any: ['barks', 'seize'] }, ['1', '3(1)']],
    ['for none of several', { words: 'keeper', none: ['must', 'may'] }, ['2(3)']],
    ['that nothing denies the words', { words: 'sell|seize', asserted: true }, ['3(1)']],
    ['what stands before them', { words: 'dog', after: 'seize' }, ['3(1)']],
    ['what does not stand before them', { words: 'licence', notAfter: 'show the $' }, ['2(1)']],
    ['what does not stand after them', { words: 'keeper', notBefore: '^ (?:must|may|who)' }, []],
    ['for words without others', { words: 'dog', aside: ['a dog under', 'a dog;', 'the dog is', '“dog”'] }, []],
    ['for words that no term holds', { words: 'pup', undefined: true }, []],
    ['for different words', { words: 'dog|door|fed|licence', different: 2 }, ['3(1)', '3(2)']],
    ['for the heading', { words: 'keeper', heading: 'licences' }, ['2(1)', '2(2)', '2(3)']],
    ['for the provision as a whole', { words: 'refuse|sell', provision: 'offence' }, ['2(1)', '2(2)']],
    ['for one of its parts', { part: { all: ['dog', 'fed'], none: ['court'] } }, ['3(1)']],
    ['for one of its items', { item: 'door' }, ['3(2)']],
    ['for so many items', { item: '.', least: 3 }, []],
    ['for what refers to the provision', { words: 'refuse it', referring: 'appeal' }, ['2(1)']],
    ['who may do what', { power: { by: ['official'], to: 'refuse|seize' } }, ['2(1)', '3(1)']],
    ['what else the provision has', { words: 'licence', beside: { in: 'offence' } }, ['2(1)']],
    ['what else the act has', { words: 'seize', somewhere: { in: 'term', words: 'pup' } }, ['3(1)']],
    ['what it refers to', { words: 'appeal', refers: { in: 'offence' } }, ['4']],
    ['for an age', { age: { under: 18, after: 'person $|person' } }, ['2(2)']],
    ['for a term that it defines', { term: '^pup$' }, ['1']],
    ['for a name that the act gives', { called: '^(.*) is the licensing body', words: 'visits' }, ['5']],
    ['for a penalty', { penalty: true }, ['2(3)']],
    ['that the bill changes other law', { words: 'barks', amending: true }, []],
  ])('%s', (_, asked, places) => {
    expect(statements(asked)).toEqual(places)
  })
})

describe('a check tells', () => {
  const told = (check: Omit<Check, 'unless'> & Partial<Check>) =>
    [
      ...checkOf({ unless: [], ...check }, compilerOf({ signs: { sold: 'sell' }, searches: { duties: { in: 'statement', kinds: ['duty'] } } }, lexicon))(act),
    ].map(({ label, reason, severity, quote }) => [label, reason, ...(severity ? [severity] : []), ...(quote ? [quote.slice(0, 12)] : [])].join(': '))
  it('what it finds, unless something excuses it', () => {
    expect(told({ find: 'duties', unless: [{ heading: 'inspection' }], reason: 'Found' })).toEqual(['2(2): Found: A keeper mus'])
  })

  it('once, and how many provisions more are like it', () => {
    const more = { one: ' and {count} more', other: ' and {count} more' }
    expect(told({ find: { in: 'provision', words: 'keeper' }, once: 'act', reason: 'Found', more })).toEqual(['2: Found and 2 more'])
  })

  it('the first reason that holds, with its level and the age caught', () => {
    const reason = [
      { if: { age: { under: 18 } }, say: 'Under {age}', level: 'info' as const },
      { if: { meets: 'sold' }, say: 'Sold' },
    ]
    expect(told({ find: { in: 'rule', words: 'keeper' }, reason })).toEqual(['2(2): Under 16: info'])
  })

  it('each place of words', () => {
    expect(told({ find: { in: 'rule', words: 'dog' }, each: [{ words: 'dogs?|fed', say: '“{found}”' }] }).filter((one) => one.startsWith('3'))).toEqual([
      '3(1): “dog”: dog',
      '3(1): “dog”: dog',
      '3(1): “fed”: fed',
    ])
  })

  it('what is lacking', () => {
    const each = [
      { name: 'grounds', words: 'grounds' },
      { name: 'a court', words: 'court' },
      { name: 'an end', words: 'until', if: 'nothing' },
    ]
    expect(told({ find: { in: 'rule', words: 'inspector' }, needs: { in: 'governing', each }, reason: 'This needs {lacking}' })).toEqual([
      '3(1): This needs grounds',
    ])
  })
})
