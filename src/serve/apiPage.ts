import { escaped } from './escaped.ts'
import type { Limits } from './limits.ts'
import type { Contents, Operation, Parameters } from './operation.ts'
import { OPERATIONS } from './operations.ts'
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
${limits.underWay} reports are read at a time, and ${limits.waiting} more wait for their turn. ${limits.jobs} jobs run at a time, of ${limits.addresses} addresses at most.</p>
<p>Lists are <code>{ total, items, next }</code>: <code>next</code> is the cursor of the next page, null at the end. With <code>Accept: application/x-ndjson</code> all of a list comes, an item a line. What is given of the store has an ETag, another at every change of the store.</p>
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

function section(operation: Operation): string {
  const { method, path, summary, description, inPath = {}, query = {}, meta, takes = {}, gives, example } = operation
  const fields = meta ? Object.entries(META) : []
  return `<section>
<h2><code>${method.toUpperCase()} ${escaped(path)}</code></h2>
<p><strong>${escaped(summary)}.</strong> ${escaped(description)}</p>
<pre tabindex="0">${escaped(example)}</pre>
${Object.keys(takes).length > 0 ? `<h3>Takes</h3><ul>${types(takes)}</ul>` : ''}
${terms('In the path', Object.entries(inPath))}
${terms('In the query', Object.entries(query).map(said))}
${terms('Fields, in the query or in the JSON', fields)}
<h3>Gives</h3><ul>${types(gives)}</ul>
</section>`
}

function types(contents: Contents): string {
  return Object.entries(contents)
    .map(([type, name]) => {
      const names = name === null ? '' : `: ${escaped([name].flat().join(' or '))}`
      return `<li><code>${escaped(type)}</code>${names}</li>`
    })
    .join('')
}

function said([name, { says, values, required }]: [string, Parameters[string]]): [string, string] {
  const among = values ? `: ${values.join(', ')}` : ''
  return [name, `${says}${among}${required ? ' (needed)' : ''}`]
}

function terms(heading: string, all: readonly (readonly [string, string])[]): string {
  if (all.length === 0) return ''
  const each = all.map(([name, says]) => `<dt><code>${escaped(name)}</code></dt><dd>${escaped(says)}</dd>`)
  return `<h3>${heading}</h3><dl>${each.join('')}</dl>`
}
