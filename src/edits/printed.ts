import { type Passage, tokensOf } from '../compare/acts/index.ts'
import { type Inline, isSubdivision, plainText } from '../tree/index.ts'

/** A whole reference among the words of a paragraph: one sign, the same whatever number it prints. */
export const reference = {
  mark: (target: string) => `\uE013${target}\uE014`,
  pattern: /\uE013([^\uE014]*)\uE014/gu,
}

/** A word, sign, space or reference, and where it stands in the words of its paragraph. */
export interface PrintedToken {
  /** What it is the same by: words whatever their capitals, a reference by its target. */
  key: string
  start: number
  end: number
  /** Which penalty of the paragraph it belongs to. */
  penalty?: number | undefined
}

/** Words that a setting or choice prints. */
export interface Spot {
  setting: string
  kind: 'value' | 'blank' | 'choice' | 'option'
  start: number
  end: number
  /** Of an open choice: its options as they print. */
  options: { id: string; text: string }[]
}

/** The words of a paragraph of the act, with what they are made of. */
export interface PrintedWords {
  text: string
  tokens: PrintedToken[]
  spots: Spot[]
}

/** A paragraph of the act. */
export interface Printed extends PrintedWords {
  passage: Passage
  /** Depth of its automatic number in its list. */
  level?: number | undefined
}

/** A passage as its paragraph reads. `headed` is whether the provisions of the act have headings. */
export function printPassage(passage: Passage): Printed {
  return { passage, level: levelOf(passage), ...printWords(passage.children) }
}

/** The depth at which Word numbers a passage: the provision 0, what is below it by its level; the lists of a definition count for themselves. */
function levelOf({ unit, provision, path, role, label, nth }: Passage): number | undefined {
  if (!unit) return undefined
  if (unit === provision) return role === 'heading' || label !== '' ? 0 : undefined
  if (!provision) return role === 'heading' ? ('level' in unit ? unit.level : 0) : nth === 0 ? 0 : undefined
  if (!('level' in unit) || nth > 0) return undefined
  // Without a heading, the first subdivision runs on from the number of its provision.
  if (provision.children[0] === unit && label.startsWith(provision.label) && provision.label !== '' && label !== unit.label) return 0
  const definition = path.findIndex(({ type }) => type === 'definition')
  if (definition === -1) return unit.level + 1
  return unit.type === 'definition' ? undefined : path.length - definition - 2
}

/** Inline nodes as they read: spaces single, references as marks. */
export function printWords(nodes: Inline[]): PrintedWords {
  const made: PrintedWords = { text: '', tokens: [], spots: [] }
  let penalties = 0
  const add = (words: string, key: string, penalty: number | undefined) => {
    const start = made.text.length
    const space = /^\s+$/.test(words)
    if (space && (made.text === '' || made.text.endsWith(' '))) return
    made.text += space ? ' ' : words
    made.tokens.push({ key: space ? ' ' : key, start, end: made.text.length, ...(penalty === undefined ? {} : { penalty }) })
  }
  const addText = (words: string, penalty: number | undefined) => {
    for (const { words: part } of tokensOf(words.replaceAll("'", '’'))) add(part, part.toLowerCase(), penalty)
  }
  const spot = (kind: Spot['kind'], setting: string, print: () => void, options: Spot['options'] = []) => {
    const start = made.text.length
    print()
    if (setting !== '' && made.text.length > start) made.spots.push({ kind, setting, start, end: made.text.length, options })
  }
  const walk = (below: Inline[], penalty: number | undefined): void => {
    for (const node of below) {
      switch (node.type) {
        case 'text':
        case 'term':
        case 'def':
          addText(node.value, penalty)
          break
        case 'value':
          spot('value', node.setting, () => addText(node.value, penalty))
          break
        case 'blank':
          spot('blank', node.setting, () => addText(plainText([node]), penalty))
          break
        case 'ref': {
          const live = node.parts.length === 0 || node.parts.some(({ eId }) => eId !== undefined)
          add(live ? reference.mark(node.target) : plainText([node]).replace(/\s+/g, ' '), `→${node.target}`, penalty)
          break
        }
        case 'choice':
          spot(
            'choice',
            node.setting,
            () => choice(node.options, penalty),
            node.options.map(({ id, children }) => ({ id, text: printWords(children).text })),
          )
          break
        case 'option':
          spot('option', node.setting, () => walk(node.children, penalty))
          break
        case 'penalty':
          penalties += 1
          walk(node.children, penalties)
          break
        default:
          walk(node.children, penalty)
      }
    }
  }
  const choice = (options: { mark: string; children: Inline[] }[], penalty: number | undefined) => {
    options.forEach(({ mark, children }, index) => {
      addText(`${index > 0 ? ' ' : ''}[${mark}: `, penalty)
      walk(children, penalty)
      addText(']', penalty)
    })
  }
  walk(nodes, undefined)
  return trimmedEnd(made)
}

function trimmedEnd({ text, tokens, spots }: PrintedWords): PrintedWords {
  const end = text.trimEnd().length
  return {
    text: text.slice(0, end),
    tokens: tokens.filter((token) => token.start < end),
    spots: spots.map((spot) => ({ ...spot, end: Math.min(spot.end, end) })),
  }
}

/** The clause that the words of a passage come from; undefined for what a template or settings give. */
export function clauseOf({ provision, path }: Passage): string | undefined {
  const [first] = path
  if (first && isSubdivision(first) && first.type === 'definition' && 'clause' in first) return String(first.clause)
  return provision?.clause
}
