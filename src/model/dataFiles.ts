import type { Library, RuleFiles, Sourced, Translations } from './library.ts'

/** The files of each kind that data folders hold, by their ids; pictures are none of them. */
export function dataFiles(data: Library | Translations | RuleFiles): Map<string, Sourced<unknown>>[] {
  return Object.entries(data).flatMap(([name, files]) => (name === 'pictures' ? [] : [files]))
}
