import { type Document, isMap, isSeq, parseDocument } from 'yaml'
import { changedPlaces, type Stamps, stampsOf } from '../../customise/translate/index.ts'
import { digestOf } from '../../load/index.ts'
import type { Message } from '../../messages/index.ts'
import type { Library } from '../../model/index.ts'
import { type Master, masterOf, printed, skeletonDocument } from './startTranslation.ts'

/**
 * A translation that is there with the fields that it lacks added, to be written, and the words of the master above them. Undefined where it
 * lacks none.
 */
export function continueTranslation(library: Library, id: string, tag: string, text: string): { path: string; text: string } | Message | undefined {
  const master = masterOf(library, id, tag)
  if (!('skeleton' in master)) return master
  const [own, fresh] = [parseDocument(text), skeletonDocument(master, id, tag)]
  if (!added(own.contents, fresh.contents)) return undefined
  bear(own, master, current(own, master))
  return { path: master.path, text: printed(own) }
}

/** The same translation as one of the master as it is now. `places` are those that it is to be one of now; every one when left out. */
export function confirmTranslation(library: Library, id: string, tag: string, text: string): { path: string; text: string } | Message {
  const master = masterOf(library, id, tag)
  if (!('skeleton' in master)) return master
  const own = parseDocument(text)
  bear(own, master, stampsOf(master.words, digestOf))
  return { path: master.path, text: printed(own) }
}

/** The digests that a translation bears when fields are added to it: those of places that have changed stay, so that it is still told. */
function current(own: Document, { words }: Master): Stamps | undefined {
  const bears = own.toJS().master as Stamps | string
  if (typeof bears === 'string') return changedPlaces(bears, words, digestOf).length === 0 ? stampsOf(words, digestOf) : undefined
  return { ...stampsOf(words, digestOf), ...bears }
}

function bear(own: Document, { words }: Master, stamps: Stamps | undefined): void {
  if (!stamps) return
  const there = own.toJS() as Record<string, unknown>
  const known = stampsOf(words, digestOf)
  const kept = Object.entries(stamps).filter(([place]) => known[place] !== undefined && there[place.split('.')[0] ?? ''] !== undefined)
  own.set('master', own.createNode(Object.fromEntries(kept), { flow: true }))
}

/** Add to a map what another has besides, and the same in maps and lists inside; whether anything was added. */
function added(own: unknown, fresh: unknown): boolean {
  if (isSeq(own) && isSeq(fresh)) return fresh.items.map((item, at) => added(own.items[at], item)).includes(true)
  if (!isMap(own) || !isMap(fresh)) return false
  return fresh.items
    .map((pair) => {
      const key = String(pair.key)
      if (key === 'master') return false
      if (own.has(key)) return added(own.get(key, true), pair.value)
      own.items.push(pair)
      return true
    })
    .includes(true)
}
