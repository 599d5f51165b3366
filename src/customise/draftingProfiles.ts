import type { Library, Sourced } from '../model/index.ts'
import type { Jurisdiction } from '../model/schema/index.ts'
import { extendProfiles } from './extendProfiles.ts'

/** The profiles that a country's drafting can begin from: those that say, themselves or through another, what the units of an act are. */
export function draftingProfiles(library: Library): Sourced<Jurisdiction>[] {
  return [...library.profiles.values()].filter((profile) => extendProfiles(library, profile).chain.some(({ value }) => value.hierarchy !== undefined))
}
