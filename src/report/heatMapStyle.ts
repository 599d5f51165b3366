/** The look of the heat map: light and dark, on paper too; every colour stands beside figures that say the same. */
export const heatMapStyle = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #c9c9c9; --full: #cfe8d5; --declined: #d9e4f2; --part: #fbe9bd; --none: #f6d5d2; --link: #1f4e8c }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --line: #555; --full: #1f4a2b; --declined: #24405f; --part: #5a4514; --none: #5e2723; --link: #9cc3f5 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem; max-width: 90rem; font: 1rem/1.5 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper) }
a { color: var(--link) }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -99rem }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.legend, .contents { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem }
.swatch { display: inline-block; width: 1em; height: 1em; margin-right: .4em; border: 1px solid var(--line); vertical-align: -.1em }
.scroll { overflow-x: auto }
table { border-collapse: collapse; font-size: .9rem }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top }
tbody th { font-weight: normal; min-width: 16rem; max-width: 24rem; background: var(--paper); position: sticky; left: 0 }
td { min-width: 6rem }
.full { background: var(--full) } .declined { background: var(--declined) } .part { background: var(--part) } .none { background: var(--none) }
summary { cursor: pointer; white-space: nowrap }
details ul { margin: .3rem 0 0; padding-left: 1.1rem; min-width: 14rem }
@media print { body { max-width: none; font-size: 9pt } .contents, .skip { display: none } section { break-before: page } .scroll { overflow: visible } tbody th { position: static } }
`
