import type { CompanionPart } from '../../model/index.ts'
import type { Part } from '../context.ts'
import { concordanceByInstrument, concordanceByProvision } from './concordance.ts'
import { costs } from './costs.ts'
import { delegatedPowers } from './delegatedPowers.ts'
import { blanks, choices, laws, leadingChoices, times, unconfirmedFacts, whereToSettle } from './openChoices.ts'
import { optionsTaken } from './optionsTaken.ts'
import { penaltiesByProvision, penaltyScale } from './penalties.ts'
import { provisionEffects } from './provisionEffects.ts'
import { provisionNotes } from './provisionNotes.ts'
import { rightsLimited } from './rightsLimited.ts'
import { tasks } from './tasks.ts'
import { timeline } from './timeline.ts'
import { treatyDuties } from './treatyDuties.ts'

/** How each part of a companion document is made. */
export const parts: Readonly<Record<CompanionPart, Part>> = {
  'provision-notes': provisionNotes,
  'concordance-by-instrument': concordanceByInstrument,
  'concordance-by-provision': concordanceByProvision,
  'provision-effects': provisionEffects,
  'options-taken': optionsTaken,
  'rights-limited': rightsLimited,
  'delegated-powers': delegatedPowers,
  costs,
  'treaty-duties': treatyDuties,
  tasks,
  'leading-choices': leadingChoices,
  blanks,
  choices,
  times,
  laws,
  'unconfirmed-facts': unconfirmedFacts,
  'where-to-settle': whereToSettle,
  'penalty-scale': penaltyScale,
  'penalties-by-provision': penaltiesByProvision,
  timeline,
}
