import type { Settings } from '../model/index.ts'

const irregular: Record<string, [singular: string, plural: string]> = {
  be: ['is', 'are'],
  have: ['has', 'have'],
  do: ['does', 'do'],
}

/** A duty in the jurisdiction's form: “must report”, “shall report”, “reports”. */
export function dutyVerb(form: Settings['obligation'], verb: string, plural: boolean): string {
  if (form !== 'indicative') return `${form} ${verb}`
  const known = irregular[verb]
  if (known) return plural ? known[1] : known[0]
  return plural ? verb : thirdPerson(verb)
}

/** A prohibition: “must not disclose”, “shall not disclose”, “does not disclose”. */
export function prohibitionVerb(form: Settings['obligation'], verb: string, plural: boolean): string {
  if (form !== 'indicative') return `${form} not ${verb}`
  if (verb === 'be') return plural ? 'are not' : 'is not'
  return `${plural ? 'do' : 'does'} not ${verb}`
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}
