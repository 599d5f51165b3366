import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { textDirection } from '../tree/index.ts'
import { act } from '../write/html/act.ts'
import { beside, unitsByFile } from './beside.ts'
import { messageItem } from './messageItem.ts'
import { panel } from './panel.ts'
import type { ShownAct, View } from './view.ts'

/** The page of a preview: the act as its HTML file has it, with its messages and what is left to do beside it. */
export function previewPage({ request, act: shown, problems }: View): string {
  const language = shown?.bill.language ?? 'en'
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', `Preview: ${shown?.bill.title ?? request.jurisdiction}`),
    h('link', { rel: 'stylesheet', href: '/preview.css' }),
    h('script', { src: '/preview.js', defer: true }),
  ])
  const skips = [
    h('a', { class: 'skip', href: '#act' }, 'Skip to the text'),
    h('a', { class: 'skip', href: '#panel' }, 'Skip to messages and what is left open'),
  ]
  // Regions that stay when the script changes their content: a screen reader tells what appears in an alert that was there before.
  const body = h('body', [...skips, h('div', { id: 'alert', role: 'alert' }, alert(problems, shown)), h('div', { id: 'page' }, content(shown))])
  const html = h('html', { lang: language, dir: textDirection(language) }, [head, body])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, html] })}\n`
}

function alert(problems: View['problems'], shown: ShownAct | undefined): ElementContent[] {
  if (problems.length === 0) return []
  const words = shown
    ? 'The files as they are saved cannot be drafted. The act below is the last that could.'
    : 'The files as they are saved cannot be drafted.'
  const units = shown ? unitsByFile(shown.bill) : new Map<string, string>()
  return [
    h('p', [h('strong', words)]),
    h(
      'ul',
      { class: 'messages' },
      problems.map((message) => messageItem(message, units.get(message.file ?? ''))),
    ),
  ]
}

function content(shown: ShownAct | undefined): ElementContent[] {
  if (!shown) return [h('main', { id: 'act' }, [h('h1', 'No act yet'), h('p', 'It appears here as soon as the files can be drafted.')])]
  const [titles, contents, text, cards] = act(shown.bill, { notes: true, beside: beside(shown.messages) })
  // Before the text, whose links are too many to go through on the way.
  return [titles, contents, aside(shown), text, cards]
}

function aside(shown: ShownAct): Element {
  return h('aside', { id: 'panel', 'aria-label': 'Messages and what is left open', tabindex: -1 }, panel(shown))
}
