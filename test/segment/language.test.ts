import assert from 'node:assert/strict'
import { test } from 'node:test'
import { language } from '../../src/segment/language.ts'

const ENGLISH =
  'The harbour board voted on Tuesday to close the north pier, after a surveyor told members that the piles under it had been eaten away.'
const GERMAN =
  'Der Hafenrat hat am Dienstag beschlossen, die nördliche Mole zu schließen, nachdem ein Gutachter erklärt hatte, dass die Pfähle darunter zerfressen seien.'
const WELSH =
  'Pleidleisiodd bwrdd yr harbwr ddydd Mawrth i gau’r pier gogleddol, ar ôl i syrfëwr ddweud wrth yr aelodau fod y pyst oddi tano wedi cael eu bwyta.'

test('English, with the variety that the source declares', () => {
  assert.deepEqual(language(ENGLISH), { language: 'en', english: true })
  assert.deepEqual(language(ENGLISH, 'en_GB'), { language: 'en-GB', english: true })
  assert.deepEqual(language(ENGLISH, 'de'), { language: 'en', english: true })
  assert.deepEqual(language(ENGLISH, 'no tag at all'), { language: 'en', english: true })
})

test('English with foreign quotations is English', () => {
  assert.equal(language([ENGLISH, ENGLISH, `„${GERMAN}“`, ENGLISH].join('\n\n')).english, true)
})

test('another language is named, whatever the source declares', () => {
  const { language: tag, english, note } = language(`${GERMAN}\n\n${GERMAN}`, 'en-US')
  assert.deepEqual([tag, english, note?.code], ['de', false, 'not-english'])
  assert.match(note?.message ?? '', /German/)
  assert.equal(language(`${GERMAN}\n\n${GERMAN}`, 'de-AT').language, 'de-AT')
})

test('a language that the detector does not know is what the source declares, or not told', () => {
  assert.equal(language(WELSH, 'cy').language, 'cy')
  const { language: tag, english, note } = language(WELSH)
  assert.equal(english, false)
  if (tag === 'und') assert.match(note?.message ?? '', /could not be told/)
})

test('few words count as English unless script or source says otherwise', () => {
  assert.equal(language('Pier shut').english, true)
  assert.equal(language('Mole geschlossen').english, true)
  assert.equal(language('Mole geschlossen', 'de').english, false)
  assert.equal(language('Совет порта закрыл пирс').english, false)
  assert.equal(language('部长周三表示，检查员将在月底前返回港口。').language, 'zh')
  assert.equal(language('大臣は水曜日に述べた。').language, 'ja')
})

test('no letters, no language', () => {
  for (const text of ['', ' \n\n ', '123 — 456 …'])
    assert.deepEqual(language(text), { language: 'und', english: false })
})

test('texts of 300,000 characters of one kind', () => {
  for (const unit of ['a', 'a ', 'the ', '\n', ' \n', '\u0301', '\ud83d', '语', 'ж', '.', 'a\n\n', '😀']) {
    assert.equal(typeof language(unit.repeat(300_000 / unit.length)).english, 'boolean')
  }
})
