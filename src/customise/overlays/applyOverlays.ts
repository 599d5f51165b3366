import { type Message, message, suggest } from '../../messages/index.ts'
import type { Clause, Departure, Library, LoadedClause, LoadedTemplate, Overlay, Positions, Sourced } from '../../model/index.ts'
import { anchorsIn, insertItem, omitItem, replaceItem } from './clauseItems.ts'

/** How changed data become usable again: the loader's own reading of a clause and of a template's text. */
export interface Reread {
  clause(value: unknown, file: string, positions: Positions): Pick<LoadedClause, 'value' | 'text' | 'options'> | Message[]
  template(template: LoadedTemplate, text: string): Pick<LoadedTemplate, 'value' | 'text'> | Message[]
}

/**
 * The effective library: each overlay's change made, in order. An overlay that cannot be applied is left out and reported; the others
 * stand. The library that comes in is not touched.
 */
export function applyOverlays(library: Library, overlays: Sourced<Overlay>[], reread: Reread): { library: Library; messages: Message[] } {
  let effective = library
  const messages: Message[] = []
  for (const overlay of overlays) {
    const applied = applyOverlay(effective, library, overlay, reread)
    effective = applied.library
    messages.push(...applied.messages)
  }
  return { library: effective, messages: [...messages, ...checkCollisions(overlays), ...checkRequired(effective, overlays)] }
}

function applyOverlay(effective: Library, base: Library, overlay: Sourced<Overlay>, reread: Reread): { library: Library; messages: Message[] } {
  const { value } = overlay
  const refuse = (messages: Message[]) => ({ library: effective, messages })
  const clause = effective.clauses.get(value.clause)
  if (!clause) return refuse([goneClause(overlay, effective)])
  const stale = checkDigest(overlay, base)
  if (value.insert && value.insert.text === undefined) return placeClause(effective, overlay, stale, reread)
  if (value.omit === true) {
    const templates = mapTemplates(effective, reread, (text) => text.replace(callOf(value.clause), ''))
    return { library: { ...effective, templates: templates.templates }, messages: [...stale, ...templates.messages] }
  }
  const changed = changedValue(clause.value, overlay)
  if ('severity' in changed) return refuse([changed])
  const positions = positionsOf(overlay)
  const read = reread.clause(changed.value, overlay.file, positions)
  if (Array.isArray(read)) return refuse(read)
  const departures = [...(clause.departures ?? []), departureOf(overlay)]
  const clauses = new Map(effective.clauses).set(value.clause, { ...clause, ...read, file: overlay.file, positions, departures })
  return { library: { ...effective, clauses }, messages: stale }
}

/** The clause's plain value with the overlay's change, or why it cannot be made. */
function changedValue(clause: Clause, overlay: Sourced<Overlay>): { value: unknown } | Message {
  const { replace, patch, insert, omit } = overlay.value
  if (replace) return { value: { ...replace, id: clause.id } }
  if (insert) {
    const [where, anchor] = insert.before === undefined ? (['after', insert.after ?? ''] as const) : (['before', insert.before] as const)
    if (!anchorsIn(clause.text).includes(anchor)) return unknownAnchor(anchor, `insert/${where}`, clause, overlay)
    return { value: { ...clause, text: insertItem(clause.text, anchor, where, insert.text ?? '') } }
  }
  if (typeof omit === 'string') {
    if (!anchorsIn(clause.text).includes(omit)) return unknownAnchor(omit, 'omit', clause, overlay)
    return { value: { ...clause, text: omitItem(clause.text, omit) } }
  }
  let value: unknown = clause
  for (const [path, words] of Object.entries(patch ?? {})) {
    if (!path.startsWith('#')) value = withField(value, path.split('.'), words)
    else if (!anchorsIn(clause.text).includes(path)) return unknownAnchor(path, `patch/${path}!key`, clause, overlay)
    else value = { ...(value as Clause), text: replaceItem((value as Clause).text, path, String(words)) }
  }
  return { value }
}

/** A value with one field set, by its path; null takes the field away. */
export function withField(value: unknown, [key = '', ...rest]: string[], to: unknown): unknown {
  const map = { ...(value as Record<string, unknown>) }
  if (rest.length > 0) map[key] = withField(map[key] ?? {}, rest, to)
  else if (to === null) delete map[key]
  else map[key] = to
  return map
}

function departureOf({ value, file }: Sourced<Overlay>): Departure {
  const action = value.replace ? 'replace' : value.patch ? 'patch' : value.insert ? 'insert' : 'omit'
  return { action, reason: value.reason, file }
}

/** Places in a changed clause are places in the overlay that changed it. */
function positionsOf({ positions, value }: Sourced<Overlay>): Positions {
  const made: Positions = { '': positions[''] ?? [1, 1] }
  for (const [path, place] of Object.entries(positions)) {
    const field = /^(?:replace|patch)\/(.*)$/.exec(path)?.[1]
    if (field !== undefined) made[field.startsWith('#') ? 'text' : field.replaceAll('.', '/')] = place
  }
  if (value.insert) made.text = positions['insert/text'] ?? [1, 1]
  return made
}

function callOf(clause: string): RegExp {
  return new RegExp(`^\\{\\{clause "${clause}"\\}\\}\\n?`, 'gm')
}

/** Put a clause beside another in every template that holds that one. */
function placeClause(library: Library, overlay: Sourced<Overlay>, stale: Message[], reread: Reread): { library: Library; messages: Message[] } {
  const { clause, insert } = overlay.value
  const [where, beside] = insert?.before === undefined ? (['after', insert?.after ?? ''] as const) : (['before', insert.before] as const)
  if (!library.clauses.has(beside)) {
    const at = placeIn(overlay, `insert/${where}`)
    return {
      library,
      messages: [
        message(
          'unusable',
          'unknown-clause',
          `Unknown clause "${beside}"`,
          at,
          suggest(beside, library.clauses.keys(), 'The clauses are listed by: draft list clauses.'),
        ),
      ],
    }
  }
  const line = `{{clause "${clause}"}}\n`
  const { templates, messages } = mapTemplates(library, reread, (text) =>
    text.replace(callOf(beside), (found) => (where === 'before' ? line + found : `${found.trimEnd()}\n${line}`)),
  )
  const placed = library.clauses.get(clause) as LoadedClause
  const clauses = new Map(library.clauses).set(clause, { ...placed, departures: [...(placed.departures ?? []), departureOf(overlay)] })
  return { library: { ...library, templates, clauses }, messages: [...stale, ...messages] }
}

function mapTemplates(library: Library, reread: Reread, change: (text: string) => string): { templates: Library['templates']; messages: Message[] } {
  const messages: Message[] = []
  const templates = new Map(library.templates)
  for (const [id, template] of library.templates) {
    const text = change(template.value.text)
    if (text === template.value.text) continue
    const read = reread.template(template, text)
    if (Array.isArray(read)) messages.push(...read)
    else templates.set(id, { ...template, ...read })
  }
  return { templates, messages }
}

function placeIn({ file, positions }: Sourced<Overlay>, path: string) {
  const [line, column] = positions[path] ?? positions[path.split('/')[0] ?? ''] ?? [1, 1]
  return { file, line, column }
}

function goneClause(overlay: Sourced<Overlay>, { clauses }: Library): Message {
  const { clause } = overlay.value
  const hint = suggest(clause, clauses.keys(), 'The library no longer holds it, or never did: run draft upgrade, or delete the overlay.')
  return message('unusable', 'overlay-clause-gone', `The clause "${clause}" that this overlay changes is not there`, placeIn(overlay, 'clause'), hint)
}

function unknownAnchor(anchor: string, path: string, clause: Clause, overlay: Sourced<Overlay>): Message {
  const known = anchorsIn(clause.text)
  const hint = suggest(anchor, known, known.length > 0 ? `${clause.id} has ${known.join(', ')}.` : `${clause.id} names no item: patch its "text".`)
  return message('unusable', 'unknown-anchor', `Unknown anchor "${anchor}" in ${clause.id}`, placeIn(overlay, path), hint)
}

/** An overlay made for another text of the clause may no longer fit it. */
function checkDigest(overlay: Sourced<Overlay>, base: Library): Message[] {
  const { clause, digest, insert } = overlay.value
  const found = base.clauses.get(clause)
  if (!found || digest === found.digest || (digest === undefined && insert?.text === undefined && insert)) return []
  const reason =
    digest === undefined ? 'The overlay does not say which text of the clause it changes' : `The clause "${clause}" has changed since this overlay was made`
  const hint =
    digest === undefined
      ? `Write "digest: ${found.digest}" once you have compared them.`
      : 'Run draft upgrade: it merges the two, or shows where they disagree.'
  return [message('finding', 'overlay-outdated', reason, placeIn(overlay, digest === undefined ? 'clause' : 'digest'), hint)]
}

/** Two overlays that give one field or item its words: the first would be lost without a trace. */
function checkCollisions(overlays: Sourced<Overlay>[]): Message[] {
  const first = new Map<string, string>()
  return overlays.flatMap((overlay) => {
    const { clause, replace, patch } = overlay.value
    return Object.keys(replace ? { text: true } : (patch ?? {})).flatMap((field) => {
      const key = `${clause} ${field}`
      const before = first.get(key)
      first.set(key, before ?? overlay.file)
      if (before === undefined) return []
      const at = placeIn(overlay, replace ? 'replace' : `patch/${field}!key`)
      return [
        message(
          'finding',
          'overlays-collide',
          `${before} changes "${field}" of "${clause}" as well, and this overlay takes its place`,
          at,
          'Join the two in one overlay.',
        ),
      ]
    })
  })
}

/** What is omitted may not be required by what stands. */
function checkRequired(library: Library, overlays: Sourced<Overlay>[]): Message[] {
  const omitted = overlays.filter(({ value }) => value.omit === true)
  const gone = new Set(omitted.map(({ value }) => value.clause))
  return omitted.flatMap((overlay) => {
    const needing = [...library.clauses.values()]
      .filter(({ value }) => !gone.has(value.id) && value.requires.includes(overlay.value.clause))
      .map(({ value }) => value.id)
    if (needing.length === 0) return []
    const reason = `"${overlay.value.clause}" is omitted, and ${needing.map((id) => `"${id}"`).join(', ')} ${needing.length === 1 ? 'requires' : 'require'} it`
    return [message('finding', 'omitted-and-required', reason, placeIn(overlay, 'omit'), 'Omit what requires it as well, or patch its "requires".')]
  })
}
