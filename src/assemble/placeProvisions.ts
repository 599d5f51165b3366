import type { LoadedTemplate, Settings } from '../model/index.ts'
import { type Division, isDivision, isSchedule, isWords, type Origin, type Provision, plainText, unitsIn, words } from '../tree/index.ts'
import { expandPattern } from './expandPattern.ts'
import type { TemplateFragment } from './fragment.ts'
import { printSetting } from './printSetting.ts'

/**
 * Provisions under the divisions that the template's headings open, and, between `amend` and its end, under the provision that
 * inserts them into another law; schedules behind all of them, in the order of the template. A division left empty by a condition is dropped.
 */
export function placeProvisions(
  order: TemplateFragment,
  provisions: Map<string, Provision>,
  settings: Settings,
  { file, text, headings = {} }: LoadedTemplate,
): (Division | Provision)[] {
  const top: (Division | Provision)[] = []
  const schedules: Provision[] = []
  const placed = new Set<string>()
  let mod: Division | undefined
  let open: Division[] = []
  const add = (node: Division | Provision) => (open.at(-1) ?? mod ?? { children: top }).children.push(node)
  const inserted = () => (mod ? { inserted: true as const } : {})
  for (const entry of order) {
    if ('amend' in entry) {
      open = []
      mod = undefined
      if (entry.amend === '') continue
      const line = text.uses.find(({ name }) => name === 'amend')?.at.line ?? 1
      const amending = amendmentOf(entry.amend, settings, { file, line })
      add(amending)
      mod = amending
    } else if ('clause' in entry) {
      const provision = provisions.get(entry.clause)
      if (provision && isSchedule(provision) && !placed.has(entry.clause)) schedules.push(provision)
      else if (provision && !placed.has(entry.clause)) add({ ...provision, ...inserted() })
      placed.add(entry.clause)
    } else {
      const levels = mod ? settings.amendment.divisions : settings.hierarchy.divisions
      const level = Math.min(entry.depth, levels.length) - 1
      const { heading, line } = readHeading(entry.heading)
      open = open.slice(0, level)
      const origin = { file, line: line + text.line - 1 }
      const division: Division = {
        ...unnumbered,
        type: levels[level]?.element ?? 'part',
        level,
        heading: headings[heading] ?? heading,
        ...inserted(),
        origin,
        children: [],
      }
      add(division)
      open.push(division)
    }
  }
  return [...top.filter(hasProvision), ...schedules]
}

const unnumbered = { num: 0, label: '', eId: '' }

/** The provision of an amending bill that says into which law, and where, what it holds is inserted. */
function amendmentOf(law: string, settings: Settings, origin: Origin): Division {
  const fill = (name: string) => printSetting(settings, { law: `laws.${law}`, after: `insertions.${law}` }[name] ?? `insertions.${law}-${name}`)
  const { heading, intro } = settings.amendment
  return {
    ...unnumbered,
    type: 'mod',
    level: 0,
    heading: plainText(expandPattern(heading, settings.language, fill)),
    origin,
    children: [words('intro', expandPattern(intro, settings.language, fill))],
  }
}

function readHeading(marked: string): { heading: string; line: number } {
  const line = /\uE002(\d+)\uE003/u
  return { heading: marked.replace(line, ''), line: Number(line.exec(marked)?.[1] ?? 1) }
}

function hasProvision(node: Division | Provision): boolean {
  if (!isDivision(node)) return true
  node.children = node.children.filter((child) => isWords(child) || hasProvision(child))
  return unitsIn(node).length > 0
}
