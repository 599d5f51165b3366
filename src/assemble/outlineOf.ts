import type { LoadedTemplate, Settings } from '../model/index.ts'
import { formatNumber, type NumberStyle, type Outline, type ScheduleLevel } from '../tree/index.ts'

/** How a template's bill is numbered: as an act, or as a bill that inserts into another law. */
export function outlineOf(settings: Settings, { text, value }: LoadedTemplate): Outline {
  const {
    hierarchy,
    amendment,
    arrangement,
    schedule: { of: _, ...level },
  } = settings
  const schedule: ScheduleLevel = { element: 'schedule', heading: 'above', ...level }
  const { close: _close, ...levels } = hierarchy
  if (value.kind !== 'amendment') return { ...levels, schedule, arrangement }
  const law = text.uses.find(({ name }) => name === 'amend')?.args[0]
  const known = (path: string) => settings.facts.get(`insertions.${path}`)?.value
  return {
    divisions: hierarchy.divisions,
    provision: amendment.provision,
    subdivisions: hierarchy.subdivisions,
    schedule,
    inserted: {
      divisions: amendment.divisions.map((level) => placed(level, known(`${law}-division`)).level),
      provision: placedProvision(amendment.inserted, known(String(law))),
      self: amendment.self,
    },
    arrangement,
  }
}

type Placeable = {
  number: NumberStyle
  label: string
  reference: string
  within?: string | undefined
  unplaced: { label: string; reference: string; within?: string | undefined }
}

/**
 * A level whose units stand behind an existing one, and how many of their number stand there already: behind 254 comes 254a, behind 254d
 * comes 254e. Where the existing one is not known, the level as it is named until then.
 */
function placed<T extends Placeable>({ unplaced, ...level }: T, existing: string | undefined): { level: Omit<T, 'unplaced'>; taken: number } {
  if (existing === undefined) return { level: { ...level, within: undefined, ...unplaced, number: 'decimal' }, taken: 0 }
  const sign = /\{after\}(.*)\{n\}/.exec(level.label)?.[1] ?? ''
  const [, stem = existing, last] = new RegExp(`^(\\d+)${sign}(\\d+|[a-z]+|[A-Z]+)$`).exec(existing) ?? []
  const taken = last === undefined ? 0 : countOf(last, level.number)
  const after = taken > 0 ? stem : existing
  const put = (form: string) => form.replace('{after}', after)
  const within = level.within === undefined ? {} : { within: put(level.within) }
  return { level: { ...level, label: put(level.label), reference: put(level.reference), ...within }, taken }
}

function placedProvision(inserted: Settings['amendment']['inserted'], existing: string | undefined): Outline['provision'] {
  const { level, taken } = placed(inserted, existing)
  return taken > 0 ? { ...level, first: taken + 1 } : level
}

/** Which number a style prints as these signs, up to three times through its letters; 0 for none. */
function countOf(signs: string, style: NumberStyle): number {
  return Array.from({ length: 99 }, (_, index) => index + 1).find((n) => formatNumber(n, style) === signs) ?? 0
}
