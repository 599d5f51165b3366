import { capitalised, cardinal, ordinal } from '../language/index.ts'
import {
  type Bill,
  isDefinition,
  isSchedule,
  type NumberStyle,
  numberOf,
  type Outline,
  type Provision,
  type Ref,
  type RefPart,
  type Subdivision,
  scheduleLevel,
  spellingIn,
  subdivisionsIn,
  termOf,
  upperOutline,
} from '../tree/index.ts'

/** A place in the act: a provision and the subdivisions down to the one meant. */
export interface Address {
  provision: Provision
  path: Subdivision[]
}

/** What an act's references are worded by. */
export type Numbering = Pick<Bill, 'outline' | 'language'>

/** A reference's words: from the provision down, or only what differs from where it stands. */
export function printReference(to: Address, from: Address | undefined, { outline, language }: Numbering, capital: boolean): Pick<Ref, 'parts' | 'eId'> {
  const raised = (words: string) => (capital ? capitalised(language, words) : words)
  const { provision } = upperOutline(to.provision, outline)
  const eId = to.path.at(-1)?.eId ?? to.provision.eId
  const here = from?.provision === to.provision
  if (here && to.path.length === 0) return { eId, parts: [{ value: raised(provision.self) }] }
  const shared = here ? Math.min(commonLength(to.path, from.path), to.path.length - 1) : 0
  const numbered = to.path.filter((node) => node.type !== 'definition')
  const { reference } = (isOnlySchedule(to.provision, outline) && scheduleLevel(outline).only) || provision
  const top = here ? [] : [{ node: to.provision, level: { ...provision, alone: reference, after: reference } }]
  const below = numbered.slice(shared).flatMap((node) => {
    const level = subdivisionsIn(to.provision, outline)[node.level]
    return level ? [{ node, level }] : []
  })
  const steps = [...top, ...below]
  // From the deepest unit up, where each above it says how that is worded.
  const upwards = steps.length > 1 && steps.slice(0, -1).every(({ level }) => level.within !== undefined)
  const forms = upwards
    ? steps.toReversed().map((step, nth) => ({ ...step, form: nth === 0 ? step.level.alone : ` ${step.level.within}` }))
    : steps.map((step, nth) => ({ ...step, form: nth === 0 ? step.level.alone : step.level.after }))
  const parts = forms.map(({ node, level, form }) => pattern(form, node, level, language))
  const [first, ...rest] = parts
  return { eId, parts: first ? [raisedPart(first, raised), ...rest] : rest }
}

/** Whether a schedule is the only one, and bears the label that this gives it. */
function isOnlySchedule(provision: Provision, outline: Outline): boolean {
  return isSchedule(provision) && provision.label === scheduleLevel(outline).only?.label
}

/** A place as the jurisdiction refers to it from outside the act: “section 14(2)(a)”, “section 3, “harbour””. */
export function referenceTo(place: Address, bill: Numbering): string {
  const { parts } = printReference(place, undefined, bill, false)
  const terms = place.path.filter(isDefinition).map((node) => `, “${termOf(node)}”`)
  return [...parts.map(({ value }) => value), ...terms].join('')
}

/** The words that open a sentence; a number that they begin with is raised with them. */
function raisedPart(part: RefPart, raised: (words: string) => string): RefPart {
  const { value, number } = part
  return { ...part, value: raised(value), number: number && value.startsWith(number) ? raised(number) : number }
}

function pattern(form: string, { num, label, eId }: Provision | Subdivision, level: { number: NumberStyle; one?: string | undefined }, tag: string): RefPart {
  const words: Record<string, () => string> = {
    n: () => numberOf(level, num),
    label: () => label,
    ordinal: () => ordinal(tag, num),
    cardinal: () => cardinal(tag, num),
  }
  const value = form.replace(/\{(\w+)\}/g, (all, name: string) => words[name]?.() ?? all)
  const printed = label.replace(/\.+$/, '')
  if (printed && value.includes(printed)) return { value, eId, number: printed }
  const spelled = spellingIn(form)
  return { value, eId, number: spelled && words[spelled]?.() }
}

function commonLength(a: Subdivision[], b: Subdivision[]): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
