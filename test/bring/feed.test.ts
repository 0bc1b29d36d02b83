import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feed, feed } from '../../src/bring/feed.ts'
import { looksLikeFeed } from '../../src/bring/looksLikeFeed.ts'

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Bell &amp; Anchor</title><link>https://bell.example/</link>
<item><title>Weir leaks</title><link> https://bell.example/weir </link><guid isPermaLink="false">w1</guid>
<pubDate>Tue, 10 Mar 2026 08:00:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The keeper said that it leaked.</p>]]></content:encoded></item>
<item><title>Mill shuts</title><guid>https://bell.example/mill</guid><description>The mill said it would shut.</description></item>
<item><title>No page</title><link>javascript:alert(1)</link></item>
</channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><id>urn:post</id>
<entry><id>urn:1</id><title type="html">Weir &amp;amp; mill &lt;b&gt;shut&lt;/b&gt;</title>
<link rel="replies" href="/1/replies"/><link href="/1"/><published>2026-03-10T08:00:00+01:00</published><updated>2026-03-11T08:00:00Z</updated>
<content type="html">&lt;p&gt;It leaked, she said.&lt;/p&gt;</content></entry>
<entry><id>https://post.example/2</id><title>Two</title><link href="https://post.example/2" rel="alternate"/><updated>2026-03-12T00:00:00Z</updated><summary>Plain, he said.</summary></entry>
</feed>`

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Lamp',
  items: [
    {
      id: '7',
      url: 'https://lamp.example/7',
      title: 'Seven',
      content_text: 'He said so.',
      date_published: '2026-03-10T08:00:00Z',
    },
    { id: 'https://lamp.example/8', url: 'https://lamp.example/8', content_html: '<p>She said so.' },
  ],
})

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://old.example/"><title>The Old</title></channel>
<item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link><dc:date>2026-03-10</dc:date><description>Said.</description></item></rdf:RDF>`

const FEEDS: readonly (readonly [string, string, Feed])[] = [
  [
    'RSS',
    RSS,
    {
      title: 'The Bell & Anchor',
      left: 0,
      entries: [
        {
          address: 'https://bell.example/weir',
          id: 'w1',
          title: 'Weir leaks',
          published: 'Tue, 10 Mar 2026 08:00:00 GMT',
          text: { kind: 'html', words: '<p>The keeper said that it leaked.</p>' },
          stamp: 'Tue, 10 Mar 2026 08:00:00 GMT',
        },
        {
          address: 'https://bell.example/mill',
          title: 'Mill shuts',
          text: { kind: 'html', words: 'The mill said it would shut.' },
          stamp: 'Mill shuts',
        },
        { address: null, title: 'No page', stamp: 'No page' },
      ],
    },
  ],
  [
    'Atom',
    ATOM,
    {
      title: 'The Post',
      left: 0,
      entries: [
        {
          address: 'https://post.example/1',
          id: 'urn:1',
          title: 'Weir & mill shut',
          published: '2026-03-10T08:00:00+01:00',
          text: { kind: 'html', words: '<p>It leaked, she said.</p>' },
          stamp: '2026-03-11T08:00:00Z',
        },
        {
          address: 'https://post.example/2',
          title: 'Two',
          published: '2026-03-12T00:00:00Z',
          text: { kind: 'text', words: 'Plain, he said.' },
          stamp: '2026-03-12T00:00:00Z',
        },
      ],
    },
  ],
  [
    'JSON Feed',
    JSON_FEED,
    {
      title: 'The Lamp',
      left: 0,
      entries: [
        {
          address: 'https://lamp.example/7',
          id: '7',
          title: 'Seven',
          published: '2026-03-10T08:00:00Z',
          text: { kind: 'text', words: 'He said so.' },
          stamp: '2026-03-10T08:00:00Z',
        },
        { address: 'https://lamp.example/8', text: { kind: 'html', words: '<p>She said so.' }, stamp: '' },
      ],
    },
  ],
  [
    'RSS 1.0',
    RDF,
    {
      title: 'The Old',
      left: 0,
      entries: [
        {
          address: 'https://old.example/1',
          title: 'One',
          published: '2026-03-10',
          text: { kind: 'html', words: 'Said.' },
          stamp: '2026-03-10',
        },
      ],
    },
  ],
]

for (const [name, text, read] of FEEDS) {
  test(`${name} is seen to be a feed, and read`, () => {
    assert.ok(looksLikeFeed(text))
    assert.deepEqual(feed(text, 'https://post.example/feed'), read)
  })
}

test('pages, texts and other JSON and XML are no feeds', () => {
  for (const text of [
    '',
    'The feed said so.',
    '<!doctype html><html><p>rss',
    '{"version":"1","items":[]}',
    '<?xml version="1.0"?><urlset></urlset>',
    '<rssy>',
    '<!DOCTYPE '.repeat(400),
  ]) {
    assert.ok(!looksLikeFeed(text), text)
  }
})

test('a broken feed is an error, not half a feed', () => {
  assert.throws(() => feed('<rss version="2.0"><channel><item><title>x'))
  assert.throws(() => feed('{"version":"https://jsonfeed.org/version/1.1","items":[{'))
})

test('a title of signs that open no tag is cut, and does not hold up the reading', () => {
  const [entry] = feed(ATOM.replace(/Weir.*?(?=<\/title>)/, () => '&lt;'.repeat(2_000_000))).entries
  assert.match(entry?.title ?? '', /^<{1000,20000}$/)
})
