import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

test('an attribution inside another’s content is within it', () => {
  assert.deepEqual(
    read(
      '[S1:The ferry firm] [C1:said] [T1:[S2:its captain] [C2:had told] [A2:the port] [T2:the engine was sound]].',
    ).within(),
    { said: null, 'had told': 'said' },
  )
})

test('an attribution is within the smallest content that holds it', () => {
  assert.deepEqual(
    read(
      '[S1:A letter] [C1:says] [T1:[S2:the mayor] [C2:told] [A2:aides] [T2:[S3:the baker] [C3:believes] [T3:the oven was stolen]]].',
    ).within(),
    { says: null, told: 'says', believes: 'told' },
  )
})

test('“according to” after a claim stands outside the claim’s own speaker', () => {
  assert.deepEqual(
    read('[T1:[S2:The farmer] [C2:warned] [T2:the dam would burst]], [C1:according to] [S1:two engineers].').within(),
    { warned: 'according to', 'according to': null },
  )
})

test('whom the paper cites is within the paper, and the speakers are within whom it cites', () => {
  assert.deepEqual(
    read(
      '[S1:The Harbour Post] [C1:reported], [C2:citing] [S2:two clerks], [T1:that] [T1:[T2:[S3:the judge] [C3:fears] [T3:the roof will fall]]].',
    ).within(),
    { reported: null, citing: 'reported', fears: 'citing' },
  )
})

test('two attributions side by side are not within one another', () => {
  assert.deepEqual(
    read('[S1:The vet] [C1:said] [T1:the horse was lame] and [S2:the rider] [C2:denied] [T2:it].').within(),
    { said: null, denied: null },
  )
})

test('two contents that each hold the other’s cue make no circle', () => {
  const { attributions } = read('[T1:a storm [C2:said]] [T2:was near [C1:wrote]] [S1:he] [S2:she]')
  assert.equal(attributions.filter(one => one.within !== null).length <= 1, true)
})

test('a quotation cut by its cue does not hold the cue', () => {
  assert.deepEqual(read('“[T:The lake is low],” [S:Ida Brandt] [C:said], “[T:and it will not rise].”').within(), {
    said: null,
  })
})
