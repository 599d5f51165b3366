import type { Fact, Settings } from '../model/index.ts'

/**
 * The word that agrees with a name: of two, that for one or that for several; of four, masculine, feminine, and the same in the plural. `name` is
 * the id of an authority or the path of a setting.
 */
export function agreeing(settings: Settings, name: string, forms: readonly string[]): string {
  const path = name.includes('.') ? name : `authorities.${name}`
  const short = settings.facts.get(`${path}.alias`)
  const { gender, number } = (short?.gender ?? short?.number) ? short : (nameOf(settings, path) ?? {})
  const several = number === 'plural' ? forms.length / 2 : 0
  return forms[several + (forms.length > 2 && gender === 'feminine' ? 1 : 0)] ?? ''
}

/** The fact that gives the words: one whose words are another setting’s agrees as that does. */
function nameOf({ facts }: Settings, path: string, trail: readonly string[] = []): Fact | undefined {
  const fact = facts.get(path)
  const [, other] = /^\{([^{}]+)\}$/.exec(fact?.value === undefined ? (fact?.pattern ?? '') : '') ?? []
  return other === undefined || fact?.gender !== undefined || fact?.number !== undefined || trail.includes(other)
    ? fact
    : nameOf({ facts } as Settings, other, [...trail, path])
}
