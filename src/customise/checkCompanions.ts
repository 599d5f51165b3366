import { type Message, nearest } from '../messages/index.ts'
import type { Jurisdiction, Library, LoadedTemplate, Sourced } from '../model/index.ts'
import { unknownName } from './unknownName.ts'

/** What a jurisdiction says of companion documents must fit their templates, and what a template puts first must be a choice of a clause. */
export function checkCompanions(library: Library): Message[] {
  const companions = [...library.templates.values()].filter(({ value }) => value.kind === 'companion')
  const forms = [...library.profiles.values(), ...library.jurisdictions.values()].flatMap((source) => checkForms(source, companions))
  const choices = new Set([...library.clauses.values()].flatMap(({ value }) => Object.keys(value.choices).map((name) => `${value.id}.${name}`)))
  return [...forms, ...companions.flatMap((template) => checkLeads(template, choices))]
}

/** A jurisdiction serves more than one library: a document that is nowhere near one of this library is another's. */
function checkForms(source: Sourced<Jurisdiction>, companions: readonly LoadedTemplate[]): Message[] {
  const ids = companions.map(({ value }) => value.id)
  return Object.entries(source.value.companions ?? {}).flatMap(([id, { sections }]) => {
    const template = companions.find(({ value }) => value.id === id)
    if (!template) return nearest(id, ids) === undefined ? [] : [unknownName(source, `companions/${id}!key`, 'companion', id, ids)]
    const names = template.text.anchors.map(({ name }) => name)
    return sections.flatMap(({ of }, index) =>
      of.flatMap((name, nth) => (names.includes(name) ? [] : [unknownName(source, `companions/${id}/sections/${index}/of/${nth}`, 'section', name, names)])),
    )
  })
}

function checkLeads(template: LoadedTemplate, choices: ReadonlySet<string>): Message[] {
  return template.value.leads.flatMap((path, index) => (choices.has(path) ? [] : [unknownName(template, `leads/${index}`, 'choice', path, choices)]))
}
