import { suggest } from '../messages/index.ts'
import type { Position, Use } from '../model/index.ts'
import { bareHelpers, blockHelpers, contentBlocks } from './helpers.ts'

export type Ast = hbs.AST.Node & Record<string, unknown>
type Refuse = (at: Position, reason: string, hint: string) => void

/**
 * Collect every call of a Handlebars tree, refuse what is neither a listed helper, a plain setting nor a block of the list, and
 * turn each printed setting into a call of `value`, so that it travels as a node.
 */
export function readCalls(program: Ast, helpers: Record<string, string>, placeOf: (node: Ast) => Position, refuse: Refuse): Use[] {
  const uses: Use[] = []

  const visit = (node: Ast | undefined): void => {
    if (!node) return
    if (node.type === 'Program') for (const child of node.body as Ast[]) visit(child)
    else if (node.type === 'MustacheStatement') printed(node)
    else if (node.type === 'BlockStatement') block(node)
    else if (node.type !== 'ContentStatement' && node.type !== 'CommentStatement') {
      refuse(placeOf(node), `${node.type.replace('Statement', '')} is not allowed here`, 'A text may use the listed helpers, if, unless and each.')
    }
  }

  const printed = (node: Ast) => {
    const name = nameOf(node.path)
    if (node.escaped === false) refuse(placeOf(node), 'Three braces are not used here', 'Write two: a value always prints exactly as it is.')
    else if (contentBlocks.has(name) && name in helpers) refuse(placeOf(node), `"${name}" is a block`, `Write {{#${name} "…"}} … {{/${name}}}.`)
    else if (isCall(node)) call(node)
    else if (name in helpers) refuse(placeOf(node), `Helper "${name}" is given nothing`, `It takes ${helpers[name]}.`)
    else {
      if (name !== 'this') uses.push({ name: 'setting', args: [name], hash: {}, at: placeOf(node) })
      const path = node.path
      node.path = pathTo(name === 'this' ? 'item' : 'value', node)
      node.params = name === 'this' ? [path] : [{ type: 'StringLiteral', value: name, original: name, loc: node.loc }]
    }
  }

  const block = (node: Ast) => {
    const name = nameOf(node.path)
    if (contentBlocks.has(name) && name in helpers) {
      call(node)
      visit(node.program as Ast)
      return
    }
    if (!blockHelpers.includes(name)) refuse(placeOf(node), `Unknown block "${name}"`, suggest(name, blockHelpers, `Known: ${blockHelpers.join(', ')}.`))
    for (const param of node.params as Ast[]) {
      if (param.type === 'SubExpression') call(param)
      else if (nameOf(param) !== 'this') uses.push({ name: 'condition', args: [nameOf(param)], hash: {}, at: placeOf(param) })
    }
    visit(node.program as Ast)
    visit(node.inverse as Ast | undefined)
  }

  const call = (node: Ast) => {
    const name = nameOf(node.path)
    const at = placeOf(node)
    if (!(name in helpers)) {
      refuse(at, `Unknown helper "${name}"`, suggest(name, [...Object.keys(helpers), ...blockHelpers], `Known: ${Object.keys(helpers).join(', ')}.`))
      return
    }
    const params = node.params as Ast[]
    const wanted = bareHelpers.has(name) ? 0 : 1
    if (params.length !== wanted || params.some((param) => param.type !== 'StringLiteral')) {
      refuse(at, `Helper "${name}" takes ${helpers[name]}`, wanted ? `Write {{${name} "…"}}.` : `Write {{${name}}}.`)
      return
    }
    const pairs = ((node.hash as hbs.AST.Hash | undefined)?.pairs ?? []) as (hbs.AST.HashPair & { value: hbs.AST.BooleanLiteral })[]
    const args = params.map((param) => String((param as unknown as hbs.AST.StringLiteral).value))
    uses.push({ name, args, hash: Object.fromEntries(pairs.map((pair) => [pair.key, pair.value.value])), at })
  }

  visit(program)
  return uses
}

function isCall(node: Ast): boolean {
  const pairs = (node.hash as hbs.AST.Hash | undefined)?.pairs ?? []
  return (node.params as Ast[]).length > 0 || pairs.length > 0 || bareHelpers.has(nameOf(node.path))
}

function nameOf(path: unknown): string {
  return String((path as hbs.AST.PathExpression).original)
}

function pathTo(name: string, at: Ast) {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: at.loc }
}
