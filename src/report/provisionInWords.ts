import { type Bill, isDivision, isSchedule, nodesBelow, type Provision, printedLabel, provisionsOf } from '../tree/index.ts'
import type { ReportContext } from './context.ts'

/**
 * A provision as a companion document names it: by its label, in the words of the country where it has its own, and its heading. What an
 * amending bill puts into another law keeps the label that it has there, and a schedule its own.
 */
export function provisionInWords(provision: Provision, { bill, form }: Pick<ReportContext, 'bill' | 'form'>): string {
  const own = isSchedule(provision) || isInserted(provision, bill) ? undefined : form?.provision?.replace('{label}', printedLabel(provision))
  return [own ?? provision.label, provision.heading].filter((words) => words !== '').join(' ')
}

function isInserted(provision: Provision, { children: [, , body] }: Bill): boolean {
  return [...nodesBelow(body, isDivision)].some((node) => isDivision(node) && node.type === 'mod' && [...provisionsOf(node)].includes(provision))
}
