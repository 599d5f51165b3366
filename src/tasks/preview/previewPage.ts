import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { act } from '../../formats/html/write/index.ts'
import { say } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import { inLanguage, page } from '../../page/index.ts'
import { beside, unitsByFile } from './beside.ts'
import { messageItem } from './messageItem.ts'
import { panel } from './panel.ts'
import type { ShownAct, View } from './view.ts'

/** Where the page finds what it looks like and what it does. */
export const served = { style: '/preview.css', script: '/preview.js' }

/** The page of a preview: the act as its HTML file has it, with its messages and what is left to do beside it. */
export function previewPage({ request, language, act: shown, problems }: View): string {
  const title = say(language, 'preview.title', { act: shown?.bill.title ?? request.jurisdiction })
  const skips = { act: say(language, 'page.skip'), panel: say(language, 'preview.skip') }
  // Regions that stay when the script changes their content: a screen reader tells what appears in an alert that was there before.
  return page({ title, language, skips, served }, [
    h('div', { id: 'alert', role: 'alert' }, alert(problems, shown, language)),
    h('div', { id: 'page' }, content(shown, language)),
  ])
}

function alert(problems: View['problems'], shown: ShownAct | undefined, language: Language): ElementContent[] {
  if (problems.length === 0) return []
  const words = shown ? say(language, 'preview.broken.last') : say(language, 'preview.broken.none')
  const units = shown ? unitsByFile(shown.bill) : new Map<string, string>()
  const items = problems.map((message) => messageItem(message, language, units.get(message.file ?? '')))
  return [h('p', [h('strong', words)]), h('ul', { class: 'messages' }, items)]
}

function content(shown: ShownAct | undefined, language: Language): ElementContent[] {
  if (!shown) return [h('main', { id: 'act' }, [h('h1', say(language, 'preview.noAct.title')), h('p', say(language, 'preview.noAct.text'))])]
  const own = inLanguage(shown.bill.language, language.tag)
  const blocks = act(shown.bill, { notes: true, language: shown.language, beside: beside(shown.messages, language) })
  const [titles, contents, text, cards] = blocks.map((block): Element => ({ ...block, properties: { ...block.properties, ...own } }))
  // Before the text, whose links are too many to go through on the way.
  return [titles, contents, aside(shown, language), text, cards].filter((block) => block !== undefined)
}

function aside(shown: ShownAct, language: Language): Element {
  return h('aside', { id: 'panel', 'aria-label': say(language, 'preview.panel'), tabindex: -1 }, panel(shown, language))
}
