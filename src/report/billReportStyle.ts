/** The look of a report on a bill: light and dark, on paper too; no colour says anything that words beside it do not. */
export const billReportStyle = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #c9c9c9; --error: #a3231b; --warning: #7a5200; --info: #1f4e8c; --soft: #f3f3f3 }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --line: #555; --error: #ff9d95; --warning: #f2c66b; --info: #9cc3f5; --soft: #242424 } }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; font: 1rem/1.5 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper) }
h1, h2, h3, table, nav, .rule, .level { font-family: system-ui, sans-serif }
a { color: var(--info) }
.skip { position: absolute; left: -100rem } .skip:focus { position: static }
.contents { padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none }
.caution { border-left: 4px solid var(--warning); background: var(--soft); padding: .6rem 1rem }
.finding { border-left: 4px solid var(--line); padding-left: 1rem; margin: 1.5rem 0; break-inside: avoid }
.finding.error { border-color: var(--error) } .finding.warning { border-color: var(--warning) } .finding.info { border-color: var(--info) }
.error .level { color: var(--error) } .warning .level { color: var(--warning) } .info .level { color: var(--info) }
.finding h3 { margin: 0; font-size: 1rem } .finding p { margin: .3rem 0 } .rule { font-size: .8rem }
blockquote { margin: .4rem 0; padding: .4rem .8rem; background: var(--soft) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; font-size: .9rem } th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top }
tbody th { font-weight: normal; min-width: 12rem } td ul { margin: 0; padding-left: 1.1rem } td.strong { font-weight: bold } td.none { font-style: italic }
@media print { body { max-width: none; font-size: 10pt } .contents, .skip { display: none } .scroll { overflow: visible } }
`
