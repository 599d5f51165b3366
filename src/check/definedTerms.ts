import { type Definition, isDefinition, termOf } from '../tree/index.ts'
import { matchesIn } from './matchesIn.ts'
import type { Reading, Unit } from './reading.ts'
import { remembered } from './remembered.ts'

/** A word that a bill defines, in a list of definitions or in a sentence of another provision. */
export interface DefinedTerm {
  term: string
  /** Where it is defined. */
  unit: Unit
  /** What joins it to its meaning: “means”, “includes”, or nothing where a colon does. */
  verb: string
  /** The words after that. */
  meaning: string
  /** What it is defined for. */
  scope: Scope
  /** The clause it comes from, by which uses of it in our own acts are marked. */
  clause?: string | undefined
}
export type Scope = 'act' | 'division' | 'provision'

const verbs = '(means and includes|means?|includes?|has the (?:same )?meaning|refers to|is|shall (?:mean|include|have))\\b'
const afterTerm = new RegExp(`^["”’'»]?,?\\s*:?\\s*(?:${verbs})?,?\\s*`)
const inSentence = new RegExp(`["“]([^"”]{1,60})["”],?(?: (?:in relation to|in respect of) [^,“"”]{1,60},)? (?:${verbs})`, 'g')
const inBrackets = /\((?:in this \w+ |hereinafter |hereafter )?(?:referred to as |called )?(?:the |an? )?["“](?:the )?([^"”]{1,60})["”]\)/g

/** Every defined term, in order. Pure. */
export const definedTerms = remembered(({ units }: Reading): DefinedTerm[] => {
  const scopes = scopesOf(units)
  return units.flatMap((unit): DefinedTerm[] => {
    const scope = scopes.get(unit) ?? 'act'
    const { node } = unit
    if (isEntry(node)) {
      const term = termOf(node)
      const rest = unit.text.slice(unit.text.indexOf(term) + term.length)
      const [opening = '', verb = ''] = afterTerm.exec(rest) ?? []
      return [{ term, unit, verb, meaning: rest.slice(opening.length), scope, clause: node.clause }]
    }
    if (unit.kind === 'definition' && 'level' in node && unit.above.some(isDefinition)) return []
    return matchesIn(inSentence, unit.own)
      .map(({ 0: whole, 1: term = '', 2: verb = '', index }) => ({ term, unit, verb, meaning: sentenceAfter(unit.own, index + whole.length), scope }))
      .concat(matchesIn(inBrackets, unit.own).map(({ 1: term = '' }) => ({ term, unit, verb: '', meaning: '', scope: 'act' })))
  })
})

function isEntry(node: Unit['node']): node is Definition {
  return 'clause' in node && isDefinition(node)
}

function sentenceAfter(text: string, at: number): string {
  const stop = /[.;](?:\s|$)/g
  stop.lastIndex = at
  return text.slice(at, stop.exec(text)?.index).trim()
}

/** What the definitions of each unit hold for: the last words in its provision, up to it, that say so. */
function scopesOf(units: readonly Unit[]): Map<Unit, Scope> {
  const scopes = new Map<Unit, Scope>()
  let here: Unit['provision'] | undefined
  let scope: Scope = 'act'
  for (const unit of units) {
    if (unit.provision !== here) scope = 'act'
    here = unit.provision
    const [, word] =
      /\b(?:in|of|for the purposes? of) this (act|law|code|part|chapter|title|division|section|article|subsection|paragraph)\b/i.exec(unit.own) ?? []
    if (word && !isEntry(unit.node)) scope = /^(act|law|code)$/i.test(word) ? 'act' : /^(part|chapter|title|division)$/i.test(word) ? 'division' : 'provision'
    scopes.set(unit, scope)
  }
  return scopes
}
