import { createHash } from 'node:crypto'
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { say, textDirection } from '../language/index.ts'
import type { Language } from '../model/index.ts'
import { cssString } from './cssString.ts'
import { lines } from './lines.ts'
import pageStyle from './page.css'
import { runningHeads } from './runningHeads.ts'

export interface PageProperties {
  title: string
  language: Language
  /** What the page looks like, besides what all pages have. */
  styles?: string[]
  /** Words that its style sheets show, each as a custom property: `--name`. */
  styleWords?: Record<string, string>
  /** What it does; without one it runs no script. */
  script?: string
  /** Where the server of the page has its style sheet and its script, and says itself what they may do. Others hold both. */
  served?: { style: string; script: string }
  /** The places that a reader may skip to, by their ids: what each link says. The text (`#act`), where nothing else is told. */
  skips?: Record<string, string>
}

/** One page: where nothing is served, it is self-contained, runs no script but its own, asks nothing of the network, and says so. */
export function page(properties: PageProperties, body: ElementContent[]): string {
  const { title, language, served, skips = { act: say(language, 'page.skip') } } = properties
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
  ]
  const { before, after } = served ? linked(served) : held(properties)
  const links = Object.entries(skips).map(([id, words]) => h('a', { class: 'skip', href: `#${id}` }, words))
  const html = h('html', { lang: language.tag, dir: textDirection(language.tag) }, [
    ...lines([h('head', lines([...head, ...before])), h('body', lines([...links, ...body, ...after]))]),
  ])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, html] })}\n`
}

/** The style sheet of a page: what all pages look like, and its own. */
export function sheet(...styles: string[]): string {
  return [pageStyle, ...styles].filter(Boolean).join('\n')
}

type Assets = Record<'before' | 'after', Element[]>

function linked({ style, script }: { style: string; script: string }): Assets {
  return { before: [h('link', { rel: 'stylesheet', href: style }), h('script', { src: script, defer: true })], after: [] }
}

function held({ title, styles = [], styleWords = {}, script }: PageProperties): Assets {
  const css = sheet(runningHeads(title), wordsOf(styleWords), ...styles)
  const scripts = script === undefined ? '' : ` script-src '${digest(script)}';`
  const policy = `default-src 'none'; style-src '${digest(css)}';${scripts} base-uri 'none'; form-action 'none'`
  return {
    before: [h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }), h('style', css)],
    after: script === undefined ? [] : [h('script', script)],
  }
}

function wordsOf(words: Record<string, string>): string {
  const properties = Object.entries(words).map(([name, value]) => `--${name}: ${cssString(value)}`)
  return properties.length === 0 ? '' : `:root { ${properties.join('; ')} }`
}

function digest(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
