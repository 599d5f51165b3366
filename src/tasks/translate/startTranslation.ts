import { Document, isMap, isScalar, isSeq, Scalar } from 'yaml'
import { clockWords, stampsOf, taskWords, type Words, wordsOf, wordsOfInstrument, wordsOfTemplate } from '../../customise/translate/index.ts'
import { digestOf } from '../../load/index.ts'
import { type Message, message, suggest } from '../../messages/index.ts'
import type { Clause, Instrument, Library, Template } from '../../model/index.ts'

/** What stands in a translation where words are still to be written. */
const unwritten = '…'

/** What is translated, whatever it is: where its translation lies, its words, and the skeleton of what is to be written. */
export interface Master {
  path: string
  file: string
  kind: 'clause' | 'template' | 'instrument'
  words: Words
  skeleton: object
}

/** The clause, template or instrument with an id. A message where the library has none. */
export function masterOf({ clauses, templates, instruments }: Library, id: string, tag: string): Master | Message {
  const clause = clauses.get(id)
  if (clause) {
    const words = wordsOf(clause.value)
    return { path: `clauses/${id}.${tag}.yaml`, file: clause.file, kind: 'clause', words, skeleton: clauseSkeleton(clause.value, words) }
  }
  const template = templates.get(id)
  if (template) {
    const words = wordsOfTemplate(template.value)
    return { path: `templates/${id}.${tag}.yaml`, file: template.file, kind: 'template', words, skeleton: templateSkeleton(template.value, words) }
  }
  const instrument = instruments.get(id)
  if (instrument) {
    const words = wordsOfInstrument(instrument.value)
    return { path: `instruments/${id}.${tag}.yaml`, file: instrument.file, kind: 'instrument', words, skeleton: instrumentSkeleton(instrument.value) }
  }
  const known = [...clauses.keys(), ...templates.keys(), ...instruments.keys()]
  const hint = suggest(id, known, 'They are listed by: draft list clauses, draft list templates, draft list instruments.')
  return message('unusable', 'unknown-clause', `No clause, template or instrument is called "${id}"`, undefined, hint)
}

/**
 * The file of a translation that begins: every word of the master as a comment, and under it the skeleton of what is to be written, calls,
 * anchors and items in their places. `id` is that of a clause, template or instrument. A message where the library has none.
 */
export function startTranslation(library: Library, id: string, tag: string): { path: string; text: string } | Message {
  const master = masterOf(library, id, tag)
  return 'skeleton' in master ? { path: master.path, text: printed(skeletonDocument(master, id, tag)) } : master
}

function clauseSkeleton({ parameters, choices, text, tasks, clocks, ...clause }: Clause, words: Words): object {
  const has = (path: string) => words[path] !== undefined
  const field = (path: string) => (has(path) ? { [path.split('.').at(-1) ?? '']: unwritten } : {})
  const told = (keys: readonly string[], above: string) => Object.assign({}, ...keys.map((key) => field(`${above}.${key}`)))
  const weaker = Object.keys(words).filter((path) => path.startsWith('weaker.'))
  const { limits = {} } = clause.memorandum ?? {}
  return {
    heading: unwritten,
    ...(clause.kind === 'definition' ? { term: unwritten, forms: [unwritten] } : {}),
    ...filled('parameters', parameters, ({ why }) => ({ label: unwritten, default: unwritten, ...(why === undefined ? {} : { why: unwritten }) })),
    ...filled('choices', choices, ({ options }) => ({
      question: unwritten,
      ...filled('options', options, ({ text: said, effect, below }) => ({
        label: unwritten,
        text: bones(said),
        ...(effect === undefined ? {} : { effect: effect.map(() => unwritten) }),
        ...(below === undefined ? {} : { below: unwritten }),
      })),
    })),
    text: block(bones(text)),
    commentary: block(unwritten),
    ...(has('floor') ? { floor: block(unwritten) } : {}),
    ...(clause.memorandum
      ? { memorandum: { effect: unwritten, ...field('memorandum.why'), ...filled('limits', limits, () => unwritten), ...field('memorandum.delegated') } }
      : {}),
    ...(Object.keys(words).some((path) => path.startsWith('tasks.')) ? { tasks: tasks.map((_, at) => told(taskWords, `tasks.${at}`)) } : {}),
    ...filled('clocks', Object.fromEntries(Object.keys(clocks).map((name) => [name, name])), (name) => told(clockWords, `clocks.${name}`)),
    ...(weaker.length === 0 ? {} : { weaker: Object.fromEntries(weaker.map((path) => [path.slice('weaker.'.length), unwritten])) }),
  }
}

function templateSkeleton({ kind, settings, text }: Template, words: Words): object {
  const named = (group: string) => {
    const names = Object.keys(words).flatMap((path) => (path.startsWith(`${group}.`) ? [path.slice(group.length + 1)] : []))
    return names.length === 0 ? {} : { [group]: Object.fromEntries(names.map((name) => [name, unwritten])) }
  }
  return {
    title: unwritten,
    ...filled('settings', settings, () => unwritten),
    ...(kind === 'companion' ? { text: block(bones(text)) } : { ...named('headings'), ...named('declines') }),
  }
}

function instrumentSkeleton({ short, where, note, paragraphs }: Instrument): object {
  const elements = paragraphs.flatMap((paragraph) => paragraph.elements)
  const limbed = elements.filter(({ limbs }) => Object.keys(limbs).length > 0)
  const named = (list: readonly { at: string }[]) => Object.fromEntries(list.map(({ at }) => [at, unwritten]))
  return {
    title: unwritten,
    ...Object.fromEntries(Object.entries({ short, where, note }).flatMap(([name, words]) => (words === undefined ? [] : [[name, unwritten]]))),
    ...(paragraphs.length === 0 ? {} : { paragraphs: named(paragraphs), elements: named(elements) }),
    ...(limbed.length === 0
      ? {}
      : { limbs: Object.fromEntries(limbed.map(({ at, limbs }) => [at, Object.fromEntries(Object.keys(limbs).map((name) => [name, unwritten]))])) }),
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
      return (
        mark +
        pieces
          .map((piece, index) => (index % 2 === 0 ? piece.replace(/\S+(?:\s+\S+)*/, unwritten) : piece.replace(/^(\{\{blank )".*"/, `$1"${unwritten}"`)))
          .join('')
      )
    })
    .join('\n')
}

function block(words: string): Scalar<string> {
  const scalar = new Scalar(`${words.trimEnd()}\n`)
  scalar.type = 'BLOCK_LITERAL'
  return scalar
}

/** The YAML of a skeleton, with the words of the master above the fields that translate them. */
export function skeletonDocument({ words, skeleton }: Master, id: string, tag: string): Document {
  const document = new Document({ id: `${id}.${tag}`, master: {}, ...skeleton })
  document.set('master', document.createNode(stampsOf(words, digestOf), { flow: true }))
  for (const [path, said] of Object.entries(words)) comment(document, path, said)
  return document
}

export function printed(document: Document): string {
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

const whole: ReadonlySet<string> = new Set(['settings', 'headings', 'declines', 'weaker', 'paragraphs', 'elements'])

/** A dotted path as keys; the name of a setting, heading, claim or element may hold stops itself. */
export function keysIn(document: Document, path: string): string[] {
  const [first = '', ...rest] = path.split('.')
  if (whole.has(first)) return [first, path.slice(first.length + 1)]
  if (first === 'limbs') return [first, rest.slice(0, -1).join('.'), rest.at(-1) ?? '']
  return document.hasIn([first, ...rest]) ? [first, ...rest] : [first, rest.join('.')].filter((key) => key !== '')
}

function commented(words: string): string {
  return words.replace(/^(?=.)/gm, '# ').replace(/^$/gm, '#')
}
