import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx'
import type { Level, NumberStyle, Outline } from '../../tree/index.ts'
import { indentAt } from './measures.ts'

/** Names of the three lists: upper divisions, provisions with their subdivisions, and lists inside a definition. */
export const list = { divisions: 'divisions', provisions: 'provisions', definitions: 'definitions' } as const

const formats: Record<NumberStyle, (typeof LevelFormat)[keyof typeof LevelFormat]> = {
  decimal: LevelFormat.DECIMAL,
  'lower-alpha': LevelFormat.LOWER_LETTER,
  'upper-alpha': LevelFormat.UPPER_LETTER,
  'lower-roman': LevelFormat.LOWER_ROMAN,
  'upper-roman': LevelFormat.UPPER_ROMAN,
  none: LevelFormat.NONE,
}

/**
 * The outline as Word's own multi-level numbering. A level restarts when a higher one of the same list has appeared (ECMA-376
 * part 1, 17.9.10), so provisions, which run on through the divisions, are a list of their own.
 */
export function numberingOf({ divisions, provision, subdivisions }: Outline) {
  const runIn = provision.heading === 'none'
  return {
    config: [
      { reference: list.divisions, levels: divisions.map(divisionLevel) },
      {
        reference: list.provisions,
        levels: [
          level(
            0,
            provision.number,
            provision.label,
            runIn ? { left: 0, hanging: 0 } : indentAt(provision.label.length > 4 ? 1 : 0),
            runIn || provision.label.length > 4,
          ),
          ...subdivisions.map(({ number, label }, index) => level(index + 1, number, label, label === '' ? { left: 0, hanging: 0 } : indentAt(index + 1))),
        ],
      },
      { reference: list.definitions, levels: subdivisions.slice(1).map(({ number, label }, index) => level(index, number, label, indentAt(index + 1))) },
    ],
  }
}

function divisionLevel({ number, label, separator = ' ' }: Level, index: number): ILevelsOptions {
  const tail = separator.trim()
  return {
    level: index,
    format: formats[number],
    text: label.replace('{n}', `%${index + 1}`) + tail,
    start: 1,
    alignment: AlignmentType.LEFT,
    suffix: separator.endsWith(' ') ? LevelSuffix.SPACE : LevelSuffix.NOTHING,
    style: { paragraph: { indent: { left: 0, hanging: 0 } } },
  }
}

function level(index: number, number: NumberStyle, label: string, indent: { left: number; hanging: number }, spaced = false): ILevelsOptions {
  const suffix = spaced ? LevelSuffix.SPACE : label === '' ? LevelSuffix.NOTHING : LevelSuffix.TAB
  return {
    level: index,
    format: formats[number],
    text: label.replace('{n}', `%${index + 1}`),
    start: 1,
    alignment: AlignmentType.LEFT,
    suffix,
    style: { paragraph: { indent: spaced ? { left: 0, hanging: 0 } : indent } },
  }
}
