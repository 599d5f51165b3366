import type { RootContent } from 'mdast'
import { type Clock, chainFrom, clocksOf, rootsOf } from '../../check/index.ts'
import { heading } from '../../formats/index.ts'
import { say } from '../../language/index.ts'
import type { ReportContext } from '../context.ts'
import { tableOf } from '../tableOf.ts'

const width = 12

/** Each chain of times that the act sets, from the event with which it begins: who must do what by when, where it stands, and how the times add up. */
export function timeline(context: ReportContext): RootContent[] {
  const { bill, library, settings } = context
  const clocks = clocksOf(bill, library, settings)
  const chains = rootsOf(clocks).map((root) => ({ root, chain: chainFrom(root, clocks) }))
  const [long, single] = [chains.filter(({ chain }) => chain.length > 1), chains.filter(({ chain }) => chain.length === 1)]
  return [
    ...long.flatMap(({ root, chain }) => [
      heading(3, say(settings.language, 'timeline.from', { event: chain[0]?.clock.said.from ?? root })),
      chainTable(chain, context),
    ]),
    ...(single.length > 0
      ? [
          heading(3, say(settings.language, 'timeline.single')),
          singleTable(
            single.flatMap(({ chain }) => chain),
            context,
          ),
        ]
      : []),
  ]
}

type Step = ReturnType<typeof chainFrom>[number]

function chainTable(chain: readonly Step[], context: ReportContext): RootContent {
  const longest = Math.max(...chain.map(endOf))
  const rows = chain.map((step) => [...told(step.clock, context), `${sum(step, context)} ${bar(step, longest)}`])
  return tableOf(context.settings.language, [...heads, 'timeline.sum'], rows, 'timeline.none')
}

function singleTable(steps: readonly Step[], context: ReportContext): RootContent {
  const rows = steps.map(({ clock }) => [clock.said.from, ...told(clock, context)])
  return tableOf(context.settings.language, ['timeline.after', ...heads], rows, 'timeline.none')
}

const heads = ['timeline.event', 'timeline.who', 'timeline.time', 'companion.provision']

function told({ said: { to, by }, words, earliest, label }: Clock, { settings: { facts, language } }: ReportContext): string[] {
  const who = by.replace(/\{([^{}]+)\}/g, (_, path: string) => facts.get(path)?.value ?? `[${facts.get(path)?.label ?? path}]`)
  return [to, who, say(language, earliest ? 'timeline.notBefore' : 'timeline.within', { time: words }), label]
}

/** When the event comes, counted from the beginning of the chain. */
function sum({ clock, latest, earliest }: Step, { settings: { language } }: ReportContext): string {
  const hours = clock.earliest ? earliest : latest
  if (hours === undefined) return say(language, 'timeline.open')
  const time = hours < 96 ? say(language, 'timeline.hours', { count: hours }) : say(language, 'timeline.days', { count: Math.round(hours / 24) })
  return say(language, clock.earliest ? 'timeline.notBefore' : 'timeline.within', { time })
}

function endOf({ clock, latest, earliest }: Step): number {
  return clock.earliest ? earliest : (latest ?? 0)
}

/** The same as a picture that every format can print: a bar as long as the time, on a scale on which an hour still shows beside a year. */
function bar(step: Step, longest: number): string {
  const length = longest === 0 ? 0 : Math.round((width * Math.log1p(endOf(step))) / Math.log1p(longest))
  return (step.clock.earliest ? '░' : '▇').repeat(Math.max(1, length))
}
