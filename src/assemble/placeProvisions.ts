import type { LoadedTemplate, Settings } from '../model/index.ts'
import { type Division, isDivision, type Origin, type Provision, plainText, words } from '../tree/index.ts'
import { expandPattern } from './expandPattern.ts'
import type { TemplateFragment } from './fragment.ts'
import { printSetting } from './printSetting.ts'

/**
 * Provisions under the divisions that the template's headings open, and, between `amend` and its end, under the provision that
 * inserts them into another law. A division left empty by a condition is dropped.
 */
export function placeProvisions(
  order: TemplateFragment,
  provisions: Map<string, Provision>,
  settings: Settings,
  { file, value, text }: LoadedTemplate,
): (Division | Provision)[] {
  const top: (Division | Provision)[] = []
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
      if (provision && !placed.has(entry.clause)) add({ ...provision, ...inserted() })
      placed.add(entry.clause)
    } else {
      const levels = mod ? settings.amendment.divisions : settings.hierarchy.divisions
      const level = Math.min(entry.depth, levels.length) - 1
      const { heading, line } = readHeading(entry.heading)
      open = open.slice(0, level)
      const origin = { file, line: line + value.textLine - 1 }
      const division: Division = { ...unnumbered, type: levels[level]?.element ?? 'part', level, heading, ...inserted(), origin, children: [] }
      add(division)
      open.push(division)
    }
  }
  return top.filter(hasProvision)
}

const unnumbered = { num: 0, label: '', eId: '' }

/** The provision of an amending bill that says into which law, and where, its children are inserted. */
function amendmentOf(law: string, settings: Settings, origin: Origin): Division {
  const fill = (name: string) => printSetting(settings, { law: `laws.${law}`, after: `insertions.${law}` }[name] ?? `insertions.${law}-${name}`)
  const { heading, intro } = settings.amendment
  return {
    ...unnumbered,
    type: 'mod',
    level: 0,
    heading: plainText(expandPattern(heading, fill)),
    intro: words('content', expandPattern(intro, fill)),
    origin,
    children: [],
  }
}

function readHeading(marked: string): { heading: string; line: number } {
  const line = /\uE002(\d+)\uE003/u
  return { heading: marked.replace(line, ''), line: Number(line.exec(marked)?.[1] ?? 1) }
}

function hasProvision(node: Division | Provision): boolean {
  if (!isDivision(node)) return true
  node.children = node.children.filter(hasProvision)
  return node.children.length > 0
}
