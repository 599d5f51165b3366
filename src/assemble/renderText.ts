import type { Settings } from '../model/index.ts'
import { createEnvironment, type Rendering } from './helpers.ts'

type Template = (context: object, options: { data: { rendering: Rendering } }) => string

const environment = createEnvironment(renderText)
const templates = new WeakMap<object, Template>()

/** Run the text of a rendering; values stand in it as marks. */
export function renderText(rendering: Rendering): string {
  const { text, context } = rendering
  let template = templates.get(text.spec)
  if (!template) {
    template = environment.template(text.spec) as unknown as Template
    templates.set(text.spec, template)
  }
  return template(context, { data: { rendering } })
}

/** Settings as plain data, for `if`, `unless` and `each`. */
export function contextOf(settings: Settings): Record<string, Record<string, unknown>> {
  const context: Record<string, Record<string, unknown>> = { features: Object.fromEntries(settings.features) }
  for (const { path, value, pattern } of settings.facts.values()) {
    const [group = '', ...name] = path.split('.')
    context[group] ??= {}
    context[group][name.join('.')] = value ?? pattern
  }
  return context
}
