import type { Argument, Command, Option } from 'commander'

/** The values that an argument or option of this name can have; `word` is what is typed of it. */
export type ValuesFor = (name: string, word: string) => Promise<string[]>

/** How far a command line has come. */
interface Place {
  command: Command
  /** How many arguments of the command are given. */
  given: string[]
  /** The option that waits for its value. */
  option?: Option | undefined
  /** Whether `--` has ended the options. */
  ended: boolean
}

/**
 * What the last of `words` can become: commands, options and arguments as the program declares them, and what `valuesFor` knows.
 * Nothing where only the user can know, as with a file name.
 */
export async function complete(program: Command, words: string[], valuesFor: ValuesFor): Promise<string[]> {
  const word = words.at(-1) ?? ''
  const place = words.slice(0, -1).reduce(step, { command: program, given: [], ended: false })
  return (await candidates(place, program, word, valuesFor)).filter((candidate) => candidate.startsWith(word))
}

function step(place: Place, word: string): Place {
  if (place.option) return { ...place, option: undefined }
  if (!place.ended && word === '--') return { ...place, ended: true }
  if (!place.ended && word.startsWith('-') && word !== '-') return { ...place, option: waiting(place.command, word) }
  const command = place.given.length === 0 ? place.command.commands.find((known) => known.name() === word) : undefined
  return command ? { ...place, command } : { ...place, given: [...place.given, word] }
}

/** The option that takes the next word as its value; `-fmd` and `--format=md` have theirs already. */
function waiting(command: Command, word: string): Option | undefined {
  return command.options.find((option) => option.required && (option.long === word || option.short === word))
}

async function candidates({ command, given, option, ended }: Place, program: Command, word: string, valuesFor: ValuesFor): Promise<string[]> {
  if (option) return optionValues(option, word, valuesFor)
  if (!ended && word.startsWith('-')) {
    const [, flag, value] = /^(--[^=]+)=(.*)$/.exec(word) ?? []
    if (flag === undefined || value === undefined) return flagsOf(command)
    const named = waiting(command, flag)
    return named ? (await optionValues(named, value, valuesFor)).map((known) => `${flag}=${known}`) : []
  }
  if (command === program) return given.length === 0 ? commandNames(program) : helpTopics(program, given)
  const argument = command.registeredArguments[given.length] ?? command.registeredArguments.findLast(({ variadic }) => variadic)
  if (!argument) return []
  return (await valuesOf(argument, argument.name(), word, valuesFor)).filter((value) => !given.includes(value))
}

function flagsOf(command: Command): string[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ short, long }) => [short, long])
    .filter((flag) => flag !== undefined)
}

function commandNames(command: Command): string[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((known) => known.name())
}

/** `draft help` takes the name of a command; commander adds it to the help but keeps it from the list of commands. */
function helpTopics(program: Command, given: string[]): string[] {
  return given.length === 1 && given[0] === 'help' ? commandNames(program) : []
}

/** The values of an option; one that takes a `<list>` goes on after each comma with what is not named yet. */
async function optionValues(option: Option, word: string, valuesFor: ValuesFor): Promise<string[]> {
  const name = option.attributeName()
  if (!option.flags.endsWith('<list>')) return valuesOf(option, name, word, valuesFor)
  const before = word.slice(0, word.lastIndexOf(',') + 1)
  const named = before.split(',')
  return (await valuesOf(option, name, word.slice(before.length), valuesFor)).filter((value) => !named.includes(value)).map((value) => before + value)
}

async function valuesOf({ argChoices }: Argument | Option, name: string, word: string, valuesFor: ValuesFor): Promise<string[]> {
  return argChoices ?? valuesFor(name, word)
}
