/**
 * What the page does when the act was drafted again: it takes the new content and puts the reader back where they were. A place is
 * known by its clause, so that it is found again after a provision before it has come or gone; open folds and the focus are kept.
 */
export const previewScript = `'use strict'
const unitOf = (element) => element.closest('.provision, .definitions > li') ?? element.closest('[id]')
const clauseOf = (unit) => unit.querySelector(':scope > .origin')?.dataset.clause

function nameOf(element) {
  const unit = unitOf(element)
  const own = element.closest('[id]')
  if (!unit || !own) return undefined
  return { clause: clauseOf(unit), unit: unit.id, rest: own.id.slice(unit.id.length) }
}

function find(name) {
  const origin = name.clause && document.querySelector('.origin[data-clause="' + CSS.escape(name.clause) + '"]')
  const unit = origin ? origin.parentElement.id : name.unit
  return document.getElementById(unit + name.rest) ?? document.getElementById(unit)
}

const focusable = 'a[href], summary, [tabindex]'
const inside = (element, selector) => [...element.querySelectorAll(selector)]

function placeInOwn(element, selector) {
  const name = nameOf(element)
  return name && { name, index: inside(element.closest('[id]'), selector).indexOf(element) }
}

function again({ name, index }, selector) {
  const own = find(name)
  return own && (index < 0 ? own : inside(own, selector)[index])
}

/** The unit at the top of what is seen, and how far below the edge it begins. */
function readingPlace() {
  const units = inside(document, '#act [id]').filter((unit) => unit.getBoundingClientRect().bottom > 1)
  const first = units.find((unit) => unit.getBoundingClientRect().top > -1) ?? units[0]
  return first && scrollY > 0 ? { name: nameOf(first), top: first.getBoundingClientRect().top } : undefined
}

async function renew() {
  const answer = await fetch('/', { cache: 'no-store' })
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const place = readingPlace()
  const folds = inside(document, 'details').map((fold) => [placeInOwn(fold, 'details'), fold.open])
  const focused = document.activeElement !== document.body && placeInOwn(document.activeElement, focusable)
  const scrolls = inside(document, '.contents, #panel').map((box) => box.scrollTop)
  document.title = next.title
  for (const id of ['alert', 'page']) document.getElementById(id).replaceChildren(...next.getElementById(id).childNodes)
  for (const [fold, open] of folds) {
    const same = fold && again(fold, 'details')
    if (same instanceof HTMLDetailsElement) same.open = open
  }
  inside(document, '.contents, #panel').forEach((box, index) => { box.scrollTop = scrolls[index] ?? 0 })
  if (focused) again(focused, focusable)?.focus({ preventScroll: true })
  const unit = place && find(place.name)
  if (unit) scrollBy(0, unit.getBoundingClientRect().top - place.top)
}

let renewal = Promise.resolve()
const soon = () => { renewal = renewal.then(renew).catch(() => {}) }
const events = new EventSource('/events')
events.addEventListener('drafted', soon)
let opened = false
events.addEventListener('open', () => {
  if (opened) soon()
  opened = true
})
`
