import type { Element, Root } from 'xast'
import { elementsOf } from '../write/docx/elementsOf.ts'

/** Every element below one, in the order of the file. */
export function* descendantsOf(parent: Root | Element): Generator<Element> {
  for (const child of elementsOf(parent)) {
    yield child
    yield* descendantsOf(child)
  }
}
