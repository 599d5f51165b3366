import { spawnSync } from 'node:child_process'
import { changedPlaces, placeOfWords, type Stamps, type Words, wordsOf, wordsOfInstrument, wordsOfTemplate } from '../../customise/translate/index.ts'
import { digestOf } from '../../load/index.ts'
import { readFile } from '../../load/read/index.ts'
import { isMessage } from '../../messages/index.ts'
import type { Clause, Instrument, Library, Template } from '../../model/index.ts'
import { type Master, masterOf } from './startTranslation.ts'

/** What a master said when it was translated, and says now, of words that have changed since. */
export interface ChangedWords {
  path: string
  /** Undefined where it is not known: no revision of the file that git keeps has the digest. */
  before: string | undefined
  now: string | undefined
}

/** How far back a master is looked for. */
const mostRevisions = 200

/**
 * The words of a master that have changed since they were translated; `bears` is what the translation bears of them. What they were is looked
 * for in the revisions that git keeps of the master’s file in `folder`.
 */
export function changedWords(library: Library, id: string, tag: string, bears: Stamps | string, folder: string): ChangedWords[] {
  const master = masterOf(library, id, tag)
  if (!('skeleton' in master)) return []
  const places = changedPlaces(bears, master.words, digestOf)
  if (places.length === 0) return []
  const past = revisionsOf(master, folder)
  const whole = typeof bears === 'string' ? past.find((words) => changedPlaces(bears, words, digestOf).length === 0) : undefined
  return places.flatMap((place) => {
    const found = whole ?? past.find((words) => typeof bears !== 'string' && !changedPlaces({ [place]: bears[place] ?? '' }, words, digestOf).includes(place))
    return changesIn(place, found, master.words)
  })
}

function changesIn(place: string, before: Words | undefined, now: Words): ChangedWords[] {
  const inside = (words: Words = {}) => Object.keys(words).filter((path) => place === 'words' || placeOfWords(path) === place)
  const paths = [...new Set([...inside(before), ...inside(now)])]
  if (!before) return paths.map((path) => ({ path, before: undefined, now: now[path] }))
  return paths.filter((path) => before[path] !== now[path]).map((path) => ({ path, before: before[path], now: now[path] }))
}

/** The words of a master in each revision of its file, the latest first; none where there is no git. */
function revisionsOf({ file, kind }: Master, folder: string): Words[] {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 24 })
  const log = git('log', `--max-count=${mostRevisions}`, '--format=%H', '--', file)
  if (log.status !== 0) return []
  return log.stdout.split('\n').flatMap((commit) => {
    const shown = commit === '' ? undefined : git('show', `${commit}:./${file}`)
    const read = shown?.status === 0 ? readFile(kind, shown.stdout, file) : []
    return Array.isArray(read) || isMessage(read) ? [] : [wordsOfKind[kind](read.value as never)]
  })
}

const wordsOfKind: { clause(value: Clause): Words; template(value: Template): Words; instrument(value: Instrument): Words } = {
  clause: wordsOf,
  template: wordsOfTemplate,
  instrument: wordsOfInstrument,
}
