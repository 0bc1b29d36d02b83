import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addText } from '../../src/cli/addText.ts'
import { isFeed } from '../../src/cli/isFeed.ts'

const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>Caf\xe9</title>', 'latin1')

test('XML is in the character set of its header, or else of its declaration', () => {
  assert.match(addText(latin), /Café/)
  assert.match(addText(latin, 'application/rss+xml'), /Café/)
  assert.doesNotMatch(addText(latin, 'text/xml; charset=utf-8'), /Café/)
  assert.equal(addText(Buffer.from('Café')), 'Café')
})

test('a feed is seen by its beginning, in UTF-16 too', () => {
  assert.ok(isFeed(latin))
  assert.ok(isFeed(Buffer.from('\ufeff<feed xmlns="http://www.w3.org/2005/Atom">', 'utf16le')))
  assert.ok(!isFeed(Buffer.from('<p>rss')))
})
