import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boilerplate } from '../../src/segment/boilerplate.ts'

const PAGES = [
  'Please enable JavaScript to view this site.',
  '404 Not Found\n\nnginx',
  'Page not found\n\nSorry, the page you are looking for has moved or never was.',
  'We value your privacy\n\nWe and our partners store and/or access information on a device. You can manage cookies at any time.\n\nAccept all cookies\n\nReject all cookies',
  'Access Denied\n\nYou don’t have permission to access this page.',
  'Just a moment...\n\nChecking your browser before you continue.',
  'Your privacy choices\nWe use essential cookies to make our site work.\nWith your consent we may also use others.\nAccept all\nReject all\nSettings',
  'We and our 842 partners store and access information on a device, such as cookies.\nYou may accept or manage your choices below.\nACCEPT ALL\nMORE OPTIONS',
  'Subscribe to continue reading. Already a subscriber? Log in to continue.',
]

test('errors, walls and checks are no articles', () => {
  for (const page of PAGES) assert.equal(boilerplate(page)?.code, 'boilerplate', page)
})

test('nothing is empty', () => {
  for (const page of ['', ' \n ', '— 12 —']) assert.equal(boilerplate(page)?.code, 'empty')
})

test('an article that ends in a wall, or is about one, is an article', () => {
  const paragraph =
    'The harbour board voted on Tuesday to close the north pier, after a surveyor told members that the piles under it had been eaten away. '
  assert.equal(boilerplate(`${paragraph.repeat(3)}\n\nSubscribe to continue reading. We use cookies.`), null)
  assert.equal(
    boilerplate(
      `Watchdog fines shop over cookie policy\n\n${paragraph}\n\nThe shop said it had told visitors: “We use cookies.”`,
    ),
    null,
  )
  assert.equal(boilerplate('Pier shut'), null)
})

test('texts of 300,000 characters of one kind', () => {
  for (const unit of ['a', ' ', '.', '\n', '-', '— ', 'we use cookies. ', '\u0301']) {
    const note = boilerplate(unit.repeat(300_000 / unit.length))
    assert.ok(note === null || note.code === 'empty')
  }
})
