import type { ChoicesByClause, Outcome } from '../../customise/overlays/index.ts'
import type { Message } from '../../messages/index.ts'
import type { Change } from '../../model/index.ts'

/** What an upgrade found for one file, in words. */
export interface UpgradeStep {
  file: string
  state: Outcome['state'] | 'accepted' | 'removed' | 'stale'
  words: string
}

/** What an upgrade will write, take away and say. Paths are from the project's folder. */
export interface UpgradePlan {
  files: { path: string; text: string }[]
  remove: string[]
  steps: UpgradeStep[]
  messages: Message[]
}

/** The clauses there are, and what became of those that are gone. */
export interface PresentNames {
  clauses: ChoicesByClause
  changes: readonly Change[]
}

/** Several parts of a plan as one. */
export function joinPlans(parts: Partial<UpgradePlan>[]): UpgradePlan {
  return {
    files: parts.flatMap(({ files = [] }) => files),
    remove: parts.flatMap(({ remove = [] }) => remove),
    steps: parts.flatMap(({ steps = [] }) => steps),
    messages: parts.flatMap(({ messages = [] }) => messages),
  }
}
