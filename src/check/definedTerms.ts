import { compilePattern, patternIn } from '../language/index.ts'
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

/** Every defined term, in order. Pure. */
export const definedTerms = remembered(({ units, language }: Reading): DefinedTerm[] => {
  const afterTerm = compilePattern(`(?-i)^["”’'»]?(?::\\s*|(?:{words that narrow a term},?|,)?\\s*(?:({verb of a definition})\\b)?,?\\s*)`, language)
  const inSentence = patternIn(language, 'definition in a sentence', 'g')
  const inBrackets = patternIn(language, 'term in brackets', 'g')
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
    const defined = matchesIn(inSentence, unit.own)
    return defined
      .map(({ 0: whole, 1: term = '', 2: verb = '', index }, nth) => {
        const meaning = sentenceAfter(unit.own.slice(0, defined[nth + 1]?.index), index + whole.length)
        return { term, unit, verb, meaning, scope }
      })
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
    const said = isEntry(unit.node) || unit.above.some(isDefinition) ? undefined : patternIn(unit.language, 'scope of a definition').exec(unit.own)?.groups
    if (said) scope = said.act ? 'act' : said.division ? 'division' : 'provision'
    scopes.set(unit, scope)
  }
  return scopes
}
