import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HEDGES } from '../../src/english/hedges.ts'
import { hedges } from '../../src/link/hedges.ts'
import { order } from '../../src/link/order.ts'
import { marked } from './marked.ts'
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

test('a question that asks what could be is no hedge', () => {
  assert.deepEqual(read('[S:A pupil] [C:asked] [T:how the storm could flood the town].').hedges(), { asked: [] })
  assert.deepEqual(said('the storm could flood the town'), ['could: modal'])
})

test('what appears so to somebody is a hedge, what should appear so or seems to is none', () => {
  assert.deepEqual(said('the lock appears to have been forced'), ['appears: distancing'])
  assert.deepEqual(said('he forged it so that the money would appear to have been spent'), [])
  assert.deepEqual(said('words do not mean what they seem to.'), [])
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

test('every rule fires on its example', () => {
  for (const { id, example } of HEDGES) {
    const fired = read(example).attributions.flatMap(one => one.hedges.map(hedge => hedge.rule))
    assert.ok(fired.includes(id), `${id}: ${example}`)
  }
})

test('rules have names of their own', () => {
  assert.equal(new Set(HEDGES.map(rule => rule.id)).size, HEDGES.length)
})

const hedged = (cue: string) => read(`[S:The miller] [C:${cue}] [T:the flour was clean].`).hedges()[cue]

test('modal, however it is put', () => {
  for (const words of [
    'the mill may well close',
    'the mill may not have burned',
    'the town he lives in may flood',
    'it might have rained',
    'he thought that it might',
    'prices could double by spring',
    'the crew could have drowned',
    'she could face charges',
    'they could be sued',
    'it is unlikely to rain',
    'that is possibly true',
    'maybe the clock stopped',
  ])
    assert.equal(said(words)?.length, 1, words)
})

test('no modal', () => {
  for (const words of [
    'it opens on May 5',
    'the vote is due by May',
    'the May election went well',
    'be that as it may, the mill burned',
    'she pushed with all her might',
    'they fear the might of the navy',
    'he might as well own it',
    'try as he might, he failed',
    'she could not open it',
    'he could no longer walk',
    'they could hear the bells',
    'I could swim at four',
    'everyone knew who could mend it',
    'women are more likely than men to vote',
    'he did all he could possibly do',
    'the firm could add nothing to that',
  ])
    assert.deepEqual(
      said(words)?.filter((it: string) => it.endsWith('modal')),
      [],
      words,
    )
})

test('a headline’s May', () => {
  const headline = (words: string) => read(`# [T:${words}], [S:Warden] [C:Says]`).hedges().Says
  assert.deepEqual(headline('Mill May Close'), ['May: modal'])
  assert.deepEqual(headline('Mill to Close in May'), [])
  assert.deepEqual(headline('Mill Closed Since May 3'), [])
  assert.deepEqual(headline('May Day March Banned'), [])
  assert.deepEqual(headline('Brian May Plays Guitar'), [])
})

test('conditions, however they are put', () => {
  for (const words of [
    'the mill would close even if it rained',
    'the mill stays open unless the roof falls',
    'the mill stays open providing that the roof holds',
    'the mill will close in the event of a flood',
    'the mill will open assuming the roof holds',
  ])
    assert.equal(said(words)?.length, 1, words)
})

test('no condition', () => {
  for (const words of [
    'it was not clear if the mill was safe',
    'nobody knew if the mill was safe',
    'he would see if the mill was safe',
    'it looked as if the mill was safe',
    'they had yet to decide if the mill was safe',
    'the mayor was little, if anything, to blame',
    'he resigned after assuming the role',
    'the court passed an order barring him from the mill',
  ])
    assert.deepEqual(said(words), [], words)
})

test('estimates, however they are put', () => {
  for (const words of [
    'about a dozen boats sank',
    'about Rs 500 was paid',
    'about ₦40 was paid',
    'about one in five left',
    'the count was about right',
    'it is about the size of a barn',
    'around midnight it sank',
    'some two dozen boats sank',
    'almost half the boats sank',
    'close to 400 boats sank',
    'an estimated 400 boats sank',
    'approximately four boats sank',
    'it took a week or so',
    '400 boats, give or take, sank',
    'they lost by 900 votes, give or take 40',
  ])
    assert.equal(said(words)?.length, 1, words)
})

test('no estimate', () => {
  for (const words of [
    'he wrote a book about two sisters',
    'they warned about three bridges',
    'he was angry about 40 letters',
    'they sailed around two islands',
    'she walked around half the town',
    'some two boats sank',
    'some boats sank',
    'a man close to two of them spoke',
    'at least nine boats sank',
    'up to nine boats sank',
    'as many as nine boats sank',
    'more than nine boats sank',
    'nearly everybody left',
    'the guards handled him roughly handled goods',
    'the boat sank, or so it seems',
  ])
    assert.deepEqual(
      said(words)?.filter((it: string) => it.endsWith('approximate')),
      [],
      words,
    )
})

test('distancing cues in all their forms', () => {
  for (const cue of [
    'claims',
    'claim',
    'has claimed',
    'claiming',
    'alleges',
    'had alleged',
    'suggested',
    'suspects',
    'insinuated',
    'purports',
    'is said',
    'was reported',
    'is rumoured',
  ])
    assert.equal(hedged(cue)?.length, 1, cue)
})

test('cues that vouch or do not tell', () => {
  for (const cue of ['said', 'insists', 'argues', 'believes', 'was told', 'maintains', 'warned', 'fears', 'reported'])
    assert.deepEqual(hedged(cue), [], cue)
  assert.deepEqual(read('[S:The rebels] [C:claimed] responsibility for [T:the fire].').hedges(), { claimed: [] })
  assert.deepEqual(read('[S:The miller] [C:suggested] [T:moving the wheel].').hedges(), { suggested: [] })
  assert.deepEqual(read('He rejected any [C:suggestion] [T:that the flour was dirty].').hedges(), { suggestion: [] })
  assert.deepEqual(read('[S:He] [C:had not meant to suggest] [T:the flour was dirty].').hedges(), {
    'had not meant to suggest': [],
  })
  assert.deepEqual(read('[S:The baker] [C:had suspected] [T:the flour was dirty].').hedges(), { 'had suspected': [] })
  assert.deepEqual(said('pupils are supposed to know it'), [])
  assert.deepEqual(said('the suspects fled and the claim failed'), [])
})

test('500,000 characters of the words themselves', () => {
  const { segmented } = marked('')
  for (const unit of ['if ', 'nobody could ', 'about ', 'one or so ']) {
    const text = unit.repeat(500_000 / unit.length)
    const span = { start: 0, end: text.length }
    const blocks = [{ kind: 'paragraph' as const, span }]
    const tagged = {
      source: [],
      cue: [{ start: 0, end: 2 }],
      content: [{ start: 3, end: text.length }],
      addressee: [],
      style: 'indirect' as const,
      confidence: 1,
    }
    const { attributions } = hedges(order({ ...segmented, report: { ...segmented.report, text, blocks } }, [tagged]))
    assert.equal((attributions[0]?.hedges.length ?? 0) > 0, unit === 'if ' || unit === 'one or so ', unit)
  }
})
