import type { Command } from 'commander'
import { idsIn } from './idsIn.ts'

/** Jurisdictions that an option gives. */
export interface JurisdictionsOption {
  jurisdiction?: string[]
}

/** Let a command that takes jurisdictions by their place take them as `--jurisdiction` too, as those commands do that take them no other way. */
export function addJurisdictionsOption(command: Command): Command {
  return command.option('-j, --jurisdiction <list>', 'jurisdiction ids, as an option', idsIn)
}

/** The same for a command that takes one. */
export function addJurisdictionOption(command: Command): Command {
  return command.option('-j, --jurisdiction <id>', 'jurisdiction id, as an option').hook('preAction', (asked) => {
    const placed = asked.args[asked.registeredArguments.findIndex((argument) => argument.name() === 'jurisdiction')]
    const { jurisdiction } = asked.opts<{ jurisdiction?: string }>()
    if (placed !== undefined && jurisdiction !== undefined && placed !== jurisdiction)
      asked.error(`error: ${asked.name()} takes one jurisdiction, and ${placed} and ${jurisdiction} are named. Leave one of them out.`)
  })
}
