import { inlinesOf, plainText, provisionsOf, type Ref } from '../../tree/index.ts'
import { type PlaceInAct, placeWith } from '../placeInAct.ts'
import type { MatchedActs } from './matchActs.ts'
import type { Passage } from './passage.ts'
import { placeOfPassage } from './placeOfPassage.ts'

/** A reference that leads nowhere in the later act. */
export interface BrokenReference {
  /** Where it stands. */
  from: PlaceInAct
  /** What it was to lead to: a clause, or an item of one. */
  target: string
  /** What that provision is headed in the earlier act. */
  heading?: string
  /** Where it was written. */
  file: string
  line: number
}

/** A reference that reads as it did and now leads to another unit or to none, as happens where numbers moved and it was not brought along. */
export interface ReferenceAstray {
  /** Where the reference stands in the later act. */
  place: PlaceInAct
  words: string
  from: PlaceInAct
  /** Nothing where the later act has no such unit. */
  to?: PlaceInAct
}

/** The references that no longer lead where they led. */
export interface ReferenceChanges {
  brokenReferences: BrokenReference[]
  astray: ReferenceAstray[]
}

/** The references of the later act that lead nowhere, and those that lead elsewhere than the same words did in the earlier. */
export function referenceChanges(matched: MatchedActs): ReferenceChanges {
  const origins = new Map([...matched.passages].map(([from, to]) => [to, from]))
  return { brokenReferences: brokenReferences(matched, origins), astray: matched.fresh.flatMap((passage) => astrayIn(origins.get(passage), passage, matched)) }
}

/**
 * Resolving gives every reference of a drafted act the eId of its target; one without leads nowhere. In the words of anyone's act such a
 * reference may be to another law.
 */
function brokenReferences({ drafted, before, after, fresh, language }: MatchedActs, origins: ReadonlyMap<Passage, Passage>): BrokenReference[] {
  if (!drafted) return []
  const headings = new Map([...provisionsOf(before.children[2])].map(({ clause, heading }) => [clause, heading]))
  const broken = (passage: Passage | undefined) => refsIn(passage).filter(({ eId }) => eId === undefined)
  return fresh.flatMap((passage) => {
    const known = new Set(broken(origins.get(passage)).map(({ target }) => target))
    return broken(passage)
      .filter(({ target }) => !known.has(target))
      .map(({ target, at }) => {
        const heading = headings.get(target.split('#')[0] ?? '')
        const named = heading === undefined ? {} : { heading }
        return { from: placeOfPassage(passage, after, language), target, ...named, file: passage.unit?.origin.file ?? '', line: at.line }
      })
  })
}

/** References whose words stayed while another unit took the number, or none has it any more. One that was brought along has new words. */
function astrayIn(old: Passage | undefined, fresh: Passage, { before, after, units, language }: MatchedActs): ReferenceAstray[] {
  if (!old) return []
  const [was, now] = [targetsIn(old), targetsIn(fresh)]
  const led = was.filter(({ eId }) => !now.some((other) => other.eId === units.get(eId)))
  const astray = now.filter(({ eId }) => !was.some((other) => units.get(other.eId) === eId))
  const rest = plainText(fresh.children)
  return led.flatMap(({ words, eId }) => {
    const from = placeWith(eId, before)
    if (!from) return []
    const found = { place: placeOfPassage(fresh, after, language), words, from }
    const to = placeWith(astray.find((other) => other.words === words)?.eId ?? '', after)
    if (to) return [{ ...found, to }]
    return rest.includes(words) && !now.some((other) => other.words === words) ? [found] : []
  })
}

function targetsIn(passage: Passage): { words: string; eId: string }[] {
  const targets = refsIn(passage).flatMap((node) => (node.eId === undefined ? [] : [{ words: plainText([node]), eId: node.eId }]))
  return [...new Map(targets.map((target) => [`${target.words} ${target.eId}`, target])).values()]
}

function refsIn(passage: Passage | undefined): Ref[] {
  return [...inlinesOf(passage?.children ?? [])].filter((node) => node.type === 'ref')
}
