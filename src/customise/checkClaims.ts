import { type Message, message, suggest } from '../messages/index.ts'
import type { Instrument, LoadedClause, LoadedTemplate } from '../model/index.ts'

/** The elements of each instrument, with the names of their limbs. */
export type Elements = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

export function elementsIn({ paragraphs }: Instrument): Map<string, string[]> {
  return new Map(
    paragraphs.flatMap(({ elements }) => elements.flatMap(({ at, formerly, limbs }) => [at, ...formerly].map((mark) => [mark, Object.keys(limbs)] as const))),
  )
}

/** What a template answers and declines must be elements of an instrument. */
export function checkPromises(template: LoadedTemplate, elements: Elements): Message[] {
  const { value, file } = template
  const answers = value.answers.flatMap((answer, index) => {
    if (typeof answer === 'string') return [{ instrument: answer, path: `answers/${index}`, ats: [] }]
    const ats = answer.at.map((at, nth) => ({ at, path: `answers/${index}/at/${nth}`, limbs: [] }))
    return [{ instrument: answer.instrument, path: `answers/${index}/instrument`, ats }]
  })
  const declines = value.declines.map(({ instrument, at, limbs = 'all' }, index) => ({
    instrument,
    path: `declines/${index}/instrument`,
    ats: [{ at, path: `declines/${index}/at`, limbs: limbs === 'all' ? [] : limbs }],
  }))
  const wrong = (what: string, name: string, path: string, names: Iterable<string>) => {
    const [line, column] = template.positions[path] ?? [1, 1]
    return message('unusable', `unknown-${what}`, `Unknown ${what} "${name}"`, { file, line, column }, suggest(name, names, `Known: ${[...names].join(', ')}.`))
  }
  return [...answers, ...declines].flatMap(({ instrument, path, ats }) => {
    const known = elements.get(instrument)
    if (!known) return [wrong('instrument', instrument, path, elements.keys())]
    return ats.flatMap(({ at, path: place, limbs }) => {
      const own = known.get(at)
      if (!own) return [wrong('element', at, place, known.keys())]
      return limbs.filter((limb) => !own.includes(limb)).map((limb) => wrong('limb', limb, place.replace(/at$/, `limbs/${limbs.indexOf(limb)}`), own))
    })
  })
}

/** What a clause claims must be an element, at an anchor and with options that the clause has. */
export function checkClaims(clause: LoadedClause, elements: Elements): Message[] {
  const { value, file, text } = clause
  const anchors = text.anchors.map(({ name }) => name)
  const kinds = 'kinds' in value ? Object.keys(value.kinds) : []
  const wrong = (path: string, what: string, name: string, names: string[]) => {
    const [line, column] = clause.positions[path] ?? [1, 1]
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
    const own = known.get(claim.at)
    if (!own) found.push(wrong(`implements/${index}/at`, 'element', claim.at, [...known.keys()]))
    else found.push(...checkLimbs(clause, index, own))
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

/** The limbs that a claim names must be of its element. One that names none still loads, and answers nothing of an element that has limbs. */
function checkLimbs(clause: LoadedClause, index: number, own: readonly string[]): Message[] {
  const { value, file } = clause
  const { at, limbs } = value.implements[index] ?? {}
  const path = `implements/${index}`
  const place = (key: string) => {
    const [line, column] = clause.positions[key] ?? clause.positions[path] ?? [1, 1]
    return { file, line, column }
  }
  const known = `It asks: ${own.join(', ')}.`
  if (limbs === undefined && own.length > 0) {
    const reason = `The claim does not say which limbs of ${at} the text answers, and counts for none`
    return [message('warning', 'no-limb', reason, place(path), `Write limbs: all, or name them. ${known}`)]
  }
  if (!Array.isArray(limbs)) return []
  const hint = (limb: string) => (own.length === 0 ? `${at} has no limbs: leave "limbs" out.` : suggest(limb, own, known))
  return limbs.flatMap((limb, nth) =>
    own.includes(limb) ? [] : [message('unusable', 'unknown-limb', `Unknown limb "${limb}" of ${at}`, place(`${path}/limbs/${nth}`), hint(limb))],
  )
}
