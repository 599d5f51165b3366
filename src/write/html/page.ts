import { createHash } from 'node:crypto'
import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { textDirection } from '../../tree/index.ts'
import { lines } from './lines.ts'
import { runningHeads } from './runningHeads.ts'
import { style } from './style.ts'

export interface PageProperties {
  title: string
  /** BCP 47 tag. */
  language: string
  /** What the page looks like besides. */
  style?: string
  /** What it does; without one it runs no script. */
  script?: string
}

/** One self-contained page that runs no script but its own and asks nothing of the network, and says so. */
export function page({ title, language, style: more = '', script }: PageProperties, body: ElementContent[]): string {
  const css = style + runningHeads(title) + more
  const scripts = script === undefined ? '' : ` script-src '${digest(script)}';`
  const policy = `default-src 'none'; style-src '${digest(css)}';${scripts} base-uri 'none'; form-action 'none'`
  const head = h(
    'head',
    lines([
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', title),
      h('style', css),
    ]),
  )
  const skip = h('a', { class: 'skip', href: '#act' }, 'Skip to the text')
  const last = script === undefined ? [] : [h('script', script)]
  const html = h('html', { lang: language, dir: textDirection(language) }, lines([head, h('body', lines([skip, ...body, ...last]))]))
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, html] })}\n`
}

function digest(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
