import { tokensOf } from '../../compare/acts/index.ts'
import { type Inline, plainText, printedChoice } from '../../tree/index.ts'

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
  spots: Spot[]
  /** Worked out for each call: few paragraphs are taken apart. */
  tokens(): PrintedToken[]
}

/** A run of words, or a reference with what it is the same by. */
interface Piece {
  words: string
  start: number
  key?: string
  penalty: number | undefined
}

/** Inline nodes as they read: spaces single, references as marks. */
export function printWords(nodes: Inline[]): PrintedWords {
  const pieces: Piece[] = []
  const spots: Spot[] = []
  let text = ''
  let penalties = 0
  const add = (words: string, penalty: number | undefined, key?: string) => {
    pieces.push({ words, start: text.length, penalty, ...(key === undefined ? {} : { key }) })
    text += words
  }
  const addText = (words: string, penalty: number | undefined) => {
    const single = words.replaceAll("'", '’').replace(/\s+/g, ' ')
    add(text === '' || text.endsWith(' ') ? single.replace(/^ /, '') : single, penalty)
  }
  const spot = (kind: Spot['kind'], setting: string, print: () => void, options: Spot['options'] = []) => {
    const start = text.length
    print()
    if (setting !== '' && text.length > start) spots.push({ kind, setting, start, end: text.length, options })
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
          add(live ? reference.mark(node.target) : plainText([node]).replace(/\s+/g, ' '), penalty, `→${node.target}`)
          break
        }
        case 'choice':
          spot(
            'choice',
            node.setting,
            () => walk(printedChoice(node), penalty),
            node.children.map(({ id, children }) => ({ id, text: printWords(children).text })),
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
  walk(nodes, undefined)
  const end = text.trimEnd().length
  return {
    text: text.slice(0, end),
    spots: spots.map((one) => ({ ...one, end: Math.min(one.end, end) })),
    tokens: () => pieces.flatMap(tokensIn).filter(({ start }) => start < end),
  }
}

/** What the words and spaces of a text are the same by. */
export function keysOf(words: string): string[] {
  return tokensOf(words.replaceAll("'", '’')).map(({ words: part }) => (/^\s/.test(part) ? ' ' : part.toLowerCase()))
}

function tokensIn({ words, start, key, penalty }: Piece): PrintedToken[] {
  const belongs = penalty === undefined ? {} : { penalty }
  if (key !== undefined) return [{ key, start, end: start + words.length, ...belongs }]
  let at = start
  return tokensOf(words).map(({ words: part }) => {
    at += part.length
    return { key: part.toLowerCase(), start: at - part.length, end: at, ...belongs }
  })
}
