import { type Command, InvalidArgumentError } from 'commander'
import { type Overrides, type Project, settledIn } from '../index.ts'

export interface SettingOptions {
  set?: Overrides
  choose?: Overrides
  language?: string
}

/** The settings of a run: those of the project, and over them those that its options give. */
export function overridesOf({ set, choose, language }: SettingOptions, project?: Project): Overrides {
  return { ...(project ? settledIn(project) : {}), ...set, ...choose, ...(language === undefined ? {} : { language }) }
}

/** Let a command take settings for one run: `--set path=value` and, for a clause's choice, `--choose theme/clause.choice=option`. */
export function addSettingOptions(command: Command): Command {
  return command
    .option('--set <path=value>', 'a setting for this run; may be repeated', readPair('', 'act.year=2027'))
    .option('--language <tag>', 'the language of the act, where it is not that of the jurisdiction; see: draft list languages')
    .option('--choose <choice=option>', 'an option for this run; may be repeated', readPair('choices.', 'final/regulations.control=approval'))
}

/** Reads `name=value` of an option that may be repeated; `group` is put before the name. */
export function readPair(group: string, example: string): (pair: string, before?: Overrides) => Overrides {
  return (pair, before) => {
    const at = pair.indexOf('=')
    if (at < 1) throw new InvalidArgumentError(`Write it with an equals sign, for example ${example}.`)
    return { ...before, [group + pair.slice(0, at)]: pair.slice(at + 1) }
  }
}
