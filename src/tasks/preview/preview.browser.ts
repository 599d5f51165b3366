// What the page does when the act was drafted again: it takes the new content and puts the reader back where they were. A place is
// known by its clause, so that it is found again after a provision before it has come or gone; open folds and the focus are kept.

const unitOf = (element: Element) => element.closest('.provision, .definitions > li') ?? element.closest('[id]')
const clauseOf = (unit: Element) => unit.querySelector<HTMLElement>(':scope > .origin')?.dataset.clause

interface Name {
  clause: string | undefined
  unit: string
  rest: string
}

function nameOf(element: Element): Name | undefined {
  const unit = unitOf(element)
  const own = element.closest('[id]')
  if (!unit || !own) return undefined
  return { clause: clauseOf(unit), unit: unit.id, rest: own.id.slice(unit.id.length) }
}

function find(name: Name): HTMLElement | null {
  const origin = name.clause === undefined ? null : document.querySelector(`.origin[data-clause="${CSS.escape(name.clause)}"]`)
  const unit = origin?.parentElement?.id ?? name.unit
  return document.getElementById(unit + name.rest) ?? document.getElementById(unit)
}

const focusable = 'a[href], summary, [tabindex]'
const inside = (element: ParentNode, selector: string) => [...element.querySelectorAll<HTMLElement>(selector)]

/** An element as one of those that a selector finds in the named place that holds it. */
interface Placed {
  name: Name
  index: number
}

function placeInOwn(element: HTMLElement, selector: string): Placed | undefined {
  const [name, own] = [nameOf(element), element.closest('[id]')]
  return name && own ? { name, index: inside(own, selector).indexOf(element) } : undefined
}

function again({ name, index }: Placed, selector: string): HTMLElement | undefined {
  const own = find(name) ?? undefined
  return own && index >= 0 ? inside(own, selector)[index] : own
}

/** The unit at the top of what is seen, and how far below the edge it begins. */
function readingPlace(): { name: Name; top: number } | undefined {
  const units = inside(document, '#act [id]').filter((unit) => unit.getBoundingClientRect().bottom > 1)
  const first = units.find((unit) => unit.getBoundingClientRect().top > -1) ?? units[0]
  const name = first && scrollY > 0 ? nameOf(first) : undefined
  return first && name && { name, top: first.getBoundingClientRect().top }
}

async function renew(): Promise<void> {
  const answer = await fetch('/', { cache: 'no-store' })
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const place = readingPlace()
  const folds = inside(document, 'details').map((fold) => ({ place: placeInOwn(fold, 'details'), open: fold.hasAttribute('open') }))
  const { activeElement } = document
  const focused = activeElement instanceof HTMLElement && activeElement !== document.body ? placeInOwn(activeElement, focusable) : undefined
  const scrolls = inside(document, '.contents, #panel').map((box) => box.scrollTop)
  document.title = next.title
  for (const id of ['alert', 'page']) document.getElementById(id)?.replaceChildren(...(next.getElementById(id)?.childNodes ?? []))
  for (const { place: fold, open } of folds) {
    const same = fold && again(fold, 'details')
    if (same instanceof HTMLDetailsElement) same.open = open
  }
  inside(document, '.contents, #panel').forEach((box, index) => {
    box.scrollTop = scrolls[index] ?? 0
  })
  if (focused) again(focused, focusable)?.focus({ preventScroll: true })
  const unit = place && find(place.name)
  if (unit) scrollBy(0, unit.getBoundingClientRect().top - place.top)
}

let renewal = Promise.resolve()
function soon(): void {
  renewal = renewal.then(renew).catch(() => {})
}
const events = new EventSource('/events')
events.addEventListener('drafted', soon)
let opened = false
events.addEventListener('open', () => {
  if (opened) soon()
  opened = true
})
