import type { Library } from '../model/index.ts'

/** The template of an act that names none: the one that says so, or the first that makes an act. */
export function usualTemplate({ templates }: Pick<Library, 'templates'>): string {
  const acts = [...templates.values()].filter(({ value }) => value.kind !== 'companion')
  const usual = acts.find(({ value }) => value.usual) ?? acts[0]
  return usual?.value.id ?? 'act'
}
