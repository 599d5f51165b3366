import type { Lexicon } from '../language/index.ts'
import { type Bill, plainText } from '../tree/index.ts'
import { longestTerm } from './longestTerm.ts'
import { penaltiesIn, readAct, type Unit } from './reading.ts'

/** One penalty of an act: where it stands, for what, and how heavy it is. */
export interface PenaltyRow {
  eId: string
  /** As printed: “14(2)(a)”. */
  label: string
  heading: string
  /** The words that describe the conduct, without those of the penalty. */
  conduct: string
  /** Class of the scale; empty in a bill that was only recognised. */
  class: string
  /** What a breach leads to, in the words of the act. */
  words: string
  /** Longest imprisonment in years, a hundred for life; undefined for a fine alone, or where it is a blank. */
  years: number | undefined
  /** The clause and the anchor of the item: theme/clause#anchor. */
  target: string
  origin: Unit['origin']
}

/** Every penalty of an act with its conduct, in the order of the act. */
export function penaltyTable(bill: Bill, lexicon: Lexicon): PenaltyRow[] {
  return readAct(bill, lexicon).units.flatMap((unit) => penaltiesIn(unit, true).map((penalty) => rowOf(unit, penalty, lexicon)))
}

function rowOf(unit: Unit, penalty: ReturnType<typeof penaltiesIn>[number], lexicon: Lexicon): PenaltyRow {
  const words = plainText(penalty.children)
  const { node, provision, label, heading, origin } = unit
  const anchor = node.anchor ?? provision.anchor
  return {
    eId: node.eId,
    label,
    heading,
    conduct: withoutPenalty(unit.text, words),
    class: penalty.class,
    words,
    years: longestTerm(words, lexicon),
    target: anchor === undefined ? provision.clause : `${provision.clause}#${anchor}`,
    origin,
  }
}

/** What is left of a sentence when its penalty is taken out, with neither a mark nor a space at its ends. */
function withoutPenalty(text: string, words: string): string {
  return text
    .replace(words, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;]+|[\s,;.]+$/g, '')
}
