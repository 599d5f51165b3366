import { type Message, type Place, suggest } from '../../messages/index.ts'
import type { CompiledText } from '../../model/index.ts'
import { differs } from './differs.ts'

/** The same anchors in the same order; `start` is where the translated text begins, `master` the file of the other. */
export function checkAnchors({ anchors: asked }: CompiledText, { anchors }: CompiledText, start: Place, master: string): Message[] {
  const [wanted, said] = [asked.map(({ name }) => name), anchors.map(({ name }) => name)]
  const found = [
    ...asked
      .filter(({ name }) => !said.includes(name))
      .map(({ name, at }) => differs(start, `The translation lacks the anchor {#${name}}`, `The master names an item so in ${master}:${at.line}.`)),
    ...anchors
      .filter(({ name }) => !wanted.includes(name))
      .map(({ name, at }) => differs({ file: start.file, ...at }, `The master has no anchor {#${name}}`, suggest(name, wanted, 'Take it out.'))),
  ]
  const moved = anchors.find(({ name }, index) => name !== wanted[index])
  if (found.length > 0 || !moved) return found
  const reason = `The anchor {#${moved.name}} stands in another place than in the master`
  return [differs({ file: start.file, ...moved.at }, reason, `The order there is ${wanted.map((name) => `#${name}`).join(', ')}.`)]
}
