import {
  type Bill,
  hasHeading,
  isSchedule,
  isSubdivision,
  type Outline,
  type Provision,
  partsOf,
  provisionsOf,
  type RefPart,
  type Spelling,
  type Subdivision,
  scheduleLevel,
  spellingIn,
  subdivisionsIn,
  subdivisionsOf,
  upperOutline,
} from '../../../tree/index.ts'

/** How a field works out the number in a reference: as the label of the target shows it, or in words. */
export type LiveNumber = 'label' | Spelling

/** How the number in a piece of a bill's references can be kept live; undefined where Word has no number that says the same. */
export function liveNumbers(bill: Bill): (part: RefPart) => LiveNumber | undefined {
  const { outline } = bill
  const units = new Map<string, LiveNumber>()
  for (const provision of provisionsOf(bill.children[2])) {
    if (endsInStop(provision, outline) && isCounted(provision, outline)) units.set(provision.eId, 'label')
    for (const [node] of subdivisionsOf(provision)) {
      const way = wayOf(node, provision, outline)
      if (way) units.set(node.eId, way)
    }
  }
  return ({ eId = '', number }) => (number === undefined ? undefined : units.get(eId))
}

/** A field leaves out a last full stop of the label, and no other mark (“Article 14:”), which a reference must not repeat. */
function endsInStop(provision: Provision, outline: Outline): boolean {
  return /^[\s.]*$/.test(upperOutline(provision, outline).provision.separator ?? '')
}

/** Whether Word counts the provision itself: the label of the only schedule is typed, and that of the first may be the text of its list. */
function isCounted(provision: Provision, outline: Outline): boolean {
  const { label, one } = upperOutline(provision, outline).provision
  if (one !== undefined && provision.label === label.replace('{n}', one)) return false
  return !isSchedule(provision) || provision.label !== scheduleLevel(outline).only?.label
}

function wayOf(node: Subdivision, provision: Provision, outline: Outline): LiveNumber | undefined {
  const spelling = spellingIn(subdivisionsIn(provision, outline)[node.level]?.after ?? '')
  if (node.label !== '') return spelling ?? 'label'
  // The first of those without labels stands in the paragraph that the provision numbers, where it is the first for good.
  const [opening] = partsOf(provision)
  const counted = hasHeading(provision, outline) || (opening !== undefined && isSubdivision(opening) && opening !== node)
  return counted ? spelling : undefined
}
