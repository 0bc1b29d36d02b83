import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CHECKS } from '../../src/english/checks.ts'
import { checks } from '../../src/link/checks.ts'
import { order } from '../../src/link/order.ts'
import { within } from '../../src/link/within.ts'
import { marked } from './marked.ts'

/** A marked report's checks: the verdict and the words that name the one who judges, none for the report itself. */
function judged(source: string, outlet?: string) {
  const { segmented, tagged } = marked(source)
  const report = outlet ? { ...segmented.report, outlet } : segmented.report
  const linked = checks(within(order({ ...segmented, report }, tagged)))
  const words = (span: { start: number; end: number }) => report.text.slice(span.start, span.end)
  return {
    all: linked.checks,
    said: linked.checks.map(one => [one.verdict, ...one.who.map(words)].join(': ')),
    words: linked.checks.map(one => words(one.span)),
    about: linked.checks.map(one =>
      one.about.map(id =>
        linked.attributions
          .find(other => other.id === id)
          ?.cue.map(words)
          .join(' '),
      ),
    ),
  }
}

const finds = (source: string, ...verdicts: string[]) => assert.deepEqual(judged(source).said, verdicts, source)

for (const rule of CHECKS)
  test(`${rule.id}: ${rule.example}`, () => {
    const ids = judged(rule.example).all.map(one => one.rule)
    assert.ok(ids.includes(rule.id), `fired: ${ids.join(', ') || 'none'}`)
    assert.equal(judged(rule.example).all.find(one => one.rule === rule.id)?.verdict, rule.verdict)
  })

test('every rule has a name of its own', () => {
  assert.equal(new Set(CHECKS.map(rule => rule.id)).size, CHECKS.length)
})

test('the report itself could not verify', () => {
  finds('The Lantern could not independently verify her account.', 'unverified')
  finds('This newspaper has not been able to confirm the claim.', 'unverified')
  finds('Reuters was unable to establish whether the letter was sent.', 'unverified')
  finds('We have not seen the contract.', 'unverified')
  finds('It was not immediately possible to verify the figures.', 'unverified')
  finds('Neither figure has been independently verified.', 'unverified')
  finds('The footage could not immediately be authenticated.', 'unverified')
  finds('Her story has yet to be corroborated.', 'unverified')
  finds('Nor could the Herald confirm when the photograph was taken.', 'unverified')
})

test('the outlet by its name or a part of it is the report itself', () => {
  assert.deepEqual(judged('Saltmarsh Weekly has not verified the tape.', 'The Saltmarsh Weekly').said, ['unverified'])
  assert.deepEqual(
    judged('Saltmarsh’s fact-checking unit was unable to confirm the date of the clip.', 'Saltmarsh').said,
    ['unverified'],
  )
})

test('somebody else could not verify', () => {
  finds('Historians have been unable to establish who wrote it.', 'unverified: Historians')
  finds('[S:The clerk] [C:admitted] [T:she could not prove it].', 'unverified: The clerk')
})

test('no evidence', () => {
  finds('[S:The miller] [C:claimed], without offering evidence, that [T:rats had eaten it].', 'unverified')
  finds('[S:The miller] [C:blamed] [T:the carter]. He gave no proof.', 'unverified')
  finds('There is no evidence that the well was poisoned.', 'unverified')
  finds('[S:Inspectors] [C:said] [T:there was no evidence of arson].', 'doubtful: Inspectors')
})

test('unproven reports', () => {
  finds('Unconfirmed reports put the toll at nine.', 'unverified')
  finds('The allegations remain unproven.', 'unverified')
  finds('It is not clear whether the boat ever sailed.', 'unverified')
})

test('confirmed', () => {
  finds('Three former bakers confirmed the account.', 'confirmed: Three former bakers')
  finds('Her version was corroborated by two neighbours.', 'confirmed: two neighbours')
  finds('Ship logs reviewed by the Gazette support her account.', 'confirmed')
  finds('[S:The archivist] [C:said] [T:the seal was authentic].', 'confirmed: The archivist')
  finds('We verified the footage with satellite maps.', 'confirmed')
})

test('disputed', () => {
  finds('[S:The baker] [C:called] [T:the report “a fairy tale”].', 'disputed: The baker')
  finds('The guild dismissed the allegations as “malicious gossip”.', 'disputed: The guild')
  finds('[S:A spokesman] [C:said] [T:the figures were “wildly exaggerated”].', 'disputed: A spokesman')
  finds('The harbour master disputed that version.', 'disputed: The harbour master')
  finds('The claims were rejected by the harbour master.', 'disputed: the harbour master')
  finds('# Guild brands miller’s story ‘nonsense’', 'disputed: Guild')
})

test('doubtful', () => {
  finds('Economists doubt the figure.', 'doubtful: Economists')
  finds('Two surveyors cast doubt on the estimate.', 'doubtful: Two surveyors')
  finds('[S:A surveyor] [C:said] [T:the picture may have been doctored].', 'doubtful: A surveyor')
  finds('Rumours of a sale appear to be false.', 'doubtful')
  finds('The surveyor questioned whether the bridge had ever been closed.', 'doubtful: The surveyor')
})

test('false', () => {
  finds('[S:The miller] [C:said] [T:the oven was cold]. That was not true.', 'false')
  finds('The rumour turned out to be false.', 'false')
  finds('The miller falsely claimed that the bridge was shut.', 'false')
  finds('The theory has been widely debunked.', 'false')
  finds('[S:The guild] [C:branded] [T:the story “a complete fabrication”].', 'false: The guild')
  finds('“[T:That is a lie],” [S:the baker] [C:said].', 'false: the baker')
  finds('The newspaper later retracted the story.', 'false: The newspaper')
})

test('the agent of a passive judges', () => {
  finds('The claim was rejected as “baseless” by the guild.', 'false: the guild')
  finds('The photograph was rated false by the archivist last week.', 'false: the archivist')
  finds('The story was dismissed on Monday by the baker as a fabrication.', 'false: the baker')
  finds('The story, dismissed by the baker as “a song for sparrows”, spread.', 'disputed: the baker')
  finds('The claim was widely dismissed as false.', 'false')
  finds('That is contradicted by the ferry’s log.', 'false: the ferry’s log')
  finds(
    'The letter’s authenticity was acknowledged by two clerks under condition of anonymity.',
    'confirmed: two clerks',
  )
})

test('who judges is a noun phrase and never holds a verb', () => {
  finds('The guild gave a figure of nine, then withdrew the figure.', 'false: The guild')
  finds('The harbour office did not respond to questions about the divers’ report.')
  finds('The harbour office would not answer questions about the figures.')
  finds('The harbour office questioned the figures.', 'doubtful: The harbour office')
})

test('denied or refuted as false', () => {
  finds('The guild refuted the allegation as baseless.', 'false: The guild')
  finds('The guild dismissed the claims as unfounded.', 'false: The guild')
  finds('The guild denied the allegation.')
})

test('what somebody says in the first person is that somebody’s', () => {
  finds('“[T:I [C2:told] the clerk [T2:that the numbers were wrong]],” [S:the miller] [C:said].', 'false: the miller')
})

test('a correction is quoted with what is so', () => {
  const { words, said } = judged('An earlier version of this article said the mill had two wheels. It has three.')
  assert.deepEqual(said, ['false'])
  assert.match(words[0] ?? '', /It has three\.$/)
})

test('a judgement is about the claim before it', () => {
  const { about } = judged('[S:The miller] [C:said] [T:rats had eaten the flour]. The claim could not be verified.')
  assert.deepEqual(about, [['said']])
  assert.deepEqual(judged('The report could not be verified.').about, [[]])
})

test('a judgement of somebody’s claims is about what that somebody said, but for what is long past', () => {
  const { about } = judged(
    '[S1:Jon Ashe] [C1:told] [T1:the guild rats ate it]. [S2:Mia Bell] [C2:said] [T2:it rained]. Ashe’s claims could not be verified.',
  )
  assert.deepEqual(about, [['told']])
})

test('what is no judgement', () => {
  for (const source of [
    'Please verify your email before you vote.',
    'There were forty confirmed cases on Tuesday.',
    'The army crossed into the disputed territory.',
    'It was a false alarm.',
    'He wore false teeth.',
    'He had been untrue to himself.',
    'She was confirmed as minister on Friday.',
    'The palace confirmed the appointment.',
    'The senate has not confirmed the judge.',
    'No evidence was presented at trial.',
    'There is no doubt that spring has come.',
    'The commission called the bridge a landmark.',
    'She described the report as “a landmark”.',
    'The bus drivers rejected the offer.',
    'Rescuers found no sign of life.',
    'The bank could not be reached.',
    'The minister would neither confirm nor deny the report.',
    'The council declined to confirm the figure.',
    'The fake fur coat hung in the hall.',
    '[S:The miller] [C:denied] [T:the claim was false].',
    '[S:The clerk] [C:said] [T:the shop opened in March].',
    'The wrong bus came.',
    'They could not prove themselves at home.',
  ])
    finds(source)
})

test('a long hostile text is read in time', { timeout: 60_000 }, () => {
  const sentence = 'the claim that the report was false, called a fake and not verified by a b “c '
  const text = sentence.repeat(Math.ceil(500_000 / sentence.length))
  const { segmented } = marked('x')
  const linking = order(
    {
      ...segmented,
      report: { ...segmented.report, text, blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }] },
      sentences: [{ start: 0, end: text.length, block: 0 }],
    },
    [],
  )
  assert.ok(checks(linking).checks.length < 10)
})
