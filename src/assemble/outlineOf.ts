import type { LoadedTemplate, Settings } from '../model/index.ts'
import type { Outline } from '../tree/index.ts'

/** Printed in a label for a number that nobody has given. */
const unknownNumber = '[…]'

/** How a template's bill is numbered: as an act, or as a bill that inserts into another law. */
export function outlineOf(settings: Settings, { text, value }: LoadedTemplate): Outline {
  const { hierarchy, amendment, arrangement } = settings
  if (value.kind !== 'amendment') return { ...hierarchy, arrangement }
  const law = text.uses.find(({ name }) => name === 'amend')?.args[0]
  const known = (path: string) => settings.facts.get(`insertions.${path}`)?.value ?? unknownNumber
  const after = <T extends { label: string; reference: string }>(level: T, number: string): T => ({
    ...level,
    label: level.label.replace('{after}', number),
    reference: level.reference.replace('{after}', number),
  })
  return {
    divisions: hierarchy.divisions,
    provision: amendment.provision,
    subdivisions: hierarchy.subdivisions,
    inserted: {
      divisions: amendment.divisions.map((level) => after(level, known(`${law}-division`))),
      provision: after(amendment.inserted, known(String(law))),
      self: amendment.self,
    },
    arrangement,
  }
}
