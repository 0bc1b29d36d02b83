import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from '../../src/read/charset.ts'

const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from([part]))))
/** “café” in windows-1252, whose curly marks are control characters in Latin-1. */
const cafe = bytes(0x93, 'caf', 0xe9, 0x94)

test('a page that says Latin-1 is windows-1252, by header or by meta', () => {
  for (const label of ['iso-8859-1', 'latin1', 'ISO_8859-1', 'us-ascii', 'windows-1252']) {
    assert.deepEqual(decode(cafe, `text/html; charset=${label}`), {
      text: '“café”',
      charset: 'windows-1252',
      notes: [],
    })
    assert.equal(decode(Buffer.concat([bytes(`<meta charset="${label}">`), cafe])).charset, 'windows-1252')
  }
})

test('a byte order mark wins over the header, the header over meta', () => {
  const utf8 = Buffer.from('\ufeffcafé')
  assert.equal(decode(utf8, 'text/html; charset=iso-8859-1').text, 'café')
  const meta = Buffer.from('<meta charset="windows-1251">café')
  assert.equal(decode(meta, 'text/html; charset="utf-8"').charset, 'utf-8')
  assert.equal(
    decode(bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 0xcf)).text.at(-1),
    'П',
  )
})

test('without a declaration: UTF-8 where it is valid, else windows-1252', () => {
  assert.equal(decode(Buffer.from('“café”')).charset, 'utf-8')
  assert.equal(decode(cafe).text, '“café”')
  assert.equal(decode(new Uint8Array()).text, '')
})

test('UTF-16 with and without its mark', () => {
  const little = Buffer.from('She said so: café.', 'utf16le')
  const big = Buffer.from(little).swap16()
  assert.equal(decode(Buffer.concat([bytes(0xff, 0xfe), little])).text, 'She said so: café.')
  assert.equal(decode(Buffer.concat([bytes(0xfe, 0xff), big])).text, 'She said so: café.')
  assert.equal(decode(little).text, 'She said so: café.')
  assert.equal(decode(big).text, 'She said so: café.')
})

test('other character sets of the web', () => {
  assert.equal(decode(bytes(0x82, 0xa0), 'text/plain; charset=shift_jis').text, 'あ')
  assert.equal(decode(bytes(0xc4, 0xe3), 'text/plain; charset=gb2312').text, '你')
})

test('a label that nobody knows is passed over', () => {
  assert.equal(decode(Buffer.from('café'), 'text/html; charset=bogus').text, 'café')
})

test('bytes that do not fit are noted', () => {
  const { text, notes } = decode(cafe, 'text/html; charset=utf-8')
  assert.equal(text, '\ufffdcaf\ufffd')
  assert.deepEqual(
    notes.map(note => note.code),
    ['replacement-characters'],
  )
})

test('a source that was cut inside a character loses it without a note', () => {
  const cut = Buffer.from('café').subarray(0, -1)
  assert.deepEqual(decode(cut, '', true), { text: 'caf', charset: 'utf-8', notes: [] })
  assert.equal(decode(cut).charset, 'windows-1252')
})
