import { nearest } from '../../messages/index.ts'
import type { Library } from '../../model/index.ts'

/** A country by its ISO 3166-1 code, its English name, and the profile whose family its statute book is of, where one is known. */
export interface Country {
  code: string
  name: string
  profile?: string
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Every country and territory that has a code, by its English name. */
export function countriesOf(library: Library): Country[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const families = new Map([...library.profiles.values()].flatMap(({ value }) => (value.countries ?? []).map((code): [string, string] => [code, value.id])))
  // Codes that stand for no country: unions, outlying parts, and those that were withdrawn.
  const none = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ'])
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code): Country[] => {
      const name = none.has(code) ? undefined : names.of(code)
      const profile = families.get(code)
      return name === undefined || new Intl.Locale(`und-${code}`).region !== code ? [] : [{ code, name, ...(profile ? { profile } : {}) }]
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The country that a person means by a name or code, in any case; the near name where there is none. */
export function countryNamed(given: string, countries: readonly Country[]): { country?: Country; near?: string } {
  const wanted = given.trim().toLowerCase()
  const country = countries.find(({ code, name }) => name.toLowerCase() === wanted || code.toLowerCase() === wanted)
  if (country) return { country }
  const near = nearest(
    wanted,
    countries.map(({ name }) => name.toLowerCase()),
  )
  const named = countries.find(({ name }) => name.toLowerCase() === near)
  return named ? { near: named.name } : {}
}
