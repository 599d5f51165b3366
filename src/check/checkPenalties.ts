import { type Message, message } from '../messages/index.ts'
import type { Library, MeasuredTerm, PresentPenalty, Settings } from '../model/index.ts'
import type { Bill } from '../tree/index.ts'
import { type PenaltyRow, penaltyTable } from './penaltyTable.ts'
import { isLighter, rankOf } from './scaledOffences.ts'

/** What is out of proportion in the penalties of an act: one conduct in two classes, a graver case that is lighter, a class below the law in force. */
export function checkPenalties(bill: Bill, library: Library, settings: Settings): Message[] {
  const rows = penaltyTable(bill, settings.language)
  const byTarget = new Map(rows.map((row) => [row.target, row]))
  return rows.flatMap((row) => [...compared(row, byTarget, library), ...belowPresent(row, settings)])
}

function compared(row: PenaltyRow, rows: ReadonlyMap<string, PenaltyRow>, { clauses }: Library): Message[] {
  const [id = '', anchor = ''] = row.target.split('#')
  const clause = clauses.get(id)
  const weight = clause && 'weights' in clause.value ? clause.value.weights[anchor] : undefined
  if (!clause || !weight) return []
  const [line, column] = clause.positions[`weights/${anchor}!key`] ?? [1, 1]
  const at = { file: clause.file, line, column }
  const [same, floor] = [rows.get(weight['same-as'] ?? ''), rows.get(weight['not-below'] ?? '')]
  const found: Message[] = []
  if (same && same.class !== row.class) {
    const reason = `${row.label} punishes what ${same.label} punishes, in the class ${row.class} where that has ${same.class}`
    found.push(message('finding', 'two-classes', reason, at, 'Give both the same class, or let one of them go.'))
  }
  if (floor && isLighter(scaled(row), scaled(floor))) {
    const reason = `${row.label} is the graver case of ${floor.label} and has the lighter penalty (${row.class}, where that has ${floor.class})`
    found.push(message('finding', 'graver-is-lighter', reason, at, 'Raise its class to that of the simple case at least.'))
  }
  return found
}

function scaled({ class: name, years }: PenaltyRow) {
  return { years, rank: rankOf(name) }
}

function belowPresent(row: PenaltyRow, settings: Settings): Message[] {
  const present = settings.presentPenalties.get(row.target)
  if (!present) return []
  const lower = [...lighterTerm(row, present), ...lighterFine(row, present, settings)]
  const hint = `Raise the class for this clause under penalty-classes in ${present.file}, or raise the class itself.`
  return lower.map((reason) => message('finding', 'below-present-law', reason, { file: present.file, ...present.at }, hint))
}

function lighterTerm({ label, class: name, years }: PenaltyRow, { imprisonment, source }: PresentPenalty): string[] {
  const today = imprisonment && yearsOf(imprisonment)
  if (today === undefined || years === undefined || years >= today) return []
  return [`${label} (${name}) allows ${told(years)} where the law in force allows ${told(today)}${source ? ` (${source})` : ''}`]
}

function lighterFine({ label, class: name }: PenaltyRow, { fine: today, source }: PresentPenalty, { penalties, facts }: Settings): string[] {
  const fine = facts.get(`penalties.${name}.fine`)?.from === '--set' ? undefined : penalties.get(name)?.fine
  if (typeof fine !== 'object' || typeof today !== 'object' || fine.unit !== today.unit || fine.amount >= today.amount) return []
  return [`${label} (${name}) allows a fine of ${fine.amount} ${fine.unit} where the law in force allows ${today.amount}${source ? ` (${source})` : ''}`]
}

/** A term in years, a hundred for life. */
function yearsOf(term: MeasuredTerm): number {
  if (term === 'life') return 100
  return 'years' in term ? term.years : term.months / 12
}

function told(years: number): string {
  if (years >= 100) return 'life'
  const [count, unit] = years % 1 === 0 ? [years, 'year'] : [Math.round(years * 12), 'month']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
