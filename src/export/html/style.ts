/**
 * The page's whole look. Roles are told apart without colour: a source is bold between ‹ ›, a cue underlined with its number, a content in numbered brackets
 * with a line below it for every content that it holds or stands in, an addressee slanted behind →.
 * Only two tints lie one on the other: more would leave the words too little contrast.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1d1b;--soft:#5a5953;--rule:#b9b6aa;--tint:#8a7a3a1f;--who:#7a2e12;--how:#0b5563;--flag:#8a5a00}
@media (prefers-color-scheme:dark){:root{--paper:#171715;--ink:#eae8e1;--soft:#aaa89e;--rule:#56544c;--tint:#e8d9941f;--who:#f0a98c;--how:#8fd3e0;--flag:#f0c069}}
@media (prefers-contrast:more){:root{--soft:var(--ink);--rule:var(--ink)}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.25rem clamp(1rem,4vw,2rem) 4rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
h1,h2,h3,dt,th,.legend,.chain,.facts,.block::before,.n{font-family:system-ui,sans-serif}
h1{font-size:.95rem;font-weight:600;color:var(--soft);margin:0}
h2{font-size:1.75rem;line-height:1.2;margin:2.5rem 0 .5rem;text-wrap:balance}
h3{font-size:1.05rem;margin:2.5rem 0 .75rem;padding-top:.6rem;border-top:1px solid var(--rule)}
a{color:inherit;text-underline-offset:.18em}
a:focus-visible{outline:3px solid var(--how);outline-offset:2px}
p{margin:0 0 1rem}
small,.facts,.legend,.soft{font-size:.875rem;color:var(--soft)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .9rem;margin:.4rem 0 0;line-height:1.45}
.facts dt{font-weight:600;grid-column:1}
.facts dd{margin:0;grid-column:2}
.legend li{margin-bottom:.3rem}
.legend,.claims,.chain,.list{list-style:none;padding:0;margin:0}
.legend{border:1px solid var(--rule);padding:.75rem 1rem;margin:1rem 0}
.block{white-space:pre-wrap;line-height:2.2}
h4.block{font-size:1.125rem;line-height:1.8;margin:1.5rem 0 .75rem}
.caption,.credit,.byline,.dateline,.origin,.correction{font-size:.9375rem;color:var(--soft)}
.caption::before,.credit::before,.correction::before,.origin::before{content:attr(data-kind) " · "}
.listItem::before{content:"• "}
.content{background:var(--tint);border-bottom:1px solid var(--ink);unicode-bidi:isolate}
.content .content .content{background:none}
.legend .content{color:var(--ink)}
.in1{padding-bottom:3px}.in2{padding-bottom:6px}.in3{padding-bottom:9px}.in4{padding-bottom:12px}
.content.open::before{content:attr(data-n) "[";font:600 .75em system-ui,sans-serif;margin-right:.1em}
.content.close::after{content:"]" attr(data-n);font:600 .75em system-ui,sans-serif;margin-left:.1em}
.source{color:var(--who);unicode-bidi:isolate}
.source.open::before{content:"‹"}
.source.close::after{content:"›"}
.source.unnamed.close::after{content:"› (not named)";font-weight:400;font-size:.8em}
.cue{color:var(--how);text-decoration:underline 2px}
.cue[data-n]::after{content:attr(data-n);font:600 .7em system-ui,sans-serif;vertical-align:super;margin-left:.1em}
.to.open::before{content:"→ "}
.check,.reply{text-decoration:underline dotted 2px var(--flag);text-underline-offset:.3em}
.check.open::before{content:"⚑ ";color:var(--flag)}
.reply.open::before{content:"☎ ";color:var(--flag)}
.mark:target+*{outline:3px solid var(--how);outline-offset:2px}
.claims .claims{margin-left:.4rem;padding-left:clamp(.6rem,2.5vw,1.2rem);border-left:3px solid var(--rule)}
.claim{padding:.9rem 0 0;scroll-margin-top:1rem}
.claim:target>.who{outline:3px solid var(--how);outline-offset:4px}
.who{margin:0}
.n{display:inline-block;min-width:1.6em;padding:0 .3em;margin-right:.5em;border:1px solid var(--rule);font-size:.8rem;font-weight:600;text-align:center}
blockquote{margin:.35rem 0 .35rem;padding-left:.9rem;border-left:1px solid var(--ink);white-space:pre-wrap}
.standing{font-style:italic;margin:0}
.chain{display:flex;flex-wrap:wrap;gap:.1rem .5rem;font-size:.875rem}
.chain li+li::before{content:"→ ";color:var(--soft)}
.flag{color:var(--flag);font-weight:600}
.list>li{padding:.6rem 0;border-bottom:1px solid var(--rule)}
@media (max-width:30rem){.facts{grid-template-columns:1fr;gap:0}.facts dd{grid-column:1;margin-bottom:.3rem}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--rule:#888;--tint:#0000000f;--who:#000;--how:#000;--flag:#000}body{max-width:none;padding:0;font-size:10.5pt}article+article{break-before:page}.claim,.list>li{break-inside:avoid-page}h2,h3,h4{break-after:avoid}.content{print-color-adjust:exact}}
`
