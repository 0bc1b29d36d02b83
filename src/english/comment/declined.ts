import type { CommentRule } from './commentRule.ts'
import { NOBODY } from './nobody.ts'

/** How a report says that one who was asked would not answer. */
export const DECLINED: readonly CommentRule[] = [
  {
    id: 'comments/said-would-not',
    says: 'The one asked is reported to say that nothing can or will be said.',
    example: 'The council said it would not be commenting on the drains.',
    outcome: 'declined',
    needs: 'not unable inappropriate premature improper early soon no nothing',
    asked: 'subject',
    answer: true,
    words: `SAY (?!the? OFFICIAL) SIDE{0,4}? ,? that? ((he|she|it|they) (WOULD_NOT MEANWHILE TALK|(WOULD_NOT|COULD_NOT|MAY_NOT|(does|do|did) not) MEANWHILE COMMENT_ON|(HAVE|would have|offered) NO_MORE (comment|comments|to (add|say)))
      |it ((was|is|would be) ADVERB? INAPPROPRIATE|would ADVERB? not ADVERB? be ADVERB? (appropriate|right|proper) (for SIDE{1,3}?)? to) (comment|discuss|speculate|say (more|anything)))`,
  },
  {
    id: 'comments/neither-confirmed',
    says: 'Neither confirming nor denying is a way of declining.',
    example: 'The harbour office would neither confirm nor deny the sale.',
    outcome: 'declined',
    needs: 'CONFIRM',
    asked: 'subject',
    words:
      '(would|will|could|can|DO|HAVE)? (neither CONFIRM (nor|or) (CONFIRM|rule out|dispute|elaborate)|not CONFIRM (or|nor) CONFIRM)|DECLINE to (confirm|deny) or (confirm|deny)',
  },
  {
    id: 'comments/referred-questions',
    says: 'Sending a reporter on to somebody else is declining to answer.',
    example: 'The mill referred questions to its lawyers.',
    outcome: 'declined',
    needs: 'REFER sent',
    asked: 'subject',
    words: `REFER UNSTOPPED{0,5}? (QUESTION|request|requests|comment|comments|calls) ANY{0,12}? (to|back)
      |refer~ (me|us|REPORTERS|OUTLET) ((back|on)? to (?!(A|its|his|her|their|the|that) SIDE? (statement|post|report|website))|back)
      |(directed|redirected|pointed|passed|sent) (me|us|REPORTERS) (back|on)? to (?=SIDE{0,4}? (OFFICE|SPOKES|CAP))`,
  },
  {
    id: 'comments/referred-them',
    says: 'Sending those who asked on to somebody else is declining to answer.',
    example: 'Reporters asked the mill for the ledger. It referred them to the council.',
    outcome: 'declined',
    needs: 'REFER',
    asked: 'subject',
    whereAsked: 'before',
    notSubject: 'COURT',
    words:
      'refer~ them (back (?!to)|(back|on)? to (?!(A|its|his|her|their|the|that) SIDE? (statement|post|report|website)))',
  },
  {
    id: 'comments/sent-elsewhere',
    says: 'Asking that questions go to somebody else is declining to answer.',
    example: 'The warden asked that questions be sent to headquarters.',
    outcome: 'declined',
    needs: 'asked said suggested requested insisted advised told recommended',
    asked: 'subject',
    words: `((suggested|advised|recommended) that? (we|us|me|REPORTERS)|told (?!me) REPORTERS) (to|should)? (ask|try|contact|speak to|talk to|call|write to|refer to)
      |(asked|said|suggested|requested|insisted|advised) (that|for)? (all|any|further|such|the){0,2} (QUESTION|requests|request) (to|should|must|had to|would have to)? be (sent|directed|addressed|referred|put|made|forwarded|submitted) to`,
  },
  {
    id: 'comments/declined',
    says: 'Somebody was asked and declined to say.',
    example: 'The ministry declined to comment on the leak.',
    outcome: 'declined',
    needs: 'DECLINE CHOSE demurred',
    asked: 'subject',
    notSubject: '(witness|witnesses|defendant|defendants|suspect|suspects)',
    words:
      '(REFUSED|demurred when asked to) ADVERB{0,2} SPEAK|DECLINE MEANWHILE to (release|hand over|produce|make public) UNSTOPPED{0,5}? DETAIL (?!ANY{0,5}? OFFICIAL)',
  },
  {
    id: 'comments/declined-request',
    says: 'A request for an interview or a comment was turned down.',
    example: 'Both owners declined repeated interview requests.',
    outcome: 'declined',
    needs: 'DECLINE turn~ reject~ rebuff~ withheld withhold reserved brushed waved batted begged spurned',
    asked: 'subject',
    notSubject: 'COURT',
    // "China rejected the comments" is no answer to a reporter.
    words: `turned (me|us|REPORTERS) down|(DECLINE|turn~ down|withheld|withhold|reserved|begged off) MEANWHILE UNSTOPPED{0,6}? (comment (?!SIDE? (card|cards))|comments|REQUEST_TO_TALK|QUESTION)
      |(reject~|rebuff~|brushed aside|waved away|batted away|spurned) MEANWHILE UNSTOPPED{0,6}? (REQUEST_TO_TALK|question|questions|query|queries)`,
  },
  {
    id: 'comments/request-turned-down',
    says: 'The reporters asked for an interview, which was turned down.',
    example: 'The Courier asked for an interview with the warden but was refused.',
    outcome: 'declined',
    needs: 'declined refused rejected denied rebuffed turned met',
    asked: 'inside',
    words: `((requested|sought|asked for) UNSTOPPED{0,3}? (interview|interviews|comment) (with|from) (?<who>ANY{1,15}?) ,? but
      |REQUEST (for UNSTOPPED{0,2}? (interview|interviews|comment) (with|from|to)|to (interview|speak to|speak with|talk to)) (?<who>ANY{1,15}?) ,?
      |(REQUEST|overtures|approaches) (for UNSTOPPED{0,3}? COMMENT|to (visit|see|interview|speak|film|enter) SIDE{0,8}?|sent? to (?<who>ANY{1,12}?)))
      (BE|HAVE) been? ADVERB? (declined|refused|rejected|denied|rebuffed|turned (down|away)|met (with|by) A SIDE{0,2}? (refusal|no|rebuff)) (by (?<agent>ANY{1,12}?) UP_TO)?`,
  },
  {
    id: 'comments/turned-away',
    says: 'A reporter was turned away.',
    example: 'A reporter who called at the mill was told to leave.',
    outcome: 'declined',
    needs: 'REPORTER',
    asked: 'inside',
    words: `REPORTER (who ((called|knocked|rang|went|turned up|arrived) (at|on) (?<who>SIDE{1,8}?)|ANY{1,8}?) ,?)? BE (turned away|(ordered|told|asked) (to leave|to go|off|out)|escorted (out|off|away)|refused (entry|access)|shown the door) ((at|by|from|outside) (?<who>ANY{1,10}?) UP_TO)?`,
  },
  {
    id: 'comments/would-not-say',
    says: 'Would not say, name or discuss: the question was put and not answered.',
    example: 'He would not say who had paid for the fence.',
    outcome: 'declined',
    needs: 'not unable unwilling reluctant loath disinclined unprepared busy never saying',
    asked: 'subject',
    notSubject: '^(i|we|you)$',
    // "Iran will not discuss its missiles" is policy.
    words: `(?!will ADVERB{0,2} not discuss OWN) (WOULD_NOT|MAY_NOT) MEANWHILE SPEAK|WOULD_NOT (release|publish|hand over|produce|make public) SIDE{1,6}? , citing
      |COULD_NOT MEANWHILE (comment|discuss|elaborate|speculate|answer UNSTOPPED{0,3}? questions)|does ADVERB? not ADVERB? (comment|speculate|(give|do) interviews|discuss)|never ADVERB? (comments (on|about)|gives interviews|discusses (?!SIDE{1,6}? with))
      |(is|was) ADVERB? (not ADVERB? talking END|saying nothing)|BE ADVERB? not ADVERB? taking UNSTOPPED{0,2}? (question|questions)`,
  },
  {
    id: 'comments/would-give-none',
    says: 'Somebody would give none of what was asked for.',
    example: 'The editor would name neither of his sources.',
    outcome: 'declined',
    needs: 'neither none nothing no drawn',
    asked: 'subject',
    words:
      '(would|will|could) ADVERB? (name|identify|give|disclose|reveal|provide|offer|say|specify|cite|discuss|supply|share|confirm) (neither|none|nothing|no (one|more|further)|no SIDE{0,3}? DETAIL)|(would|will) ADVERB? (go no further|be drawn (only|no further))',
  },
  {
    id: 'comments/no-comment',
    says: 'No comment was offered.',
    example: 'The port authority offered no comment.',
    outcome: 'declined',
    needs: 'no nothing little',
    asked: 'subject',
    // "He answered no comment to every question at the police station": asked by the police.
    words: `(HAVE|offer~|made|makes|making|give|gives|gave|giving|provided|provides) NO_MORE (comment|comments|to (say|add)) (?!(to|during|in|through|throughout) ANY{0,3}? (police|officers|detectives))
      |(said|replied|responded with?|answered) (simply|only|just)? no comment (?!(to|during|in|through|throughout) ANY{0,6}? (police|officers|detectives|interview|interviews))`,
  },
  {
    id: 'comments/ducked-questions',
    says: 'Turning questions away is declining to answer.',
    example: 'The mayor sidestepped questions about the contract.',
    outcome: 'declined',
    needs: 'DUCK',
    asked: 'subject',
    words: '(?<!to) DUCK (off|away|aside)? UNSTOPPED{0,4}? QUESTION',
  },
  {
    id: 'comments/left-without',
    says: 'Leaving without a word to reporters is declining to answer.',
    example: 'The skipper left without taking questions.',
    outcome: 'declined',
    needs: 'without',
    asked: 'subject',
    words:
      'without (speaking to REPORTERS|(taking|answering|responding to) UNSTOPPED{0,3}? (question|questions)|commenting|(making|giving|offering) UNSTOPPED{0,2}? (statement|comment))|(walked|walks|drove|hurried|strode|rushed|pushed) (away|off|past|on|out|in|by)? (SIDE{1,4}?)? without (answering|replying|responding|a word)',
  },
  {
    id: 'comments/hung-up',
    says: 'Hanging up on the question is declining to answer it.',
    example: 'The landlord hung up when a reporter called.',
    outcome: 'declined',
    needs:
      'hung hangs hanging rang rings put puts slammed ended ends dropped terminated disconnected cut killed blocked blocks',
    asked: 'subject',
    whereAsked: 'near',
    words: `(?<!(before|until|till|as) SIDE{1,3})((hung|hangs|hanging) up (?!OWN|the|a)|hung up the phone|(rang|rings) off)|(put|puts|slammed) (down the (phone|receiver)|the (phone|receiver) down)
      |(ended|ends|dropped|terminated|disconnected|cut off?|killed) (the|our) SIDE? (call|line|phone|conversation)|(blocked|blocks) (REPORTERS|us|(the|this|our) SIDE? (number|calls|account))`,
  },
  {
    id: 'comments/turned-reporters-away',
    says: 'Sending a reporter away is declining to answer.',
    example: 'The guard at the gate waved reporters away.',
    outcome: 'declined',
    needs: 'REPORTER',
    asked: 'subject',
    words: `(waved|turned|sent|ordered|shooed) (me|us|REPORTERS) (away|off|out)|(waved|turned|sent|shooed) (away|off) (me|us|REPORTERS)|(told|ordered|asked|warned) (me|us|REPORTERS) (to (leave|go away|get off|get out)|(not to|never to) (call|ring|come|contact|phone|write)|off)|had (me|us|REPORTERS) (escorted|removed|thrown)`,
  },
  {
    id: 'comments/walked-away',
    says: 'Walking away from the question, or answering it with a gesture, is declining to answer.',
    example: 'Asked about the bill, the treasurer shook her head and got into a taxi.',
    outcome: 'declined',
    needs: `door window curtain curtains it off away past out on back into smiled shrugged grinned laughed winked with call sue set hand palm head
      nothing only lips smile shrug laugh`,
    asked: 'subject',
    whereAsked: 'here',
    words: `(slammed|closed|closes|shut|shuts) ((the|OWN|a) front? (door|window|curtain|curtains)|it)|(walked|walks|stormed|hurried|drove|stalked|sped|strode) (off|away|past|out) (?!the|of)
      |(moved|moves) on|brushed past|(?<!BE ADVERB?) turned (OWN back|away)|(got|climbed|ducked|slipped|disappeared) into (a|the|OWN) SIDE{0,2}? (car|taxi|lift|elevator|building|van|house)
      |(smiled|shrugged|grinned|laughed|winked) (when|after being) (asked|questioned|pressed)|(smiled|shrugged) and (said|walked|moved) (nothing|off|away|on)|would only (smile|shrug|laugh)
      |(answered|responded|replied) only? with (A? (shrug|smile|laugh|stare|grin|wink|wave)|silence)|threatened to (call|sue|set)|(raised|held up|put up) (a|OWN) (hand|palm)
      |rolled up OWN window|shook OWN head and (?!said)|said nothing (and|when)|put A? OWN? (finger|fingers) to OWN lips`,
  },
  {
    id: 'comments/not-made-available',
    says: 'Somebody whom the reporters asked to speak to was not made available.',
    example: 'The agency did not make the inspector available for an interview.',
    outcome: 'declined',
    needs: 'available interview interviews',
    asked: 'subject',
    words:
      '(DO|HAVE|would) not (agree to)? (make|made|grant|granted) (SIDE{1,10}? available (for|to)|UNSTOPPED{0,4}? (interview|interviews))',
  },
  {
    id: 'comments/left-the-interview',
    says: 'Breaking off or calling off an interview is declining to answer.',
    example: 'The coach walked out of an interview with the Courier.',
    outcome: 'declined',
    needs: 'interview interviews agreed',
    asked: 'subject',
    words:
      '(walked out of|ducked out of|cut short|ended|terminated|cancelled|canceled|called off|pulled out of|withdrew from|backed out of|broke off) UNSTOPPED{0,4}? (interview|interviews)|agreed to (A? SIDE? interview|speak|talk|meet|be interviewed) ANY{0,8}? (but|then|and) ANY{0,4}? (cancelled|canceled|withdrew|pulled out|changed OWN (mind|minds)|thought better|cried off|backed out|(did not|never|failed to) (show|showed|turn|turned) up)|(gives|grants|is giving|was giving|are giving) no interviews|does not give interviews',
  },
  {
    id: 'comments/gave-nothing-away',
    says: 'Saying nothing that matters is declining to answer.',
    example: 'Asked about the sale, the owner gave nothing away.',
    outcome: 'declined',
    needs:
      'nothing little up stonewalled no subject question coy cagey evasive noncommittal circumspect guarded reticent tongue peace lips mood wanted swore cursed shouted yelled screamed hand called',
    asked: 'subject',
    whereAsked: 'near',
    words: `gave (nothing|little) away|clammed up|stonewalled (me|us|REPORTERS|UNSTOPPED{0,2}? questions)|said no more|changed the subject|ignored the question|answered a different question|BE ADVERB? (coy|cagey|evasive|noncommittal|circumspect|guarded|reticent) (about|on|over|when|as|END)
      |(held|hold|holds|holding|bit|kept|keeps) OWN (tongue|peace)|lips BE sealed|(would|could) (go|say|take it) no (further|more)|BE in no mood to (talk|speak|comment|discuss)|wanted (nothing to do with|no part)|(swore|cursed|shouted|yelled|screamed) at (me|us|REPORTERS)|hand over (the|OUR|A) (camera|lens|microphone)`,
  },
  {
    id: 'comments/tight-lipped',
    says: 'Somebody who is tight-lipped is asked and does not say.',
    example: 'The ministry has remained tight-lipped about the loan.',
    outcome: 'declined',
    needs: 'tightlipped',
    asked: 'subject',
    words: 'HAVE? (keep|kept|keeps|keeping|BE|stay|stays|stayed) tightlipped',
  },
  {
    id: 'comments/offer-not-taken-up',
    says: 'Somebody was offered the chance to answer and did not take it.',
    example: 'The firm did not take up an offer to respond.',
    outcome: 'declined',
    needs: 'take taken accept accepted avail passed pass wish desire intention interest',
    asked: 'subject',
    words: `DID_NOT MEANWHILE (take|taken|accept|accepted|avail (itself|himself|herself|themselves) of) up? (the|this|our|A|that) SIDE{0,2}? (offer|offers|opportunity|invitation|chance) to (comment|respond|reply|speak|answer|be interviewed)
      |DID_NOT MEANWHILE (take|taken) (it|them) up|(passed (on|up)|took a pass on) UNSTOPPED{0,3}? ((chance|opportunity|offer|invitation) to (comment|respond|reply|answer|discuss|explain|be interviewed)|interview)|HAVE no (wish|desire|intention|interest) (to|of|in) ((comment|speak|talk|discuss|answer|explain)|SPEAKING)`,
  },
  {
    id: 'comments/refrained',
    says: 'Keeping from comment, or begging off, is declining.',
    example: 'Mrs. Reyne begged off from commenting on the tender.',
    outcome: 'declined',
    needs: 'begged refrain~ shied desisted abstained asked pleaded requested wished wanted counsel',
    asked: 'subject',
    words: `(begged off from?|(refrain~|desisted|abstained) from|shied away from) (making|giving|offering)? (any|a)? (commenting|comment|comments|discussing|naming|answering|disclosing|elaborating|statement|statements|speaking to REPORTERS)
      |(asked|begged|pleaded|requested|wished|wanted) to be (left (alone|in peace)|excused) (?!from)|(BE ADVERB?)? (keep|kept|keeps|keeping) OWN own? counsel (?!for SIDE{0,2}? MINUTES)`,
  },
  {
    id: 'comments/kept-from-speaking',
    says: 'A law, an order or a lawyer keeps somebody from answering.',
    example: 'The clerk was asked, but a court order bars him from discussing the sale.',
    outcome: 'declined',
    needs: 'from',
    asked: 'inside',
    whereAsked: 'near',
    words: 'PREVENT (?<who>him|her|it|them|us|me|the SIDE{1,4}?) from SPEAKING',
  },
  {
    id: 'comments/invoked-secrecy',
    says: 'Asked to say something, somebody pleaded that it was secret.',
    example: 'Asked for the price, the agency invoked commercial confidentiality.',
    outcome: 'declined',
    needs: 'invoked cited pleaded claimed hid',
    asked: 'subject',
    whereAsked: 'here',
    words:
      '(invoked|cited|pleaded|claimed|hid behind) SIDE{0,4}? (secrecy|confidentiality|privacy|privilege|sensitivity|sensitivities|security|protection|litigation|investigation|investigations|inquiry|proceedings|judice|amendment|advice|policy)',
  },
  {
    id: 'comments/asked-for-privacy',
    says: 'Asking for privacy is declining to answer.',
    example: 'Reached at home, the family asked for privacy.',
    outcome: 'declined',
    needs: 'privacy',
    asked: 'subject',
    whereAsked: 'here',
    words: '(asked|pleaded|appealed) for (OWN|some)? privacy',
  },
  {
    id: 'comments/asked-and-declined',
    says: 'Asked to say something, somebody declined.',
    example: 'Asked to name the donor, the party declined.',
    outcome: 'declined',
    needs: 'DECLINE demurred balked',
    asked: 'subject',
    whereAsked: 'before',
    notSubject: 'COURT',
    words:
      '(DECLINE|demurred|balked) (to do (so|that)|the (request|requests|offer|invitation))? (?=END|but|and|through|via|on DAY|DAY)',
  },
  {
    id: 'comments/neither-commented',
    says: 'None of those asked would comment.',
    example: 'None of the four partners would discuss the loan.',
    outcome: 'declined',
    needs: 'neither none nobody noone one',
    asked: 'subject',
    onlySubject: NOBODY,
    words:
      '(would|will|could|(wanted|agreed|wished|BE willing|BE prepared) to) ADVERB? SPEAK|(would|will) ADVERB? (refer to|address)|(wanted|wished) to refer to',
  },
]
