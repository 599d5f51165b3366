import type { Kind } from '../tree/index.ts'

// The first that fits: an offence also binds, a duty may mention a power.
const signs: [Kind, RegExp][] = [
  ['commencement', /\b(comes?|enters?) into (force|operation)\b/i],
  ['citation', /\bmay be cited as\b/i],
  [
    'defence',
    /\b(is|shall be) a defence\b|\bno offence (under|is committed)|\bis not (criminally )?liable\b|\bdoes not commit\b|\bshall not be (prosecuted|punished|liable)\b/i,
  ],
  [
    'offence',
    /\b(commits|is guilty of) (an offence|an? \w+ offence|a crime|a felony|a misdemeanou?r)\b|\bshall be punish(ed|able)\b|\bis punish(ed|able) (by|with)\b|\bliable,? (on|upon) (summary )?conviction\b|\bliable to (a term of )?imprisonment\b/i,
  ],
  ['sanction', /\badministrative (penalty|fine)\b|\bcivil penalty\b/i],
  ['right', /\b(has|have) (the |a )?right\b|\bis entitled\b/i],
  ['jurisdiction', /\bcourts? of .* ha(s|ve) jurisdiction\b|\bjurisdiction over\b/i],
  ['power', /\bmay\b(?! not)/],
  ['duty', /\b(must|shall|is required to|may not)\b/],
]

/** What words do in law, as far as the words tell it. */
export function kindOf(words: string): Kind {
  return signs.find(([, sign]) => sign.test(words))?.[0] ?? 'principle'
}
