import type { Claim, Note, Source } from '../../../tree/index.ts'
import { languages, noCountry, prefixes } from '../vocabulary.ts'
import { childOf, childrenOf, descendantsOf, elementsOf, textOf, trimmed, type XmlElement } from './element.ts'
import type { Links } from './state.ts'

/** Clauses of the defined terms, by the name that the text refers to them by. */
export function termsOf(references: XmlElement | undefined): Map<string, string> {
  const terms = [...childrenOf(references, 'TLCTerm'), ...childrenOf(references, 'TLCConcept')]
  return new Map(
    terms.flatMap(({ attributes: { eId = '' }, law }) => (eId.startsWith(prefixes.kind) ? [] : [[eId, law.clause ?? eId.replace(prefixes.term, '')]])),
  )
}

/** Names of the instruments that the bill cites, by id. */
export function instrumentsOf(references: XmlElement | undefined): Record<string, string> {
  const named = childrenOf(references, 'TLCReference').filter(({ attributes }) => attributes.eId?.startsWith(prefixes.instrument))
  return Object.fromEntries(named.map(({ attributes: { eId = '', showAs = '' } }) => [eId.slice(prefixes.instrument.length), showAs]))
}

/** What the metadata say of provisions and definitions, by eId: claims, sources, and notes that are not printed. */
export function linksOf(meta: XmlElement): Map<string, Links> {
  const links = new Map<string, Links>()
  const of = ({ attributes }: XmlElement): Links => {
    const eId = attributes.for?.replace(/^#/, '') ?? ''
    const known = links.get(eId) ?? { claims: [], sources: [], notes: [] }
    links.set(eId, known)
    return known
  }
  for (const element of descendantsOf(meta)) {
    const { role, at = '', status = 'unverified' } = element.law
    const instrument = element.attributes.refersTo?.slice(prefixes.instrument.length + 1) ?? ''
    if (role === 'claim') of(element).claims.push(claimOf(instrument, at, element.law))
    else if (role === 'source') of(element).sources.push({ instrument, at, status: status as Source['status'] })
    else if (element.name === 'notes' && element.space === 'law')
      of(element).notes.push(
        ...elementsOf(element).map((note): Note => ({ type: 'note', about: (note.attributes.about ?? 'commentary') as Note['about'], value: textOf(note) })),
      )
  }
  return links
}

function claimOf(instrument: string, at: string, { by, limbs, weaker }: XmlElement['law']): Claim {
  return {
    instrument,
    at,
    ...(limbs === undefined ? {} : { limbs: limbs === 'all' ? limbs : limbs.split(' ') }),
    ...(weaker === undefined ? {} : { weaker }),
    ...(by === undefined ? {} : { by }),
  }
}

/** What a bill is, beside its text. */
export interface Identity {
  jurisdiction: string
  template: string
  language: string
  country?: string
  title: string
}

/** What a file that the toolkit wrote says of itself. */
export function ownIdentity({ attributes }: XmlElement): Identity {
  const { jurisdiction = '', template = '', language = 'en', country, title = '' } = attributes
  return { jurisdiction, template, language, ...(country === undefined ? {} : { country }), title }
}

/** The same from what the standard says of a work. */
export function foundIdentity(meta: XmlElement | undefined, document: XmlElement): Identity {
  const work = childOf(childOf(meta, 'identification'), 'FRBRWork')
  const code =
    childOf(childOf(childOf(meta, 'identification'), 'FRBRExpression'), 'FRBRLanguage') ??
    [...descendantsOf(document)].find(({ name }) => name === 'FRBRlanguage')
  const value = (name: string) => childOf(work, name)?.attributes.value
  const country = (value('FRBRcountry') ?? noCountry).split('-')[0]?.toLowerCase() ?? noCountry
  const language = code?.attributes.language ?? 'eng'
  const docTitle = [...descendantsOf(document)].find(({ name }) => name === 'docTitle' || name === 'shortTitle')
  const title = (docTitle && trimmed(textOf(docTitle))) || value('FRBRalias') || value('FRBRname') || value('FRBRuri') || document.name
  return {
    jurisdiction: country,
    template: document.attributes.name ?? document.name,
    language: Object.entries(languages).find(([, long]) => long === language)?.[0] ?? language,
    ...(/^[a-z]{2}$/.test(country) && country !== noCountry ? { country: country.toUpperCase() } : {}),
    title,
  }
}
