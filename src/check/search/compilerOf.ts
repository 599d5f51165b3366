import { compilePattern, type Lexicon } from '../../language/index.ts'
import type { Condition, Scope, Search } from '../../model/index.ts'
import { remembered } from '../remembered.ts'
import { aspects } from './aspects/index.ts'
import type { Compiler, Named } from './compiler.ts'
import { needsOf } from './needsOf.ts'
import type { Find, Place, Test } from './place.ts'
import { scopes } from './scopes.ts'
import { sentencesAt } from './views.ts'

/**
 * A compiler of conditions and searches, with those that have names. What it has no sign or search for it asks `shared`, so that rules
 * which share one find its places once. A name that neither knows is a bug: what comes from a file is checked when it is read.
 */
export function compilerOf({ signs, searches }: Named, lexicon: Lexicon, shared?: Compiler): Compiler {
  const tests = new Map<string, Test>()
  const finds = new Map<string, Find>()
  const compiler: Compiler = {
    lexicon,
    pattern: (source, flags) => compilePattern(source, lexicon, flags),
    test(condition) {
      if (typeof condition === 'string') {
        const found = compiler.pattern(condition)
        return ({ text }) => found.test(text)
      }
      if (Array.isArray(condition)) return everyOf(condition.map(compiler.test))
      return everyOf(aspects.flatMap((aspect) => aspect(condition, compiler) ?? []))
    },
    find(search) {
      if (typeof search !== 'string') return findOf(search, compiler)
      const own = searches[search]
      if (own === undefined && shared) return shared.find(search)
      return known(finds, search, own, (found) => findOf(found, compiler))
    },
    sign(name) {
      const own = signs[name]
      if (own === undefined && shared) return shared.sign(name)
      return known(tests, name, own, compiler.test)
    },
    needs(name) {
      const own = signs[name]
      return own === undefined ? (shared?.needs(name) ?? []) : needsOf(own, compiler)
    },
  }
  return compiler
}

function known<Part, Made>(made: Map<string, Made>, name: string, part: Part | undefined, make: (part: Part) => Made): Made {
  if (part === undefined) throw new Error(`nothing is called ${name}`)
  const found = made.get(name) ?? make(part)
  made.set(name, found)
  return found
}

function everyOf(tests: readonly Test[]): Test {
  const [only] = tests
  if (only && tests.length === 1) return only
  return (place, caught) => tests.every((holds) => holds(place, caught))
}

function findOf(search: Search, compiler: Compiler): Find {
  const { from, in: where = [], by, ...asked } = search
  const holds = compiler.test(asked)
  const base = from === undefined ? placesIn([where].flat(), by, asked, compiler) : compiler.find(from)
  return remembered((reading) => base(reading).filter((place) => holds(place)))
}

function placesIn(where: readonly Scope[], by: 'sentence' | undefined, asked: Condition, compiler: Compiler): Find {
  const needs = needsOf(asked, compiler)
  return (reading) => {
    const places: Place[] = where.flatMap((scope) => scopes[scope](reading, needs))
    return by === 'sentence' ? places.flatMap(sentencesAt) : places
  }
}
