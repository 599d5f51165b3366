import { checkCommand } from './check.ts'
import { compareCommand } from './compare.ts'
import { completionCommand } from './completion.ts'
import { coverageCommand } from './coverage.ts'
import { customiseCommand } from './customise.ts'
import { diffCommand } from './diff.ts'
import { doctorCommand } from './doctor.ts'
import { explainCommand } from './explain.ts'
import { generateCommand } from './generate.ts'
import { importChangesCommand } from './importChanges.ts'
import { importInstrumentCommand } from './importInstrument.ts'
import { initCommand } from './init.ts'
import { lintCommand } from './lint.ts'
import { listCommand } from './list.ts'
import { newCommand } from './new.ts'
import { previewCommand } from './preview.ts'
import { reportCommand } from './report.ts'
import { searchCommand } from './search.ts'
import { showCommand } from './show.ts'
import { translateCommand } from './translate.ts'
import { upgradeCommand } from './upgrade.ts'

/** Every command, in the order of `--help`; adding one is a file and a line. */
export const commands = [
  generateCommand,
  previewCommand,
  checkCommand,
  lintCommand,
  coverageCommand,
  reportCommand,
  listCommand,
  showCommand,
  searchCommand,
  explainCommand,
  importInstrumentCommand,
  customiseCommand,
  translateCommand,
  initCommand,
  newCommand,
  diffCommand,
  compareCommand,
  importChangesCommand,
  upgradeCommand,
  doctorCommand,
  completionCommand,
]
