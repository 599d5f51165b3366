// Intl.Locale tells a direction too, but by other names from one Node to the next, and for the language alone: az-Arab would run left to right.
const rightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/** The direction in which a language is written, from its BCP 47 tag; left to right for a tag that is none. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}
