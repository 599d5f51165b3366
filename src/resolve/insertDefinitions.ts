import { type Message, message } from '../messages/index.ts'
import type { DefinitionClause, Library, Settings } from '../model/index.ts'
import {
  type Bill,
  type Division,
  type Inline,
  isDivision,
  type Provision,
  type Subdivision,
  text,
  type Words,
  words,
  wordsIn,
  wordsOf,
} from '../tree/index.ts'
import { markTerms, type TermIndex, termIndex, termsIn } from './terms.ts'

/**
 * Find the defined terms that the act uses, directly or through another definition, and set exactly those out in the
 * interpretation provision, in the alphabetical order of the language.
 */
export function insertDefinitions(
  bill: Bill,
  definitions: Map<string, Subdivision>,
  library: Library,
  settings: Settings,
): { bill: Bill; messages: Message[] } {
  const clauses = definitionClauses(library, definitions)
  const index = termIndex(clauses.values())
  const uses = new Map([...definitions].map(([id, node]) => [id, new Set([...wordsIn(node)].flatMap((run) => termsIn(run.children, index)))]))
  const messages = checkCircles(uses, library)
  const used = closure(new Set([...wordsOf(bill)].flatMap((run) => termsIn(run.children, index))), uses)

  const collator = new Intl.Collator(settings.language)
  const entries = [...used]
    .flatMap((id) => {
      const clause = clauses.get(id)
      const node = definitions.get(id)
      return clause && node ? [{ clause, node }] : []
    })
    .sort((a, b) => collator.compare(a.clause.term, b.clause.term))
    .map(({ clause, node }, at, all) => entryOf(clause, markIn(node, index), settings, at === all.length - 1))

  const home = [...used].length > 0 && !hasInterpretation(bill)
  if (home)
    messages.push(
      message(
        'finding',
        'interpretation-missing',
        'The act uses defined terms but has no interpretation provision',
        undefined,
        'Place the clause of kind definition-list in the template.',
      ),
    )
  return { bill: placeEntries(bill, entries, index), messages }
}

function definitionClauses(library: Library, definitions: Map<string, Subdivision>): Map<string, DefinitionClause> {
  const clauses = new Map<string, DefinitionClause>()
  for (const id of definitions.keys()) {
    const clause = library.clauses.get(id)?.value
    if (clause?.kind === 'definition') clauses.set(id, clause)
  }
  return clauses
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
function entryOf(clause: DefinitionClause, node: Subdivision, settings: Settings, last: boolean): Subdivision {
  const lead: Inline[] = settings.definitions.entry
    .split(/\{(\w+)\}/)
    .flatMap((piece, index): Inline[] =>
      index % 2 === 0 ? [text(piece)] : piece === 'term' ? [{ type: 'def', value: clause.term }] : piece === 'means' ? [text(clause.means)] : [],
    )
  const [first, ...rest] = node.children
  const children = first && 'children' in first ? [{ ...first, children: [...lead, ...first.children] } as Words, ...rest] : node.children
  return endEntry({ ...node, children: children.map(rejoin) }, last ? '.' : ';')
}

function rejoin(child: Words | Subdivision): Words | Subdivision {
  return 'level' in child ? child : words(child.type, child.children)
}

/** Close an entry with its stop, at the end of its last words. */
function endEntry<T extends Subdivision>(node: T, stop: string): T {
  const last = node.children.at(-1)
  if (!last) return node
  const closed = 'level' in last ? endEntry(last, stop) : words(last.type, [...last.children, text(stop)])
  return { ...node, children: [...node.children.slice(0, -1), closed] }
}

function markIn(node: Subdivision, index: TermIndex): Subdivision {
  return {
    ...node,
    children: node.children.map((child) => ('level' in child ? markIn(child, index) : { ...child, children: markTerms(child.children, index) })),
  }
}

function hasInterpretation(bill: Bill): boolean {
  const holds = (node: Division | Provision): boolean => (isDivision(node) ? node.children.some(holds) : node.kind === 'definition-list')
  return bill.children[2].children.some(holds)
}

/** The bill with its terms marked and the entries under the interpretation provision. */
function placeEntries(bill: Bill, entries: Subdivision[], index: TermIndex): Bill {
  const below = <T extends Provision | Subdivision>(node: T): T => ({
    ...node,
    children: node.children.map((child) => ('level' in child ? below(child) : { ...child, children: markTerms(child.children, index) })),
  })
  const upper = (node: Division | Provision): Division | Provision => {
    if (isDivision(node)) return { ...node, children: node.children.map(upper) }
    if (node.kind !== 'definition-list') return below(node)
    const intro = node.children.map((child) => ('level' in child ? child : words('intro', child.children)))
    return { ...node, children: [...intro, ...entries] }
  }
  const [preface, preamble, body, conclusions] = bill.children
  return { ...bill, children: [preface, preamble, { ...body, children: body.children.map(upper) }, conclusions] }
}
