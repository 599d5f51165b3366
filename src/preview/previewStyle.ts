import { style } from '../write/html/style.ts'

/** The look of the act, and of what a preview puts beside it. */
export const previewStyle = `${style}
#alert:not(:empty) { position: sticky; inset-block-start: 0; z-index: 3; padding: .8rem 1.25rem; background: var(--paper); border-block-end: .2rem solid #b3261e; max-block-size: 45vh; overflow: auto }
#alert > p { margin-block-end: .3em }
.origin { font-size: .75rem; margin-block: .2em; color: var(--quiet) }
code { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; font-size: .92em; overflow-wrap: anywhere }
.message { font-size: .88rem; line-height: 1.45; margin-block: .4em; padding-inline-start: .7em; border-inline-start: .2em solid var(--line) }
.message.unusable { border-color: #b3261e } .message.finding { border-color: #b07d00 }
.hint { color: var(--quiet) }
#panel { padding: 1rem 1.25rem; max-inline-size: 46rem; margin-inline: auto; font-size: .85rem; line-height: 1.45 }
#panel > details { border-block-start: 1px solid var(--line); padding-block: .5em }
#panel > details > summary { font-weight: bold }
#panel li { margin-block: .6em; overflow-wrap: anywhere }
#panel li li { margin-block: .2em; padding-inline-start: 1em }
#panel:focus { outline: none }
@media screen and (min-width: 68rem) {
  body { display: block }
  #page { display: grid; grid-template: auto 1fr / 16rem minmax(0, 44rem) minmax(15rem, 19rem); justify-content: center; column-gap: 1.5rem }
  #page > .contents, #panel { padding-inline: 1rem; position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow: auto; align-self: start; scrollbar-width: thin }
  #panel { grid-area: 1 / 3 / 3 / 4; margin: 0; padding-block: 3rem 2rem }
  main:only-child { grid-column: 2 }
}
@media print { #alert, #panel, .origin, .messages { display: none } }
`
