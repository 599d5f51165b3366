import { type Argument, type Command, InvalidArgumentError, type Option } from 'commander'
import { formatNamed, suggest } from '../index.ts'

/** Let the arguments and options that take one of a few names take a format by its other names as well, and say which name is near a wrong one. */
export function nameChoices(command: Command): void {
  for (const taking of [...command.registeredArguments, ...command.options]) nearChoices(taking)
}

function nearChoices(taking: Argument | Option): void {
  const { argChoices } = taking
  if (!argChoices) return
  taking.argParser((given: string) => {
    const name = argChoices.find((choice) => choice === given) ?? argChoices.find((choice) => formatNamed(choice) === formatNamed(given))
    if (name === undefined) throw new InvalidArgumentError(suggest(given, argChoices, `It can be ${argChoices.join(', ')}.`))
    return name
  })
}
