import type { ClauseChange, Piece } from '../../compare/index.ts'
import { changedLines, changesInWords, type ToldGroup } from '../../compare/told/index.ts'
import { say, series } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import type { ActComparison, ProjectComparison, Settled } from './compareProject.ts'

/** What a project changes and what that costs, in words: every form of the comparison says these. */
export interface ToldProject {
  title: string
  /** A line on what each act loses and gains in all. */
  totals: string[]
  /** The changes under a title, or why there are none. */
  changes: { title: string; clauses: ToldClause[]; none: string }
  acts: ToldAct[]
}

export interface ToldClause {
  heading: string
  clause: string
  action: string
  file: string
  /** Said where the act has not the clause. */
  absent?: string
  reason?: string
  /** The lines that changed of each field, in pieces; `gap` stands for lines that did not. */
  fields: { field: string; lines: (Piece[] | 'gap')[] }[]
}

/** One act: what follows from the texts of the project and, where it has settled anything, from that. */
export interface ToldAct {
  title: string
  parts: { title: string; settled: string[]; groups: ToldGroup[]; none: string }[]
}

/** A comparison in the words of a language. */
export function tellProject({ changes, acts }: ProjectComparison, language: Language): ToldProject {
  return {
    title: say(language, 'project.title'),
    totals: acts.map((act) => totalOf(act, language)),
    changes: {
      title: say(language, 'project.changes'),
      clauses: changes.map((change) => clauseOf(change, language)),
      none: say(language, 'project.none'),
    },
    acts: acts.map((act) => actOf(act, language)),
  }
}

function clauseOf({ inAct, reason, fields, action, ...change }: ClauseChange, language: Language): ToldClause {
  return {
    ...change,
    action: say(language, `project.action.${action}`),
    ...(inAct ? {} : { absent: say(language, 'project.absent') }),
    ...(reason === undefined ? {} : { reason: say(language, 'project.reason', { reason }) }),
    fields: fields.map(({ field, pieces }) => ({ field, lines: changedLines(pieces) })),
  }
}

function actOf({ jurisdiction, template, settled, texts, choices }: ActComparison, language: Language): ToldAct {
  const none = say(language, 'project.nothing')
  const fromTexts = { title: say(language, 'project.texts'), settled: [], groups: changesInWords(texts, language), none }
  const fromChoices = {
    title: say(language, 'project.choices'),
    settled: settled.map((one) => settledInWords(one, language)),
    groups: changesInWords(choices, language),
    none,
  }
  return { title: say(language, 'project.cost', { jurisdiction, template }), parts: settled.length > 0 ? [fromTexts, fromChoices] : [fromTexts] }
}

/** A choice or setting of the project and what it takes the place of. */
function settledInWords({ path, before, after }: Settled, language: Language): string {
  const values = { setting: path.replace(/^choices\./, ''), after }
  return before === undefined ? say(language, 'project.settled.new', values) : say(language, 'project.settled.changed', { ...values, before })
}

function totalOf({ jurisdiction, template, whole }: ActComparison, language: Language): string {
  const { lost, gained, thinned, gone, brokenReferences, astray } = whole
  const promised = lost.filter((commitment) => commitment.promised).length
  const counts = [
    say(language, 'project.total.promised', { count: promised }),
    ...(lost.length > promised ? [say(language, 'project.total.unpromised', { count: lost.length - promised })] : []),
    say(language, 'project.total.gained', { count: gained.length }),
    ...(thinned.length > 0 ? [say(language, 'project.total.thinned', { count: thinned.length })] : []),
    say(language, 'project.total.gone', { count: gone.length }),
    say(language, 'project.total.broken', { count: brokenReferences.length }),
    ...(astray.length > 0 ? [say(language, 'project.total.astray', { count: astray.length })] : []),
  ]
  return say(language, 'project.total.act', { jurisdiction, template, counts: series(language, counts) })
}
