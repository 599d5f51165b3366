/** A function that works out its answer once for each object it is asked about. */
export function remembered<Of extends object, Answer>(answer: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, Answer>()
  return (of) => {
    const found = known.get(of) ?? answer(of)
    known.set(of, found)
    return found
  }
}
