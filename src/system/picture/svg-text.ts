/** Text as it may stand in SVG, as content and in attributes. */
export function svgText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A coordinate with one decimal. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/**
 * The looks all pictures share: paper and ink that turn dark where the reader's screen is dark. What is
 * friendly is blue and full, what is hostile orange and dashed, what is contested dotted: told apart by
 * the kind of line as well as by colour.
 */
export const PICTURE_STYLE = `
text{font-family:system-ui,sans-serif;font-size:12px;fill:var(--ink)}
.title{font-size:15px;font-weight:600}
.soft{fill:var(--soft)}
.paper{fill:var(--paper)}
.halo{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.rule{stroke:var(--rule)}
.ink{stroke:var(--ink)}
svg{--paper:#fbfaf6;--ink:#1d1c1a;--soft:#5a5750;--rule:#dcd8ce;--friendly:#1f5f9e;--hostile:#b4451f;--contested:#8a5a00;--even:#7b776e;--c0:#1f5f9e;--c1:#b4451f;--c2:#3f7d3a;--c3:#8a5a9e;--c4:#a8741a}
@media (prefers-color-scheme:dark){svg{--paper:#16171a;--ink:#e9e6df;--soft:#b3aea3;--rule:#3c3e44;--friendly:#7fb2e5;--hostile:#ef8f67;--contested:#e2b04a;--even:#9a958b;--c0:#7fb2e5;--c1:#ef8f67;--c2:#8fca86;--c3:#c79adb;--c4:#e2b04a}}
`.trim()
