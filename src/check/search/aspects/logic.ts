import type { Aspect } from './aspect.ts'

/** Each of several conditions. */
export const all: Aspect = ({ all: conditions }, { test }) => {
  const tests = conditions?.map(test)
  return tests && ((place, caught) => tests.every((holds) => holds(place, caught)))
}

/** One of several conditions. */
export const any: Aspect = ({ any: conditions }, { test }) => {
  const tests = conditions?.map(test)
  return tests && ((place, caught) => tests.some((holds) => holds(place, caught)))
}

/** None of several conditions. */
export const none: Aspect = ({ none: conditions }, { test }) => {
  const tests = conditions?.map(test)
  return tests && ((place) => !tests.some((holds) => holds(place)))
}

/** A condition that has a name. */
export const meets: Aspect = ({ meets: name }, { sign }) => (name === undefined ? undefined : sign(name))
