import { suggest } from '../../messages/index.ts'
import type { Position, TextCall, TextCondition, TextPiece, Use } from '../../model/index.ts'
import { bareHelpers, blockHelpers, conditionHelpers, contentBlocks, helperOptions } from '../helpers.ts'

export type Ast = hbs.AST.Node & Record<string, unknown>
type Refuse = (at: Position, reason: string, hint: string) => void

/**
 * Read a Handlebars tree into pieces that render without Handlebars, and collect every call of it; refuse what is neither a listed helper,
 * a plain setting nor a block of the list. A printed setting becomes a call of `value`, so that it travels as a node.
 */
export function readCalls(
  program: Ast,
  helpers: Record<string, string>,
  placeOf: (node: Ast) => Position,
  refuse: Refuse,
): { uses: Use[]; pieces: TextPiece[] } {
  const uses: Use[] = []
  const below = (inner: unknown): TextPiece[] => ((inner as { body?: Ast[] } | undefined)?.body ?? []).flatMap(piece)

  const piece = (node: Ast): TextPiece[] => {
    if (node.type === 'ContentStatement') return [String(node.value)]
    if (node.type === 'CommentStatement') return []
    if (node.type === 'MustacheStatement') return printed(node)
    if (node.type === 'BlockStatement') return block(node)
    refuse(placeOf(node), `${node.type.replace('Statement', '')} is not allowed here`, 'A text may use the listed helpers, if and unless.')
    return []
  }

  const printed = (node: Ast): TextPiece[] => {
    if (!isName(node.path as Ast)) return refuseName(node)
    const name = nameOf(node.path)
    if (node.escaped === false) refuse(placeOf(node), 'Three braces are not used here', 'Write two: a value always prints exactly as it is.')
    else if (contentBlocks.has(name) && Object.hasOwn(helpers, name)) refuse(placeOf(node), `"${name}" is a block`, `Write {{#${name} "…"}} … {{/${name}}}.`)
    else if (conditionHelpers.has(name) && Object.hasOwn(helpers, name))
      refuse(placeOf(node), `"${name}" is a condition`, `Write {{#if (${name} "…")}} … {{/if}}.`)
    else if (isCall(node)) return call(node)
    else if (Object.hasOwn(helpers, name)) refuse(placeOf(node), `Helper "${name}" is given nothing`, `It takes ${helpers[name]}.`)
    else {
      uses.push({ name: 'setting', args: [name], at: placeOf(node) })
      return [{ call: 'value', arg: name }]
    }
    return []
  }

  const refuseName = (node: Ast): [] => {
    refuse(placeOf(node), `“${nameOf(node.path)}” is no name of a setting`, 'Write the name as draft list settings gives it, such as {{act.name}}.')
    return []
  }

  const block = (node: Ast): TextPiece[] => {
    const name = nameOf(node.path)
    const { blockParams } = (node.program as { blockParams?: string[] } | undefined) ?? {}
    if (blockParams) refuse(placeOf(node), 'A block names nothing', `Leave out “as |${blockParams.join(' ')}|”.`)
    if (contentBlocks.has(name) && Object.hasOwn(helpers, name)) return call(node).map((made) => ({ ...made, inside: below(node.program) }))
    const when = condition(node, name)
    const [held, not] = [below(node.program), below(node.inverse)]
    if (!when) return []
    return [name === 'if' ? { when, inside: held, otherwise: not } : { when, inside: not, otherwise: held }]
  }

  const condition = (node: Ast, name: string): TextCondition | undefined => {
    if (!blockHelpers.includes(name)) {
      refuse(placeOf(node), `Unknown block "${name}"`, suggest(name, blockHelpers, `Known: ${blockHelpers.join(', ')}.`))
      return undefined
    }
    const [param, ...others] = node.params as Ast[]
    if (!param || others.length > 0) {
      refuse(placeOf(node), `Block "${name}" takes one condition`, `Write {{#${name} features.…}} or {{#${name} (included "…")}}.`)
      return undefined
    }
    if (param.type === 'SubExpression') {
      const [made] = call(param)
      if (!made || conditionHelpers.has(made.call)) return made
      refuse(placeOf(param), `Helper "${made.call}" is no condition`, `Known: ${[...conditionHelpers].join(', ')}.`)
      return undefined
    }
    if (!isName(param)) {
      refuseName({ ...param, path: param })
      return undefined
    }
    uses.push({ name: 'condition', args: [nameOf(param)], at: placeOf(param) })
    return { setting: nameOf(param) }
  }

  const call = (node: Ast): TextCall[] => {
    const name = nameOf(node.path)
    const at = placeOf(node)
    if (!Object.hasOwn(helpers, name)) {
      refuse(at, `Unknown helper "${name}"`, suggest(name, [...Object.keys(helpers), ...blockHelpers], `Known: ${Object.keys(helpers).join(', ')}.`))
      return []
    }
    const params = node.params as Ast[]
    const wanted = bareHelpers.has(name) ? 0 : 1
    if (params.length !== wanted || params.some((param) => param.type !== 'StringLiteral')) {
      refuse(at, `Helper "${name}" takes ${helpers[name]}`, wanted ? `Write {{${name} "…"}}.` : `Write {{${name}}}.`)
      return []
    }
    const pairs = ((node.hash as hbs.AST.Hash | undefined)?.pairs ?? []) as (hbs.AST.HashPair & { value: { value?: unknown } })[]
    const options = helperOptions[name] ?? {}
    const strange = pairs.find(({ key, value }) => options[key] !== value.type)
    if (strange) {
      refuse(at, `Helper "${name}" takes no ${strange.key}${strange.key in options ? ' of that kind' : ''}`, `It takes ${helpers[name]}.`)
      return []
    }
    const args = params.map((param) => String((param as unknown as hbs.AST.StringLiteral).value))
    const plural = pairs.some(({ key, value }) => key === 'plural' && value.value === true)
    const forms = formsOf(pairs.find(({ key }) => key === 'forms')?.value.value)
    if ('forms' in options && forms === undefined) {
      const hint = `Write {{${name} "…" forms="one/several"}}, or masculine/feminine/masculine plural/feminine plural.`
      refuse(at, `Helper "${name}" takes two forms or four`, hint)
      return []
    }
    uses.push({ name, args, at })
    return [{ call: name, arg: args[0] ?? '', ...(plural ? { plural } : {}), ...(forms ? { forms } : {}) }]
  }

  return { pieces: below(program), uses }
}

/** Two words or four, with strokes between. */
function formsOf(value: unknown): string[] | undefined {
  if (typeof value !== 'string') return undefined
  const forms = value.split('/')
  return [2, 4].includes(forms.length) && forms.every((form) => form.trim() !== '') ? forms : undefined
}

function isCall(node: Ast): boolean {
  const pairs = (node.hash as hbs.AST.Hash | undefined)?.pairs ?? []
  return (node.params as Ast[]).length > 0 || pairs.length > 0 || bareHelpers.has(nameOf(node.path))
}

/** Whether a node is the plain name of a setting: no literal, nothing above or of Handlebars’ own. */
function isName(node: Ast): boolean {
  const { type, data, depth, original } = node as unknown as hbs.AST.PathExpression
  return type === 'PathExpression' && !data && depth === 0 && /^[\p{L}\p{N}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*$/u.test(original) && original !== 'this'
}

function nameOf(path: unknown): string {
  return String((path as hbs.AST.PathExpression).original)
}
