const MENU = ['News', 'World', 'Business', 'Courts', 'Health', 'Schools', 'Transport', 'Weather', 'Opinion', 'Sport']
/** Links in the menu and at the foot, and pointers to other reports: about what a newspaper's page has. */
const LINKS = 60
const POINTERS = 20

/** A report as a newspaper's page: its text in paragraphs, and around it what a page has beside. */
export function pageOf(text: string, number: number): string {
  const [title = '', ...paragraphs] = text.split('\n\n').map(escaped)
  const links = Array.from({ length: LINKS }, (_, i) => {
    const name = MENU[i % MENU.length]
    return `<li class="menu__item menu__item--${i}"><a class="menu__link" href="/${name?.toLowerCase()}/${i}" data-link-name="nav : ${name}">${name}</a></li>`
  }).join('\n')
  const pointers = Array.from({ length: POINTERS }, (_, i) => {
    const image = `<picture><source srcset="/img/${i}-300.jpg 300w, /img/${i}-600.jpg 600w"><img alt="" loading="lazy" src="/img/${i}.jpg"></picture>`
    return `<div class="card card--small"><a href="/2025/jun/03/story-${i}">${image}<h3 class="card__title">What else happened on the day of story ${i}</h3></a><time datetime="2025-06-03">3 Jun</time></div>`
  }).join('\n')
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title} | The Bench</title>
<meta property="og:site_name" content="The Bench">
<meta property="og:title" content="${title}">
<meta property="og:url" content="https://bench.example/2025/jun/03/${number}">
<meta property="article:published_time" content="2025-06-03T16:40:12+01:00">
<script>window.page = ${JSON.stringify(MENU.map(name => ({ name, on: true, ads: ['top', 'side', 'foot'] })))}</script>
<style>${MENU.map(name => `.menu__link--${name} { display: flex; padding: 4px 8px; color: #111; }`).join('\n')}</style>
</head>
<body>
<header><nav><ul>${links}</ul></nav></header>
<main><article>
<h1>${title}</h1>
<div class="body">
${paragraphs.map((words, i) => `<p class="body__text" data-index="${i}">${words}</p>`).join('\n')}
</div>
</article>
<aside class="more"><h2>More on this</h2>${pointers}</aside></main>
<footer><ul>${links}</ul><p>© The Bench. All rights reserved.</p></footer>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
