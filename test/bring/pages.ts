/** A page of news as a site would send it, about weir `n`. */
export function page(n: number, more = ''): string {
  return `<!doctype html><html lang="en"><head><title>Weir ${n} leaks</title><meta property="og:site_name" content="The Bell"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Weir ${n} leaks</h1>
<p>${story(n)}${more}</p></article><footer>All rights reserved.</footer></body></html>`
}

/** The words of a report about weir `n`. */
export function story(n: number): string {
  return `The keeper Nora Marsh said on Tuesday that weir ${n} had leaked since the spring. The board has met twice this month.`
}

/** An RSS feed of these pages. */
export function rss(
  entries: readonly { readonly link: string; readonly date: string; readonly text?: string }[],
): string {
  const items = entries.map(
    ({ link, date, text = '' }) =>
      `<item><title>Weir</title><link>${link}</link><pubDate>${date}</pubDate><description><![CDATA[${text}]]></description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Bell</title>${items.join('')}</channel></rss>`
}
