import type { RootContent } from 'mdast'
import { heading, list, paragraph } from '../../formats/index.ts'
import { capitalised, say } from '../../language/index.ts'
import type { ReportContext } from '../context.ts'
import { optionItem } from '../optionItem.ts'
import { somePlaces } from '../places.ts'
import { type Question, questionsOf, questionsOfKind } from '../questions.ts'
import { tableOf } from '../tableOf.ts'

type ChoiceQuestion = Extract<Question, { kind: 'policy' | 'choice' }>

/** The choices that the document leads with, one block each: the question, what the act says now, and each option with what follows from it. */
export function leadingChoices(context: ReportContext): RootContent[] {
  return choiceBlocks(questionsOfKind(context, 'policy'), context)
}

/** The other choices, in the order of the act. */
export function choices(context: ReportContext): RootContent[] {
  return choiceBlocks(questionsOfKind(context, 'choice'), context)
}

function choiceBlocks(questions: ChoiceQuestion[], context: ReportContext): RootContent[] {
  if (questions.length === 0) return [paragraph(say(context.settings.language, 'open.choices.none'))]
  return questions.flatMap((question) => choiceBlock(question, context))
}

function choiceBlock({ number, choice: { choice, taken, settled }, places }: ChoiceQuestion, context: ReportContext): RootContent[] {
  const { language } = context.settings
  const led = (name: string, words: string) => paragraph(words, say(language, `open.choices.${name}`))
  const option = choice.options[taken ?? '']?.label
  const now = option === undefined ? say(language, 'open.choices.open') : settled ? option : say(language, 'open.choices.byDefault', { option })
  const options = Object.entries(choice.options).map(([id, option]) => optionItem(option, id === choice.default, language))
  return [
    heading(3, say(language, 'open.numbered', { number, question: choice.question })),
    led('now', now),
    led('options', ''),
    list(options),
    led('provisions', somePlaces(places, context)),
  ]
}

/** Every name, age, amount and other word that the act prints as a blank, with where it is usually found. */
export function blanks(context: ReportContext): RootContent[] {
  const rows = questionsOfKind(context, 'blank').map(({ number, fact: { label, found }, places }) => [
    String(number),
    asked(label, context),
    found ?? '',
    somePlaces(places, context),
  ])
  return [tableOf(context.settings.language, ['open.number', 'open.question', 'open.found', 'companion.provisions'], rows, 'open.blanks.none')]
}

/** Every time and other measure that the act sets, as it stands now. */
export function times(context: ReportContext): RootContent[] {
  const { language } = context.settings
  const rows = questionsOfKind(context, 'time', 'measure').map(({ number, clause, parameter: { label, why }, words, places }) => [
    String(number),
    say(language, 'open.times.question', { heading: clause.heading, label }),
    words,
    why ?? '',
    somePlaces(places, context),
  ])
  const heads = ['open.number', 'open.question', 'open.times.now', 'open.times.elsewhere', 'companion.provisions']
  return [tableOf(language, heads, rows, 'open.times.none')]
}

/** Every law and body that the act calls by no name of the country. */
export function laws(context: ReportContext): RootContent[] {
  const { language } = context.settings
  const rows = questionsOfKind(context, 'law').map(({ number, fact: { value = '', found }, places }) => [
    String(number),
    say(language, 'open.laws.question', { words: value }),
    found ?? '',
    somePlaces(places, context),
  ])
  return [tableOf(language, ['open.number', 'open.question', 'open.found', 'companion.provisions'], rows, 'open.laws.none')]
}

/** Facts about the country that the act prints and that nobody has verified. */
export function unconfirmedFacts(context: ReportContext): RootContent[] {
  const { language } = context.settings
  const rows = questionsOfKind(context, 'fact').map(({ number, fact: { value = '', source = '', status }, places }) => [
    String(number),
    value,
    say(language, `open.facts.status.${status ?? 'unverified'}`),
    source,
    somePlaces(places, context),
  ])
  const heads = ['open.number', 'open.facts.fact', 'open.facts.state', 'open.facts.source', 'companion.provisions']
  return [tableOf(language, heads, rows, 'open.facts.none')]
}

/** For the drafter: the setting that takes the answer to each question. */
export function whereToSettle(context: ReportContext): RootContent[] {
  const rows = questionsOf(context).map(({ number, setting }) => [String(number), setting])
  return [tableOf(context.settings.language, ['open.number', 'open.setting'], rows, 'open.nothing')]
}

/** A label as a question. */
function asked(label: string, { settings: { language } }: ReportContext): string {
  return say(language, 'open.asked', { label: capitalised(language.tag, label) })
}
