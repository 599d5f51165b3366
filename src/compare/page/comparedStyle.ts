/**
 * The look of a comparison, above that of an act: what is new is underlined, what is gone struck through, what moved doubly so, and a
 * sign beside each change says it again, so that no colour says anything alone.
 */
export const comparedStyle = `
:root { --new: #dcf1df; --gone: #f9dedb; --moved: #e0e6f8; --new-sign: #1c6b34; --gone-sign: #a3231b; --moved-sign: #2c4b9b }
@media (prefers-color-scheme: dark) { :root { --new: #17402a; --gone: #54231f; --moved: #2a3560; --new-sign: #83d49a; --gone-sign: #ff9d95; --moved-sign: #a9bdf5 } }
body { display: block }
body.controlled { padding-block-end: 4.5rem }
html { scroll-padding-block: 4rem 6rem }
.titles, main, .summary { max-inline-size: 46rem; margin-inline: auto; padding-inline: 1.25rem 1.25rem }
.titles { padding-block: 2.5rem 1rem; text-align: start }
main { padding-block-end: 4rem }
main:focus { outline: none }
.two main { max-inline-size: 84rem }
h1 { margin-block: 0 .5em }
h2 { font-size: 1.2em; margin-block: 1.6em .6em }
dl { margin: 0; font-size: .92em } dt { font-weight: bold } dd { margin: 0 0 .3em; color: var(--quiet) }

.summary { font-size: .92em }
.counts { display: flex; flex-wrap: wrap; gap: .3em 1.4em; margin-block-end: 1em; font-weight: bold }
.counts span { color: var(--quiet); font-weight: normal }
.summary details { border-block-start: 1px solid var(--line); padding-block: .4em }
.summary summary { font-weight: bold }
.summary details ul { padding-inline-start: 1.1em; list-style: disc; margin-block: .2em .5em }
.summary details li { margin-block: .25em }
.of { color: var(--quiet) }

ins, del { padding-inline: .06em; border-radius: .15em; -webkit-box-decoration-break: clone; box-decoration-break: clone }
ins { background: var(--new); text-decoration: underline .08em var(--new-sign); text-underline-offset: .18em }
del { background: var(--gone); text-decoration: line-through .06em var(--gone-sign) }
.moved { background: var(--moved); text-decoration-style: double; text-decoration-thickness: .05em; text-decoration-color: var(--moved-sign) }
del + ins { margin-inline-start: .2em }
:is(ins, del) .num { text-decoration: inherit }
/* Heard and not seen, and not copied with the words. */
ins::before, ins::after, del::before, del::after { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
ins::before { content: ' [added: ' } del::before { content: ' [removed: ' }
ins.moved::before { content: ' [moved here: ' } del.moved::before { content: ' [moved away: ' }
ins::after, del::after { content: '] ' }
.was { color: var(--quiet); font-weight: normal; font-style: normal; font-size: .8em }
.ref[title] { border-block-end: 1px dotted var(--use) }
.whither { font-size: .88em; margin-block: .6em .2em }

#inline .change { position: relative; padding: .15em .7rem; margin-inline: -.9rem -.7rem; border-inline-start: .2rem solid var(--sign) }
#inline .change > :last-child { margin-block-end: 0 }
#inline .change::before { content: var(--mark) / ''; position: absolute; inset-inline-start: -1.2rem; font-weight: bold; color: var(--sign) }
.change { --sign: var(--moved-sign); --mark: '↕' }
.change.added { --sign: var(--new-sign); --mark: '+' }
.change.removed { --sign: var(--gone-sign); --mark: '−' }
.change.kept { --sign: var(--quiet); --mark: '±' }
.change.current { outline: .12em solid var(--link); outline-offset: .1em; border-radius: .15em }
#inline > div { margin-block-end: .6em }
.heading { font-weight: bold }
h3.heading, h4.heading, h5.heading, h6.heading { margin-block: 1.4em .5em }
#inline .of-division { text-align: center; margin-block: 2em 1em }
.change > .heading:first-child { margin-block-start: 0 }
.whither + .heading { margin-block-start: .3em }
main { --step: 2.4em }
.depth-1 { padding-inline-start: var(--step) } .depth-2 { padding-inline-start: calc(2 * var(--step)) } .depth-3 { padding-inline-start: calc(3 * var(--step)) }
.depth-4, .depth-5, .depth-6 { padding-inline-start: calc(4 * var(--step)) }
.hangs { text-indent: calc(0em - var(--step)) }
.hangs .num { display: inline-block; text-indent: 0; min-inline-size: var(--step); padding-inline-end: .3em }
.docTitle, .docType { text-align: center; font-weight: bold }
#inline .folds[hidden] { margin: 0; padding: 0 }
.folded .heading { margin-block: .3em; font-size: .92em; color: var(--quiet) }
#inline .folded .of-division { text-align: start; margin-block: .8em .3em }
.folded .heading br { display: none }

button { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: .3em; padding: .3em .8em; cursor: pointer }
button:hover { border-color: currentcolor }
button[aria-pressed='true'] { background: var(--ink); color: var(--paper); border-color: var(--ink) }
.fold { font-size: .85em; margin-block: .6em }
.fold button { border-style: dashed; color: var(--quiet); padding-block: .15em }
.paper { display: none }
.controls { position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; justify-content: center; padding: .5rem 1rem; background: var(--paper); border-block-start: 1px solid var(--line); font-size: .88rem }
.controls[hidden] { display: none }
#told { margin: 0; min-inline-size: 16em; text-align: center }
dialog { color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .4em; padding: 1rem 1.5rem; max-inline-size: 30rem }
dialog h2 { margin-block-start: 0 }
dialog table { margin-block-end: 1em }
dialog :is(th, td) { border: 0; font-weight: normal }
kbd { border: 1px solid var(--line); border-radius: .2em; padding: 0 .35em; background: var(--raised); font: .95em ui-monospace, monospace }

#beside { --step: 2em; inline-size: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 0; font-size: .9em; line-height: 1.5 }
#beside th { padding-inline: .9em; position: sticky; inset-block-start: 0; background: var(--paper); z-index: 1; border-inline: 0; border-block-start: 0; border-block-end: 2px solid var(--line); font-weight: bold }
#beside th small { display: block; font-weight: normal; color: var(--quiet); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
#beside td { border: 0; padding-block: .3em; padding-inline: .9em; overflow-wrap: anywhere }
#beside td + td { border-inline-start: 1px solid var(--line) }
#beside .change td { border-block: 0 }
#beside .change td:first-child { box-shadow: inset .2rem 0 var(--sign) }
#beside .none { background: var(--raised) }
#beside .depth-1 { padding-inline-start: calc(var(--step) + .9em) } #beside .depth-2 { padding-inline-start: calc(2 * var(--step) + .9em) }
#beside :is(.depth-3, .depth-4, .depth-5, .depth-6) { padding-inline-start: calc(3 * var(--step) + .9em) }
#beside .heading { padding-block-start: 1em }
#beside .of-division { text-align: center }
#beside .folded .heading { padding-block: .15em; text-align: start }
#beside .fold td { text-align: center }

@media (max-width: 40rem) {
  #inline .change { padding-inline: .45rem; margin-inline: -.65rem -.45rem }
  #inline .change::before { display: none }
  main { --step: 1.9em }
  .two main { padding-inline: .5rem }
  #beside { --step: 1.5em; font-size: .8em; line-height: 1.4 }
  #beside :is(th, td) { padding-inline-end: .5em } #beside :is(th, td:not([class*='depth-'])) { padding-inline-start: .5em }
  .controls { gap: .3rem; padding: .4rem .3rem; font-size: .8rem } .controls button { padding-inline: .5em }
  #told { min-inline-size: 100%; order: -1 }
  body.controlled { padding-block-end: 7rem }
}
@media (max-width: 40rem) and (hover: none) { #keys { display: none }
}
@page two { size: A4 landscape; margin: 18mm 15mm }
@media print {
  :root { --new: #dcf1df; --gone: #f9dedb; --moved: #e0e6f8; --new-sign: #1c6b34; --gone-sign: #a3231b; --moved-sign: #2c4b9b }
  .controls, .fold button, dialog { display: none }
  body.controlled { padding: 0 }
  .titles, main, .summary { padding-inline: 5mm; max-inline-size: none }
  main:not(.report) { break-before: auto }
  .folded .paper { display: inline; color: var(--quiet); font-style: italic }
  .summary details::details-content { content-visibility: visible; display: block }
  .two main { page: two }
  .two .titles, .two .summary { page: two }
  ins, del, .none { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .change.current { outline: none }
  #beside th { position: static }
  #beside tr { break-inside: avoid }
  #beside tr:has(.heading) { break-after: avoid }
}
`
