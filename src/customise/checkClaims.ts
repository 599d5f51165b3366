import { type Message, message, suggest } from '../messages/index.ts'
import type { Instrument, LoadedClause, LoadedTemplate } from '../model/index.ts'

/** The elements of each instrument. */
export type Elements = ReadonlyMap<string, ReadonlySet<string>>

export function elementsIn({ paragraphs }: Instrument): Set<string> {
  return new Set(paragraphs.flatMap(({ elements }) => elements.map(({ at }) => at)))
}

/** What a template answers and declines must be elements of an instrument. */
export function checkPromises({ value, file, positions }: LoadedTemplate, elements: Elements): Message[] {
  const answers = value.answers.flatMap((answer, index) => {
    if (typeof answer === 'string') return [{ instrument: answer, path: `answers/${index}`, ats: [] }]
    const ats = answer.at.map((at, nth) => ({ at, path: `answers/${index}/at/${nth}` }))
    return [{ instrument: answer.instrument, path: `answers/${index}/instrument`, ats }]
  })
  const declines = value.declines.map(({ instrument, at }, index) => ({
    instrument,
    path: `declines/${index}/instrument`,
    ats: [{ at, path: `declines/${index}/at` }],
  }))
  const wrong = (what: string, name: string, path: string, names: Iterable<string>) => {
    const [line, column] = positions[path] ?? [1, 1]
    return message('unusable', `unknown-${what}`, `Unknown ${what} "${name}"`, { file, line, column }, suggest(name, names, `Known: ${[...names].join(', ')}.`))
  }
  return [...answers, ...declines].flatMap(({ instrument, path, ats }) => {
    const known = elements.get(instrument)
    if (!known) return [wrong('instrument', instrument, path, elements.keys())]
    return ats.filter(({ at }) => !known.has(at)).map(({ at, path: place }) => wrong('element', at, place, known))
  })
}

/** What a clause claims must be an element, at an anchor and with options that the clause has. */
export function checkClaims({ value, file, positions, text }: LoadedClause, elements: Elements): Message[] {
  const anchors = text.anchors.map(({ name }) => name)
  const kinds = 'kinds' in value ? Object.keys(value.kinds) : []
  const wrong = (path: string, what: string, name: string, names: string[]) => {
    const [line, column] = positions[path] ?? [1, 1]
    return message(
      'unusable',
      `unknown-${what}`,
      `Unknown ${what} "${name}"`,
      { file, line, column },
      suggest(name, names, names.length > 0 ? `Known: ${names.join(', ')}.` : `The text names no ${what}.`),
    )
  }
  const claims = value.implements.flatMap((claim, index) => {
    const known = elements.get(claim.instrument)
    if (!known) return [wrong(`implements/${index}/instrument`, 'instrument', claim.instrument, [...elements.keys()])]
    const found: Message[] = []
    if (!known.has(claim.at)) found.push(wrong(`implements/${index}/at`, 'element', claim.at, [...known]))
    for (const [choice, options] of Object.entries(claim.when ?? {})) {
      const offered = value.choices[choice]
      if (!offered) found.push(wrong(`implements/${index}/when/${choice}!key`, 'choice', choice, Object.keys(value.choices)))
      else
        options.forEach((option, nth) => {
          if (!(option in offered.options)) found.push(wrong(`implements/${index}/when/${choice}/${nth}`, 'option', option, Object.keys(offered.options)))
        })
    }
    if (claim.by !== undefined && !anchors.includes(claim.by)) found.push(wrong(`implements/${index}/by`, 'anchor', claim.by, anchors))
    return found
  })
  return [...claims, ...kinds.filter((name) => !anchors.includes(name)).map((name) => wrong(`kinds/${name}!key`, 'anchor', name, anchors))]
}
