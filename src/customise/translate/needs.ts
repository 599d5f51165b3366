/**
 * What words of a translation are for. An act is drafted where those that it prints are there; of the others each companion document needs
 * its own.
 */
export const needs = ['act', 'commentary', 'memorandum', 'tasks', 'times', 'answers'] as const
export type Need = (typeof needs)[number]

const groups: Readonly<Record<string, Need>> = {
  commentary: 'commentary',
  floor: 'commentary',
  memorandum: 'memorandum',
  tasks: 'tasks',
  clocks: 'times',
  weaker: 'answers',
  declines: 'answers',
  where: 'answers',
  note: 'answers',
  paragraphs: 'answers',
  elements: 'answers',
  limbs: 'answers',
}

/** What the words at a path are for. */
export function needOf(path: string): Need {
  return groups[path.split('.')[0] ?? ''] ?? 'act'
}

/** Groups of which each member is a place of its own. */
const divided: ReadonlySet<string> = new Set(['parameters', 'choices', 'clocks', 'tasks'])

/** The place by whose name a change of the words at a path is told: a field, or one parameter, choice, clock or task. */
export function placeOfWords(path: string): string {
  const [field = '', member] = path.split('.')
  return divided.has(field) && member !== undefined ? `${field}.${member}` : field
}
