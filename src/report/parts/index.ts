import type { CompanionPart } from '../../model/companionParts.ts'
import type { Part } from '../context.ts'
import { appointments, bodies, dates, institutions, money, recurring, subordinateLaw } from './checklist.ts'
import { concordanceByInstrument, concordanceByProvision } from './concordance.ts'
import { blanks, choices, unconfirmedFacts } from './openChoices.ts'
import { provisionNotes } from './provisionNotes.ts'

/** How each part of a companion document is made. */
export const parts: Readonly<Record<CompanionPart, Part>> = {
  'provision-notes': provisionNotes,
  'concordance-by-instrument': concordanceByInstrument,
  'concordance-by-provision': concordanceByProvision,
  institutions,
  bodies,
  'subordinate-law': subordinateLaw,
  appointments,
  money,
  dates,
  recurring,
  blanks,
  choices,
  'unconfirmed-facts': unconfirmedFacts,
}
