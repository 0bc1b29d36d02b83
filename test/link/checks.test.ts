import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CHECKS } from '../../src/english/checks.ts'
import { checks } from '../../src/link/checks.ts'
import { link } from '../../src/link/link.ts'
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

test('what the report itself contradicts is false, and a retort is disputed', () => {
  finds('Contrary to claims by the miller, the mill was open.', 'false')
  finds('[S:The baker] [C:said] [T:the mill was open], contrary to claims by the miller.', 'disputed: The baker')
  finds('“[T:That is a lie],” [S:the baker] [C:said].', 'disputed: the baker')
  finds('[S:Detectives] [C:suspect] [T:the letters are forged].', 'doubtful: Detectives')
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

test('the subject is found behind what leads in, between commas and before a second verb', () => {
  finds('On Friday the guild called the ledger’s figures “deliberately misleading”.', 'disputed: the guild')
  finds('When asked, her sister confirmed the account.', 'confirmed: her sister')
  finds('Her sister, speaking from Saltmarsh, confirmed the account.', 'confirmed: Her sister')
  finds('The family, who live above the mill, doubt the figure.', 'doubtful: The family')
  finds('The guild had seen the ledger but could not verify the figures.', 'unverified: The guild')
  assert.deepEqual(judged('Plumb, the Lantern’s fact-checking desk, verified the footage.', 'The Lantern').said, [
    'confirmed',
  ])
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

test('a judgement is about the claim that has its words, and about none where several are as likely', () => {
  const { about } = judged(
    '[S1:Ashe] [C1:said] [T1:the ledger was burnt in March], and [S2:the miller] [C2:added] [T2:rain was coming]. The Courier could not verify who had burnt the ledger.',
  )
  assert.deepEqual(about, [['said']])
  const many = Array.from({ length: 6 }, (_, i) => `[S${i + 1}:Ashe] [C${i + 1}:wrote] [T${i + 1}:so].`).join('\n\n')
  assert.deepEqual(
    judged(`${many}\n\nThe Courier could not verify the account.`).about.map(ids => ids.length < 3),
    [true],
  )
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

test('unverified, in many styles', () => {
  finds(
    '[S1:The ministry] [C1:said] [T1:eleven fishermen were on board]. The Associated Press had no means of checking that number.',
    'unverified',
  )
  finds(
    '[S1:Rebels] [C1:claimed] [T1:to have taken the airfield]. The claim could not be checked on the ground because telephone lines are down.',
    'unverified',
  )
  finds('Neither side’s casualty figures could be confirmed independently.', 'unverified')
  finds(
    '[S1:The union] [C1:put] [T1:turnout at 80 percent], a number that no outside body has confirmed.',
    'unverified',
  )
  finds('The provenance of the recording has not been established.', 'unverified')
  finds('AFP was not in a position to verify the images.', 'unverified')
  finds('The Mail & Tribune has seen the affidavit but could not vouch for its contents.', 'unverified')
  finds(
    '[S1:The senator] [C1:insisted] [T1:the ballots had been shredded] but provided nothing to back up the assertion.',
    'unverified',
  )
  finds('So far no proof has emerged that the convoy ever crossed the border.', 'unverified')
  finds('It was not immediately clear if the letter had been delivered.', 'unverified')
  finds('The authenticity of the voice note could not be ascertained at press time.', 'unverified')
  finds(
    '[S1:He] [C1:told] [A1:supporters] [T1:the election was stolen], an allegation he has made repeatedly and without proof.',
    'unverified',
  )
  finds('Investigators have so far been unable to corroborate the driver’s story.', 'unverified: Investigators')
  finds(
    '[S1:Scotland Yard] [C1:said] [T1:it had not been able to substantiate the complaint].',
    'unverified: Scotland Yard',
  )
  finds('We asked for the data behind the figure; none was supplied.', 'unverified')
  finds('There is as yet no independent confirmation of the strike.', 'unverified')
  finds(
    '[S:Officials in Juba] [C:said] [T:the raiders had been driven off]. That could not be confirmed, and aid agencies have no staff in the area.',
    'unverified',
  )
  finds(
    'The newspaper was unable to reach the alleged victims or to confirm that the meeting had happened.',
    'unverified',
  )
  finds('Little is known about the group, and its claims are impossible to check.', 'unverified')
  finds('CBC News has not independently verified the contents of the letter.', 'unverified')
  finds('The document, which bears no date or signature, could not be authenticated.', 'unverified')
  finds('[S:She] [C:said] [T:thousands had died], citing no source.', 'unverified')
  finds('Without access to the site, journalists have been unable to establish what happened.', 'unverified')
  finds('The rumour, which began on a messaging app, has never been substantiated.', 'unverified')
  finds('This magazine has not been shown the recording.', 'unverified')
  finds('The charge has yet to be tested in court.', 'unverified')
  finds('No hospital reached by Reuters could confirm the deaths.', 'unverified')
  finds('There is no record that the letter was received.', 'unverified')
  finds('Efforts to corroborate his story were unsuccessful.', 'unverified')
  finds('The provenance of the footage is unknown.', 'unverified')
  finds('It was not possible to establish the identity of the speaker.', 'unverified')
  finds('The paper did not name its source.', 'unverified')
  finds('The figure, for which the ministry gave no source, has since been widely quoted.', 'unverified')
  finds(
    '[S1:The militia] [C1:said] [T1:it had shot down a drone]. There was no way to check the assertion.',
    'unverified',
  )
  finds('The claims, none of which has been independently corroborated, could not be put to the general.', 'unverified')
  finds('No documentary evidence for the meeting has been published.', 'unverified')
  finds('The paper said the figures were its own estimate; it did not explain how they were calculated.', 'unverified')
  finds('Ms Duarte’s version, which could not be confirmed, is that the gate was already open.', 'unverified')
  finds('So far the ministry has not backed up that claim with data.', 'unverified')
  finds('We could not find anyone who had seen it.', 'unverified')
  finds('She did not produce the email.', 'unverified')
  finds('The identity of the man in the clip could not be established.', 'unverified')
  finds('There is nothing to show that it was ever sent.', 'unverified')
  finds('Its sources were not named.', 'unverified')
  finds('The tape’s origin is unclear.', 'unverified')
  finds('[S:the ombudsman] [C:said] [T:she could find no record of the complaint].', 'unverified: the ombudsman')
  finds('The paper offered no source for the figure.', 'unverified')
  finds('There is only his word for it.', 'unverified')
  finds('The allegation rests on a single anonymous source.', 'unverified')
  finds('The assertion is unsupported by any document that this newspaper has seen.', 'unverified')
  finds('The company did not supply figures to support that.', 'unverified')
  finds('It could not be learned whether the money was paid.', 'unverified')
  finds(
    'The two sides gave figures that differ by a factor of three; neither has been independently audited.',
    'unverified',
  )
  finds('[S:She] [C:blamed] [T:a rival firm for the leak], though she offered nothing to back that up.', 'unverified')
  finds('It is impossible to say whether the two men ever met.', 'unverified')
})

test('doubtful, in many styles', () => {
  finds('Aid workers have called the government’s figures into question.', 'doubtful: Aid workers')
  finds('Three economists told the paper they were sceptical of the forecast.', 'doubtful: Three economists')
  finds('Lawyers for the family questioned the accuracy of the police log.', 'doubtful: Lawyers for the family')
  finds('The chronology set out by the ministry does not add up.', 'doubtful')
  finds('Several details in the memoir appear to have been embellished.', 'doubtful')
  finds(
    '[S1:Dr Imke Vos], who did not take part in the trial, [C1:said] [T1:the results should be treated with caution].',
    'doubtful: Dr Imke Vos',
  )
  finds('Opposition lawmakers expressed scepticism about the explanation.', 'doubtful: Opposition lawmakers')
  finds(
    '[S1:A spokesman for the bishop] [C1:said] [T1:the diary’s authenticity was open to question].',
    'doubtful: A spokesman for the bishop',
  )
  finds('Demographers have long been sceptical of those statistics.', 'doubtful: Demographers')
  finds(
    '[S:Professor Lindqvist] [C:said] [T:the sample was too small to support such a conclusion].',
    'doubtful: Professor Lindqvist',
  )
  finds('Officials in Vienna privately doubt that the test took place.', 'doubtful: Officials in Vienna')
  finds('The minister’s explanation raises more questions than it answers.', 'doubtful')
  finds('Defence lawyers sought to cast doubt on her evidence.', 'doubtful: Defence lawyers')
  finds('[S:Mr Akande] [C:said] [T:he was “not entirely convinced” by the explanation].', 'doubtful: Mr Akande')
  finds('[S:the auditor] [C:described] [T:the projections as “optimistic in the extreme”].', 'doubtful: the auditor')
  finds(
    'Two scientists not involved in the work questioned the result.',
    'doubtful: Two scientists not involved in the work',
  )
  finds('That number strains belief.', 'doubtful')
  finds('[S:A prosecutor] [C:said] [T:the alibi did not hold up].', 'doubtful: A prosecutor')
  finds(
    '[S:A retired detective] who worked on the case [C:said] [T:he had never believed the confession].',
    'doubtful: A retired detective',
  )
  finds('[S:Prof Ito] [C:called] [T:the sample “laughably small”].', 'doubtful: Prof Ito')
  finds('[S:One diplomat] [C:said] [T:the timing was “a little too neat”].', 'doubtful: One diplomat')
  finds('[T:The forecast rests on heroic assumptions], [C:according to] [S:economists].', 'doubtful: economists')
  finds('[S:Mr Weir], a statistician, [C:said] [T:the figures proved nothing].', 'doubtful: Mr Weir')
  finds('The inspector was not convinced by his alibi.', 'doubtful: The inspector')
  finds('[S:officials] [C:warned] [T:the early numbers might prove unreliable].', 'doubtful: officials')
  finds('The minister’s timeline is hard to square with the ferry log.', 'doubtful')
  finds('Residents are not buying the explanation.', 'doubtful: Residents')
  finds('[S:intelligence officers] [C:believe] [T:the document may be a forgery].', 'doubtful: intelligence officers')
  finds('[S:Mr Hagen] [C:doubts] [T:that the plane was ever there].', 'doubtful: Mr Hagen')
  finds('That is hard to reconcile with the minutes.', 'doubtful')
  finds('Linguists poked holes in the theory.', 'doubtful: Linguists')
  finds('The company’s numbers were questioned by auditors.', 'doubtful: auditors')
  finds('[S:the historian] [C:said] [T:the letter “does not sound like him”].', 'doubtful: the historian')
  finds('[S:the detective] [C:said] [T:the story had too many holes].', 'doubtful: the detective')
  finds('[S:the actuary] [C:said] [T:she would treat the number with care].', 'doubtful: the actuary')
  finds('[S:two epidemiologists] [C:said] [T:the link was far from proven].', 'doubtful: two epidemiologists')
  finds('[S:the widow] [C:told] [A:us] [T:she did not believe a word of it].', 'doubtful: the widow')
  finds('[S:the statistician] [C:called] [T:the estimate “a shot in the dark”].', 'doubtful: the statistician')
  finds('[S:the lawyer] [C:suggested] [T:that the witness had misremembered].', 'doubtful: the lawyer')
  finds(
    '[S:the economist] [C:warned] [T:that the figures should not be taken at face value].',
    'doubtful: the economist',
  )
  finds('[S:the referee] [C:wrote] [T:that the evidence was thin].', 'doubtful: the referee')
  finds('[S:the curator] [C:remains] [T:unconvinced].', 'doubtful: the curator')
  finds('[S:the judge] [C:said] [T:she “struggled to accept” the account].', 'doubtful: the judge')
  finds('[S:one juror] [C:told] [A:the paper] [T:he never bought the story].', 'doubtful: one juror')
  finds('“[T:I have read it three times and I still don’t believe it],” [S:the widow] [C:said].', 'doubtful: the widow')
  finds('[S:the trade body] [C:questioned] [T:how the figure had been reached].', 'doubtful: the trade body')
  finds(
    '[S:sources close to the inquiry] [C:cast] [T:doubt on the confession].',
    'doubtful: sources close to the inquiry',
  )
  finds(
    '[S:a former minister] [C:said] [T:that the explanation was “a bit convenient”].',
    'doubtful: a former minister',
  )
  finds('[S:Prof Ng] [C:said] [T:the paper’s conclusions went well beyond its data].', 'doubtful: Prof Ng')
  finds('The opposition questioned the ministry’s arithmetic.', 'doubtful: The opposition')
  finds(
    '[S:Dr Karim] [C:said] [T:it was highly unlikely that the virus had come from a frozen fish].',
    'doubtful: Dr Karim',
  )
  finds('Bankers were sceptical that the deal had been agreed.', 'doubtful: Bankers')
  finds('That claim looks increasingly shaky.', 'doubtful')
  finds('A former colleague found the story hard to credit.', 'doubtful: A former colleague')
})

test('false, in many styles', () => {
  finds('That figure is wrong: the budget shows 3.1bn, not 5bn.', 'false')
  finds('The photograph has been digitally altered.', 'false')
  finds('The quotation attributed to the archbishop is fabricated.', 'false')
  finds('The electoral commission denounced the circular as a forgery.', 'false: The electoral commission')
  finds('Full Fact found the claim to be untrue.', 'false: Full Fact')
  finds('Contrary to the viral post, no vote on the tax has been scheduled.', 'false')
  finds('The candidate wrongly stated that crime had doubled.', 'false')
  finds('[S1:The hospital] [C1:said] [T1:reports of a second outbreak were without foundation].', 'false: The hospital')
  finds('The broadcaster has retracted its report and apologised.', 'false: The broadcaster')
  finds('An earlier headline on this story gave the wrong number of dead.', 'false')
  finds('A reverse image search shows the photo dates from 2016 and has nothing to do with the protest.', 'false')
  finds('The letter, which bears a forged signature, has circulated since Monday.', 'false')
  finds('The widely shared claim is a myth.', 'false')
  finds('It later emerged that no such contract had been signed.', 'false')
  finds('The clip has been edited to remove his answer.', 'false')
  finds('A widely circulated screenshot purporting to show the tweet is fake.', 'false')
  finds('Snopes rated the claim “Mostly False”.', 'false: Snopes')
  finds('The broadcaster’s ombudsman ruled that the report was inaccurate.', 'false: The broadcaster’s ombudsman')
  finds('He has repeatedly and falsely claimed to have served in the war.', 'false')
  finds(
    '[S:A spokesman for the bishops] [C:said] [T:the quotation was invented].',
    'false: A spokesman for the bishops',
  )
  finds('Neither statement is true.', 'false')
  finds('Meta labelled the post as false information.', 'false: Meta')
  finds('The bridge was not closed, as the mayor had claimed.', 'false')
  finds('The article misstated the year of the fire. It was 1987, not 1978.', 'false')
  finds('There is no such clause in the contract.', 'false')
  finds('Africa Check found the claim to be false.', 'false: Africa Check')
  finds('The photograph, shared as proof, shows a different river.', 'false')
  finds('An earlier version of this report gave the wrong name for the ship.', 'false')
  finds('The statement was untrue, as the ministry now concedes.', 'false')
  finds('The letter is a forgery.', 'false')
  finds('The claim that the vaccine contains metal is false.', 'false')
  finds('“[T:This is fake news],” [S:the mayor] [C:said].', 'false: the mayor')
  finds('[S:the registrar] [C:said] [T:the certificate was counterfeit].', 'false: the registrar')
  finds('[S:the police] [C:said] [T:the story was made up].', 'false: the police')
  finds('[S:the embassy] [C:said] [T:the document was not authentic].', 'false: the embassy')
  finds('[S:the inquiry] [C:found] [T:his evidence to be untruthful].', 'false: the inquiry')
  finds('[S:the minister] [C:conceded] [T:that his earlier answer had been wrong].', 'false: the minister')
  finds('[S:the paper] [C:admitted] [T:that it had got the name wrong].', 'false: the paper')
  finds('[S:the hospital] [C:said] [T:nothing of the sort had happened].', 'false: the hospital')
  finds('[S:the scientist] [C:retracted] [T:the paper].', 'false: the scientist')
  finds('“[T:There’s not a shred of truth in it],” [S:a spokeswoman] [C:said].', 'false: a spokeswoman')
  finds('[S:the diplomat] [C:called] [T:the claim “a blatant lie”].', 'false: the diplomat')
  finds('The true figure is a tenth of that.', 'false')
  finds('The figure is wrong by a factor of ten.', 'false')
  finds('The video is not from Lagos.', 'false')
  finds('[S:the ambassador] [C:described] [T:the report as a complete fabrication].', 'false: the ambassador')
  finds('The minister was wrong to say that wages had doubled.', 'false')
  finds('A spokesman’s assertion that nobody was hurt turned out to be untrue.', 'false')
  finds('There is no basis in fact for the claim.', 'false')
})

test('disputed, in many styles', () => {
  finds('Her ex-husband disputes that account.', 'disputed: Her ex-husband')
  finds('The ministry of health rejected the findings as “fundamentally flawed”.', 'disputed: The ministry of health')
  finds('Tehran dismissed the report as “psychological warfare”.', 'disputed: Tehran')
  finds('[S1:The airline] [C1:said] [T1:the report contained inaccuracies].', 'disputed: The airline')
  finds('Mr Halloran described the allegations as “a smear campaign”.', 'disputed: Mr Halloran')
  finds('That version was contradicted by two neighbours.', 'disputed: two neighbours')
  finds('“[T1:The article is riddled with errors],” [S1:Mr Pretorius] [C1:said].', 'disputed: Mr Pretorius')
  finds('Critics accused the agency of massaging the numbers.', 'disputed: Critics')
  finds('The foreign office accused the newspaper of peddling falsehoods.', 'disputed: The foreign office')
  finds('[S1:His sister] [C1:says] [T1:it did not happen that way].', 'disputed: His sister')
  finds(
    '“[T:That is a gross distortion of what I said],” [S:the chief executive] [C:told] [A:analysts].',
    'disputed: the chief executive',
  )
  finds('Moscow rejected the allegations as Russophobic fantasies.', 'disputed: Moscow')
  finds('Ms Ruiz’s lawyers called the evidence “cherry-picked”.', 'disputed: Ms Ruiz’s lawyers')
  finds('[S:his campaign] [C:called] [T:the allegation “a desperate invention”].', 'disputed: his campaign')
  finds('The council leader accused the paper of making up quotes.', 'disputed: The council leader')
  finds('The brewery disagrees with the regulator’s findings.', 'disputed: The brewery')
  finds(
    '[S:The distillery] [C:called] [T:the allegation “a pub quiz answer looking for a question”].',
    'disputed: The distillery',
  )
  finds('“[T:That simply did not happen],” [S:Mr Brandt] [C:said] of the alleged threat.', 'disputed: Mr Brandt')
  finds('The bishop’s office rejected the report as “gossip with footnotes”.', 'disputed: The bishop’s office')
  finds('Dr Salgado rejects that reading of the data.', 'disputed: Dr Salgado')
  finds(
    '[S:A spokesman] [C:described] [T:the leaked memo as “a draft that was never adopted”].',
    'disputed: A spokesman',
  )
  finds(
    'But [S:the rail company] [C:says] [T:the passengers’ figures are wildly exaggerated].',
    'disputed: the rail company',
  )
  finds('The league took issue with the paper’s arithmetic.', 'disputed: The league')
  finds('[S:The vendor] [C:said] [T:the audit misread its contract].', 'disputed: The vendor')
  finds('Lawyers for Mr Haas have contested the authenticity of the diary.', 'disputed: Lawyers for Mr Haas')
  finds('“[T:What nonsense],” [S:the ambassador] [C:wrote].', 'disputed: the ambassador')
  finds('Both pilots contradict the company’s version.', 'disputed: Both pilots')
  finds('The architect disputes that he was warned.', 'disputed: The architect')
  finds('Peking University rejected the study’s conclusions.', 'disputed: Peking University')
  finds('The chief whip laughed off the claims.', 'disputed: The chief whip')
  finds('The finding has been challenged by a rival team.', 'disputed: a rival team')
  finds('The firm’s own engineers had disputed the calculation.', 'disputed: The firm’s own engineers')
  finds('The dam’s operator called the leaked report “alarmist”.', 'disputed: The dam’s operator')
  finds('“[T:He is making it up],” [S:Ms Cho] [C:said].', 'disputed: Ms Cho')
  finds('[S:Energy analysts] [C:called] [T:the claim “creative accounting”].', 'disputed: Energy analysts')
  finds('[S:the surgeon] [C:said] [T:the account was “not how it happened”].', 'disputed: the surgeon')
  finds('[S:the firm] [C:said] [T:the figure was out of date].', 'disputed: the firm')
  finds('[S:the player’s agent] [C:called] [T:it “a story invented over lunch”].', 'disputed: the player’s agent')
  finds('[S:the school] [C:said] [T:it did not accept the inspectors’ conclusions].', 'disputed: the school')
  finds('[S:the lobby group] [C:said] [T:the paper had got its facts wrong].', 'disputed: the lobby group')
  finds('[S:the singer] [C:posted] [T:that it was “all lies”].', 'disputed: the singer')
  finds('[S:the general] [C:ridiculed] [T:the casualty count].', 'disputed: the general')
  finds('[S:the editor] [C:rejected] [T:suggestions that the photograph had been staged].', 'disputed: the editor')
  finds(
    '[S:the ministry] [C:hit back], [C:saying] [T:the think tank had “cooked the numbers”].',
    'disputed: the ministry',
  )
  finds('[S:the landlord] [C:insists] [T:the tenants have it backwards].', 'disputed: the landlord')
  finds('[S:the shipowner] [C:says] [T:the captain is confusing two voyages].', 'disputed: the shipowner')
  finds(
    '[S:the regulator] [C:said] [T:the company’s description of the meeting was “not one we recognise”].',
    'disputed: the regulator',
  )
  finds('[S:Dr Mbeki] [C:said] [T:the study had been misinterpreted].', 'disputed: Dr Mbeki')
  finds('[S:the family] [C:does not accept] [T:the police version].', 'disputed: the family')
  finds('[S:the shop] [C:said] [T:the review was a malicious invention by a rival].', 'disputed: the shop')
  finds('[S:the club] [C:said] [T:the player had in fact been injured in training].', 'disputed: the club')
  finds('[S:the general’s office] [C:waved away] [T:the report].', 'disputed: the general’s office')
  finds('“[T:Absolute garbage],” [S:Mr Papas] [C:replied].', 'disputed: Mr Papas')
  finds('[S:the factory] [C:called] [T:the figures “plucked from the air”].', 'disputed: the factory')
  finds('[S:the developer] [C:accused] [T:the residents of scaremongering].', 'disputed: the developer')
  finds('[S:the hospital] [C:rejected] [T:the account as “incomplete and unfair”].', 'disputed: the hospital')
  finds('The shipowner disputes that the engine was faulty.', 'disputed: The shipowner')
  finds('[S:the council] [C:disputes] [T:how many trees were felled].', 'disputed: the council')
  finds('The engineers challenged the report’s assumptions.', 'disputed: The engineers')
  finds('[S:the senator’s office] [C:called] [T:the story “a hit job”].', 'disputed: the senator’s office')
  finds('Her doctor disputes the diagnosis.', 'disputed: Her doctor')
})

test('confirmed, in many styles', () => {
  finds('Hospital records seen by Reuters bear out the family’s account.', 'confirmed')
  finds('[S1:The coroner] [C1:said] [T1:the note was authentic].', 'confirmed: The coroner')
  finds('Her account was backed up by a former colleague.', 'confirmed: a former colleague')
  finds('The Pentagon has acknowledged that the report was accurate.', 'confirmed: The Pentagon')
  finds('A second juror gave a similar account.', 'confirmed: A second juror')
  finds('CCTV footage reviewed by the Times supports the driver’s account.', 'confirmed')
  finds('A third passenger corroborated much of what she said.', 'confirmed: A third passenger')
  finds('[S:Forensic examiners] [C:found] [T:the signature to be authentic].', 'confirmed: Forensic examiners')
  finds('The claim checks out.', 'confirmed')
  finds('Colleagues backed up her version.', 'confirmed: Colleagues')
  finds('Officials in both capitals confirmed the broad outlines of the deal.', 'confirmed: Officials in both capitals')
  finds('His sister, who was in the room, confirmed his account.', 'confirmed: His sister')
  finds('The meeting was confirmed by a clerk, who showed this newspaper the visitors’ book.', 'confirmed: a clerk')
  finds('Bank statements seen by this newspaper bear that out.', 'confirmed')
  finds('Three colleagues gave the same account.', 'confirmed: Three colleagues')
  finds('The mayor’s aide admitted sending the message.', 'confirmed: The mayor’s aide')
  finds('A copy of the order, seen by the Herald, matches his description.', 'confirmed')
  finds('Phone records obtained by the Mercury corroborate her story.', 'confirmed')
  finds('A senior officer vouched for the report’s accuracy.', 'confirmed: A senior officer')
  finds('The bank has confirmed the authenticity of the letter.', 'confirmed: The bank')
  finds('Both teachers confirmed her version of events.', 'confirmed: Both teachers')
  finds('[S:Mr Aziz] [C:acknowledged] [T:that the allegations were true].', 'confirmed: Mr Aziz')
  finds('[S:two witnesses] [C:told] [A:the court] [T:the same story].', 'confirmed: two witnesses')
  finds('[S:a police source] [C:confirmed] [T:the authenticity of the tape].', 'confirmed: a police source')
  finds('[S:his widow] [C:recognised] [T:the handwriting].', 'confirmed: his widow')
  finds('Three of the five names check out.', 'confirmed')
  finds('[S:the expert] [C:found] [T:no trace of editing].', 'confirmed: the expert')
  finds('“[T:That is exactly what happened],” [S:Ms Stone] [C:said].', 'confirmed: Ms Stone')
})

test('what is no judgement, in many styles', () => {
  for (const source of [
    'The health ministry reported 214 confirmed cases and three confirmed deaths.',
    'The match was halted after a false start in lane four.',
    '[S1:The defendant] [C1:denies] [T1:all the charges].',
    'The two countries both claim the disputed islands.',
    'Voters rejected the proposal in a referendum.',
    'The judge rejected an appeal against the sentence.',
    'The bank said it would verify the identity of every customer.',
    'The minister is expected to confirm the figures next week.',
    'The company confirmed that it would cut 300 jobs.',
    'Prosecutors must prove the allegations beyond reasonable doubt.',
    'She wore a fake fur coat and false eyelashes.',
    'He has questioned the wisdom of the bridge.',
    'Detectives questioned two men.',
    'There is no doubt that the harvest was good.',
    'Senators backed the bill by a wide margin.',
    'What went wrong is the subject of an inquiry.',
    'It is not true love, she wrote in the poem.',
    'Doubts about the striker’s fitness remain.',
    'The strike was called off after talks.',
    'He opened a false bank account in his wife’s name.',
    'The bill would make it a crime to spread false information.',
    'She described the report as “a wake-up call”.',
    'Fans doubted whether the concert would ever begin.',
    'The inquiry will establish whether the claims are true.',
    '[S1:She] [C1:asked] [T1:whether the figures were correct].',
    '[S:The premier] [C:denied] [T:any wrongdoing].',
    'The company disputes tribunal fees in a separate case.',
    'The court upheld the disputed election result.',
    'The union rejected the pay offer.',
    'The ruling was challenged in the high court.',
    'A spokeswoman confirmed receipt of the letter.',
    'She backed the minister’s plan to cut taxes.',
    'He is a genuine leader, his fans say.',
    'The true cost will not be known for years.',
    'Police could not establish the cause of the blaze.',
    'The date of the wedding has not been confirmed.',
    'There was no evidence of a struggle in the room.',
    'He was accused of making false statements to a bank.',
    'They sold counterfeit and fake handbags.',
    'The minister described the talks as “constructive”.',
    'The mayor called it a day of mourning.',
    'It would be wrong to sell the hospital, she said.',
    'What he did was wrong, the judge told him.',
    'Doubts remain over the captain’s fitness.',
    'Residents doubted that the road would be finished by spring.',
    'The opposition questioned the cost of the trip.',
    'The film is a work of fiction.',
    'The stage had been doctored with fresh paint.',
    'He exaggerated his vowels for comic effect.',
    'Fact-checkers were hired by the platform last year.',
    'The court found him guilty of making a false declaration.',
    '[S:The general] [C:denied] [T:that his men had looted the shops].',
    'Fans questioned the referee’s eyesight.',
    'The ministry confirmed three new cases of cholera.',
    'It is not known how many people were on board.',
    'The club would not confirm the signing.',
    'She called it a betrayal.',
    'He was wrong to resign, his friends say.',
    'A fake bomb was found near the station.',
    'The forged steel gate weighs two tonnes.',
    'The disputed penalty decided the match.',
    'The drug was wrongly withheld from 300 patients.',
    'An accurate map of the reef was published in 1902.',
    'The union will challenge the figures in court.',
    'Lawyers must substantiate the claim by Friday.',
    '[S:He] [C:said] [T:he would resign if the report was true].',
    'Three ministers backed the proposal.',
    'The editor stood by the story.',
    '[S:The pilot] [C:said] [T:he had no memory of the crash].',
    'The agency confirmed the outbreak on Tuesday.',
    'A spokesperson confirmed that talks were under way.',
    'The disputed goal stood.',
    'The team’s chances are in doubt.',
    'He was found guilty of fabricating evidence.',
    'The bank returned the forged notes to the police.',
    'The firm said it had done nothing wrong.',
    'She said he was the wrong man for the job.',
    'The tests confirmed that the water was safe to drink.',
    'He described the visit as a success.',
    'She rejected the offer as too low.',
    'The scientists verified their method on mice.',
    'The minister’s claim to the throne was never tested.',
    'The senate confirmed her as attorney general by 52 votes to 48.',
    'He pleaded not guilty to giving a false statement to police.',
    'Customers must confirm their booking by email.',
    'The club has confirmed the signing of the striker.',
    '[S1:Police] [C1:confirmed] [T1:that a man had been arrested].',
    'Reporters questioned the minister for an hour.',
    'The treaty’s future is in doubt.',
    'The report supports a higher tax on sugar.',
    'The wrong man was given the medal.',
    'The minister was wrong-footed by the question.',
    'The team proved doubters wrong.',
    'A court will decide whether the claim is valid.',
    'The minister promised to look into the claims.',
    'The charity disputes tribunal meets on Mondays.',
    'The disputed territory has seen three wars.',
    'Ministers rejected calls for a public inquiry.',
    '[S:The agency] [C:confirmed] [T:it had opened an inquiry].',
    'The trial confirmed the drug’s safety in children.',
    'The figures support a cut in interest rates.',
    'The striker could not be confirmed for Saturday’s game.',
    'Prosecutors say he forged a signature on the will.',
    'She was charged with possessing a fake passport.',
    'The company got its sums wrong.',
    'The prediction may prove wrong.',
    'The project’s viability is in question.',
    'She questioned why the lights had been off.',
    '[S:Analysts] [C:questioned] [T:whether the bank could survive].',
    '[S:The firm] [C:rejected] [T:the accusation].',
    'Police have not confirmed the identity of the victim.',
    'They proved the critics wrong by winning.',
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

test('what would be so is not judged, nor is conduct', () => {
  finds('[S:The mayor] [C:said] [T:the figure would be “a catastrophe for the town”].')
  finds('[S:The mayor] [C:said] [T:the figure was “a catastrophe for the town”].')
  finds(
    '[S1:The baker] [C1:said] [T1:the mill was open]. “[T2:That’s not talk. That’s gossip],” [S2:the miller] [C2:said].',
  )
  finds('[S:The mayor] [C:said] [T:the story was “gossip”].', 'disputed: The mayor')
})

test('what somebody is accused of is no judgement of a claim', () => {
  finds('[S:She] [C:alleged] [T:that invoices for the bridge were false].')
  finds('[S:She] [C:alleged] [T:that the report was false].', 'false: She')
  finds('[S:Police] [C:accused] Mr Hale of lying.')
})

test('a quoted word behind a participle is part of the subject', () => {
  finds('The owner had it wrong, but a memo marked “privileged,” tells a different story.', 'disputed: a memo')
})

test('the noun that is judged points at its claim', () => {
  const about = (source: string) => judged(source).about
  assert.deepEqual(
    about(
      '[S1:The Valley Post] [C1:reported] [T1:that the ministry had sold the barracks]. [S2:The ministry] [C2:denied] [T2:the report]. Hollin dismissed the report as “speculation”.',
    ),
    [['reported']],
  )
  assert.deepEqual(
    about(
      '[S1:A clerk] [C1:alleged] [T1:that the mayor had taken bribes]. [S2:A baker] [C2:said] [T2:the bridge was shut]. The mayor termed the allegation baseless.',
    ),
    [['alleged']],
  )
  assert.deepEqual(
    about(
      '[S1:A memo] [C1:said] [T1:the readings were high]. [S2:Orvane] [C2:noted] [T2:the readings were low]. [S3:The council] [C3:added] [T3:the memo had been taken out of context].',
    ),
    [['said']],
  )
})

test('nobody disputes themselves, by whatever words they are named', () => {
  const { segmented, tagged } = marked(
    '[S1:Orvane], a water company, [C1:said] [T1:the readings were low]. [S2:The company] [C2:said] [T2:the memo had been taken out of context].',
  )
  assert.deepEqual(
    link(segmented, tagged).checks.map(one => [one.verdict, one.about]),
    [['disputed', []]],
  )
})

test('what nobody backs is a claim or is not judged', () => {
  for (const source of [
    'Marrow could not back up the win.',
    'The Harbour Party would not back the bill.',
    'The guild has not backed the plan.',
    'Koru has not supported the proposal.',
    'The guild did not release the data.',
    'The mill failed to submit documents.',
    'The council has not published the letter.',
  ])
    finds(source)
  finds('The guild did not back up the claim.', 'unverified')
  finds('The guild did not back that up.', 'unverified')
  finds('The miller has not backed the claim with evidence.', 'unverified')
  finds('The miller has never substantiated the allegation.', 'unverified')
  finds('The miller did not provide evidence.', 'unverified')
  finds('The guild did not release any documents.', 'unverified')
  finds('The guild did not release data to support the claim.', 'unverified')
})

test('what somebody cannot do or foresee is about no claim', () => {
  for (const source of [
    'The water board could not say when the pumps would be mended.',
    'The assembly has yet to confirm the nominee.',
    'The ferry line has yet to confirm a date.',
    'The harbour office was unable to establish contact.',
    'She could not stand up after the race.',
    'The bank failed to verify the identity of savers.',
    'The guard failed to check whether the gate was locked.',
    'The bowler has yet to prove his fitness.',
    'Koru is yet to confirm the squad.',
    'It was unclear whether Ashe had a lawyer.',
    'It was unclear if anyone was injured.',
    'It was unclear if any sailors were killed.',
    'It was not clear whether the regatta will go ahead.',
    'Whether the regatta will go ahead is unclear.',
  ])
    finds(source)
  finds('The clerk could not say whether the tape was real.', 'unverified: The clerk')
  finds('The guild failed to establish whether the letter was sent.', 'unverified: The guild')
  finds('The miller could not back up her account.', 'unverified: The miller')
  finds('The Lantern was unable to confirm the date of the clip.', 'unverified')
  finds('It was unclear whether the two bakers had met.', 'unverified')
  finds('It was unclear whether the will was genuine.', 'unverified')
  finds('It was not clear whether the general was killed.', 'unverified')
})

test('what is yet to be confirmed', () => {
  finds('The army of Tam is yet to confirm the attack.', 'unverified: The army of Tam')
  finds('The guild is still yet to verify the claim.', 'unverified: The guild')
  finds('The date of the video could not be verified.', 'unverified')
  finds('The date of the fair could not be confirmed.')
})

test('a court’s business is no judgement of what is true', () => {
  for (const source of [
    'The appeals court has dismissed the lawsuit.',
    'District Judge Mia Bell dismissed the indictment.',
    'The judge who heard the case dismissed the complaint.',
    'The lawsuit was dismissed by a harbour judge.',
    'The claim was rejected by the tribunal.',
    'Prosecutors dismissed the charges.',
    'Prosecutors withdrew the charges.',
    'She withdrew the lawsuit.',
    'The miller withdrew his complaint.',
  ])
    finds(source)
  finds('The miller withdrew the allegation.', 'false: The miller')
  finds('The miller withdrew his statement.', 'false: The miller')
  finds('The miller retracted the complaint.', 'false: The miller')
  finds('The minister dismissed the report.', 'disputed: The minister')
  finds('The justice minister dismissed the report.', 'disputed: The justice minister')
  finds('The claim was rejected by the justice ministry.', 'disputed: the justice ministry')
  finds('The court heard that the miller dismissed the report.', 'disputed: the miller')
  finds('Prosecutors dismissed the allegation.', 'disputed: Prosecutors')
  finds('The company dismissed the lawsuit as speculation.', 'disputed: The company')
})

test('what does not bear a claim out does not confirm it', () => {
  finds('The footage does not match the officer’s account.', 'false')
  finds('The records did not fully support his account.', 'doubtful')
  finds('The data does not back the claim.', 'doubtful')
  finds('Mill records never supported his account.')
  finds('Documents support her account.', 'confirmed')
})

test('who matches a description, or backs a report, confirms nothing', () => {
  for (const source of [
    'Officers stopped a man who matched the description of the thief.',
    'The cart matched the description.',
    'The Harbour Party backed the report.',
    'The league of ports endorsed the statement.',
    'The report was backed by the Harbour Party.',
  ])
    finds(source)
  finds('A neighbour backed up the account.', 'confirmed: A neighbour')
  finds('A neighbour backed his account.', 'confirmed: A neighbour')
  finds('The statement was backed up by a neighbour.', 'confirmed: a neighbour')
})

test('pictures found to be from a place', () => {
  finds('The Lantern was able to verify the location.', 'confirmed: The Lantern')
  finds('The Lantern was not able to verify the location.', 'unverified')
  finds('The Lantern confirmed the location as Marrow from the shape of the buildings.', 'confirmed: The Lantern')
  finds('The Lantern was able to confirm the location as Tam from file pictures.', 'confirmed: The Lantern')
  finds('The guild confirmed the date as Monday in a letter.')
})

test('not a grain of truth', () => {
  finds('There is not an iota of truth in the report.', 'false')
  finds('There was no element of truth in the story.', 'false')
  finds('There was not even a grain of truth in the rumour.', 'false')
  finds('There is no truth in the rumour.', 'false')
})

test('who tells it otherwise disputes it', () => {
  finds('Her brother tells it differently.', 'disputed: Her brother')
  finds('The cook remembers the evening differently.', 'disputed: The cook')
  finds('Minutes kept by the guild tell another story.', 'disputed: Minutes kept by the guild')
  finds('[S:Two of the bakers] [C:said] [T:they did not remember it that way].', 'disputed: Two of the bakers')
  finds('The lease says the reverse.', 'disputed: The lease')
  finds('The mason begs to differ.', 'disputed: The mason')
  finds('A study says otherwise.', 'disputed: A study')
  finds('An official put the number lower, at about nine.', 'disputed: An official')
  finds('Surveyors came up with a lower figure.', 'disputed: Surveyors')
  finds('[S:Two masons] [C:reckon] [T:both figures are too low].', 'disputed: Two masons')
  finds('He put the box lower.')
  finds('Each child tells a story before bed.')
  finds('The twins dress differently.')
  finds('The firm sees this as a chance.')
  finds('The captain said the opposite bank was steep.')
})

test('nothing of the kind', () => {
  finds(
    '[S1:Ashe] [C1:said] [T1:the clerk had warned him]. [S2:The clerk] [C2:said] [T2:she had told him no such thing].',
    'disputed: The clerk',
  )
  finds('[S:The clerk] [C:could not recall] [T:saying anything of the sort].', 'disputed: The clerk')
  finds('There is no such thing as a free mill.')
  finds('The tower has nothing of the kind.')
})

test('what is only supposed not to have happened', () => {
  finds('“[T:What is not written down didn’t happen],” [S:the clerk] [C:said].')
  finds('“[T:It didn’t happen],” [S:the clerk] [C:said].', 'disputed: the clerk')
  finds('[S:The clerk] [C:did not say] that [T:the letter was forged].')
  finds('[S:The clerk] [C:said] [T:the letter was forged].', 'false: The clerk')
  finds('The towns have not seen a boat that has not seen a storm.')
  finds('We have asked for the letter and have not heard back.')
  finds('The witness did not give evidence.')
  finds('The guild did not release the recording.')
  finds('Whether the mill pays is another matter.')
  finds('The bell came to be mistaken for a fire alarm.')
  finds('[S:She] [C:admitted] [T:the soup had been “rubbish”].')
  finds('She had never learned to swim.')
  finds('Nobody can tell a hake from a cod.')
})

test('papers of their own give another number', () => {
  finds(
    '[S:The guild] [C:said] [T:nine ovens burned].\n\nThe guild’s own ledger puts the number at four.',
    'disputed: The guild’s own ledger',
  )
  finds('Its own survey showed that four ovens had burned.', 'disputed: Its own survey')
  finds('She put her own coat on.')
  finds('The town shows its own films.')
  finds('He showed that he could bake his own bread.')
})

test('a plain answer of the report’s own', () => {
  finds('[S:The leaflet] [C:said] [T:the mill lets out rooms].\n\nIt doesn’t.', 'false')
  finds('[S:The leaflet] [C:said] [T:the rooms were let].\n\nThey had not been, at least not by May.', 'false')
  finds('[S:The miller] [C:said] [T:it did not].')
  finds('It did not rain.')
  finds('They were not at home.')
})

test('lies and liars', () => {
  finds('The baker called the miller a liar.', 'false: The baker')
  finds('[S:The baker] [C:said] [T:the town had been lied to].', 'false: The baker')
  finds('[S:The baker] [C:said] [T:the miller was lying about the fire].', 'false: The baker')
  finds('[S:The baker] [C:said] [T:the cat was lying in the sun].')
  finds('He was called a liar for years.')
})

test('a rating says it in a word', () => {
  finds('Our rating: False', 'false')
  finds('VERDICT: FALSE', 'false')
  finds('We rate this claim False.', 'false')
  finds('We rate the hotel highly.')
})

test('the report grants that it is so', () => {
  finds('[S:Ashe] [C:said] [T:the mill stood empty], which is true, and that nobody cared.', 'confirmed')
  finds('[S:Ashe] [C:said] [T:the mill stood empty].\n\nThat much is true.', 'confirmed')
  finds('[S:Ashe] [C:said] [T:the mill stood empty].\n\nHe is right about the mill.', 'confirmed')
  finds('[S:Inspectors] [C:concluded] that [T:this was true].', 'confirmed: Inspectors')
  finds('He is right to be proud of the mill.')
})

test('confirmed, in more words', () => {
  finds('Two guests confirmed the remarks.', 'confirmed: Two guests')
  finds('The harbour office later confirmed the transfer.', 'confirmed: The harbour office')
  finds('A second surveyor agreed with her arithmetic.', 'confirmed: A second surveyor')
  finds('His wife vouched for that.', 'confirmed: His wife')
  finds('[S:Two of the guests] [C:said] [T:they remember it word for word].', 'confirmed: Two of the guests')
  finds('A clerk who checked the sums arrived at the same figure.', 'confirmed: A clerk who checked the sums')
  finds('[S:Ashe] [C:put] [T:the cost at nine million], a figure the guild later confirmed.', 'confirmed: the guild')
  finds('Two letters appear to bear her out.', 'confirmed: Two letters')
  finds('She appeared to back up the stairs.')
  finds('The minutes bear the mayor’s signature.')
  finds('They remember the summer well.')
  finds('The train arrived at the same station.')
})

test('unverified, in more words', () => {
  finds('The Lantern has no confirmation of these words.', 'unverified')
  finds('The Lantern has seen neither the letters nor the diary.', 'unverified')
  finds('His claim could not be tested.', 'unverified')
  finds('We could not nail that down.', 'unverified')
  finds('The Lantern could not reproduce one of the four figures.', 'unverified')
  finds(
    '[S:Two bakers] [C:said] [T:the oven was cold], an allegation the Lantern has not been able to stand up.',
    'unverified',
  )
  finds('The claim rests on his word.', 'unverified')
  finds('It is not clear where he got this from.', 'unverified')
  finds('How the letter left the office has never been settled.', 'unverified')
  finds('What we do not know is whether she read it.', 'unverified')
  finds('The council has no record of the call.', 'unverified')
  finds('[S:The council] [C:said] [T:it had no record of the call].')
  finds('The pills could not be tested.')
  finds('The plant could not reproduce.')
  finds('The estate was never settled by the sisters.')
  finds('Nobody can know her and not like her.')
})

test('a document that does not mention it, and what fits it badly', () => {
  finds('The log, seen by the Lantern, carries no entry of such a call.', 'doubtful')
  finds('Minutes of the meeting do not contain the remark.', 'doubtful')
  finds('We asked nine neighbours. None remembers smoke.', 'doubtful')
  finds('The word “barrel” occurs nowhere in the report.', 'doubtful')
  finds('That sits awkwardly with the minister’s assurance.', 'doubtful')
  finds('[S:The baker] [C:said] [T:his story would not survive a reading of the ledger].', 'doubtful: The baker')
  finds('The chair sits badly with the table.')
  finds('She would believe him on Monday.')
  finds('The lorry carries no load.')
})

test('what is put down with a word, whatever it is called', () => {
  finds('Her lawyer called the passage “a poet’s touch”.', 'disputed: Her lawyer')
  finds('The vendor dismissed the notebooks as “a tale of a sacked man”.', 'disputed: The vendor')
  finds('Four surgeons called the sentence “flatly untrue”.', 'false: Four surgeons')
  finds('The guild rejected the idea as “mildew talk”.', 'disputed: The guild')
  finds('The register declared it “out of order”.')
  finds('She called Ashe’s idea “a mirage”.')
  finds('The defence disputes the handwriting.', 'disputed: The defence')
  finds('The tax would raise nine million, a figure the league of mayors disputes.', 'disputed: the league of mayors')
})

test('to caution is not to doubt', () => {
  finds('A surveyor cautioned against reading too much into that.', 'doubtful: A surveyor')
  finds('Two surveyors urged caution about the headline figure.', 'doubtful: Two surveyors')
  for (const source of [
    'The captain warned against taking sides.',
    'Experts urged caution.',
    'A memo warns that the pictures must not show the car.',
    '[S:It] [C:cautions] [T:that the finding rests on a single call].',
    'The harbour office warned against hasty conclusions.',
    'The market was not persuaded.',
    'The government refused to accept that the men had been held unlawfully.',
  ])
    finds(source)
})

test('pictures that purport to show something else', () => {
  finds('A video purporting to show the flood, widely shared since Monday, comes from a wedding in 2019.', 'false')
  finds('[S:Police] [C:said] [T:videos purporting to show wolves are from a film].', 'false: Police')
  finds('A photo of the mayor isn’t from today.', 'false')
  finds('A video of the flood was filmed by a baker.')
})

test('a judgement is about what the headline is about, and about what a report brought', () => {
  const { about } = judged(
    '# Ledger burnt in March fire\n\n[S1:Ashe] [C1:told] [A1:guests] [T1:to wait]. [T2:The ledger was burnt in a fire in March], [C2:according to] [S2:the Lantern].\n\nThe guild disputed the account.',
  )
  assert.deepEqual(about, [['according to']])
})

test('a headline that says no is about what the text tells of, not about itself', () => {
  const { about } = judged(
    '# No, [S1:the mayor] [C1:did not say] [T1:bread is free]\n\n[S2:A leaflet] [C2:claims] [T2:the mayor promised free bread].',
  )
  assert.deepEqual(about, [['claims']])
})
