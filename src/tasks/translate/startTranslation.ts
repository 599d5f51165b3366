import { Document, isMap, isScalar, isSeq, Scalar } from 'yaml'
import { stampOf, type Words, wordsOf, wordsOfTemplate } from '../../customise/translate/index.ts'
import { digestOf } from '../../load/index.ts'
import { type Message, message, suggest } from '../../messages/index.ts'
import type { Clause, Library, Template } from '../../model/index.ts'

/** What stands in a translation where words are still to be written. */
const unwritten = '…'

/**
 * The file of a translation that begins: every word of the master as a comment, and under it the skeleton of what is to be written, calls,
 * anchors and items in their places. `id` is that of a clause or of a template. A message where the library has neither.
 */
export function startTranslation({ clauses, templates }: Library, id: string, tag: string): { path: string; text: string } | Message {
  const clause = clauses.get(id)
  if (clause) return { path: `clauses/${id}.${tag}.yaml`, text: written(id, tag, wordsOf(clause.value), clauseSkeleton(clause.value)) }
  const template = templates.get(id)
  if (template) return { path: `templates/${id}.${tag}.yaml`, text: written(id, tag, wordsOfTemplate(template.value), templateSkeleton(template.value)) }
  const known = [...clauses.keys(), ...templates.keys()]
  return message(
    'unusable',
    'unknown-clause',
    `No clause or template is called "${id}"`,
    undefined,
    suggest(id, known, 'They are listed by: draft list clauses, draft list templates.'),
  )
}

function clauseSkeleton({ parameters, choices, text, floor, ...clause }: Clause): object {
  return {
    heading: unwritten,
    ...(clause.kind === 'definition' ? { term: unwritten, forms: [unwritten] } : {}),
    ...filled('parameters', parameters, ({ why }) => ({ label: unwritten, default: unwritten, ...(why === undefined ? {} : { why: unwritten }) })),
    ...filled('choices', choices, ({ options }) => ({
      question: unwritten,
      ...filled('options', options, ({ text: words, effect }) => ({
        label: unwritten,
        text: bones(words),
        ...(effect === undefined ? {} : { effect: effect.map(() => unwritten) }),
      })),
    })),
    text: block(bones(text)),
    commentary: block(unwritten),
    ...(floor === undefined ? {} : { floor: block(unwritten) }),
  }
}

function templateSkeleton({ kind, settings, text, title: _, ...template }: Template): object {
  const words = wordsOfTemplate({ kind, settings, text, title: '', ...template })
  const headings = Object.keys(words).flatMap((path) => (path.startsWith('headings.') ? [path.slice('headings.'.length)] : []))
  return {
    title: unwritten,
    ...filled('settings', settings, () => unwritten),
    ...(kind === 'companion' ? { text: block(bones(text)) } : { headings: Object.fromEntries(headings.map((heading) => [heading, unwritten])) }),
  }
}

function filled<T>(name: string, values: Record<string, T>, make: (value: T) => unknown): object {
  const entries = Object.entries(values)
  return entries.length === 0 ? {} : { [name]: Object.fromEntries(entries.map(([key, value]) => [key, make(value)])) }
}

/** A text whose words are to be written: its calls, anchors, list marks and headings stay where they are. */
function bones(words: string): string {
  return words
    .split('\n')
    .map((line) => {
      const [mark = ''] = /^\s*(?:\d+\.\s+|-\s+|#+\s+|\|?\s*$)?/.exec(line) ?? []
      const pieces = line.slice(mark.length).split(/(\{\{.*?\}\}|\{#[a-z0-9-]+\})/)
      return mark + pieces.map((piece, index) => (index % 2 === 0 ? piece.replace(/\S+(?:\s+\S+)*/, unwritten) : piece)).join('')
    })
    .join('\n')
}

function block(words: string): Scalar<string> {
  const scalar = new Scalar(`${words.trimEnd()}\n`)
  scalar.type = 'BLOCK_LITERAL'
  return scalar
}

function written(id: string, tag: string, words: Words, skeleton: object): string {
  const document = new Document({ id: `${id}.${tag}`, master: stampOf(words, digestOf), ...skeleton })
  for (const [path, said] of Object.entries(words)) comment(document, path, said)
  return document.toString({ lineWidth: 0, commentString: commented })
}

/** Put the words of the master above the field that translates them. */
function comment(document: Document, path: string, said: string): void {
  const keys = keysIn(document, path)
  const above = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents
  const last = keys.at(-1) ?? ''
  const named = isMap(above) ? above.items.find(({ key }) => isScalar(key) && key.value === last)?.key : isSeq(above) && above.items[Number(last)]
  if (isScalar(named)) named.commentBefore = said.trimEnd()
}

/** A dotted path as keys; the name of a setting or heading may hold stops itself. */
function keysIn(document: Document, path: string): string[] {
  const [first = '', ...rest] = path.split('.')
  const whole = path.slice(first.length + 1)
  return ['settings', 'headings'].includes(first) && document.hasIn([first, whole]) ? [first, whole] : [first, ...rest]
}

function commented(words: string): string {
  return words.replace(/^(?=.)/gm, '# ').replace(/^$/gm, '#')
}
