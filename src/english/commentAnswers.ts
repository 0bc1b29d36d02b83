import type { Rule } from './rule.ts'

export interface AnswerRule extends Rule {
  /** A pattern over words (link/comment/pattern.ts), read at the beginning of a content without its quotation marks. */
  readonly content: string
  /** Only where the words or the sentence before speak of a reporter's asking. */
  readonly whereAsked?: true
  /** Only where nobody else is named in the content before these words: their pronoun is the speaker. */
  readonly ofSpeaker?: true
}

/** Every answer that declines has one of these words. */
export const ANSWER_NEEDS = `confidential classified privileged would will let not no nothing little never unable unwilling reluctant inappropriate appropriate premature improper early
  soon wrong busy bound refer direct ask have need for speak talk advised told instructed asked ordered warned from only prefer rather policy practice said matter business leave next go speaks spoke`

/** How an answer declines: the source speaks, and says that it will not say. */
export const ANSWERS: readonly AnswerRule[] = [
  {
    id: 'comments/answer-no-comment',
    says: 'The answer is that there is no comment.',
    example: '[T:“No comment,”] [C:said] [S:the mayor’s press officer].',
    content: `^that? ((SELF HAVE?|offered) ADVERB?)? (no (further|immediate|official|other|more)? (comment|comments)|(nothing|little) (more|further|else)? to (add|say))`,
  },
  {
    id: 'comments/answer-does-not-comment',
    says: 'The answer is that the one asked does not, cannot or will not comment.',
    example: '[S:A spokeswoman] [C:said] [T:the company does not discuss its clients].',
    content: `^(that? (ANY{1,10}? ,)? that? SELF)? ((WILL_NOT_SAY|CANNOT_SAY|(?<=^that? (it|(the|OWN) OFFICE)) did not) MEANWHILE (COMMENT_ON|disclose|(want|wish) to (comment|discuss|say|speak)|(share|provide|give) SIDE{0,2}? (details|information|data|records|intelligence)|name names)
      |(WILL_NOT_SAY|did not) MEANWHILE (comment|(give|do|grant) interviews|(talk|speak) to REPORTERS)|WILL_NOT_SAY MEANWHILE (TALK|say WH|go there)|never ADVERB? (SPOKE (?=END|on|about|interviews|to|TIME|questions)|discussed (?!SIDE{1,6}? with))
      |(BE|'m|'re|'s) ADVERB? (not ADVERB? (commenting|talking (?=END|to|about)|discussing|saying (?=WH|END|anything|more)|(giving|doing|granting) SIDE? (interview|interviews))|saying nothing|giving no interviews)
      |(would|will|could|'ll|'d) ADVERB? (make|offer|give|have|issue|be (making|giving|issuing|offering)|say|add) (no|nothing) SIDE? (comment|comments|statement|statements|interviews|more|further|else|END)|(would|will|could|can|'ll|'d) ADVERB? add nothing to
      |BE ADVERB? too busy (with SIDE{1,5}?)? to (comment|talk|speak|answer|respond|discuss|be interviewed))`,
  },
  {
    id: 'comments/answer-cannot-comment',
    says: 'Somewhere in the answer the one asked says that nothing can be said.',
    example: '[S:The council] [C:said] [T:it was looking into the complaint and could not comment further].',
    content: `(he|she|it|they|we|i) (BE|would be|'s|'m|'re) not? ADVERB? (inappropriate|appropriate|premature|too early|too soon|improper|unable|wrong|not in a position) (for SIDE{1,3}?)? to (comment|discuss|speculate|say more|elaborate)
      |it would ADVERB? not ADVERB? be ADVERB? (appropriate|right|proper) (for SIDE{1,3}?)? to (comment|discuss|speculate|say more|elaborate)
      |(^|,|and|but|;|because|so) that? (he|she|it|they|we|i)? (could|can|would|will) ADVERB? not ADVERB? (comment|discuss (?!SIDE{1,6}? with)|elaborate|say more|speak further)
      |(prevent|prevents|prevented|bar|bars|barred|prohibit|prohibits|prohibited|forbid|forbids|kept|keeps|stopped|stops|precluded) (it|us|me|him|her|them|the SIDE{1,4}?) from SPEAKING|(speak|speaks|talk) only (in|through)|(comment|comments|commenting) (at this SIDE|now|SIDE{1,3}?)? (would|will) be (premature|inappropriate|improper|unwise|wrong)|bound by SIDE{0,3} (confidentiality|secrecy)|(barred|prevented|prohibited|precluded|forbidden|banned|restrained) (by SIDE{1,5}?)? from SPEAKING|(am|'m|is|was|are|were|will be) saying nothing|(will|would|to|must) say nothing (?=END|about|more|until|on)|(policy|practice|custom) (is|was|of) (not to|not|never) (comment|discuss|SPEAKING)|(is|was|'s) not (for|up to) (me|us|him|her|it|them|the SIDE) to (comment|say|discuss)|said (all|everything) (i|we|he|she|it|they) (BE|'m|'re|have|had|wanted|intended|intends|wants)`,
  },
  {
    id: 'comments/answer-told-not-to',
    says: 'The answer is that the one asked has been told not to answer.',
    example: 'Reached at home, [S:Mr. Ode] [C:said] [T:he had been told not to discuss the bill].',
    content: `((he|she|it|they|we|i|family|members|client|clients) (BE|HAVE) been? (advised|told|instructed|asked|ordered|warned) (by SIDE{1,4}?)?|(SPOKES|OFFICE|bosses|superiors|employer|employers) HAVE? (advised|told|instructed|asked|ordered|warned) (him|her|it|them|us|me)) (not to|to not|against) (talk|speak|comment|discuss|say|SPEAKING)`,
    ofSpeaker: true,
  },
  {
    id: 'comments/answer-told-to-keep-quiet',
    says: 'The answer is that the one asked has been told to keep quiet.',
    example: 'Reached at home, [S:Mr. Ode] [C:said] [T:he had been told to keep quiet].',
    content: `(he|she|it|they|we|i|family|members|client|clients) (BE|HAVE) been? (advised|told|instructed|asked|ordered|warned) (by SIDE{1,4}?)? to (maintain|keep|remain|stay|say) SIDE? (silence|silent|quiet|mum|nothing)`,
    whereAsked: true,
    ofSpeaker: true,
  },
  {
    id: 'comments/answer-refers-on',
    says: 'The answer sends the reporter to somebody else.',
    example: 'Asked who had signed it, [S:Ms. Ode] [C:said], [T:“I’d refer you to the treasurer.”]',
    content: `^(i|we) (would|will|'d|'ll|must)? (have to)? (refer|direct) you back? to|^you (would|will|'d|'ll)? (have|need) to (ask|speak to|talk to|contact)|^(that|this|it) (is|was|'s) (entirely|purely)? (a|one) (question|matter)? (for|between)|^(speak|talk) to (my|our|the)`,
    whereAsked: true,
  },
  {
    id: 'comments/answer-private',
    says: 'The answer is that it is nobody else’s business.',
    example: 'Asked about the loan, [S:Mr. Ode] [C:said] [T:it was a private matter].',
    content: `(private|internal|personal|family) matter|(BE|'m) not going to (do|answer) (that|this|those)|(it|that|this|these|those|they|everything|matter|matters|detail|details|terms|discussion|discussions|conversation|conversations|negotiations|talks|information|advice|correspondence|process|proceedings|OWN SIDE{1,2}?) (BE|'s) (confidential|classified|privileged)|(would|will|'ll) ADVERB? ((respond|reply|comment|speak|talk|answer) (only)? (in due course|at the SIDE? time|in court|when|once|after|through)|(speak|talk|answer|respond) only (to|in|before|under))|let (the SIDE|CAP|SIDE) (speak|decide|run|take|do the talking)|(don|do|does|did) not (want|wish) to (talk|discuss|get)|^no ,? (thanks|thank|interviews)|you (will|'ll) (have|need) to (wait|read)|not interested|(can|could) not (say|tell you) (?=END|anything|more)|(could|can) not (speak|talk) (?=END|now|just now|right now|at present)|none of (your|OWN) business|leave (me|us) alone|^(next question|go away|not (now|today)|no more questions)|(statement|statements|record|document|letter) (speak|speaks|spoke) for (itself|themselves)`,
    whereAsked: true,
  },
]

export interface AskedRule extends Rule {
  /**
   * Patterns of the words of asking. `fronted` stands at the beginning of a sentence and ends before the comma and the speaker;
   * `beside` stands between commas after the speaker, `before` between the speaker and the end of the verb of saying; `after`
   * follows that verb.
   */
  readonly before?: string
  readonly fronted?: string
  readonly beside?: string
  readonly after?: string
  /**
   * Said so of what is asked at large (in a debate, a court, a poll) as often as by a reporter for this report: only of one who is
   * not just named again ("new"), or who speaks for somebody or is an office ("role"); of "any" unless the sentence tells of such asking.
   */
  readonly loose?: 'any' | 'new' | 'role'
}

/** Every phrase of asking has one of these words. */
export const ASKED_NEEDS = `request inquiry enquiry back agreed given offered questioning pushed caught found picked returned asked pressed invited questioned quizzed contacted reached approached consulted doorstepped phoned telephoned
  emailed messaged rung tracked called buttonholed challenged confronted tackled told shown presented informed read put response
  reply answer responding replying answering statement email letter message text note inquired enquired rang answered replied
  responded showed`

/** How a report says that what somebody said was a reply to it. */
export const ASKED: readonly AskedRule[] = [
  {
    id: 'comments/contacted',
    says: 'Reached, contacted or approached, somebody answered.',
    example: 'Reached by phone, [S:the treasurer] [C:denied] [T:any loss].',
    fronted: `(upon|on) (request|inquiry|enquiry)|(given|offered) (A|the) SIDE{0,3}? (chance|opportunity|right of reply) (to (respond|reply|comment|explain|answer))?|under questioning|when (pushed|quizzed)|(caught|found) (at|outside|in|on) SIDE{1,6} by REPORTERS|when (i|we|REPORTERS|OUTLET) (called|contacted|reached|phoned|rang|approached|visited|telephoned) (?=END|ANY{1,7}? ,)|(when|if|on|after)? being? (later|ADVERB)? (reached (?=END|by|on|at|in|over|for|outside|through|via|ADVERB|DAY)|tracked down|CONTACTED) BY_REPORTERS`,
    beside: `who? when? (later|also|ADVERB)? (reached (?=END|by|on|at|in|over|for|through|via)|CONTACTED) BY_REPORTERS (?!at (home|work))|(SIDE{1,8}? )?who (answered|replied to|responded to) (A|our|the) SIDE? MESSAGE|whom (we|i|REPORTERS) (reached|contacted|called|asked|phoned|rang|met)`,
    after: `when SIDE? (reached|tracked down|called|rung|CONTACTED) BY_REPORTERS|,? (reached|contacted|approached) (by|at|on|in|for) BY_REPORTERS|(when|after|as) (we|i|REPORTERS|the? CAP{1,3}) (inquired|enquired|asked|called|phoned|rang|contacted|reached|approached)`,
  },
  {
    id: 'comments/called-back',
    says: 'One who speaks for somebody called back.',
    example: '[S:A lawyer for the mill] [C:called back to say] [T:the tank was empty].',
    before:
      '(got|came|wrote|called|rang|phoned|texted|emailed|writes|calls|rings|phones|texts|emails) back|(returned|answered|picked up) UNSTOPPED{0,3}? (call|calls|phone|telephone|message|messages|door)|agreed to (answer|respond|explain)',
    loose: 'role',
  },
  {
    id: 'comments/asked-for-response',
    says: 'Asked for comment or for a response, somebody answered.',
    example: 'Asked for comment, [S:the foundry] [C:said] [T:the order was lawful].',
    fronted: `when? (asked|pressed|invited) (by SIDE{1,6}?)? (for UNSTOPPED{0,3}? (COMMENT|evidence)|to (comment|respond|explain|clarify|elaborate|justify|account|supply|react))`,
    beside: `when? (asked|invited) (by SIDE{1,6}?)? (for UNSTOPPED{0,3}? (COMMENT|evidence)|to (comment|respond|explain))`,
    after: `when SIDE? (asked|pressed|invited) (by SIDE{1,6}?)? (for UNSTOPPED{0,3}? (COMMENT|evidence)|to (comment|respond|explain|clarify|elaborate|justify|account|reconcile|square|supply|substantiate|verify|confirm|react))`,
  },
  {
    id: 'comments/pressed',
    says: 'Pressed on the matter, somebody answered.',
    example: 'Pressed on the delay, [S:Mr. Dunne] [C:blamed] [T:the weather].',
    fronted: `when? (pressed|challenged|confronted|tackled) (by REPORTERS)? (on|about|over|with)`,
    beside: `when? (pressed|challenged|confronted|tackled) (on|about|over|with)`,
    after: `when (pressed|challenged|confronted|tackled) (on|about|over|with)`,
  },
  {
    id: 'comments/put-to',
    says: 'A claim was put to somebody, who answered it.',
    example: '[T:“Nonsense,”] [S:the trainer] [C:said] when the claim was put to him.',
    fronted: `when? ((told (of|about|that)|reminded (of|that)|informed (of|about)) (the|these|this|our|its|his|her|their)? SIDE{0,2}? EVIDENCE|told (of|about) (this|that|it) (?=,)|shown (the|these|this|our|its|his|her|their|A)|handed (the|this|our|his|her|its|A) SIDE{0,2}? EVIDENCE|presented with|informed (that|by (our|this|a) REPORTER)|read (the|these|this|his|her|its))`,
    beside: `when? (told (of|about) (the|these|this|our|its|his|her) SIDE{0,2}? EVIDENCE|(shown|presented with|given) (the|these|this|our|its|his|her|A) SIDE? (EVIDENCE|copy))`,
    after: `when SIDE{1,9}? (was|were) (put|read|shown) to (him|her|it|them|CAP)|when (told (of|about) SIDE{0,3}? EVIDENCE|shown|presented with)|when (we|i|REPORTERS|the? CAP{1,3}) ((put|showed|read|presented) SIDE{1,5} to (him|her|it|them|CAP)|showed (him|her|it|them|CAP{1,3}) (A|the|this|that|these|our|OWN))`,
  },
  {
    id: 'comments/in-response',
    says: 'Somebody answered questions or an allegation.',
    example: 'In response to questions, [S:the ministry] [C:said] [T:the bridge was sound].',
    fronted: `in (A|its|his|her|their)? UNSTOPPED{0,3}? (response|reply|answer|answers|replies|responses) to ASKED_THINGS|(responding|replying) ((by|in|via|through) SIDE{1,4}?)? to ASKED_THINGS|in A? ADVERB? (written|emailed|texted|faxed|handwritten|twoline|oneline|oneword|brief|short|terse|curt) SIDE? (response|reply|answer) (?=,)|in (A|its|his|her|their) UNSTOPPED{0,3}? statement (SENT|given|provided)? to (OUTLET|REPORTERS) (?=END|on? DAY)`,
    beside: `in (A)? UNSTOPPED{0,2}? (response|reply) (?=END|to ASKED_THINGS)|(responding|replying) to ASKED_THINGS|answering (our)? questions`,
    after: `(in (A)? UNSTOPPED{0,3}? (response|reply|answer) to ASKED_THINGS|in A UNSTOPPED{0,3}? statement (SENT|given|provided)? to (OUTLET|REPORTERS) (?=END|that|on? DAY)|in A UNSTOPPED{0,3}? (statement|email|letter|message) (responding|replying|in response|in reply) to ASKED_THINGS)`,
  },
  {
    id: 'comments/in-reply',
    says: 'What somebody in a role said was said in response.',
    example: 'In response, [S:a spokesman for the mill] [C:said] [T:the tank was empty].',
    fronted: 'in (A)? UNSTOPPED{0,2}? (response|reply) (?=,)',
    after: 'in (A)? UNSTOPPED{0,2}? (response|reply) (END|that)',
    loose: 'role',
  },
  {
    id: 'comments/asked-about',
    says: 'Asked about the matter, somebody answered.',
    example: 'Asked about the payments, [S:Mr. Ode] [C:said] [T:they were lawful].',
    fronted: `when? asked (later|again|ADVERB|on? DAY){0,2} about (this|that|it|the)`,
    loose: 'any',
  },
  {
    id: 'comments/asked',
    says: 'Asked about the matter, somebody in a role answered.',
    example: 'Asked why the gate was open, [S:a spokesman for the port] [C:said] [T:it had been a drill].',
    fronted: `when? (asked|questioned|quizzed) (later|again|ADVERB|on? DAY){0,2} (by (OUTLET|this REPORTER) (?=,|about|WH|to)|(?!by)(?=about|WH|to))`,
    beside: `when? (asked|questioned|quizzed) (by (OUTLET|this REPORTER))? (about|why|whether|if|where|how|who|what|which)`,
    after: `when SIDE? (asked|questioned|quizzed) (by (OUTLET|this REPORTER))? (about|why|whether|if|where|how|who|what)`,
    loose: 'new',
  },
]

/** Said of the one who speaks next, where the sentence before ends in a reporter's asking. */
export const ASKED_BEFORE: Rule & { readonly words: string } = {
  id: 'comments/asked-before',
  says: 'Somebody was asked in the sentence before, and answers here.',
  example: 'The Courier put the figures to the dean. [S:She] [C:said] [T:they were old].',
  words: `(i|we|REPORTERS|OUTLET) ADVERB? put ANY{1,8}? to (him|her|it|them|the? ANY{1,6}?) $
    |returned (OUR|A? REPORTER 's|the CAP{1,3} 's) SIDE{0,2}? MESSAGE $`,
}

/** Asked, somebody does something else than answer, in a way that no rule needs to know. */
export const DID_OTHERWISE: Rule & { readonly after: string; readonly beside: string; readonly not: string } = {
  id: 'comments/did-otherwise',
  says: 'Asked by a reporter, somebody did something else than answer.',
  example: 'Asked about the invoice, the bursar turned up the radio.',
  after:
    'when (ADVERB? (asked|questioned|pressed|approached|contacted|phoned|telephoned|reached) (?!to) BY_REPORTERS|(i|we|REPORTERS) (called|asked|approached|knocked|rang|phoned|inquired|enquired))',
  beside: '(reached|asked|approached|contacted|pressed|confronted|questioned|phoned|telephoned) (?!to) BY_REPORTERS',
  /** What is an answer after all, or none that a reporter asked for. */
  not: '(answered|replied|responded|confirmed|provided|sent|issued|gave|given|produced|supplied|handed|pointed|released|agreed|nodded|admitted|apologised|apologized|resigned|promised|offered|told|said|says|wrote|writes|insisted|denied|denies|named|called|voted|chose|picked|cited|listed|accused|added|argued|asserted|blamed|claimed|compared|conceded|contended|criticised|criticized|declared|described|dismissed|echoed|explained|expressed|hinted|indicated|joked|maintained|mentioned|noted|praised|predicted|quipped|recalled|reiterated|rejected|repeated|stated|stressed|suggested|thanked|urged|vowed|warned|welcomed|increased|raised|cut|ordered|sued|stepped|BE|HAVE|would|will|can|could|may|might|must|should|DO)',
}

/** In a sentence that tells of one who would not answer, the denial of another is a reply. */
export const BESIDE_SILENCE: Rule & { readonly cue: string } = {
  id: 'comments/denied-beside-silence',
  says: 'Where a sentence tells who was asked and did not answer, one who denied was asked too.',
  example: 'The mill did not return calls; [S:its owner] [C:denied] [T:any leak].',
  cue: '(denied|rejected|dismissed|disputed|refuted)',
}

/** What a report's answer on a claim is not: it was asked at large, of everybody or in public. */
export const AT_LARGE =
  '(debate|debates|poll|polls|survey|hearing|rally|trial|testimony|witness|briefing|interview|interviews|conference|town hall|percent|voters|respondents|deposition|court|cross-examination)'

/** Who speaks for one who was asked, or is an office. */
export const IN_A_ROLE = '(SPOKES|OFFICE)'
