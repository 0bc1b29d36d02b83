import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { boundedMarkup } from '../../src/read/boundedMarkup.ts'
import { html } from '../../src/read/html.ts'
import { blocks, codes, tiles } from './words.ts'

const page = (name: string) => readFileSync(new URL(`fixtures/${name}.html`, import.meta.url), 'utf8')
const sentence = 'The clerk said on Monday that the plan would go on.'

test('a wire site: summary points, dateline in the paragraph, credits, desk line; no sign-up, pointer or footer', () => {
  const article = html(page('wire'))
  assert.deepEqual(blocks(article), [
    'headline | Harbour strike ends after night of talks in Velmar',
    'byline | By Ilse Brandt and Tomas Okafor',
    'caption | Cranes stand idle at the port of Velmar, March 12, 2025.',
    'credit | NORTHWIRE/Petra Lind',
    'listItem | Union says members return on Monday',
    'listItem | Port operator “relieved” after eleven days',
    '? | VELMAR, March 14 (Northwire) - Dockers in Velmar will return to work on Monday, their union said, after a night of talks that ended an eleven-day strike at the country’s largest harbour.',
    '? | “We got what we came for,” said Henk Moravec, who leads the dockers’ union. He told reporters that the deal raised pay by 6 percent.',
    '? | The port operator, Velmar Quays, said it was relieved, but declined to say what the deal would cost. Two people close to the talks, who asked not to be named, said the figure was about 40 million crowns a year.',
    'heading | WHO PAYS',
    '? | Analysts at Norrbank estimated in a note that the strike had cost exporters 300 million crowns.',
    '? | (Reporting by Ilse Brandt in Velmar and Tomas Okafor in Lund; Editing by Rosa Whitlow)',
  ])
  const { id, text, blocks: _, ...rest } = article
  assert.match(id ?? '', /^[0-9a-f]{16}$/)
  assert.ok(tiles(article) && text.length > 0)
  assert.deepEqual(rest, {
    url: 'https://www.northwire.example/world/harbour-strike-ends-2025-03-14/',
    outlet: 'Northwire',
    title: 'Harbour strike ends after night of talks in Velmar',
    byline: ['Ilse Brandt', 'Tomas Okafor'],
    published: '2025-03-14T06:12:45Z',
    declaredLanguage: 'en-GB',
    notes: [],
  })
})

test('a British broadsheet: standfirst, byline in an aside, captions above the headline, an amendment as a list', () => {
  const article = html(page('broadsheet'))
  assert.deepEqual(blocks(article), [
    'caption | Foam on the River Lode near Upwell last month.',
    'credit | Photograph: Ed Sallow/The Courier',
    'headline | Minister ‘knew of leak for months’, water chief tells MPs',
    'dek | Head of Fenwater says he warned the department twice in writing, which officials dispute',
    'byline | Gwen Harcastle Environment editor',
    '? | The head of Fenwater has told MPs that the water minister knew of the leak at Upwell “for months, not days” before it was made public.',
    '? | Giles Orford said he had written to the department in January and again in March. “I was told it was being looked at,” he said. “Nobody came.”',
    '? | A spokesperson for the department disputed this. “We have no record of any letter in January,” they said.',
    'paragraph | The company’s account is not one that we recognise.',
    'heading | ‘Not for me to say’',
    '? | Asked whether the minister should resign, Orford said that was “not for me to say”.',
    '? | The minister, Dame Priya Lowe, did not respond to a request for comment.',
    'caption | Giles Orford leaves the committee on Tuesday.',
    'credit | Photograph: Nia Rowan/Lens Agency',
    '? | The committee’s chair, Alun Pryce, said the two accounts “cannot both be true”.',
    '? | This article was amended on 4 June 2025. An earlier version said that Orford wrote in February; he says he wrote in January and March.',
  ])
  assert.deepEqual(article.byline, ['Gwen Harcastle'])
  assert.equal(article.published, '2025-06-03T16:40:12+01:00')
  assert.equal(article.outlet, 'The Courier')
  assert.equal(article.declaredLanguage, 'en-GB')
})

test('a regional paper in the US: (AP) dateline, sub-headline, correction outside the text, no trending or sidebar', () => {
  const article = html(page('regional'))
  assert.deepEqual(blocks(article), [
    'headline | Levee board to vote on $90 million wall',
    'dek | Engineers say the river has outgrown the old one',
    'byline | By DALE HUTCHENS Associated Press',
    'caption | The Tallow River laps at the levee in Carver on Friday.',
    'credit | Marcy Dunn/Pine County Record via AP',
    "? | CARVER, Miss. (AP) — The Pine County levee board will vote Thursday on a $90 million wall that engineers say is the town's last good chance.",
    '? | "It floods or it doesn\'t, and I\'ve seen it flood," board president Ruthanne Keller told the Record.',
    '? | The state auditor, in a report last month, called the estimate "optimistic." Keller said she had not read it.',
    'heading | What the wall would do',
    'listItem | Hold back 31 feet of water, according to the Army Corps of Engineers.',
    'listItem | Take 46 homes, most of them on Dock Street.',
    '? | Not everyone is convinced. "They promised my daddy a wall," said Otis Bray, 71, who farms below the bend.',
    '? | Associated Press writer Lena Cho in Jackson contributed to this report.',
    "correction | Correction: An earlier version of this story misspelled Ruthanne Keller's first name.",
  ])
  assert.equal(article.published, '2023-09-05T15:04:00-04:00')
  assert.equal(article.outlet, 'Pine County Record')
})

test('a live page: the hour and the title head each entry', () => {
  const article = html(page('live'))
  assert.deepEqual(blocks(article), [
    'headline | Storm Agnar live: two missing as river bursts its banks',
    'heading | Summary',
    'listItem | Police say two people are missing near Ashby Mill.',
    'listItem | The Met Office has extended its red warning until midnight.',
    'heading | 14:37',
    'heading | Mayor asks people to stay away',
    '? | The mayor of Ashby, Colm Reddy, has asked people to stay away from the bridge. “It is not a spectacle,” he said in a post on the council’s site.',
    'heading | 13:58',
    'heading | Two missing, police say',
    '? | Two people are missing after a car was swept from the ford at Ashby Mill, according to police. A witness told this programme that she had seen “only the lights”.',
    'heading | 12:40',
    'heading | Schools closed',
    '? | All schools in the valley are closed, the county says. Parents had complained that they were told too late.',
  ])
})

test('a magazine: dek, photographer, drop cap, ornament, correction in italics; no audio player, bio or paywall', () => {
  const article = html(page('magazine'))
  assert.deepEqual(blocks(article), [
    'headline | The Last Lamplighter of Orsk Street',
    'dek | What a man with a ladder knows about a city that forgot the dark.',
    'byline | By Della Marsh',
    'credit | Photography by Sol Inger',
    '? | On most evenings, Anton Veil carries a ladder up Orsk Street, and on most evenings somebody asks him what it is for.',
    '? | “I tell them it’s for the apples,” he said, when I walked with him in May. There are no apples. His sister, who keeps the accounts, believes that he will stop next year; he has told her so every year since 1998.',
    '? | The city’s lighting office says that it has no lamplighter.1 A memo of 1974, which I found in its cellar, says that it has two.',
    '? | Veil was born above a bakery. “My mother said the ovens were the only honest light,” he recalled. According to the parish book, she said a good deal else.',
    '? | He does not think that the dark will come back. “But I’d leave the ladder out,” he said. ♦',
    '? | An earlier version of this article misstated the year of the memo.',
  ])
  assert.deepEqual(article.byline, ['Della Marsh'])
  assert.equal(article.published, '2022-10-09T11:00:00Z')
  assert.equal(article.declaredLanguage, 'en-US')
})

test('a page of 1999: tables, capitals, paragraphs that are never closed', () => {
  const article = html(page('old'))
  assert.deepEqual(blocks(article), [
    'headline | Council drops plan for toll',
    'byline | By Hugh Tarn',
    '? | The county council said on Friday that it had dropped its plan for a toll on the Stannard road, a week after more than 4,000 people signed a petition against it, the clerk’s office said.',
    '? | “We listened,” said Cllr Joan Petty, who leads the council. She denied that the bishop had anything to do with it.',
    '? | The bishop declined to comment, and his chaplain said that he was fishing on the day when the council met in private.',
    '? | Source: Valley News Service',
  ])
  assert.deepEqual(article.byline, ['Hugh Tarn'])
})

test('a front page has no report, and the article says so', () => {
  const article = html(page('front'))
  assert.equal(article.text, '')
  assert.deepEqual(codes(article), ['no-article'])
  assert.ok(article.id)
})

test('what the caller says wins over the page', () => {
  const meta = { id: 'x1', url: 'https://a.example/', outlet: 'A', published: '2020-01-02', title: 'T' }
  const { id, url, outlet, published, title } = html(page('wire'), meta)
  assert.deepEqual({ id, url, outlet, published, title }, meta)
})

test('JSON-LD wins over OpenGraph, OpenGraph over plain meta', () => {
  const ld = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
  const og = '<meta property="og:title" content="From OpenGraph"><meta name="author" content="By Ann Lee and Bo Holm">'
  const told = html(
    `${og}${ld([{ '@type': 'ReportageNewsArticle', headline: 'From &ldquo;LD&#8221; &amp; so' }])}<p>${sentence}`,
  )
  assert.equal(told.title, 'From &ldquo;LD” & so')
  assert.deepEqual(told.byline, ['Ann Lee', 'Bo Holm'])
  assert.equal(html(`<title>From title</title>${og}<p>${sentence}`).title, 'From OpenGraph')
  const signed = (name: string) => html(`${ld({ '@type': 'NewsArticle', author: { name } })}<p>${sentence}`).byline
  assert.deepEqual(signed('By Ann Lee and Bo Holm'), ['Ann Lee', 'Bo Holm'])
  assert.deepEqual(signed('Reuters and AP'), ['Reuters and AP'])
})

test('of several articles in JSON-LD, the one with the page’s address', () => {
  const graph = [
    { '@type': 'NewsArticle', headline: 'Another', url: 'https://a.example/2' },
    { '@type': 'NewsArticle', headline: 'This', mainEntityOfPage: { '@id': 'https://a.example/1' } },
  ]
  const head = `<link rel="canonical" href="https://a.example/1"><script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`
  assert.equal(html(`${head}<p>${sentence}`).title, 'This')
})

test('a canonical address on another site is not believed where the page was fetched', () => {
  const markup = `<link rel="canonical" href="https://evil.example/x"><p>${sentence}`
  assert.equal(html(markup, {}, [], 'https://good.example/y').url, 'https://good.example/y')
  assert.equal(html(markup).url, 'https://evil.example/x')
  const edition = `<link rel="canonical" href="https://www.cnn.example/weir"><p>${sentence}`
  assert.equal(html(edition, {}, [], 'https://edition.cnn.example/weir').url, 'https://www.cnn.example/weir')
})

test('a date that cannot be read is dropped with a note', () => {
  const article = html(`<meta name="date" content="10/02/2022"><p>${sentence}`)
  assert.equal(article.published, undefined)
  assert.deepEqual(codes(article), ['published-unreadable'])
})

test('two line breaks part paragraphs, one does not; entities, soft hyphens and non-breaking spaces are read', () => {
  const article = html(
    `<p>The mayor&#39;s of&shy;fice said&nbsp;no to it.<br>It did so <b>twice</b>, she said.<br> <br>Then it said yes&hellip; &amp; more.</p>`,
  )
  assert.deepEqual(blocks(article), [
    "? | The mayor's office said no to it. It did so twice, she said.",
    '? | Then it said yes… & more.',
  ])
})

test('a table of figures gives its rows', () => {
  const article = html(
    `<p>${sentence}</p><table><tr><th>Town<th>Votes<tr><td>Upwell<td>4,012 were cast, it said.</table><p>${sentence} So it did.`,
  )
  assert.ok(blocks(article).includes('? | Upwell 4,012 were cast, it said.'))
})

test('where script shows the text, JSON-LD’s articleBody is read', () => {
  const body = `${sentence}\n\n${sentence.repeat(5)}`
  const article = html(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Plan goes on', articleBody: body })}</script><div id="root"></div>`,
  )
  assert.deepEqual(blocks(article), ['headline | Plan goes on', `? | ${sentence}`, `? | ${sentence.repeat(5)}`])
  assert.deepEqual(codes(article), ['from-metadata'])
})

test('a fragment, XHTML and text without tags are pages too', () => {
  assert.deepEqual(blocks(html(`<p>${sentence}`)), [`? | ${sentence}`])
  const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>t</title></head><body><p>${sentence}<![CDATA[ A < B, he said.]]></p><br/></body></html>`
  assert.deepEqual(blocks(html(xhtml)), [`? | ${sentence} A < B, he said.`])
  assert.deepEqual(blocks(html(sentence)), [`? | ${sentence}`])
})

const hostile: { readonly [name: string]: string } = {
  nothing: '',
  'only white space': ' \n\t ',
  'only tags': '<div><p></p><br></div>',
  '100,000 nested elements': `${'<div>'.repeat(100_000)}<p>${sentence}</p>${'</div>'.repeat(100_000)}`,
  'thousands of elements that are never closed': '<b>x <table><tr><td>'.repeat(2_000),
  '100,000 end tags': '</p>'.repeat(100_000),
  'tags that never end': '<a href="'.repeat(100_000),
  'a comment that never ends': `<p>${sentence}</p>${'<!--'.repeat(100_000)}`,
  'a script that never ends': `<p>${sentence}</p><script>${'<p>no'.repeat(10_000)}`,
  '100,000 attributes': `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>${sentence}`,
  '100,000 character references': '&amp'.repeat(100_000),
  'digits that could be a date in very many ways': `<p>${'1'.repeat(110)}x</p>`,
  'JSON-LD nested 100,000 deep': `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>${sentence}`,
  'JSON-LD whose words stand 60,000 deep': `<script type="application/ld+json">{"@type":"NewsArticle","headline":${'['.repeat(60_000)}${']'.repeat(60_000)},"publisher":${'{"name":'.repeat(60_000)}1${'}'.repeat(60_000)}}</script><p>${sentence}`,
  'JSON-LD that refers to itself':
    '<script type="application/ld+json">{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"publisher":[[[]]]}</script>',
  'control characters': `<p>\0\u0007${sentence}\u001b[31m</p>`,
  'half a character': `<p>\ud83d ${sentence}</p>`,
}

for (const [name, markup] of Object.entries(hostile)) {
  test(`a hostile page gives an article: ${name}`, () => {
    const article = html(markup)
    assert.ok(tiles(article))
    assert.ok(article.text.isWellFormed())
    assert.ok(article.text !== '' || codes(article).includes('no-article'))
    assert.deepEqual(html(markup), article)
  })
}

test('the words of 100,000 nested elements are found', () => {
  assert.deepEqual(blocks(html(hostile['100,000 nested elements'] ?? '')), [`? | ${sentence}`])
})

test('a page that is too long is cut, with a note', () => {
  const article = html(`<p>${sentence}</p>`.repeat(30_000))
  assert.ok(codes(article).includes('cut'))
  assert.ok(tiles(article) && article.text.length > 500_000)
})

test('a page that is short and yet too much for a reader is cut: one that is deep everywhere, one of empty scripts', () => {
  assert.ok(boundedMarkup('<div>x'.repeat(24_000)).cut > 0)
  assert.ok(boundedMarkup('<script type="application/ld+json"></script>'.repeat(60_000)).cut > 0)
  assert.equal(boundedMarkup('<div>x'.repeat(2000)).cut, 0)
})

test('nothing in a page is run', () => {
  html(
    `<script>globalThis.saysoRan = true</script><img src=x onerror="globalThis.saysoRan = true"><p onclick="x()">${sentence}`,
  )
  assert.equal('saysoRan' in globalThis, false)
})

test('what a paragraph is called says how it is shown, not that it is none', () => {
  for (const name of ['paragraph inline-placeholder', 'paywall', 'c-paragraph paywall']) {
    const body = [1, 2, 3, 4].map(gate => `<p class="${name}">${sentence} Gate ${gate} stayed shut.</p>`).join('')
    assert.equal(blocks(html(`<article><h1>Weir to stay</h1>${body}</article>`)).length, 5, name)
  }
})

test('a sentence that begins like a label is a sentence', () => {
  const said = [
    'Terms of the deal were not disclosed.',
    'Like this gate, the weir is old, he said.',
    'Return to work talks go on, he said.',
  ]
  const body = [sentence, ...said, `${sentence} Again.`].map(words => `<p>${words}</p>`).join('')
  const { text } = html(`<article><h1>Weir to stay</h1>${body}<p>Terms of use</p></article>`)
  for (const words of said) assert.ok(text.includes(words), words)
  assert.ok(!text.includes('Terms of use'))
})

test('what an article is called, and attributes with odd names, do not hide it', () => {
  const body = [1, 2, 3, 4].map(gate => `<p>${sentence} Gate ${gate} stayed shut.</p>`).join('')
  for (const attribute of [
    'class="post hentry author-jane"',
    'class="node status-published"',
    'data-ga_title="The hidden cost"',
    '@click="a = 1; hidden = b"',
  ])
    assert.equal(blocks(html(`<article ${attribute}><h1>Weir to stay</h1>${body}</article>`)).length, 5, attribute)
})
