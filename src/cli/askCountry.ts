import { type Country, countriesOf, draftingProfiles, type Library } from '../index.ts'
import { askFound, askOne, type Streams } from './askProject.ts'
import { jurisdictionId } from './newJurisdiction.ts'

/** A country that the library does not have, and the profile that its drafting begins from. */
export interface NewCountry {
  id: string
  name: string
  code: string
  profile: string
}

/** What a person marks among the jurisdictions whose country is not one of them; an id never begins with a space. */
export const another = { value: ' another', label: 'Another country, which is not in this list' }

/** Ask for a country by how its name begins, and for the profile where none is known to be of its family. */
export async function askCountry(library: Library, streams: Streams): Promise<NewCountry> {
  const known = new Set([...library.jurisdictions.values()].map(({ value }) => value.country))
  const countries = (await countriesOf(library)).filter(({ code }) => !known.has(code))
  const options = countries.map(({ code, name }) => ({ value: code, label: name, hint: code }))
  const code = await askFound('Which country?', options, streams)
  const country = countries.find((one) => one.code === code) as Country
  const profile = country.profile ?? (await askProfile(country, library, streams))
  return { id: jurisdictionId(country.name), name: country.name, code, profile }
}

function askProfile({ name }: Country, library: Library, streams: Streams): Promise<string> {
  const options = draftingProfiles(library).map(({ value }) => ({ value: value.id, label: value.name }))
  return askOne(`Whose drafting is nearest to that of ${name}?`, options, options[0]?.value ?? '', streams)
}
