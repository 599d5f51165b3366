import { inlinesOf, plainText } from '../../tree/index.ts'
import type { PlaceInAct } from '../placeInAct.ts'
import type { MatchedActs } from './matchActs.ts'
import type { Passage } from './passage.ts'
import { placeOfPassage } from './placeOfPassage.ts'

/** A penalty that reads differently in two acts, and every place where it does: in the later act, or in the earlier where it is gone. */
export interface PenaltyChange {
  /** Undefined where the earlier act had none there. */
  before?: string
  /** Undefined where the later act has none there. */
  after?: string
  places: PlaceInAct[]
}

/** A penalty that only one of two passages says, or that each says in its own way. */
interface Difference {
  was?: { words: string; passage: Passage }
  is?: { words: string; passage: Passage }
}

/** Penalties that read otherwise, were taken away or came, in provisions that both acts have; one entry for each difference in words. */
export function penaltyChanges(matched: MatchedActs): PenaltyChange[] {
  const { before, after, language } = matched
  const changes = new Map<string, PenaltyChange>()
  for (const { was, is } of differences(matched)) {
    const key = JSON.stringify([was?.words ?? null, is?.words ?? null])
    const known = changes.get(key) ?? { ...(was ? { before: was.words } : {}), ...(is ? { after: is.words } : {}), places: [] }
    const place = is ? placeOfPassage(is.passage, after, language) : was && placeOfPassage(was.passage, before, language)
    changes.set(key, { ...known, places: [...known.places, ...(place ? [place] : [])] })
  }
  return [...changes.values()]
}

/** In the order of the later act, those of passages that are gone at last. A penalty that went to another passage of its provision is none. */
function differences({ old, fresh, passages, units }: MatchedActs): Difference[] {
  const origins = new Map([...passages].map(([from, to]) => [to, from]))
  const standing = new Set(units.values())
  const found = [
    ...fresh.filter((one) => origins.has(one) || standing.has(one.provision?.eId ?? '')).flatMap((one) => between(origins.get(one), one)),
    ...old.filter((one) => !passages.has(one) && units.has(one.provision?.eId ?? '')).flatMap((one) => between(one, undefined)),
  ]
  const twin = ({ was, is }: Difference) => `${is ? is.passage.provision?.eId : units.get(was?.passage.provision?.eId ?? '')} ${(is ?? was)?.words}`
  const came = new Set(found.filter(({ was }) => !was).map(twin))
  const went = new Set(found.filter(({ is }) => !is).map(twin))
  return found.filter((one) => (one.was && one.is) || !(one.was ? came : went).has(twin(one)))
}

/** A penalty whose words the other passage has too, marked as one or not, did not change. */
function between(before: Passage | undefined, after: Passage | undefined): Difference[] {
  const [was, is] = [penaltiesIn(before, after), penaltiesIn(after, before)]
  return Array.from({ length: Math.max(was.length, is.length) }, (_, nth) => ({
    ...(before && was[nth] !== undefined ? { was: { words: was[nth], passage: before } } : {}),
    ...(after && is[nth] !== undefined ? { is: { words: is[nth], passage: after } } : {}),
  }))
}

function penaltiesIn(passage: Passage | undefined, other: Passage | undefined): string[] {
  const words = plainText(other?.children ?? [])
  const penalties = [...inlinesOf(passage?.children ?? [])].flatMap((node) => (node.type === 'penalty' ? [plainText(node.children)] : []))
  return penalties.filter((penalty) => !words.includes(penalty))
}
