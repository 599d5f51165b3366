import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx'
import type { Level, NumberStyle, Outline, ProvisionLevel } from '../../tree/index.ts'
import { list } from './lists.ts'
import { indentAt } from './measures.ts'
import { numberedStyles } from './numberedStyles.ts'

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
export function numberingOf(outline: Outline) {
  const { divisions, provision, subdivisions, inserted } = outline
  const styles = numberedStyles(outline)
  // Word takes a style's number from the level that names the style, and no other (ECMA-376 part 1, 17.9.23).
  const linked = (reference: string, levels: ILevelsOptions[]) => ({
    reference,
    levels: levels.map((level) => {
      const id = styles.find((style) => style.reference === reference && style.level === level.level)?.id
      return id === undefined ? level : { ...level, style: { ...level.style, style: id } }
    }),
  })
  const below = subdivisions.map((level, index) => subdivisionLevel(level, index + 1, index + 1))
  const insertedLists = inserted
    ? [
        { reference: list.insertedDivisions, levels: inserted.divisions.map(divisionLevel) },
        { reference: list.insertedProvisions, levels: [provisionLevel(inserted.provision), ...below] },
      ]
    : []
  return {
    config: [
      linked(list.divisions, divisions.map(divisionLevel)),
      linked(list.provisions, [provisionLevel(provision), ...below]),
      ...insertedLists,
      { reference: list.definitions, levels: subdivisions.slice(1).map((level, index) => subdivisionLevel(level, index, index + 2)) },
    ],
  }
}

function divisionLevel({ number, label, separator = ' ' }: Level, index: number): ILevelsOptions {
  return {
    ...level(index, number, label + separator.trim()),
    suffix: separator.endsWith(' ') ? LevelSuffix.SPACE : LevelSuffix.NOTHING,
    style: { paragraph: { indent: { left: 0, hanging: 0 } } },
  }
}

/** A short label (“14.”) hangs in the margin of its heading; a long one (“Article 14”) runs into it. */
function provisionLevel({ number, label, separator = ' ', heading }: ProvisionLevel): ILevelsOptions {
  const hangs = heading === 'above' && label.length <= '{n}.'.length
  return {
    ...level(0, number, label + separator.trim()),
    suffix: hangs ? LevelSuffix.TAB : LevelSuffix.SPACE,
    style: { run: { bold: true }, paragraph: { indent: hangs ? indentAt(0) : { left: 0, hanging: 0 } } },
  }
}

function subdivisionLevel({ number, label }: Level, index: number, depth: number): ILevelsOptions {
  const printed = label !== ''
  return {
    ...level(index, number, label),
    suffix: printed ? LevelSuffix.TAB : LevelSuffix.NOTHING,
    style: { paragraph: { indent: printed ? indentAt(depth) : { left: 0, hanging: 0 } } },
  }
}

function level(index: number, number: NumberStyle, label: string): ILevelsOptions {
  return { level: index, format: formats[number], text: label.replace('{n}', `%${index + 1}`), start: 1, alignment: AlignmentType.LEFT }
}
