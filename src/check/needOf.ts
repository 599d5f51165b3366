/**
 * What the words of every text that matches a pattern hold: a piece of a word in small letters, with a space where the word surely begins
 * or ends; one of several needs; or all of several.
 */
export type Need = string | { any: Need[] } | { all: Need[] }

/** A part of a pattern that must match once at least if it is sure. `text` is letters, or a space for what is none. */
interface Part {
  text?: string
  branches?: Part[][]
  sure: boolean
  repeats: boolean
}

const tokens =
  /[a-zA-Z]+(?![*+?{])|\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gsu

// A class of spaces, hyphens and quotation marks.
const gap = /^\[(?:\\s|[ “”"’'‘]|-(?=\]))+\]$/

/** The words that a pattern asks for, as far as its source tells them; undefined where it asks for none. */
export function needOf(pattern: RegExp): Need | undefined {
  if (!known.has(pattern)) known.set(pattern, needOfBranches(branchesIn((pattern.source.match(tokens) ?? []).values()), false, false))
  return known.get(pattern)
}

const known = new WeakMap<RegExp, Need | undefined>()

function branchesIn(read: Iterator<string>): Part[][] {
  const branches: Part[][] = [[]]
  for (let next = read.next(); !next.done && next.value !== ')'; next = read.next()) {
    const token = next.value
    const branch = branches.at(-1) ?? []
    if (token === '|') branches.push([])
    else if (token.startsWith('(')) {
      const inner = branchesIn(read)
      if (!/^\(\?<?[=!]/.test(token)) branch.push({ branches: inner, sure: true, repeats: false })
    } else if (/^(?:[*+?]|\{\d)/.test(token)) quantify(branch.at(-1), token)
    else branch.push(partOf(token))
  }
  return branches
}

function quantify(part: Part | undefined, token: string): void {
  if (!part) return
  part.sure = /^(?:\+|\{[1-9])/.test(token)
  part.repeats = !/^(?:\?|\{[01],1\})/.test(token)
}

function partOf(token: string): Part {
  const sure = { sure: true, repeats: false }
  if (/^[a-z]/i.test(token)) return { text: token.toLowerCase(), ...sure }
  if (gap.test(token)) return { text: ' ', ...sure }
  // Classes, and what may be a letter.
  if (/^(?:\[|\.$|\\[wDSBpPuxkc\d])/.test(token)) return sure
  return { text: ' ', ...sure }
}

function needOfBranches(branches: Part[][], begins: boolean, ends: boolean): Need | undefined {
  const needs = branches.map((branch) => needOfBranch(branch, begins, ends))
  const any = needs.filter((need) => need !== undefined)
  return any.length < needs.length ? undefined : any.length === 1 ? any[0] : { any }
}

/** `begins` and `ends` tell whether a word surely begins before the branch and ends after it. */
function needOfBranch(branch: Part[], begins: boolean, ends: boolean): Need | undefined {
  const all: Need[] = []
  let run = begins ? ' ' : ''
  for (const [at, part] of branch.entries()) {
    const { text, branches = [], sure, repeats } = part
    const apart = run.endsWith(' ')
    if (text !== undefined && sure) run += text
    if (text !== undefined && sure && !(repeats && text !== ' ')) continue
    all.push(...piecesOf(run))
    const next = branch[at + 1]
    const stops = next ? next.sure && next.text === ' ' : ends
    const inner = sure && branches.length > 0 ? needOfBranches(branches, !repeats && apart, !repeats && stops) : undefined
    if (inner !== undefined) all.push(inner)
    run = (apart || sure) && stopsWord(part) ? ' ' : ''
  }
  all.push(...piecesOf(ends ? `${run} ` : run))
  // A piece whose beginning is open is dearer to look for, and is left out beside others.
  const firm = all.filter(isFirm)
  const [first, ...others] = firm.length > 0 ? firm : all
  return first !== undefined && others.length > 0 ? { all: [first, ...others] } : first
}

/** Whether no letter ends what a part matches. */
function stopsWord({ text, branches }: Part): boolean {
  return text === ' ' || (branches?.every((branch) => branch.at(-1)?.sure === true && branch.at(-1)?.text === ' ') ?? false)
}

function piecesOf(run: string): string[] {
  return run.match(/(?:^[a-z]{3,}|(?<= )[a-z]+)(?: |$)/g)?.map((piece) => (run.startsWith(piece) ? piece : ` ${piece}`)) ?? []
}

function isFirm(need: Need): boolean {
  if (typeof need === 'string') return need.startsWith(' ')
  return 'any' in need ? need.any.every(isFirm) : need.all.every(isFirm)
}
