import { eIdBelow, type Kind, type Origin, type Unit } from '../../../tree/index.ts'
import { kind as kinds } from '../../../tree/schema/index.ts'
import { prefixes } from '../vocabulary.ts'
import { childOf, textOf, trimmed, type XmlElement } from './element.ts'
import type { Links, State } from './state.ts'

/** What a unit inherits from the one above. */
export interface Above {
  kind: Kind
  origin: Origin
}

export function kindOf({ attributes }: XmlElement, above: Kind): Kind {
  const named = attributes.refersTo?.split(/\s+/).find((name) => name.startsWith(`#${prefixes.kind}`))
  const known = kinds.safeParse(named?.slice(prefixes.kind.length + 1))
  return known.success ? known.data : above
}

/** Where the toolkit's own file says the words were written; in another, where they stand in it. */
export function originOf({ law, line }: XmlElement, above: Origin | undefined, { file }: State): Origin {
  return law.line === undefined ? { file: above?.file ?? file, line: above?.line ?? line } : { file: law.file ?? above?.file ?? file, line: Number(law.line) }
}

export function anchorOf({ law }: XmlElement): { anchor?: string } {
  return law.anchor === undefined ? {} : { anchor: law.anchor }
}

/** The printed number, with the sign that parts it from a heading. */
export function numOf(element: XmlElement, state: State): string {
  const num = childOf(element, 'num')
  return num ? (state.own ? textOf(num) : trimmed(textOf(num))) : ''
}

/** A whole number that an attribute may give. */
export function given(value: string | undefined, otherwise: number): number {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : otherwise
}

/** What the metadata say of a provision or definition. Notes found in its words are added while these are read. */
export function linksOf(eId: string, { links }: State): Links {
  const { claims = [], sources = [], notes = [] } = links.get(eId) ?? {}
  return { claims: [...claims], sources: [...sources], notes: [...notes] }
}

/** The name of a unit, made from its number where the file gives none. */
export function eIdOf(element: XmlElement, above: string, type: Unit['type'], state: State): string {
  return element.attributes.eId ?? eIdBelow(above, type, numOf(element, state), state.taken)
}
