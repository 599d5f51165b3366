import type { RootContent } from 'mdast'
import type { ReportContext } from '../context.ts'
import { table } from '../mdast.ts'
import { type PlacedWords, placedWords, sentencesOf } from '../places.ts'

/** Sentences of the act that `asks` picks, with their places, as rows. */
function sentences(context: ReportContext, asks: (sentence: string, run: PlacedWords) => boolean): string[][] {
  return placedWords(context.bill).flatMap((run) => {
    const asked = sentencesOf(run.words).filter((sentence) => asks(sentence, run))
    return asked.length > 0 ? [[run.label, asked.join(' ')]] : []
  })
}

const prints = ({ inlines }: PlacedWords, group: string) => inlines.some((node) => 'setting' in node && node.setting.startsWith(group))

/** The bodies that the act sets up or gives a task. */
export function bodies({ bill, settings }: ReportContext): RootContent[] {
  const tasks = new Map<string, string[]>()
  for (const { provision, inlines } of placedWords(bill)) {
    for (const node of inlines) {
      if (!('setting' in node) || !node.setting.startsWith('authorities.')) continue
      const places = tasks.get(node.setting) ?? []
      const place = provision.label.replace(/\.$/, '')
      if (!places.includes(place)) tasks.set(node.setting, [...places, place])
    }
  }
  const rows = [...tasks].map(([setting, places]) => {
    const fact = settings.facts.get(setting)
    return [fact?.value ?? `[${fact?.label ?? setting}]`, places.join(', ')]
  })
  return [table(['Body', 'Provisions that name it'], rows, 'The act names no public body.')]
}

export function institutions({ bill }: ReportContext): RootContent[] {
  const founding = placedWords(bill).filter(({ kind, provision }) => kind === 'institution' && provision.kind === 'institution')
  const first = founding.filter(({ provision }, index) => founding.findIndex((other) => other.provision === provision) === index)
  const rows = first.map(({ provision, words }) => [provision.label.replace(/\.$/, ''), provision.heading, sentencesOf(words)[0] ?? ''])
  return [table(['Provision', 'Institution', 'First sentence'], rows, 'The act sets up no institution.')]
}

export function subordinateLaw(context: ReportContext): RootContent[] {
  const rows = sentences(
    context,
    (sentence, run) => prints(run, 'words.regulations') && sentence.includes(context.settings.facts.get('words.regulations')?.value ?? ''),
  )
  return [table(['Provision', 'What is to be made'], rows, 'The act asks for no subordinate law.')]
}

export function appointments(context: ReportContext): RootContent[] {
  const rows = sentences(context, (sentence) => /\b(appoint|designat|nominat|elect)\w*/i.test(sentence))
  return [table(['Provision', 'Who is to be appointed'], rows, 'The act asks for no appointment.')]
}

export function money(context: ReportContext): RootContent[] {
  const rows = sentences(
    context,
    (sentence, run) => prints(run, 'authorities.') && /\b(budget\w*|funds?|funding|money|grants?|costs?|compensation|financial resources)\b/i.test(sentence),
  )
  return [table(['Provision', 'What is to be paid or provided for'], rows, 'The act asks for no money.')]
}

/** What falls due once, counted from the coming into force, and what comes back. */
export function dates(context: ReportContext): RootContent[] {
  const rows = sentences(context, (sentence) => /com(es|ing) into force|commencement/i.test(sentence) && /\b(within|after|from|before|until)\b/i.test(sentence))
  return [table(['Provision', 'What falls due'], rows, 'The act sets no date that runs from its coming into force.')]
}

export function recurring(context: ReportContext): RootContent[] {
  const rows = sentences(context, (sentence) =>
    /\b(every|each) (\d+ )?(\w+ )?(years?|months?|quarter)\b|\b(annual(ly)?|yearly|at intervals of)\b/i.test(sentence),
  )
  return [table(['Provision', 'What comes back'], rows, 'The act asks for nothing at intervals.')]
}
