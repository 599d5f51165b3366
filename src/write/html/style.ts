/**
 * The look of an act on screen and paper: a serif text like that of the Word file, light and dark, every distance told along the
 * line of writing so that it serves both directions. A colour never says anything that words or signs do not.
 */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #1a1a1a; --quiet: #5c5c5c; --paper: #fffefb; --raised: #f5f3ed; --line: #d6d2c6; --link: #1f4e8c; --use: #a9a08a; --blank: #ffefa0; --option: #d3edf5; --found: #fff4c9;
  font: 106.25%/1.6 Cambria, Caladea, 'Noto Serif', Georgia, 'Times New Roman', serif;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e6df; --quiet: #aaa59a; --paper: #171615; --raised: #22211f; --line: #45423c; --link: #9cc3f5; --use: #766f60; --blank: #5c4a0c; --option: #16414f; --found: #3a3214 }
}
* { box-sizing: border-box }
html { scroll-padding-block-start: 1.5rem; -webkit-text-size-adjust: 100% }
body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: break-word }
p { margin-block: 0 .6em }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: .06em }
:focus-visible { outline: .16em solid var(--link); outline-offset: .14em; border-radius: .1em }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; padding: .5rem 1rem; background: var(--paper); z-index: 2 }
.skip:focus { inset-block-start: 1rem }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

.titles, main, .contents { padding-inline: 1.25rem; max-inline-size: 46rem; margin-inline: auto }
.titles { padding-block: 3rem 1.5rem; text-align: center }
main { padding-block-end: 30vh }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin-block: 0; text-wrap: balance; font-size: 1em }
h1 { font-size: 1.5em; margin-block: .6em }
.docType, p.docTitle { font-weight: bold }
.docDate, .signature { text-align: end }
.note { font-style: italic; color: var(--quiet) }
.longTitle, .formula, .recital, .note { margin-block-end: 1em }
.division { margin-block-start: 3em }
.division > :is(h2, h3, h4, h5) { text-align: center; margin-block-end: 1.2em; white-space: pre-wrap }
.level-0 > :is(h2, h3, h4, h5) { font-size: 1.15em }
.level-1 { margin-block-start: 2.2em }
.level-1 > :is(h2, h3, h4, h5), .level-2 > :is(h3, h4, h5) { font-weight: normal; font-style: italic }
.mod > :is(h2, h3, h4, h5) { text-align: start }
.provision { margin-block-start: 1.8em }
.provision > :is(h2, h3, h4, h5, h6) { margin-block-end: .5em }
.provision > p > .num, .provision > .unnumbered > p > .num, .mod > p > .num { font-weight: bold }
ol, ul { margin: 0; padding: 0; list-style: none }
.numbered > li { padding-inline-start: 2.4em }
.numbered > li > p:first-child > .num { display: inline-block; min-inline-size: 2.4em; margin-inline-start: -2.4em; padding-inline-end: .3em }
.numbered p { margin-block-end: .4em }
.definitions > li { padding-inline-start: 1.2em }
.definitions .notes { margin-block: -.5em .4em }
.definitions .notes[open] { margin-block: 0 .8em }
dfn { font-style: normal; font-weight: bold }
li:target, .unnumbered:target, section:target > :first-child { background: var(--found); box-shadow: 0 0 0 .3em var(--found) }

.permalink { margin-inline-start: .4em; text-decoration: none; font-weight: normal; font-style: normal; opacity: 0 }
.permalink::before { content: '¶' / '' }
:is(h2, h3, h4, h5, h6, p):hover > .permalink, .permalink:focus-visible { opacity: 1 }
/* Set out of the line, so that a centred heading stands in the middle. */
.division > :is(h2, h3, h4, h5) > .permalink { position: absolute }
@media (hover: none) { .permalink { opacity: .6 } }
.ref { text-decoration-color: var(--line) }
.term { color: inherit; text-decoration: underline dotted var(--use) }
.ref:hover, .term:hover { text-decoration-color: currentcolor }
.blank { color: inherit; background: var(--blank); padding-inline: .06em; border-radius: .15em }
.option { background: var(--option); padding-inline: .06em; border-radius: .15em; -webkit-box-decoration-break: clone; box-decoration-break: clone }

.card { position: fixed; inset: auto; margin: .3rem 0; max-inline-size: min(30rem, 92vw); max-block-size: 50vh; overflow: auto; padding: .7rem 1rem; color: var(--ink); background: var(--raised); border: 1px solid var(--line); border-radius: .3rem; box-shadow: 0 .3rem 1rem #0003; font-size: .92rem; line-height: 1.5; position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline }
.card:not(:popover-open) { display: none }
.card > :last-child { margin-block-end: 0 }
.card > .item { padding-inline-start: 1.2em }
.term { interest-delay: .35s .25s }

.notes { margin-block: .3em .8em; font-size: .88em; color: var(--quiet) }
.notes[open] { padding: .5em 1em .7em; background: var(--raised); border-inline-start: .2em solid var(--line); color: var(--ink) }
.notes ul { padding-inline-start: 1.2em; list-style: disc }
.answers { font-weight: bold; margin-block: .8em .2em }
summary { cursor: pointer; inline-size: fit-content; padding-block: .15em }
.notes > summary { color: var(--quiet) }

.contents { font-size: .88rem; line-height: 1.4 }
.contents a { color: inherit; text-decoration: none }
.contents a:hover { text-decoration: underline }
.contents-title { display: none; font-weight: bold; margin-block-end: .8em }
.contents > details { border-block: 1px solid var(--line); padding-block: .6em; margin-block-end: 2em }
.contents > details > summary { font-weight: bold }
.contents li { padding-block: .25em }
.contents details details ul { padding-inline-start: 1.15em }
.contents details details summary { padding-inline-start: 1.15em; text-indent: -1.15em; inline-size: auto }

@media screen and (min-width: 68rem) {
  body { display: grid; grid-template: auto 1fr / 19rem minmax(0, 46rem); justify-content: center; column-gap: 3rem }
  .titles, main { grid-column: 2; margin-inline: 0 }
  main.report { grid-column: 1 / -1; max-inline-size: 60rem; margin-inline: auto }
  .contents { grid-area: 1 / 1 / 3 / 2; margin: 0; padding-block: 3rem 2rem; position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow: auto; align-self: start; scrollbar-width: thin }
  @supports selector(::details-content) {
    .contents-title { display: block }
    .contents > details { border: 0; padding: 0; margin: 0 }
    .contents > details > summary { display: none }
    .contents > details::details-content { content-visibility: visible; display: block }
  }
}

.report { padding-block-start: 3rem; max-inline-size: 60rem }
.report :is(h2, h3, h4) { margin-block: 1.6em .5em }
.report h2 { font-size: 1.2em }
.report :is(ul, ol) { padding-inline-start: 1.4em; margin-block-end: .8em; list-style: revert }
.scroll { overflow-x: auto; margin-block-end: 1em }
table { border-collapse: collapse; font-size: .88em; line-height: 1.45 }
th, td { border: 1px solid var(--line); padding: .35em .6em; text-align: start; vertical-align: top }

@page { size: A4; margin: 27mm 25mm 24mm; font: 9pt Cambria, Caladea, 'Noto Serif', 'Times New Roman', serif }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --paper: #fff; --line: #bbb; --blank: #ffefa0; --option: #d3edf5; font-size: 11pt; line-height: 1.45 }
  .skip, .permalink, .notes, .cards, .contents > details > summary { display: none }
  .titles, main, .contents { padding: 0; max-inline-size: none; margin: 0 }
  .titles { padding-block: 12mm 6mm }
  a, .contents a, .ref, .term { color: inherit; text-decoration: none }
  .blank, .option { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .contents { font-size: 10pt }
  .contents-title { display: block; text-align: center; break-after: avoid }
  .contents > details > ul { columns: 2; column-gap: 8mm }
  .contents > details { border: 0; padding: 0 }
  .contents details::details-content { content-visibility: visible; display: block }
  .contents summary { list-style: none; font-weight: bold; break-after: avoid; padding-block-start: .6em }
  .contents details details details summary { font-weight: normal; font-style: italic }
  .contents li { padding-block: .08em; padding-inline-start: 2.4em; text-indent: -2.4em; break-inside: auto }
  .contents details details ul, .contents li:has(> details) { padding-inline-start: 0; text-indent: 0 }
  main:not(.report) { break-before: page }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid }
  p, li { orphans: 3; widows: 3 }
  p:has(+ ol) { break-after: avoid }
  .signature { break-inside: avoid }
  .scroll { overflow: visible }
  table { font-size: 8.5pt }
  :target, :target > :first-child { background: none !important; box-shadow: none !important }
}
`
