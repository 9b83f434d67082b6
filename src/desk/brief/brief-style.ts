/** The style of the HTML brief: readable on screen and paper, dark and light, without any script. */
export const BRIEF_STYLE = `
:root { color-scheme: light dark; --ink: #1c1b19; --soft: #5d5a54; --paper: #fdfcf9; --line: #d9d5cc; --mark: #8a3324; --tint: #f3efe6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --soft: #a7a297; --paper: #171613; --line: #3a372f; --mark: #e0987f; --tint: #211f1a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Georgia, 'Iowan Old Style', 'Times New Roman', serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .25rem; padding-top: .6rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
p.lead, p.seen { color: var(--soft); margin: 0 0 .75rem; }
p.example { border: 1px solid var(--mark); color: var(--mark); padding: .4rem .7rem; }
nav { font: .9rem/1.6 system-ui, sans-serif; margin: 1rem 0; }
nav a { margin-right: 1rem; white-space: nowrap; }
ul { list-style: none; margin: 0; padding: 0; }
li.statement { display: grid; grid-template-columns: 8.5rem 1fr; padding: .28rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
li.statement.undated { display: block; }
time { padding-right: .75rem; color: var(--soft); font: .85rem/1.5 system-ui, sans-serif; }
.marks { color: var(--mark); font-style: italic; }
code { font: .78rem ui-monospace, 'SFMono-Regular', Consolas, monospace; color: var(--soft); }
sup { line-height: 0; } sup a { text-decoration: none; padding: 0 .1em; }
a { color: var(--mark); }
table { border-collapse: collapse; font: .9rem/1.4 system-ui, sans-serif; margin: .5rem 0 1rem; }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th, td { padding: .2rem .7rem .2rem 0; text-align: right; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { text-align: left; } thead th { font-weight: 600; }
ol.notes { padding-left: 2.2rem; font-size: .9rem; } ol.notes li { padding: .3rem 0; overflow-wrap: anywhere; }
ol.notes li:target, li.statement:target { background: var(--tint); }
q { quotes: '“' '”'; }
@media (max-width: 40rem) { li.statement { display: block; } time { display: block; } table { font-size: .75rem; } th, td { padding-right: .4rem; } }
@media print { :root { --ink: #000; --soft: #444; --paper: #fff; --line: #bbb; --mark: #000; --tint: #fff; } body { max-width: none; padding: 0; font-size: 10.5pt; } nav, .back { display: none; } h2, h3 { break-after: avoid; } li, tr { break-inside: avoid; } @page { margin: 18mm; } }
`.trim()
