import { describe, expect, it } from 'vitest'
import { type Overrides, settingPaths } from '../../src/index.ts'
import { type Inline, inlinesOf, plainText, wordsOf } from '../../src/tree/index.ts'
import { library } from '../fixtures/acts.ts'
import { actsIn, type Spoken, spokenTags } from '../fixtures/spokenActs.ts'

// Grammar that holds whatever a country calls its bodies and laws: every one is given a name, and each place in each act is looked at.

const acts = new Map(await Promise.all(spokenTags.map(async (tag) => [tag, await actsIn(tag)] as const)))

/** Names of each gender and number, and of first letters that a language treats otherwise; what a word before them may not be. */
const names = {
  fr: {
    names: ['le bureau', 'la brigade', 'l’office', 'l’autorité', 'les services', 'les unités', 'Zéphyr', 'Orphée'],
    articles: ['le ', 'la ', 'les ', 'l’'],
    before: /(?:^|[\s’(])(?:le|la|les|du|des|aux?|un|une) $|(?:^|[\s(])l’$/iu,
    joined: /(?:^|[\s(])(?:de|à) $/iu,
    meets: /^les? /u,
    lost: /(?:^|[\s(])(?:du|des|aux?) $/iu,
  },
  nl: {
    names: ['de dienst', 'het bureau', 'de diensten', 'Zuid', 'Oost'],
    articles: ['de ', 'het '],
    before: /(?:^|[\s(])(?:de|het|een|der|des|dit|deze) $/iu,
    joined: /(?!)/,
    meets: /(?!)/,
    lost: /(?!)/,
  },
} as const

describe.each(spokenTags)('a name in %s', (tag) => {
  const { names: all, articles, before, joined, meets, lost } = names[tag]

  it.each(all)('“%s” keeps its article once, or joined, in every role', async (name) => {
    const [first] = acts.get(tag) as [Spoken]
    const paths = [...settingPaths(first.settings, library).keys()].filter((path) => /^(?:authorities|laws)\.[^.]+(?:\.alias)?$/.test(path))
    const set: Overrides = Object.fromEntries(paths.flatMap((path) => [[path, name], ...(path.startsWith('authorities.') ? [[`${path}.article`, '']] : [])]))
    const word = articles.reduce<string>((rest, article) => (name.startsWith(article) ? name.slice(article.length) : rest), name)
    const drafted = await actsIn(tag, set)
    expect(drafted.length).toBeGreaterThan(0)
    const wrong = drafted.flatMap(({ bill, template }) =>
      [...wordsOf(bill)].flatMap(({ children }) =>
        pairsIn(children, paths).flatMap(([left, value, run]) => {
          const whole = value.toLowerCase() === name.toLowerCase()
          const bare = value.toLowerCase() === word.toLowerCase()
          const fits = whole ? !(before.test(left) && word !== name) && !(joined.test(left) && meets.test(value)) : bare && (word === name || lost.test(left))
          return fits ? [] : [`${template}: …${left.slice(-30)}|${value}| ${run.slice(0, 100)}`]
        }),
      ),
    )
    expect([...new Set(wrong)].slice(0, 20)).toEqual([])
  })
})

/** The words before each value that is one of some settings, and the value. */
function pairsIn(children: readonly Inline[], paths: readonly string[]): [left: string, value: string, run: string][] {
  // A word before a choice that is still open goes before each of its options as it stands.
  const flat = children.flatMap((node) => (node.type === 'choice' ? [] : [...inlinesOf([node])])).filter((node) => 'value' in node || node.type === 'ref')
  return flat.flatMap((node, at): [string, string, string][] => {
    if (node.type !== 'value' || !paths.includes(node.setting)) return []
    const left = flat[at - 1]
    return [[left ? plainText([left]) : '', node.value, plainText([...children])]]
  })
}
