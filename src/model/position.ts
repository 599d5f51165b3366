export interface Position {
  line: number
  column: number
}
/** Line and column of each value in a YAML file, by its path joined with `/`. */
export type Positions = Record<string, [line: number, column: number]>
