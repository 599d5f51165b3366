/** Which way a language is written: BCP 47 tag in, `rtl` for Arabic, Hebrew and their like, else `ltr`. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  // Node knows it as a property, newer engines as a method; the types know neither.
  const locale = new Intl.Locale(language) as Intl.Locale & { textInfo?: { direction: 'ltr' | 'rtl' }; getTextInfo?(): { direction: 'ltr' | 'rtl' } }
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr'
}
