import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ANSWERS, ASKED, ASKED_BEFORE } from '../../src/english/commentAnswers.ts'
import { COMMENTS } from '../../src/english/comments.ts'
import { comments } from '../../src/link/comments.ts'
import { order } from '../../src/link/order.ts'
import { within } from '../../src/link/within.ts'
import type { Span } from '../../src/record/record.ts'
import { quotations } from '../../src/segment/quotations.ts'
import { marked } from './marked.ts'

/** A marked report's comments: "outcome: the one asked < who asked = the reply's cue @ the claim's cue". */
function read(source: string) {
  const { segmented, tagged } = marked(source)
  const { report } = segmented
  const linking = comments(within(order({ ...segmented, quotations: quotations(report.text, report.blocks) }, tagged)))
  const words = (spans: readonly Span[]) => spans.map(span => report.text.slice(span.start, span.end)).join(' … ')
  const cue = (id: string) => words(linking.attributions.find(one => one.id === id)?.cue ?? [])
  return {
    comments: linking.comments,
    said: linking.comments.map(
      one =>
        `${one.outcome}: ${words(one.who)}${one.asker.length ? ` < ${words(one.asker)}` : ''}${one.reply ? ` = ${cue(one.reply)}` : ''}${one.about.map(id => ` @ ${cue(id)}`).join('')}`,
    ),
    spans: linking.comments.map(one => words([one.span])),
  }
}

for (const { id, example } of [...COMMENTS, ...ANSWERS, ...ASKED, ASKED_BEFORE])
  test(`${id} fires on its example`, () => {
    assert.deepEqual(
      [...new Set(read(example).comments.map(one => one.rule))].filter(rule => rule === id),
      [id],
    )
  })

test('no two rules have one name', () => {
  const ids = [...COMMENTS, ...ANSWERS, ...ASKED, ASKED_BEFORE].map(rule => rule.id)
  assert.equal(new Set(ids).size, ids.length)
})

/** Every sentence with the comments in it. */
const FOUND: readonly (readonly [string, ...string[]])[] = [
  ['The commissioner neither picked calls nor replied to text messages sent to him.', 'no-response: The commissioner'],
  ['Permits vanish from harbour; port, ministry keep mum', 'no-response: port', 'no-response: ministry'],
  ['Minister silent on tender', 'no-response: Minister'],
  ['The customs service has kept mum on the matter.', 'no-response: The customs service'],
  ['The school had yet to react as at press time.', 'no-response: The school'],
  ['The bank left a request for comment unanswered.', 'no-response: The bank'],
  ['The club will not be commenting further.', 'declined: The club'],
  ['The council was not in a position to comment.', 'declined: The council'],
  ['The agency said it was inappropriate to comment.', 'declined: The agency'],
  ['Police said they could not comment on an ongoing investigation.', 'declined: Police'],
  ['Asked for details, the ministry declined.', 'declined: the ministry'],
  ['The registrar referred our reporter to the vice chancellor.', 'declined: The registrar'],
  ["The mill's owner, contacted on Tuesday, asked to be excused.", "declined: The mill's owner"],
  ['The doctor was not contactable.', 'not-reached: The doctor'],
  ['It was not immediately possible to reach the company.', 'not-reached: the company'],
  ['Efforts to obtain the reaction of the council proved abortive.', 'not-reached: the council'],
  ['The minister promised to call back but never did.', 'no-response: The minister'],
  ['WhatsApp messages to the chairman were read but not answered.', 'no-response: the chairman'],
  [
    'The road was shut, while his employer, Vale Works, referred us to the ministry, which referred us to Vale Works.',
    'declined: his employer, Vale Works',
    'declined: the ministry',
  ],
  [
    'Neither the Ethics and Probity Board nor the council would comment.',
    'declined: the Ethics and Probity Board',
    'declined: the council',
  ],
  ['The agency did not immediately respond to a request for comment.', 'no-response: The agency'],
  ['Northgate Foods did not return calls or emails seeking comment on Tuesday.', 'no-response: Northgate Foods'],
  ['Mr. Lisle has yet to respond to questions sent by this newspaper.', 'no-response: Mr. Lisle < this newspaper'],
  ['The academy had not replied by the time of publication.', 'no-response: The academy'],
  ['Harbour Trust had not responded to our queries at press time.', 'no-response: Harbour Trust'],
  ['Ms. Odili could not be reached for comment.', 'not-reached: Ms. Odili'],
  ['The lenders were not immediately available for comment.', 'not-reached: The lenders'],
  ['A spokesman was unavailable for comment on Sunday.', 'not-reached: A spokesman'],
  ['Attempts to reach Mr. Pell through his sister were unsuccessful.', 'not-reached: Mr. Pell'],
  ["Calls to the mayor's office went unanswered.", "no-response: the mayor's office"],
  [
    "Repeated calls to Gorman's lawyer, Edith Roe, went straight to voicemail.",
    "no-response: Gorman's lawyer, Edith Roe",
  ],
  ['Emails to the firm bounced.', 'not-reached: the firm'],
  ["No one answered the door at the Pells' house.", 'no-response: the Pells'],
  ['No one answered the phone at Dunmore Autos.', 'no-response: Dunmore Autos'],
  ['The club has been approached for comment.', 'no-response: The club'],
  ['The Foreign Office has been contacted for comment.', 'no-response: The Foreign Office'],
  ['The BBC has approached the club for comment.', 'no-response: the club < The BBC'],
  ['Representatives for the singer declined to comment.', 'declined: Representatives for the singer'],
  ['Downing Street would not be drawn on the date.', 'declined: Downing Street'],
  ['She refused to say whether she would stand again.', 'declined: She'],
  ['The consulate offered no comment.', 'declined: The consulate'],
  ['The department referred questions to the Treasury.', 'declined: The department'],
  ['The university directed inquiries to its insurers.', 'declined: The university'],
  ['The landlord hung up when contacted by a reporter.', 'declined: The landlord < a reporter'],
  [
    'Neither Hartwell nor the council responded to requests for comment.',
    'no-response: Hartwell',
    'no-response: the council',
  ],
  ['Quill and Dorset Bank declined to comment.', 'declined: Quill', 'declined: Dorset Bank'],
  ['All three companies declined to comment.', 'declined: All three companies'],
  ['None of the five replied.', 'no-response: the five'],
  ['Bolt, Ferra and Ondo did not respond to emails.', 'no-response: Bolt', 'no-response: Ferra', 'no-response: Ondo'],
  ['A lawyer for Mr. Haas declined to comment on his behalf.', 'declined: A lawyer for Mr. Haas'],
  ['Mr. Haas, through a lawyer, declined to comment.', 'declined: Mr. Haas'],
  ['Through a spokesman, Mr. Haas declined to comment.', 'declined: Mr. Haas'],
  ['It did not respond.', 'no-response: It'],
  ['Microsoft declined to comment and Google did not respond.', 'declined: Microsoft', 'no-response: Google'],
  ['Requests for comment sent to the ministry were not answered.', 'no-response: the ministry'],
  ['Questions put to the ministry went unanswered.', 'no-response: the ministry'],
  ['Vantage, which did not respond to a request for comment, sold the plant in May.', 'no-response: Vantage'],
  ['Reached by text message, Mr. Orr declined to elaborate.', 'declined: Mr. Orr'],
  ["The players' union declined an interview request.", "declined: The players' union"],
  ['The army neither confirmed nor denied the strike.', 'declined: The army'],
  ['The airline said the flight had been delayed but declined to say why.', 'declined: The airline'],
  [
    'Interior Minister Ada Voll, who has led the ministry since May, would not comment.',
    'declined: Interior Minister Ada Voll',
  ],
  ['The bank cut 500 jobs in March, declining to say where.', 'declined: The bank'],
  ['Kestrel cuts 200 jobs, declines to comment', 'declined: Kestrel'],
  ['Council silent on bridge: officials decline to comment', 'no-response: Council', 'declined: officials'],
  [
    'The Interior Ministry and the police did not immediately respond to Reuters requests for comment.',
    'no-response: The Interior Ministry < Reuters',
    'no-response: the police < Reuters',
  ],
  [
    'A State Department spokesperson did not immediately reply to a request for comment from Reuters.',
    'no-response: A State Department spokesperson < Reuters',
  ],
  ['Reuters could not immediately reach the group for comment.', 'not-reached: the group < Reuters'],
  ['There was no immediate comment from the Israeli military.', 'no-response: the Israeli military'],
  ['There was no immediate response from Moscow.', 'no-response: Moscow'],
  ['Police in Lahore had no immediate comment.', 'declined: Police in Lahore'],
  ['The White House had no immediate comment.', 'declined: The White House'],
  ["Efforts to reach Ms. Blythe's family for comment on Friday were unsuccessful.", "not-reached: Ms. Blythe's family"],
  ['A message left at the home of Mr. Crane was not returned.', 'no-response: the home of Mr. Crane'],
  [
    "An email seeking comment from the sheriff's office was not immediately returned.",
    "no-response: the sheriff's office",
  ],
  ['Attempts to contact the directors for comment proved futile.', 'not-reached: the directors'],
  ["When contacted, the Commissioner's phone was switched off.", 'not-reached: the Commissioner'],
  ['Calls and text messages to his mobile were not responded to.', 'no-response: his'],
  ['The PRO did not respond to calls and WhatsApp messages as at press time.', 'no-response: The PRO'],
  ['Efforts to get a reaction from the commissioner proved abortive.', 'not-reached: the commissioner'],
  ['Despite repeated attempts, the collector could not be contacted.', 'not-reached: the collector'],
  [
    "The company's spokesperson did not revert till the time of going to press.",
    "no-response: The company's spokesperson",
  ],
  ['An email sent to Orbit Ltd remained unanswered till press time.', 'no-response: Orbit Ltd'],
  ['Mails sent to Zenith and Apex did not elicit a response.', 'no-response: Zenith', 'no-response: Apex'],
  [
    'A spokesperson for Minister Bell declined to comment, citing privacy.',
    'declined: A spokesperson for Minister Bell',
  ],
  [
    "The minister's office was contacted for comment but did not respond by deadline.",
    "no-response: The minister's office",
  ],
  ['Guardian Australia contacted the department for comment.', 'no-response: the department < Guardian Australia'],
  ['The department was approached for comment.', 'no-response: The department'],
  ['The Herald has sought comment from the mayor.', 'no-response: the mayor < The Herald'],
  [
    'The publisher did not respond to multiple requests for comment, while a spokesperson for the author said she was travelling.',
    'no-response: The publisher',
  ],
  [
    'Two of the officers have retired and declined to be interviewed; a third, Lee Moss, hung up on a reporter.',
    'declined: Two of the officers',
    'declined: a third, Lee Moss',
  ],
  ['The governor walked away when reporters asked about the contract.', 'declined: The governor'],
  ['The museum ignored three emails from the Post.', 'no-response: The museum < the Post'],
  ['The embassies of Chad and Mali did not answer emails.', 'no-response: The embassies of Chad and Mali'],
  [
    "The FBI and the U.S. attorney's office in Boston declined to comment.",
    'declined: The FBI',
    "declined: the U.S. attorney's office in Boston",
  ],
  [
    'The firm and its chairman, Ivo Lenz, did not reply to letters.',
    'no-response: The firm',
    'no-response: its chairman, Ivo Lenz',
  ],
  ["Mr. Lenz's wife, reached at the couple's home, said nothing and closed the door.", "declined: Mr. Lenz's wife"],
  ['The senator refused to answer questions about the trip.', 'declined: The senator'],
  ['The senator, asked about the trip, refused to answer.', 'declined: The senator'],
  [
    'A spokesman for the port said it was closed, and the union did not respond to a message.',
    'no-response: the union',
  ],
  ['But the regulator, in keeping with its policy, would not discuss the case.', 'declined: the regulator'],
  ['Officials at the jail would not say how he died.', 'declined: Officials at the jail'],
  ['The bishop was asked for comment but had not replied by Friday.', 'no-response: The bishop'],
  [
    'Ms. Abara did not respond to a LinkedIn message, and her firm, Abara & Co, could not be reached.',
    'no-response: Ms. Abara',
    'not-reached: her firm, Abara & Co',
  ],
  ['The hospital didn’t respond to The Times’ questions.', 'no-response: The hospital < The Times'],
  ['The hospital hasn’t yet commented.', 'no-response: The hospital'],
  ['The chief would neither confirm nor deny the report.', 'declined: The chief'],
  ['The chief would not confirm or deny the report.', 'declined: The chief'],
  [
    'The two men did not respond to requests for comment, nor did their lawyer.',
    'no-response: The two men',
    'no-response: their lawyer',
  ],
  [
    "The governor's office didn't answer a list of questions, but it sent a statement.",
    "no-response: The governor's office",
  ],
  ['The captain did not comment on the matter.', 'no-response: The captain'],
  ['The family did not wish to comment.', 'declined: The family'],
  ['The family did not want to speak to reporters.', 'declined: The family'],
  ['Lidl was asked to comment.', 'no-response: Lidl'],
  ['He was not immediately available to comment.', 'not-reached: He'],
  ['No response had been received from the ministry by last night.', 'no-response: the ministry'],
  ['We have asked the company to comment.', 'no-response: the company'],
  ['When asked by the Echo about the invoice, the deputy mayor walked off.', 'declined: the deputy mayor < the Echo'],
  ['Asked about the invoice, the deputy mayor declined to answer.', 'declined: the deputy mayor'],
  [
    'The officer, who was not identified, did not respond to a message left with the department.',
    'no-response: The officer',
  ],
  [
    'Three people who were named in the suit did not respond to requests for comment.',
    'no-response: Three people who were named in the suit',
  ],
  ["The prosecutor's office refused comment.", "declined: The prosecutor's office"],
  ['Amazon did not respond to questions in time for publication.', 'no-response: Amazon'],
  ['The president did not respond to shouted questions.', 'no-response: The president'],
  ['The fund’s lawyers, Marsh and Bell, did not respond to emails.', 'no-response: The fund’s lawyers, Marsh and Bell'],
  ['Contacted on Monday, the prefect would not comment.', 'declined: the prefect'],
  ['The prefect could not comment because of the inquiry.', 'declined: The prefect'],
  ['The museum declined to comment, as did its lawyers.', 'declined: The museum', 'declined: its lawyers'],
  ['Two calls to the manager, Oona Speight, were not returned on Friday.', 'no-response: the manager, Oona Speight'],
  [
    'The Lagos office of Arco did not respond to an emailed request for comment on Sunday.',
    'no-response: The Lagos office of Arco',
  ],
  [
    'Mr. Orme, whose term ends in June, did not respond to repeated requests for an interview.',
    'no-response: Mr. Orme',
  ],
  [
    'A representative of the chain said it was reviewing the case and would not comment further.',
    'declined: A representative of the chain',
  ],
  ['Nobody from the union was available for comment.', 'not-reached: the union'],
  ['A spokesman for the ministry could not immediately be reached.', 'not-reached: A spokesman for the ministry'],
  ['Her agent could not be immediately reached for comment.', 'not-reached: Her agent'],
  ['The firm has so far refused to comment.', 'declined: The firm'],
  ['The firm has consistently declined to discuss individual accounts.', 'declined: The firm'],
  ['The mayor repeatedly declined to say when the bridge would open.', 'declined: The mayor'],
  ['The mayor on Monday declined to answer questions about the bridge.', 'declined: The mayor'],
  [
    'Both the governor and his chief of staff refused to comment.',
    'declined: the governor',
    'declined: his chief of staff',
  ],
  [
    'Meta, Apple and Google declined to comment, and Amazon did not immediately respond to a request for comment.',
    'declined: Meta',
    'declined: Apple',
    'declined: Google',
    'no-response: Amazon',
  ],
  ['Meta declined comment.', 'declined: Meta'],
  ['Trump declined further comment.', 'declined: Trump'],
  ['Officials from both agencies declined requests for interviews.', 'declined: Officials from both agencies'],
  ['The Kremlin said on Monday that it would not comment on the report.', 'declined: The Kremlin'],
  [
    "China's foreign ministry did not immediately respond to a faxed request for comment.",
    "no-response: China's foreign ministry",
  ],
  [
    'The Chinese embassy in Lusaka did not respond to a request for comment, but state media called the report a smear.',
    'no-response: The Chinese embassy in Lusaka',
  ],
  ['Boeing had no comment.', 'declined: Boeing'],
  ['Boeing has not responded to the allegations.', 'no-response: Boeing'],
  ['Boeing is yet to respond.', 'no-response: Boeing'],
  ['Boeing was not reachable for comment.', 'not-reached: Boeing'],
  ["The driver's family did not return a message.", "no-response: The driver's family"],
  ['His lawyer, Tom Wray, did not return a voicemail message left at his office.', 'no-response: His lawyer, Tom Wray'],
  ['Emails and phone calls to the sheriff were not immediately returned.', 'no-response: the sheriff'],
  ['Questions emailed to the trust had not been answered by Thursday evening.', 'no-response: the trust'],
  [
    "Questions sent to the trust's press office last week have gone unanswered.",
    "no-response: the trust's press office",
  ],
  ['The trust did not provide a comment by deadline.', 'no-response: The trust'],
  ['The trust did not make anyone available for interview.', 'declined: The trust'],
  ['The trust refused our request for an interview.', 'declined: The trust'],
  [
    "The Sun has contacted Mr Flood's representatives for comment.",
    "no-response: Mr Flood's representatives < The Sun",
  ],
  ['Mr Flood has been asked for comment.', 'no-response: Mr Flood'],
  ['Representatives for Mr Flood have been approached.', 'no-response: Representatives for Mr Flood'],
  [
    'Representatives for Flood and Marr did not immediately respond to requests for comment.',
    'no-response: Representatives for Flood and Marr',
  ],
  [
    'Lawyers for the two sisters declined to speak to reporters after the hearing.',
    'declined: Lawyers for the two sisters',
  ],
  ['As of Friday, the school board had not responded to a records request.', 'no-response: the school board'],
  ['Asked for comment, the palace referred the paper to its earlier statement.', 'replied: the palace'],
  ["Gov. Ed Pruitt's office did not respond to questions about the flight.", "no-response: Gov. Ed Pruitt's office"],
  ['The board chair, reached on her cellphone, said she could not talk and hung up.', 'declined: The board chair'],
  ['The court refused to comment on evidence not before it.', 'declined: The court'],
  ['The clinic would not give details of the treatment.', 'declined: The clinic'],
  [
    'It was not clear who owned the boat, and the harbour master did not return a call.',
    'no-response: the harbour master',
  ],
  ['After the vote, Ms. Lund left without speaking to reporters.', 'declined: Ms. Lund'],
  ['The actress left without answering questions.', 'declined: The actress'],
  [
    'While the ministry has denied the report, its inspector general did not reply to an email.',
    'no-response: its inspector general',
  ],
  [
    'The bank, which has 40 branches, and its auditor did not respond to emails.',
    'no-response: The bank',
    'no-response: its auditor',
  ],
  [
    'The letter, which the Courier has seen, was signed by Mr. Gale, who did not reply to a message.',
    'no-response: Mr. Gale',
  ],
  ['The men were released on Monday and could not be reached.', 'not-reached: The men'],
  ['The trader was jailed in 2019 and has refused to discuss the case.', 'declined: The trader'],
  ['Since the raid, Mr. Dag has been in hiding and could not be reached.', 'not-reached: Mr. Dag'],
  ['Police said the man was 40 but would not name him.', 'declined: Police'],
  ['He had told a colleague, whom he would not name, that the kiln was cold.'],
  ['Mr Kerr walked away without answering.', 'declined: Mr Kerr'],
  ['[S:The counsel] [C:wrote] that [T:the e-mails were privileged].'],
  ['Asked about the loan, [S:the bank] [C:said] [T:that was confidential].', 'declined: the bank = said'],
  ['A reporter called twice. Mr Kerr blocked this reporter on Monday.', 'declined: Mr Kerr'],
  ['The broker, whom the court declined to identify, has left Leeds.'],
  ['In an email, Dr. Sato said she stood by the paper and declined to answer further questions.', 'declined: Dr. Sato'],
  [
    'The district attorney, Lena Fox, a Democrat who took office in 2021, declined through a spokeswoman to comment.',
    'declined: The district attorney, Lena Fox, a Democrat who took office in 2021',
  ],
  [
    'The coach said he was proud of the team; the player he benched would not comment.',
    'declined: the player he benched',
  ],
  ['[T:“No comment,”] [C:said] [S:the mayor’s press officer].', 'declined: the mayor’s press officer = said'],
  ['[S:A spokeswoman] [C:said] [T:the company does not discuss its clients].', 'declined: A spokeswoman = said'],
  ['[T:“We do not comment on leaks,”] [S:a palace aide] [C:said].', 'declined: a palace aide = said'],
  [
    '[S:The council] [C:said] [T:it was looking into the complaint and could not comment further].',
    'declined: The council = said',
  ],
  ['[S:The bank] [C:told] [A:the Herald] [T:it would not comment].', 'declined: The bank < the Herald = told'],
  ['[S:The bank] [C:said] [T:it was reviewing the case] and would not comment further.', 'declined: The bank'],
  ['In response to questions, [S:the ministry] [C:said] [T:the bridge was sound].', 'replied: the ministry = said'],
  ['Reached by phone, [S:she] [C:denied] [T:any loss].', 'replied: she = denied'],
  ['[S:Mr. Ode] [C:denied] [T:the charge] when contacted by the Echo.', 'replied: Mr. Ode < the Echo = denied'],
  ['[T:“Rubbish,”] [S:the trainer] [C:said] when the claim was put to him.', 'replied: the trainer = said'],
  [
    'Asked for comment, [S:a spokesman for the mill] [C:said] [T:the order was lawful].',
    'replied: a spokesman for the mill = said',
  ],
  ['[S:The Courier] [C:reported] [T:that Arco declined to comment].', 'declined: Arco'],
  [
    '[S:The letter] [C:says] [T:the mill is broke].\n\nThe mill declined to comment on the letter.',
    'declined: The mill @ says',
  ],
  ['Reached at home, Mrs. Ode declined to comment, [C:saying] [T:it was late].', 'declined: Mrs. Ode'],
  ['Reached at home, [S:Mrs. Ode] declined to comment, [C:saying] [T:it was late].', 'declined: Mrs. Ode'],
  [
    'Mr. Hale declined to be interviewed. In an email to the Herald, [S:he] [C:said] [T:the story was false].',
    'declined: Mr. Hale',
  ],
  ['[S:The port], in response, [C:said] [T:the crane was sound].', 'replied: The port = said'],
  ['[S:Ms. Abel] [C:confirmed] [T:the visit] but declined to say who had paid for it.', 'declined: Ms. Abel'],
  ['[S:Ms. Abel] [C:confirmed] [T:the visit but declined to say who had paid for it].', 'declined: Ms. Abel'],
  [
    '[S:Two people briefed on the talks] [C:said] [T:the banks had agreed]. The banks did not respond to requests for comment from the Herald.',
    'no-response: The banks < the Herald',
  ],
  [
    '[S:The ministry] [C:said] [T:it was not aware of the case], and the police did not respond to a request for comment.',
    'no-response: the police',
  ],
  [
    '[S:The ministry] [C:said] [T:it was not aware of the case, and the police did not respond to a request for comment].',
    'no-response: the police',
  ],
  [
    '[T:“It would be inappropriate to comment while the case is open,”] [C:said] [S:a spokesman for the force].',
    'declined: a spokesman for the force = said',
  ],
  ['[S:Her lawyer] [C:said] [T:she had been advised not to speak].', 'declined: Her lawyer = said'],
  ['Pressed on the cost, [S:the deputy mayor] [C:said] [T:it was “a lot”].', 'replied: the deputy mayor = said'],
  [
    'In a written reply to questions from the Herald, [S:the airline] [C:said] [T:the flight was full].',
    'replied: the airline < the Herald = said',
  ],
  [
    '[S:A spokesman, reached by email], [C:called] [T:the story nonsense].',
    'replied: A spokesman, reached by email = called',
  ],
  [
    '[S:The board] did not return calls, but in an earlier statement [C:said] [T:it was content].',
    'no-response: The board',
  ],
  [
    '[S:Jo Park], who declined to comment for this article, [C:wrote] in May [T:that the plan was sound].',
    'declined: Jo Park',
  ],
  ['[S:The coach] [C:said] [T:he would not discuss trades].', 'declined: The coach = said'],
  [
    '[S:A spokesperson] [C:said] [T:the department “does not comment on pending litigation”].',
    'declined: A spokesperson = said',
  ],
  ['Spokespeople for both senators did not return messages.', 'no-response: Spokespeople for both senators'],
  [
    "Ms. Tan's attorney did not immediately return a phone call seeking comment Wednesday.",
    "no-response: Ms. Tan's attorney",
  ],
  ['A voicemail left for the pastor was not immediately returned.', 'no-response: the pastor'],
  ['A phone number listed for Mr. Boyd was disconnected.', 'not-reached: Mr. Boyd'],
  ['A telephone number for the company rang unanswered.', 'no-response: the company'],
  [
    'A woman who answered the phone at the shop declined to comment.',
    'declined: A woman who answered the phone at the shop',
  ],
  ['The US Embassy in Tbilisi declined to comment on the visa ban.', 'declined: The US Embassy in Tbilisi'],
  [
    'The Ministry of Foreign Affairs and International Trade did not respond to emailed questions.',
    'no-response: The Ministry of Foreign Affairs and International Trade',
  ],
  ['Mr Okon refused to respond when our correspondent called him.', 'declined: Mr Okon < our correspondent'],
  ['When our correspondent contacted the commissioner, he declined to comment.', 'declined: he < our correspondent'],
  [
    'The spokesperson of the command, Bala Musa, did not pick calls made to him.',
    'no-response: The spokesperson of the command, Bala Musa',
  ],
  ['Calls put through to his line were not picked.', 'no-response: his'],
  [
    "The Minister's office is yet to respond to queries from this newspaper.",
    "no-response: The Minister's office < this newspaper",
  ],
  ['Despite several attempts, Mehra could not be reached for a comment.', 'not-reached: Mehra'],
  [
    'Emailed queries to Flipbase and Quikly remained unanswered at the time of publishing.',
    'no-response: Flipbase',
    'no-response: Quikly',
  ],
  ['A text message to Coach Bell seeking comment was not returned.', 'no-response: Coach Bell'],
  ['Premier Ana Webb was contacted for comment.', 'no-response: Premier Ana Webb'],
  ['Mr Webb did not respond by deadline to questions about the lease.', 'no-response: Mr Webb'],
  ['Mr Webb would not confirm whether he had met the developer.', 'declined: Mr Webb'],
  ['Buckingham Palace has declined to comment.', 'declined: Buckingham Palace'],
  ['Clarence House had no comment to make.', 'declined: Clarence House'],
  ['A source close to the duke would not be drawn further.', 'declined: A source close to the duke'],
  ['The Treasury said it would not comment on speculation.', 'declined: The Treasury'],
  ['Nike, whose shares fell 4 per cent, did not respond.', 'no-response: Nike'],
  ['Neither company would comment.', 'declined: Neither company'],
  ['Neither man could be reached.', 'not-reached: Neither man'],
  [
    'Neither Mr. Coe nor Ms. Day could be reached for comment on Sunday.',
    'not-reached: Mr. Coe',
    'not-reached: Ms. Day',
  ],
  ['Neither the bank nor its lawyers would discuss the deal.', 'declined: the bank', 'declined: its lawyers'],
  ['None of the three men charged has commented.', 'no-response: the three men charged'],
  ['The three did not comment.', 'no-response: The three'],
  ['Both declined to comment.', 'declined: Both'],
  [
    'Several of the firms declined to comment; others did not respond.',
    'declined: Several of the firms',
    'no-response: others',
  ],
  [
    "Alphabet's Google declined to comment. OpenAI, which is backed by Microsoft, did not immediately respond.",
    "declined: Alphabet's Google",
    'no-response: OpenAI',
  ],
  ['The Vatican press office did not respond to phone calls and emails.', 'no-response: The Vatican press office'],
  ['The drug maker refused to comment on why the trial was stopped.', 'declined: The drug maker'],
  ['The senator did not answer the question during the debate.', 'no-response: The senator'],
  ['The bank declined to say how much it lent; so did its rivals.', 'declined: The bank', 'declined: its rivals'],
  ['Efforts to reach Gov. Hale, who is on holiday, failed.', 'not-reached: Gov. Hale'],
  ['An attempt to contact Ruddle via his company was unsuccessful.', 'not-reached: Ruddle'],
  [
    'The paper was unable to reach the two drivers or their families.',
    'not-reached: the two drivers',
    'not-reached: their families',
  ],
  ['Ruddle ended the call when asked about the money.', 'declined: Ruddle'],
  ['Ruddle laughed when a reporter asked about the money, then walked away.', 'declined: Ruddle < a reporter'],
  [
    'Representatives of X, formerly Twitter, did not respond to a request for comment.',
    'no-response: Representatives of X',
  ],
  [
    'A White House official, speaking on condition of anonymity, declined to discuss the call.',
    'declined: A White House official',
  ],
  [
    "President Ada Moss's campaign declined to make her available for an interview.",
    "declined: President Ada Moss's campaign",
  ],
  [
    'Moss, Pell and their accountant, Joy Hart, did not return calls.',
    'no-response: Moss',
    'no-response: Pell',
    'no-response: their accountant, Joy Hart',
  ],
  ['No response was received from Kotter Ltd by the time we went to press.', 'no-response: Kotter Ltd'],
  ['Kotter Ltd did not want to comment.', 'declined: Kotter Ltd'],
  ['Kotter Ltd chose not to comment.', 'declined: Kotter Ltd'],
  ['Kotter Ltd opted not to respond.', 'declined: Kotter Ltd'],
  ['Kotter Ltd said it had nothing to add.', 'declined: Kotter Ltd'],
]

/** Sentences that have the words and are no comment. */
const NOT: readonly string[] = [
  'It was not immediately clear if Mr. Boyd had a lawyer.',
  'Court records did not list an attorney for Boyd who could comment on his behalf.',
  'The regulator would say only that it was aware of the matter.',
  'The Home Office said: "We do not comment on individual cases."',
  'The judge refused to hear the case.',
  'He refused to answer the door to bailiffs.',
  'Workers did not respond to the offer.',
  'The government has not responded to their demands.',
  'Nobody answered when the teacher called the roll.',
  'Kotter Ltd stayed silent on the matter.',
  "Kotter Ltd's director blocked our number.",
  'Shares declined to 3 percent of their value.',
  'Attendance declined, and the club refused entry to fans.',
  'The actor declined the award.',
  'Police responded to the fire within minutes.',
  'The patient did not respond to treatment.',
  'A deal could not be reached before midnight.',
  'The villages could not be reached by road.',
  'Ministers refused to release the hostages.',
  'He did not return to work.',
  'Rates would not fall before June, analysts thought.',
  'The engine did not respond to the controls.',
  'A neighbor who declined to give her name heard two shots.',
  'Silent film festival opens in Leeds',
  'He refused to speak to police after his arrest.',
  'A woman asked to be excused from jury service.',
  'The court was asked to adjourn but declined to do so.',
  'The council promised to return the land but never did.',
  'The markets have yet to react to the news.',
  'A message was sent to the crew by the coastguard.',
  'He was unable to reach the shore.',
  'A man who answered the door at the address refused to give his name.',
  'Officials would not rule out a strike.',
  'The minister would not resign.',
  'Fans would not talk to each other after the game.',
  "The defendant refused to answer the judge's questions.",
  'North Korea has not responded to the overture.',
  'The woman, who asked not to be named, said she had not been paid.',
  'The Israeli military said it was looking into the reports.',
  'Mrs. Flood, who is 81 and lives in a home near Bath, was not well enough to be interviewed.',
  'The minister refused to meet the strikers.',
  'He refused to take a breath test.',
  'Sales of comment cards declined.',
  'Asked about the fire, [S:he] [C:said] [T:it was small].',
  '[S:The union] [C:said] [T:police had not responded to its letters].',
  '[S:He] [C:complained] [T:that the council had refused to answer his questions].',
  '[T:“I declined to comment,”] [S:she] [C:recalled].',
  'Contacted by investigators, [S:the clerk] [C:said] [T:he knew nothing].',
  'The port, in response, [C:said] [T:the crane was sound].',
  '[S:The victim] [C:said] [T:she could not talk about that night].',
  '[S:Police] [C:said] [T:they could not identify the men].',
  '[S:The judge] [C:said] [T:it was too early to say].',
  '[S:Ms. Ruiz] [C:said] [T:the sheriff had refused to say where her son was].',
  '[S:The opposition] [C:accused] [T:the premier of dodging questions].',
]

for (const [sentence, ...expected] of FOUND) test(sentence, () => assert.deepEqual(read(sentence).said, expected))

for (const sentence of NOT) test(`no comment: ${sentence}`, () => assert.deepEqual(read(sentence).said, []))

test('the span holds the one asked and what came of it, and no other clause', () => {
  assert.deepEqual(read('Arco declined to comment on the sale, and Bolt, which owns it, did not return calls.').spans, [
    'Arco declined to comment on the sale',
    'Bolt, which owns it, did not return calls',
  ])
})

test('neither, behind a semicolon, is of those who were asked before it', () => {
  assert.deepEqual(read('Both newspapers were asked for comment; neither replied.').said, [
    'no-response: Both newspapers',
  ])
})
