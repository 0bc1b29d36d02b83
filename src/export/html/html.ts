import { createHash } from 'node:crypto'
import type { Record } from '../../record/record.ts'
import { markup } from './markup.ts'
import { report } from './report.ts'
import { STYLE } from './style.ts'
import { titleOf } from './titleOf.ts'

/** Nothing is loaded, run or sent: only this one style is let in, by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`
const LEGEND = markup`<ul class="legend" aria-label="Signs">
<li><b class="source open close">who</b> a source; one that the report does not name is said to be <b class="source unnamed open close">so</b></li>
<li><a class="cue" href="#top" data-n="1">says</a> the words that attribute, with the number of the claim, which they lead to</li>
<li><span class="content open close" data-n="1">what</span> what was said, in brackets with the claim’s number: <span class="content in1 open close" data-n="1">one <span class="content open close" data-n="2">within another</span></span> has one line more below it</li>
<li><i class="to open">whom</i> who was told</li>
<li><span class="check open">not verified</span> what is said of a claim’s truth, and <span class="reply open">did not respond</span> what came of asking</li>
</ul>\n`

/**
 * Records as one page that needs nothing else: no script, nothing to load, for a file, an e-mail or paper. Words of articles are text and never markup. Two records
 * are held in memory, and the title of each, which are listed at the end.
 */
export async function* html(records: AsyncIterable<Record> | Iterable<Record>): AsyncGenerator<string> {
  const titles: string[] = []
  let first: Record | undefined
  for await (const record of records) {
    titles.push(titleOf(record.report))
    if (titles.length === 1) {
      first = record
      continue
    }
    // The page is called for its report only where it has no other.
    if (first) yield `${head('Who says so')}${report(first, 1).html}`
    first = undefined
    yield report(record, titles.length).html
  }
  if (first) yield `${head(`Who says so: ${titles[0]}`)}${report(first, 1).html}`
  if (titles.length === 0) yield `${head('Who says so')}<p>No reports.</p>\n`
  yield foot(titles)
}

function head(title: string): string {
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header id="top">
<h1>Who says so</h1>
${LEGEND}</header>
<main>
`.html
}

function foot(titles: readonly string[]): string {
  const list = titles.map((title, index) => markup`<li><a href="#r${index + 1}">${title}</a></li>\n`)
  return markup`</main>
${titles.length < 2 ? null : markup`<nav aria-labelledby="reports">\n<h2 id="reports">Reports on this page</h2>\n<ol>\n${list}</ol>\n</nav>\n`}</body>
</html>
`.html
}
