import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import type { ReporterName } from './names.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'

export const reporters: Record<ReporterName, Reporter> = { pretty, json, sarif, junit, github, markdown }
export { countOf, levelOf } from './levels.ts'
export { type ReporterName, reporterNames } from './names.ts'
export type { ReportedRule, Reporter, ReporterContext } from './reporter.ts'
