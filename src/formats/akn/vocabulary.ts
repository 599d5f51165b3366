/** The namespace of Akoma Ntoso 3.0. */
export const akn = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
/** What the standard has no place for: settings, choices, origins, the outline. Other programs pass over it. */
export const law = 'urn:model-law:bill:1'

/** Prefixes of the names that metadata are referred to by. */
export const prefixes = { kind: 'kind-', term: 'term-', instrument: 'instrument-' } as const

/** Names of generic elements, where Akoma Ntoso has none of its own. */
export const names = {
  definition: 'definition',
  schedule: 'schedule',
  value: 'value',
  penalty: 'penalty',
  choice: 'choice',
  alternative: 'alternative',
  option: 'option',
  ref: 'ref',
} as const

/** The code of a law that is no country's: ISO 3166 leaves ZZ to its users. */
export const noCountry = 'zz'

/** Codes of ISO 639-2 that the addresses of works take, for the BCP 47 codes of two letters. */
export const languages: Record<string, string> = {
  ar: 'ara',
  bn: 'ben',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  hi: 'hin',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  km: 'khm',
  ko: 'kor',
  ms: 'msa',
  nl: 'nld',
  pt: 'por',
  ru: 'rus',
  sw: 'swa',
  th: 'tha',
  tl: 'tgl',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  zh: 'zho',
}
