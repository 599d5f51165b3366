import type { RootContent } from 'mdast'
import { heading, paragraph } from '../../formats/index.ts'
import { say } from '../../language/index.ts'
import { type Division, headingLine, isDivision, type Provision, unitsIn } from '../../tree/index.ts'
import type { ReportContext } from '../context.ts'
import { provisionInWords } from '../provisionInWords.ts'
import { openingWords } from '../settingWords.ts'

/** The act, division by division and provision by provision: what each does, and why. A provision of which the library says nothing is left for the ministry. */
export function provisionEffects(context: ReportContext): RootContent[] {
  return context.bill.children[2].children.flatMap((node) => effectsOf(node, 3, context))
}

function effectsOf(node: Division | Provision, depth: 3 | 4, context: ReportContext): RootContent[] {
  if (!isDivision(node)) return effectOf(node, context)
  return [heading(depth, headingLine(node, context.bill.outline)), ...unitsIn(node).flatMap((child) => effectsOf(child, 4, context))]
}

function effectOf(node: Provision, context: ReportContext): RootContent[] {
  const { library, settings } = context
  const clause = library.clauses.get(node.clause)?.value
  const said = clause?.memorandum
  const lead = `${provisionInWords(node, context)}${settings.language.grammar.stop}`
  if (!clause || !said) return [paragraph(say(settings.language, 'memorandum.unsaid'), lead)]
  const reasons = said.why === undefined ? [] : [openingWords(said.why, clause, settings)]
  return [paragraph([openingWords(said.effect, clause, settings), ...reasons].join(' '), lead)]
}
