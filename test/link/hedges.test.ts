import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

const said = (content: string) => read(`[S:The warden] [C:said] [T:${content}].`).hedges().said

test('modal', () => {
  assert.deepEqual(said('the bridge may close'), ['may: modal'])
  assert.deepEqual(said('the ferry might sink'), ['might: modal'])
  assert.deepEqual(said('the storm could flood the town'), ['could: modal'])
  assert.deepEqual(said('rain was likely'), ['likely: modal'])
  assert.deepEqual(said('the clock was probably wrong'), ['probably: modal'])
})

test('the month and the family name are no hedges, nor is might that is strength', () => {
  assert.deepEqual(said('the bridge closed in May'), [])
  assert.deepEqual(said('Theresa May had crossed it'), [])
  assert.deepEqual(said('the harbour shows military might'), [])
  assert.deepEqual(said('the lights would burn come what may'), [])
})

test('a headline’s capital May is a hedge before a verb only', () => {
  assert.deepEqual(read('# [T:Bridge May Close], [S:Warden] [C:Says]').hedges(), { Says: ['May: modal'] })
  assert.deepEqual(read('# [T:PM May Wins Vote], [S:Clerk] [C:Says]').hedges(), { Says: [] })
})

test('what people are able to do is no hedge', () => {
  assert.deepEqual(said('he could not open the gate'), [])
  assert.deepEqual(said('nobody could open the gate'), [])
  assert.deepEqual(said('at least nine boats would sail'), [])
})

test('conditional', () => {
  assert.deepEqual(said('the bridge would close if the wind rose'), ['if: conditional'])
  assert.deepEqual(said('the bridge would close unless the wind fell'), ['unless: conditional'])
})

test('the if of a question is no condition', () => {
  assert.deepEqual(read('[S:A pupil] [C:asked] [A:the warden] [T:if the bridge was safe].').hedges(), { asked: [] })
  assert.deepEqual(said('it looked as if the bridge had moved'), [])
})

test('approximate', () => {
  assert.deepEqual(said('about forty boats were lost'), ['about: approximate'])
  assert.deepEqual(said('roughly half the town left'), ['roughly: approximate'])
  assert.deepEqual(said('around £3m was spent'), ['around: approximate'])
  assert.deepEqual(said('some 200 people came'), ['some: approximate'])
})

test('about before what is spoken of is no estimate', () => {
  assert.deepEqual(said('they talked about the weather'), [])
  assert.deepEqual(said('they kept quiet about $3 million'), [])
  assert.deepEqual(said('some people walked around the lake'), [])
})

test('distancing', () => {
  assert.deepEqual(read('[S:The miller] [C:claimed] [T:the flour was clean].').hedges(), {
    claimed: ['claimed: distancing'],
  })
  assert.deepEqual(read('[S:The miller] [C:is said to] have [T:sold bad flour].').hedges()['is said to'], [
    'is said: distancing',
  ])
  assert.deepEqual(read('[T:The miller] [C:reportedly] [T:sold bad flour].').hedges(), {
    reportedly: ['reportedly: distancing'],
  })
  assert.deepEqual(said('the claim was read aloud'), [])
})

test('a hedge goes to the innermost attribution that holds it', () => {
  assert.deepEqual(
    read('[S1:Ida Brandt] [C1:said] [T1:[S2:the guide] [C2:warned] [T2:the ice might break] if it rained].').hedges(),
    { said: ['if: conditional'], warned: ['might: modal'] },
  )
  assert.deepEqual(read('[S1:The paper] [C1:said] [T1:[S2:the guide] [C2:claimed] [T2:to have crossed]].').hedges(), {
    said: [],
    claimed: ['claimed: distancing'],
  })
})
