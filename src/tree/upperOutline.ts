import { isDivision, isSchedule } from './guards.ts'
import type { Division, Outline, Provision, ScheduleLevel, SubdivisionLevel, UpperOutline } from './types.ts'

/** How a unit is numbered and named: as part of the bill, of its schedules, or of the law that the bill inserts it into. */
export function upperOutline(node: Division | Provision, outline: Outline): UpperOutline {
  if (isSchedule(node)) return { divisions: [], provision: scheduleLevel(outline) }
  return (node.inserted && outline.inserted) || outline
}

/** How schedules are numbered and named; an outline that does not say it has them numbered by their labels. */
export function scheduleLevel({ schedule, subdivisions }: Outline): ScheduleLevel {
  return schedule ?? { element: 'schedule', number: 'decimal', label: '{n}', heading: 'above', reference: '{n}', self: '{n}', subdivisions }
}

/** How what a provision holds is numbered and named. */
export function subdivisionsIn(provision: Provision, outline: Outline): SubdivisionLevel[] {
  return isSchedule(provision) ? scheduleLevel(outline).subdivisions : outline.subdivisions
}

/** Whether a unit is printed with its heading, if it has any: offices that give provisions none give none to one that amends a law. */
export function hasHeading(node: Division | Provision, outline: Outline): boolean {
  if (node.label === '' && node.heading === '') return false
  return (isDivision(node) && node.type !== 'mod') || upperOutline(node, outline).provision.heading === 'above'
}

/** The heading of a unit on one line: its label, where it bears one, and its name. */
export function headingLine(node: Division | Provision, outline: Outline): string {
  if (node.label === '') return node.heading
  return (node.label + separatorOf(node, outline).replace('\n', ' ') + node.heading).trim()
}

/** What stands between the label of a unit and its heading. */
export function separatorOf(node: Division | Provision, outline: Outline): string {
  const { divisions, provision } = upperOutline(node, outline)
  return (isDivision(node) && node.type !== 'mod' ? divisions[node.level] : provision)?.separator ?? ' '
}
