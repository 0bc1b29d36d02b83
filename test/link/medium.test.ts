import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

const one = (source: string) => Object.values(read(source).medium())[0]

test('by what means it was said', () => {
  assert.equal(one('[S:The firm] [C:said] in a statement [T:the boats were safe].'), 'in a statement: statement')
  assert.equal(one('[S:She] [C:said] in a radio interview [T:the boats were safe].'), 'in a radio interview: interview')
  assert.equal(one('“[T:Nonsense],” [S:he] [C:wrote] on X.'), 'on X: post')
  assert.equal(one('[S:He] [C:tweeted] [T:that the boats were safe].'), 'tweeted: post')
  assert.equal(one('In her memoir, [S:Ida Brandt] [C:says] [T:the boats leaked].'), 'In her memoir: book')
  assert.equal(one('[S:The clerk] [C:confirmed] by email [T:that the boats leaked].'), 'by email: document')
  assert.equal(one('[S:The clerk, reached by phone,] [C:said] [T:no].'), 'by phone: call')
  assert.equal(
    one('[S:The minister] [C:told] [A:reporters] at a news conference [T:to wait].'),
    'at a news conference: speech',
  )
})

test('a medium in the content, or of another noun, is not how it was said', () => {
  assert.equal(one('[S:The firm] [C:denied] [T:what it wrote in a letter].'), null)
  assert.equal(one('The errors in the report annoyed many, and [S:the firm] [C:said] [T:so].'), null)
  assert.equal(one('[S:The report] [C:says] [T:the boats leaked].'), null)
})
