/** Where the bare name of a language does not say whose spelling is meant: legislative English keeps to the British. */
const usualRegion: Record<string, string> = { en: 'GB' }

/** The tag under which Word finds the spelling of a language (BCP 47): with its region, the likeliest where none is given. */
export function proofingLanguage(language: string): string {
  const locale = new Intl.Locale(language)
  return `${locale.language}-${locale.region ?? usualRegion[locale.language] ?? locale.maximize().region}`
}
