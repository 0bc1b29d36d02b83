import { escaped } from './escaped.ts'
import type { Limits } from './limits.ts'
import { OPERATIONS, type Operation } from './operations.ts'
import { KINDS } from './problemKinds.ts'
import { META } from './schemas.ts'

/** The API's documentation as a page without script, for people. */
export function apiPage(version: string, limits: Limits): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Sayso: the API</title>
<link rel="stylesheet" href="/page.css">
<body class="paper">
<header class="mast"><a class="mark" href="/">Sayso</a></header>
<main class="manual">
<h1>The API</h1>
<p>Everything the page does goes through what stands here, and other programs may use it as well.
The same for programs: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1). This is version ${escaped(version)}.</p>
<p>A body has at most ${limits.bodyBytes / 1024 / 1024} MiB and ${limits.bodyTime / 1000} seconds to come.
${limits.underWay} reports are read at a time, and ${limits.waiting} more wait for their turn.</p>
${OPERATIONS.map(section).join('\n')}
<h2>Errors</h2>
<p>Every error has one shape (RFC 9457), <code>application/problem+json</code>: <code>type</code>, one of those below; <code>title</code>; <code>status</code>; and <code>detail</code>, what is wrong and what to do.</p>
<dl>
${Object.entries(KINDS)
  .map(
    ([kind, { status, title, says }]) =>
      `<dt id="${kind}">${status} · ${escaped(title)} <code>${kind}</code></dt><dd>${escaped(says)}</dd>`,
  )
  .join('\n')}
</dl>
</main>
</body>
</html>
`
}

function section({ method, path, summary, description, meta, takes, gives, example }: Operation): string {
  const types = (kinds: Operation['takes']) =>
    Object.entries(kinds)
      .map(([type, name]) => `<li><code>${escaped(type)}</code>${name === null ? '' : `: ${escaped(name)}`}</li>`)
      .join('')
  return `<section>
<h2><code>${method.toUpperCase()} ${escaped(path)}</code></h2>
<p><strong>${escaped(summary)}.</strong> ${escaped(description)}</p>
<pre tabindex="0">${escaped(example)}</pre>
${Object.keys(takes).length > 0 ? `<h3>Takes</h3><ul>${types(takes)}</ul>` : ''}
${
  meta
    ? `<h3>Fields, in the query or in the JSON</h3><dl>${Object.entries(META)
        .map(([name, says]) => `<dt><code>${name}</code></dt><dd>${escaped(says)}</dd>`)
        .join('')}</dl>`
    : ''
}
<h3>Gives</h3><ul>${types(gives)}</ul>
</section>`
}
