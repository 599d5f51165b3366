import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, type Command } from 'commander'
import { type Country, countriesOf, countryNamed, draftingProfiles, isMessage, type Message, message, openWorkspace, suggest, templateOf } from '../../index.ts'
import { asCalled } from '../calledAs.ts'
import type { Exit } from '../exit.ts'
import { beginJurisdiction, jurisdictionId } from '../newJurisdiction.ts'
import { print, report } from '../report.ts'
import { readPair } from '../settingOptions.ts'

interface Options {
  profile?: string
  template?: string
  set?: Record<string, string>
  yes?: true
}

const examples = `
Examples:
  draft new jurisdiction Ghana
  draft new jurisdiction Ghana --yes
  draft new jurisdiction Atlantis --profile commonwealth --yes --set "authorities.court=High Court"`

export function newCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('new')
    .summary('begin a jurisdiction that the library does not have')
    .description(
      'Write the file of a new jurisdiction: the profile whose family its statute book is of, what you answer, and as comments every setting that the act leaves blank, with how often it prints it and where such a fact is usually found.',
    )
    .addArgument(new Argument('<what>', 'what is begun').choices(['jurisdiction']))
    .argument('<name>', 'name of the country, or its ISO 3166-1 code')
    .option('--profile <id>', 'the profile that it extends')
    .option('-t, --template <id>', 'the act whose blanks are listed')
    .option('--set <path=value>', 'a setting that is known; may be repeated', readPair('', 'authorities.court=High Court'))
    .option('-y, --yes', 'ask nothing')
    .addHelpText('after', examples)
    .action(async (_what: string, name: string, options: Options) => done(await begin(name, options, program.version() ?? '')))
}

async function begin(given: string, { profile, template, set = {}, yes }: Options, version: string): Promise<Exit> {
  const opened = await openWorkspace()
  const profiles = draftingProfiles(opened.library).map(({ value }) => value.id)
  const { country, near } = await countryNamed(given, await countriesOf(opened.library))
  const chosen = profile ?? country?.profile
  if (chosen === undefined) return report([noProfile(given, country, near, profiles)])
  if (!profiles.includes(chosen)) {
    const hint = suggest(chosen, profiles, `Known: ${profiles.join(', ')}.`)
    return report([message('unusable', 'unknown-profile', `Unknown profile "${chosen}"`, undefined, hint)])
  }
  const name = country?.name ?? given
  const file = join('jurisdictions', `${jurisdictionId(name)}.yaml`)
  if (existsSync(file))
    return report([
      message(
        'unusable',
        'file-exists',
        'The file is there already and is not overwritten',
        { file },
        'Edit it; what is open is listed by: draft list settings --open',
      ),
    ])
  const interactive = !yes && Boolean(process.stdin.isTTY && process.stdout.isTTY)
  const start = {
    id: jurisdictionId(name),
    name,
    ...(country ? { code: country.code } : {}),
    profile: chosen,
    template: template ?? templateOf(opened),
  }
  const begun = await beginJurisdiction(opened, start, set, { ask: interactive, version })
  if (isMessage(begun)) return report([begun])
  await print(asCalled(begun))
  return 0
}

function noProfile(given: string, country: Country | undefined, near: string | undefined, profiles: string[]): Message {
  if (!country) {
    const hint = near
      ? `Did you mean “${near}”? Otherwise name the profile: --profile ${profiles.join(' or ')}.`
      : `Check the name, or name the profile: --profile ${profiles.join(' or ')}.`
    return message('unusable', 'unknown-country', `No country is called “${given}”`, undefined, hint)
  }
  const hint = `Choose the one whose drafting is nearest: --profile ${profiles.join(' or ')}.`
  return message('unusable', 'no-profile', `No profile is known to be of the family of ${country.name}`, undefined, hint)
}
