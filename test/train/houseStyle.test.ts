import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainText } from '../../src/read/plainText.ts'
import type { Document } from '../../train/corpora.ts'
import { type House, houseStyle } from '../../train/houseStyle.ts'

const HOUSES: readonly House[] = ['own', 'straight', 'single', 'straight single']

function document(text: string): Document {
  const blocks = plainText(text).blocks.map(({ span }) => ({ kind: 'paragraph' as const, span }))
  return { id: 'd', corpus: 'polnear', text, blocks, gold: [], events: null }
}

const dressed = (text: string, house: House) => houseStyle(document(text), house).text

test('the marks of every house', () => {
  const text = '“He told me ‘go home’ and that’s all,” she said. “It’s closed.”'
  assert.equal(dressed(text, 'own'), text)
  assert.equal(dressed(text, 'straight'), `"He told me 'go home' and that's all," she said. "It's closed."`)
  assert.equal(dressed(text, 'single'), '‘He told me “go home” and that’s all,’ she said. ‘It’s closed.’')
  assert.equal(dressed(text, 'straight single'), `'He told me "go home" and that's all,' she said. 'It's closed.'`)
})

test('a quotation opened again at each paragraph', () => {
  const text = '“It leaks.\n\n“It is old,” she said.'
  assert.equal(dressed(text, 'single'), '‘It leaks.\n\n‘It is old,’ she said.')
  assert.equal(dressed(text, 'straight'), '"It leaks.\n\n"It is old," she said.')
})

test('no offset moves and nothing but marks is changed', () => {
  const texts = [
    '🌊 “He told me ‘go home’,” she said of the players’ ‘cuts’.',
    `It was 6'2" wide, "he said 'no'", 'twas the '90s.`,
    '“Never closed, ‘nor this, and «this» is French.',
    'No marks at all.',
    '',
  ]
  const bare = (text: string) => text.replaceAll(/["'“”‘’«»]/g, '*')
  for (const text of texts) {
    for (const house of HOUSES) {
      const { text: now, blocks, gold, id } = houseStyle(document(text), house)
      assert.equal(now.length, text.length)
      assert.equal(bare(now), bare(text))
      const { blocks: old } = document(text)
      assert.deepEqual([blocks, gold, id], [old, [], 'd'])
    }
  }
})
