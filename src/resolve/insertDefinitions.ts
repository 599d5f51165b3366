import { say } from '../language/index.ts'
import { type Message, message } from '../messages/index.ts'
import type { DefinitionClause, Library, Settings } from '../model/index.ts'
import {
  type Bill,
  type Definition,
  type Inline,
  isSubdivision,
  isWords,
  mapBelow,
  mapProvisions,
  mapWords,
  provisionsOf,
  type Subdivision,
  text,
  type UnitChild,
  words,
  wordsIn,
  wordsOf,
} from '../tree/index.ts'
import { markTerms, type TermIndex, termIndex, termsIn } from './terms.ts'

/**
 * Mark the defined terms that the act uses and set out, in the interpretation provision, exactly the definitions used directly or
 * through another definition, in the alphabetical order of the language.
 */
export function insertDefinitions(bill: Bill, definitions: Map<string, Definition>, library: Library, settings: Settings): { bill: Bill; messages: Message[] } {
  const clauses = definitionClauses(library, definitions, settings)
  const index = termIndex(clauses.values(), settings.language)
  const marked = mapWords(bill, (inlines) => markTerms(inlines, index))
  const entries = new Map([...definitions].map(([id, node]) => [id, markIn(node, index)]))
  // The name of a body may hold the words of any term, its own short form first; it rests on none of them.
  const resting = [...entries].filter(([id]) => clauses.get(id)?.authority === undefined)
  const uses = new Map(resting.map(([id, node]) => [id, new Set([...wordsIn(node)].flatMap((run) => termsIn(run.children, index)))]))
  const used = closure(new Set([...wordsOf(marked)].flatMap((run) => termsIn(run.children, index))), uses)

  const collator = new Intl.Collator(settings.language.tag)
  const listed = [...clauses.values()].filter(({ id }) => used.has(id)).sort((a, b) => collator.compare(a.term, b.term))
  const set = listed.flatMap((clause, at) => {
    const node = entries.get(clause.id)
    return node ? [entryOf(clause, node, settings, at === listed.length - 1)] : []
  })
  return { bill: placeEntries(marked, set), messages: [...checkCircles(uses, library), ...checkHome(marked, listed)] }
}

/** Terms must have somewhere to be defined. */
function checkHome(bill: Bill, listed: DefinitionClause[]): Message[] {
  const home = [...provisionsOf(bill.children[2])].some(({ kind }) => kind === 'definition-list')
  if (home || listed.length === 0) return []
  const hint = 'Place the clause of kind definition-list in the template.'
  return [message('finding', 'interpretation-missing', 'The act uses defined terms and has no interpretation provision', undefined, hint)]
}

function definitionClauses(library: Library, definitions: Map<string, Definition>, settings: Settings): Map<string, DefinitionClause> {
  const clauses = new Map<string, DefinitionClause>()
  for (const id of definitions.keys()) {
    const clause = library.clauses.get(id)?.value
    if (clause?.kind === 'definition' && !isNamedSo(clause, settings)) clauses.set(id, inShort(clause, settings))
  }
  return clauses
}

/** Whether a body is called in full as it is in short: to define it would say nothing. */
function isNamedSo({ authority }: DefinitionClause, { facts, language }: Settings): boolean {
  const said = (path: string) => facts.get(path)?.value?.toLocaleLowerCase(language.tag)
  const short = said(`authorities.${authority}.alias`)
  return short !== undefined && short === said(`authorities.${authority}`)
}

/** A definition of a body by the short form that the jurisdiction gives it. */
function inShort(clause: DefinitionClause, { facts }: Settings): DefinitionClause {
  const short = facts.get(`authorities.${clause.authority}.alias`)?.value
  return short === undefined ? clause : { ...clause, term: short, forms: [short] }
}

function closure(start: Set<string>, uses: Map<string, Set<string>>): Set<string> {
  const used = new Set(start)
  for (const id of used) for (const next of uses.get(id) ?? []) used.add(next)
  return used
}

function checkCircles(uses: Map<string, Set<string>>, library: Library): Message[] {
  const messages: Message[] = []
  const done = new Set<string>()
  const walk = (id: string, trail: string[]) => {
    const start = trail.indexOf(id)
    if (start >= 0) {
      const clause = library.clauses.get(id)
      const [line, column] = clause?.positions.text ?? [1, 1]
      const round = [...trail.slice(start), id].join(' → ')
      messages.push(
        message(
          'unusable',
          'circular-definition',
          `Definitions rest on each other in a circle: ${round}`,
          { file: clause?.file ?? '', line, column },
          'Word one of them without the other term.',
        ),
      )
      return
    }
    if (done.has(id)) return
    for (const next of uses.get(id) ?? []) walk(next, [...trail, id])
    done.add(id)
  }
  for (const id of uses.keys()) walk(id, [])
  return messages
}

/** An entry in the jurisdiction's form: the pattern's words before and after the term, then the definition. */
function entryOf(clause: DefinitionClause, node: Definition, settings: Settings, last: boolean): Definition {
  const lead: Inline[] = settings.definitions.entry
    .split(/\{(\w+)\}/)
    .flatMap((piece, index): Inline[] =>
      index % 2 === 0
        ? [text(piece)]
        : piece === 'term'
          ? [{ type: 'def', value: clause.term }]
          : piece === 'means'
            ? [text(say(settings.language, `definition.${clause.means}`))]
            : [],
    )
  const [first, ...rest] = node.children
  const { entries } = settings.language.grammar
  const children = first && isWords(first) ? [{ ...first, children: [...lead, ...first.children] }, ...rest] : node.children
  return endEntry({ ...node, children: children.map(rejoin) }, last ? entries.last : entries.between)
}

function rejoin(child: UnitChild): UnitChild {
  return isWords(child) ? words(child.type, child.children) : child
}

/** Close an entry with its stop, at the end of its last words. */
function endEntry<T extends Subdivision>(node: T, stop: string): T {
  const last = node.children.at(-1)
  if (!last) return node
  const closed = isSubdivision(last) ? endEntry(last, stop) : isWords(last) ? words(last.type, [...last.children, text(stop)]) : last
  return { ...node, children: [...node.children.slice(0, -1), closed] }
}

function markIn<T extends Subdivision>(node: T, index: TermIndex): T {
  return mapBelow(node, (child) => (isWords(child) ? { ...child, children: markTerms(child.children, index) } : undefined))
}

/** The bill with the entries under the interpretation provision, whose words become their intro. */
function placeEntries(bill: Bill, entries: Definition[]): Bill {
  return mapProvisions(bill, (node) => {
    if (node.kind !== 'definition-list') return node
    const intro = node.children.map((child) => (isWords(child) ? words('intro', child.children) : child))
    return { ...node, children: [...intro, ...entries] }
  })
}
