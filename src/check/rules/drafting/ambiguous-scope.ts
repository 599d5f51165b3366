import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

const item = '(?:[Aa]n?|[Aa]ny|[Ee]very) (?:(?!and |or )[a-z-]+ )?(?!and |or )[a-z-]+'
const modifier = '(?:that|which|who|whose|where|intended|located|established|designed|registered|employed|operated|owned|used|held|kept)'
// Each item has its own article, so that grammar ties the modifier to the last.
const list = new RegExp(`\\b${item}(?:, ${item}){0,6},? (?:or|and) ${item} ${modifier}\\b`, 'g')
// How each such list ends, which is quicker to look for.
const end = new RegExp(` (?:or|and) ${item} ${modifier}\\b`)
const binding: ReadonlySet<string> = new Set(['duty', 'power', 'offence', 'sanction', 'defence'])

export const ambiguousScope: Rule = {
  id: 'ambiguous-scope',
  preset: 'drafting',
  severity: 'info',
  finds: 'A modifier behind a list, which may reach the last item or all of them.',
  hint: 'Put the modifier first, repeat it, or set the list out in lettered items.',
  languages: ['en'],
  *check(reading) {
    const tell = ([words]: RegExpMatchArray) => `It is open whether “${words.split(' ').at(-1)} …” belongs to the last item or to each`
    yield* phrase(reading, list, tell, ({ kind, own }) => binding.has(kind) && end.test(own))
  },
}
