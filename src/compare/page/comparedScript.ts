/**
 * What the page does: it folds the unchanged, goes from change to change, and switches between the views. A place has the same name in
 * both, in the second behind `b-`, so that a link leads to it in the view that is shown.
 */
export const comparedScript = `'use strict'
const byId = (id) => document.getElementById(id)
const views = { inline: byId('inline'), beside: byId('beside') }
const told = byId('told')
const count = Number(told.dataset.count)
const stretches = [...document.querySelectorAll('.stretch')]
let beside = false
let current = -1

const nameOf = (element) => element.id.replace(/^b-/, '')
const place = (name) => byId((beside ? 'b-' : '') + name)
const change = (nth) => place('c' + nth)
const view = () => (beside ? views.beside : views.inline)

function fold(stretch, folded) {
  stretch.classList.toggle('folded', folded)
  const button = stretch.querySelector('.fold button')
  button.setAttribute('aria-expanded', String(!folded))
  button.textContent = button.textContent.replace(/^(Show|Fold)/, folded ? 'Show' : 'Fold')
  // A browser that finds words in folded paragraphs unfolds them; it cannot in the rows of a table.
  for (const row of stretch.querySelectorAll('.folds')) {
    if (folded) row.setAttribute('hidden', row.tagName === 'TR' ? '' : 'until-found')
    else row.removeAttribute('hidden')
  }
  byId('unfold').setAttribute('aria-pressed', String(stretches.every((one) => !one.classList.contains('folded'))))
}

function unfoldAll() {
  const kept = readingPlace()
  const folded = byId('unfold').getAttribute('aria-pressed') === 'true'
  for (const stretch of stretches) fold(stretch, folded)
  keep(kept)
}

function tell(nth) {
  for (const old of document.querySelectorAll('.current')) old.classList.remove('current')
  current = nth
  for (const one of [byId('c' + nth), byId('b-c' + nth)]) one.classList.add('current')
  const link = Object.assign(document.createElement('a'), { href: '#c' + nth, textContent: change(nth).getAttribute('aria-label') })
  told.replaceChildren('Change ' + (nth + 1) + ' of ' + count + ': ', link)
}

/** Bring a place into view, unfolded; its change is told, if it is in one. */
function show(element, focus) {
  const stretch = element.hidden && element.closest('.stretch')
  if (stretch) fold(stretch, false)
  element.scrollIntoView({ block: element.clientHeight > innerHeight / 2 ? 'start' : 'center' })
  if (focus) {
    element.tabIndex = -1
    element.focus({ preventScroll: true })
  }
  const own = element.closest('.change')
  if (own) tell(Number(nameOf(own).slice(1)))
}

const isSeen = (element) => {
  const box = element.getBoundingClientRect()
  return box.height > 0 && box.bottom > 0 && box.top < innerHeight
}

/** From the change that was told last, while it is in view; else from where the reader is. */
function go(step, focus) {
  if (count === 0) return
  const changes = Array.from({ length: count }, (_, nth) => change(nth))
  let next = current + step
  if (current < 0 || !isSeen(changes[current])) {
    const below = changes.findIndex((one) => one.getBoundingClientRect().top > 0)
    next = step > 0 ? (below < 0 ? count : below) : (below < 0 ? count : below) - 1
  }
  if (next >= 0 && next < count) show(changes[next], focus)
  else told.textContent = next < 0 ? 'No change before this one' : 'No change after this one'
}

/** The paragraph at the top of what is seen, and how far below the edge it is. */
function readingPlace() {
  const focused = document.activeElement.closest('.change')
  const own = focused ?? (current >= 0 && isSeen(change(current)) ? change(current) : undefined)
  const first = own ?? [...view().querySelectorAll('[id]')].find((one) => one.getBoundingClientRect().bottom > 0 && one.getClientRects().length > 0)
  if (!first || view().getBoundingClientRect().top > innerHeight) return undefined
  return { name: nameOf(first), top: first.getBoundingClientRect().top, focused: focused !== null }
}

function keep(kept) {
  const element = kept && place(kept.name)
  if (!element) return
  if (kept.focused) element.focus({ preventScroll: true })
  scrollBy({ top: element.getBoundingClientRect().top - kept.top, behavior: 'instant' })
}

function switchView() {
  const kept = readingPlace()
  beside = !beside
  views.inline.hidden = beside
  views.beside.hidden = !beside
  document.body.classList.toggle('two', beside)
  byId('switch').setAttribute('aria-pressed', String(beside))
  keep(kept)
}

const help = byId('help')
const onKey = {
  n: () => go(1, true),
  j: () => go(1, true),
  p: () => go(-1, true),
  k: () => go(-1, true),
  s: switchView,
  u: unfoldAll,
  '?': () => help.showModal(),
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || help.open || !byId('single').checked) return
  const act = onKey[event.key]
  if (!act) return
  event.preventDefault()
  act()
})

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]')
  const element = link && place(link.hash.slice(1).replace(/^b-/, ''))
  if (!element || !view().contains(element)) return
  event.preventDefault()
  history.pushState(null, '', '#' + nameOf(element))
  show(element, true)
})

for (const stretch of stretches) {
  const line = stretch.querySelector('.fold')
  line.hidden = false
  line.querySelector('button').addEventListener('click', () => fold(stretch, !stretch.classList.contains('folded')))
  stretch.addEventListener('beforematch', () => fold(stretch, false))
  fold(stretch, true)
}
if (stretches.length === 0) byId('unfold').hidden = true
document.querySelector('.controls').hidden = false
document.body.classList.add('controlled')
byId('next')?.addEventListener('click', () => go(1, false))
byId('previous')?.addEventListener('click', () => go(-1, false))
byId('switch').addEventListener('click', switchView)
byId('unfold').addEventListener('click', unfoldAll)
byId('keys').addEventListener('click', () => help.showModal())
byId('close').addEventListener('click', () => help.close())
const follow = () => {
  const element = place(location.hash.slice(1))
  if (element && view().contains(element)) show(element, true)
}
addEventListener('popstate', follow)
follow()
`
