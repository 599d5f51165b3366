import type { Project } from '../model/index.ts'
import type { Overrides } from './applyOverrides.ts'

/** What a project settles, as overrides: its choices and its settings. */
export function settledIn({ choices, set }: Pick<Project, 'choices' | 'set'>): Overrides {
  const chosen = Object.fromEntries(Object.entries(choices).map(([choice, option]) => [`choices.${choice}`, option]))
  return { ...chosen, ...set }
}
