// What the page does: it folds the unchanged, goes from change to change, and switches between the views. A place has the same name in
// both, in the second behind `b-`, so that a link leads to it in the view that is shown. The words that it says stand in the page.

function ofKind<T extends HTMLElement>(kind: { new (): T; prototype: T }, id: string): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`)
  return found
}

const byId = (id: string) => ofKind(HTMLElement, id)

const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll<HTMLElement>(selector)]

const views = { inline: byId('inline'), beside: byId('beside') }
const told = byId('told')
const words = { at: told.dataset.at ?? '', first: told.dataset.first ?? '', last: told.dataset.last ?? '' }
const count = Number(told.dataset.count)
const stretches = all('.stretch')
let beside = false
let current = -1

const nameOf = (element: Element) => element.id.replace(/^b-/, '')
const place = (name: string) => document.getElementById((beside ? 'b-' : '') + name)
const change = (nth: number) => byId(`${beside ? 'b-' : ''}c${nth}`)
const view = () => (beside ? views.beside : views.inline)

/** Its button has the words for the other state beside it. */
function fold(stretch: HTMLElement, folded: boolean): void {
  const changes = stretch.classList.contains('folded') !== folded
  stretch.classList.toggle('folded', folded)
  for (const button of all('.fold button', stretch)) {
    button.setAttribute('aria-expanded', String(!folded))
    if (changes) [button.textContent, button.dataset.other] = [button.dataset.other ?? '', button.textContent ?? '']
  }
  // A browser that finds words in folded paragraphs unfolds them; it cannot in the rows of a table.
  for (const row of all('.folds', stretch)) {
    if (folded) row.setAttribute('hidden', row.tagName === 'TR' ? '' : 'until-found')
    else row.removeAttribute('hidden')
  }
  byId('unfold').setAttribute('aria-pressed', String(stretches.every((one) => !one.classList.contains('folded'))))
}

function unfoldAll(): void {
  const kept = readingPlace()
  const folded = byId('unfold').getAttribute('aria-pressed') === 'true'
  for (const stretch of stretches) fold(stretch, folded)
  keep(kept)
}

function tell(nth: number): void {
  for (const old of all('.current')) old.classList.remove('current')
  current = nth
  for (const id of [`c${nth}`, `b-c${nth}`]) byId(id).classList.add('current')
  const link = Object.assign(document.createElement('a'), { href: `#c${nth}`, textContent: change(nth).getAttribute('aria-label') })
  const pieces = words.at.replace('{nth}', String(nth + 1)).split('{change}')
  told.replaceChildren(pieces[0] ?? '', link, pieces[1] ?? '')
}

/** Bring a place into view, unfolded; its change is told, if it is in one. */
function show(element: HTMLElement, focus: boolean): void {
  const stretch = element.hidden && element.closest<HTMLElement>('.stretch')
  if (stretch) fold(stretch, false)
  element.scrollIntoView({ block: element.clientHeight > innerHeight / 2 ? 'start' : 'center' })
  if (focus) {
    element.tabIndex = -1
    element.focus({ preventScroll: true })
  }
  const own = element.closest('.change')
  if (own) tell(Number(nameOf(own).slice(1)))
}

function isSeen(element: Element): boolean {
  const box = element.getBoundingClientRect()
  return box.height > 0 && box.bottom > 0 && box.top < innerHeight
}

/** From the change that was told last, while it is in view; else from where the reader is. */
function go(step: number, focus: boolean): void {
  if (count === 0) return
  const changes = Array.from({ length: count }, (_, nth) => change(nth))
  const below = changes.findIndex((one) => one.getBoundingClientRect().top > 0)
  const before = below < 0 ? count : below
  const next = current >= 0 && isSeen(change(current)) ? current + step : step > 0 ? before : before - 1
  const element = changes[next]
  if (element) show(element, focus)
  else told.textContent = next < 0 ? words.first : words.last
}

interface ReadingPlace {
  name: string
  top: number
  focused: boolean
}

/** The paragraph at the top of what is seen, and how far below the edge it is. */
function readingPlace(): ReadingPlace | undefined {
  const focused = document.activeElement?.closest('.change') ?? undefined
  const own = focused ?? (current >= 0 && isSeen(change(current)) ? change(current) : undefined)
  const first = own ?? all('[id]', view()).find((one) => one.getBoundingClientRect().bottom > 0 && one.getClientRects().length > 0)
  if (!first || view().getBoundingClientRect().top > innerHeight) return undefined
  return { name: nameOf(first), top: first.getBoundingClientRect().top, focused: focused !== undefined }
}

function keep(kept: ReadingPlace | undefined): void {
  const element = kept && place(kept.name)
  if (!element) return
  if (kept.focused) element.focus({ preventScroll: true })
  scrollBy({ top: element.getBoundingClientRect().top - kept.top, behavior: 'instant' })
}

function switchView(): void {
  const kept = readingPlace()
  beside = !beside
  views.inline.hidden = beside
  views.beside.hidden = !beside
  document.body.classList.toggle('two', beside)
  byId('switch').setAttribute('aria-pressed', String(beside))
  keep(kept)
}

const help = ofKind(HTMLDialogElement, 'help')
const letters = ofKind(HTMLInputElement, 'single')
const onKey: Record<string, () => void> = {
  n: () => go(1, true),
  j: () => go(1, true),
  p: () => go(-1, true),
  k: () => go(-1, true),
  s: switchView,
  u: unfoldAll,
  '?': () => help.showModal(),
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || help.open || !letters.checked) return
  const act = onKey[event.key]
  if (!act) return
  event.preventDefault()
  act()
})

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]')
  const element = link && place(link.hash.slice(1).replace(/^b-/, ''))
  if (!element || !view().contains(element)) return
  event.preventDefault()
  history.pushState(null, '', `#${nameOf(element)}`)
  show(element, true)
})

for (const stretch of stretches) {
  for (const line of all('.fold', stretch)) {
    line.hidden = false
    for (const button of all('button', line)) button.addEventListener('click', () => fold(stretch, !stretch.classList.contains('folded')))
  }
  stretch.addEventListener('beforematch', () => fold(stretch, false))
  fold(stretch, true)
}
if (stretches.length === 0) byId('unfold').hidden = true
for (const controls of all('.controls')) controls.hidden = false
document.body.classList.add('controlled')
document.getElementById('next')?.addEventListener('click', () => go(1, false))
document.getElementById('previous')?.addEventListener('click', () => go(-1, false))
byId('switch').addEventListener('click', switchView)
byId('unfold').addEventListener('click', unfoldAll)
byId('keys').addEventListener('click', () => help.showModal())
byId('close').addEventListener('click', () => help.close())

function follow(): void {
  const element = place(location.hash.slice(1))
  if (element && view().contains(element)) show(element, true)
}
addEventListener('popstate', follow)
follow()
