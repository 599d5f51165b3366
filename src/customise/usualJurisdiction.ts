import type { Library, LoadedJurisdiction } from '../model/index.ts'

/** The jurisdiction of an act for which none is named, such as that of the model law: the one that says so, or the first. */
export function usualJurisdiction({ jurisdictions }: Pick<Library, 'jurisdictions'>): string {
  const [first] = jurisdictions.keys()
  return [...jurisdictions.values()].find(isUsual)?.value.id ?? first ?? 'country'
}

/** A project's own file of the same id need not say it again. */
function isUsual({ value, below }: LoadedJurisdiction): boolean {
  return value.usual === true || (below !== undefined && isUsual(below))
}
