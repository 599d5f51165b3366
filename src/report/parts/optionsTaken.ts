import type { RootContent } from 'mdast'
import { heading, list, paragraph } from '../../formats/index.ts'
import { say } from '../../language/index.ts'
import { choicesOfAct } from '../choicesOfAct.ts'
import type { ReportContext } from '../context.ts'
import { optionItem } from '../optionItem.ts'

/** The choices that the document leads with, so far as the act has them: the option that it takes and what follows from it, and the others. */
export function optionsTaken(context: ReportContext): RootContent[] {
  const { language } = context.settings
  const led = choicesOfAct(context).filter(({ path }) => context.leads.includes(path))
  if (led.length === 0) return [paragraph(say(language, 'memorandum.options.none'))]
  return led.flatMap(({ choice: { question, options }, taken }): RootContent[] => {
    const { [taken ?? '']: own, ...others } = options
    const told = own ? optionItem(own, false, language) : say(language, 'memorandum.options.open')
    return [
      heading(3, question),
      paragraph('', say(language, 'memorandum.options.taken')),
      list([told]),
      paragraph('', say(language, 'memorandum.options.others')),
      list(Object.values(own ? others : options).map((option) => optionItem(option, false, language))),
    ]
  })
}
