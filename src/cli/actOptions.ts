import type { Command } from 'commander'
import { type DraftRequest, jurisdictionOf, type OpenedLibrary, projectOf, templateOf } from '../index.ts'
import { addJurisdictionOption } from './jurisdictionOption.ts'
import { addSettingOptions, overridesOf, type SettingOptions } from './settingOptions.ts'

/** What says which act a command is about. */
export interface ActOptions extends SettingOptions {
  jurisdiction?: string
  template?: string
}

/** Let a command be about the act of one jurisdiction, which it takes by its place or as an option. */
export function addActOptions(command: Command): Command {
  command.argument('[jurisdiction]', 'jurisdiction id (default: the first of draft.yaml, or the usual one)')
  return addSettingOptions(addJurisdictionOption(addTemplateOption(command)))
}

export function addTemplateOption(command: Command): Command {
  return command.option('-t, --template <id>', 'template of the act (default: that of draft.yaml, or the usual one)')
}

/** The act that is meant: what the options leave out, the project says, or the library. */
export function actAsked(placed: string | undefined, options: ActOptions, opened: OpenedLibrary): DraftRequest {
  return {
    jurisdiction: placed ?? options.jurisdiction ?? jurisdictionOf(opened),
    template: options.template ?? templateOf(opened),
    set: overridesOf(options, projectOf(opened)),
  }
}
