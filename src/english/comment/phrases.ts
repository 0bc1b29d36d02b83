/**
 * Turns of phrase that the patterns of the right of reply share, over the word lists and over one another. What a pattern may
 * hold is told in src/link/comment/pattern.ts.
 */
export const PHRASES = {
  /** "immediately", "as of Friday evening", ", through a spokesman,": what may stand between a refusal and its verb. */
  MEANWHILE: '(ADVERB|so far|to date|at first|, ANY{1,9}? ,|TIME SIDE{1,6}?){0,3}?',
  DID_NOT: `((DO|HAVE) ADVERB{0,3} (not|never) ((so much as|even) |(bother|trouble|deign|care) to|see fit to|(find|found) the? time to)?|(HAVE|BE) ADVERB{0,2} (yet|still) ADVERB{0,2} to
    |(fail|fails|failed|failing|neglected|omitted) to|(yet|still) to|never
    |BE ADVERB{0,2} not (?=responding|replying|answering|returning|taking|commenting|picking))`,
  COULD_NOT: '((could|can) ADVERB{0,2} not|BE ADVERB{0,2} (not ADVERB{0,2} able|unable) to)',
  WOULD_NOT: `((would|will) ADVERB{0,2} not (?!only|just|merely) (want to|wish to|like to|agree to)?
    |BE ADVERB{0,2} not ADVERB{0,2} (willing|prepared|ready|keen|inclined|minded|going) to
    |BE ADVERB{0,2} (unwilling|reluctant|loath|disinclined|unprepared|too busy (with SIDE{1,5}?)?) to
    |(DO|HAVE) ADVERB{0,2} not ADVERB{0,2} (wish|wished|want|wanted|care|cared|agree|agreed|consent|consented|choose|elect|intend) to)`,
  /** Not at liberty to. */
  MAY_NOT: 'BE ADVERB{0,2} not ADVERB{0,2} (competent|qualified|in a position|at liberty) (for SIDE{1,3}?)? to',
  REFUSED: '((DECLINE|CHOSE not) MEANWHILE to|CHOSE to not)',

  /** The last word of a name: "Northgate *Data*", not "The data". */
  IN_A_NAME: '((?<=(?!the) CAP) (?=CAP))',
  UNSTOPPED: '((?!STOPPER) SIDE)',
  REPORTERS: '(the|this|our|a|an|any|local|most|some|several|other|waiting|foreign|news|two|visiting){0,3} REPORTER',
  OUTLET: '(?<outlet>the? CAP{1,4})',
  PAPER: 'the? (?!DAY|PRONOUN) CAP{1,5}',
  ASKER: '(PAPER|(this|our) SIDE? REPORTER|a? REPORTER|news organisations|news organizations)',
  /** Not "their letters", "the union's calls", "letters from residents", which are no reporter's. */
  NOT_OTHERS: `(?!(any|all|both|some|several|most|repeated|numerous|multiple|of|two|three){0,3} OWN)(?!UNSTOPPED{0,4}? (?!REPORTER) LOW 's)`,
  NOT_FROM_OTHERS:
    '(?!(for SIDE{1,3}?)? from (?!this|our|SIDE{0,4}? REPORTER) DETERMINER{0,2} (?!DETERMINER) LOW)(?!to the editor)',
  /** "Calls for a ceasefire", "requests to meet the families": demands, which no reporter makes. */
  DEMANDS: `(call~ for (?!UNSTOPPED{0,4}? (COMMENT|documents|records|data|figures|copy|copies|evidence)|FOR_A_WHILE)
    |request~ for (?!UNSTOPPED{0,4}? (COMMENT|RESPONSE|(?!review~) DETAIL|input|position|logs|files|minutes|accounts|papers|correspondence|invoices|receipts|transcript~|video|recording~|photographs)|FOR_A_WHILE)
    |call~ to (?!TO_SOMEBODY|comment|be interviewed) LOW
    |request~ to (?!TO_SOMEBODY|ADVERB? (COMMENT|be (interviewed|quoted)|speak|talk|respond|discuss|explain|elaborate|see|inspect|read|visit|film|clarify|confirm|verify|provide|share|disclose)) LOW)`,
  FOR_A_WHILE:
    '((this|our) (story|article|report|investigation|piece)|UNSTOPPED{0,3}? (hours|days|weeks|months|years))',
  TO_SOMEBODY:
    '(DETERMINER|REPORTER|(company|city|county|state|school|party|union|hospital|team)? (DEVICE|OFFICE|OFFICIAL|SPOKES|officials|relatives|staff))',
  MESSAGES_PUT:
    'NOT_OTHERS ((?!DEMANDS|(radio|emergency|distress|mayday) (call~|message~)) UNSTOPPED){0,8}? (?!DEMANDS) MESSAGE NOT_FROM_OTHERS',
  BY_REPORTERS: '(?!(by|with) the? OFFICIAL)(?!(A|any|the) GOAL)',
  ASKED_THINGS:
    '(NOT_OTHERS UNSTOPPED{0,6}? (QUESTION|(request|requests) (for (UNSTOPPED{0,2}? COMMENT|information)|from)|STORY) NOT_FROM_OTHERS|us|REPORTERS|OUTLET (?=END|on? DAY))',
  REQUEST: '(request|requests|invitation|invitations)',
  REQUEST_TO_TALK: `(interview|interviews|(interview|media|press) (request|requests)|(request|requests) (for|to) SIDE{0,4}? (comment|interview|interviews|interviewed|speak|talk|discuss|information|response)
    |(invitation|invitations|offer|offers|opportunity) to (comment|respond|reply|be interviewed|speak to REPORTERS|appear on))`,
  /** "On the strike", "to the report", but not "to a request from the paper". */
  ABOUT_IT: '((on|about|to|over|regarding) (?!UNSTOPPED{0,5}? MESSAGE) SIDE{1,9}?)',
  /** What follows "by" and is a time. */
  BY_THEN:
    '(DAY|NUMBER|deadline|press|publication|late|early|noon|midday|midnight|last|then|now|yesterday|the (time|end|deadline))',
  THE_CLAIMS: 'NOT_OTHERS UNSTOPPED{0,3}? CLAIM',

  /** Several of whom none answered: "Arco, Bolt or Corvid". */
  ANY_OF: 'SIDE{1,8}? (, SIDE{1,8}?){0,6} ,? (or|nor) SIDE{1,6}?',
  /** "For comment", "for his comments", "for any further reaction". */
  FOR_AN_ANSWER: 'for (A|any|OWN|further|immediate|more|official|public|possible){0,2} COMMENT',
  /** Where the words for somebody end. */
  UP_TO: '(?=END|TIME|JOINED|when|FOR_AN_ANSWER|seeking)',
  /** Where a verb of answering ends: a mark, a time, another verb. */
  DONE: '(?=END|JOINED|TIME|either|FOR_AN_ANSWER|DAY|when|with (a|any) (comment|answer|statement|reply|response))',
  /** Behind a verb of being reached, where it is a reporter's reaching. */
  FOR_COMMENT: `(?=END|for|JOINED|DAY|ADVERB|yesterday|today|tonight|last|this|late|early|despite|in time|when|before|after|until|as (OWN|calls)
    |(on|over|via|through) (DAY|email|(the|his|her|their|a)? (phone|telephone|mobile|weekend)|OWN|LOW phone)|on SIDE{1,3} (phone|number|mobile)
    |by (phone|telephone|email|text|press|REPORTERS|deadline|the time|OUTLET)|at (press|the time|OWN|a|any)|outside SIDE? (office|business|working) hours|to (respond|comment|confirm|answer|give))`,

  ANSWERED_THERE:
    '(picked up|(answered|answers|answer|came|responded|replied|returned) to? UNSTOPPED{0,4}? (DOOR|MESSAGE))',
  /** Of calls and messages: that they came to nothing. */
  UNANSWERED: `(initially|mostly|largely|ADVERB)? ((HAVE|BE) been? (seen|read|delivered|opened|received|acknowledged|marked as read) ,? but SIDE? (unanswered|(not|never) (answered|replied to?|responded to?|returned|acknowledged))
    |(HAVE|BE) ADVERB{0,2} (not|never|yet to be) been? ADVERB{0,2} (returned|answered|picked up?|acknowledged|responded to?|replied to?)
    |(HAVE|BE) been? ADVERB{0,2} left? (unanswered|unreturned|unacknowledged|ignored)
    |(HAVE|BE)? been? (met|greeted|answered) (with|by)? ((no|only) SIDE? (RESPONSE|silence)|silence)
    |HAVE? (went|goes|gone|remain|remains|remained|stayed|lay|sat|rang|rings|ring) (straight|directly|to|ADVERB)? (unanswered|unreturned|unacknowledged|unheeded|unread|unopened|nowhere|(in|into|to)? voicemail|without A? RESPONSE)
    |HAVE? (received|had|drew|drawn|got|brought|elicited|yielded|produced|prompted) (nothing|(no|only|just|nothing but) SIDE{0,3}? (RESPONSE|silence)|(A|one|the) (automated|automatic|standard) SIDE? (RESPONSE|message))
    |DO not (receive|get|elicit|draw|yield|bring|produce) SIDE{0,2}? RESPONSE|failed to (elicit|draw|get|yield) SIDE{0,2}? RESPONSE|drew A? (blank|blanks)|(HAVE|BE) been? ADVERB? marked as read|fell on deaf ears)`,

  /** What one who is asked for comment does, or does not: the plain form of a verb with what it needs to mean that. */
  COMMENT_ON: `(comment|elaborate|expand|speculate|discuss (?!SIDE{1,6}? with (?!REPORTERS))|weigh in|(go|get) into (that|this|it|detail|details|specifics|WH|(the|OWN) (details|specifics|matter|merits|reasons|substance|contents))|speak to (individual|specific|particular|hypothetical|that|the (details|specifics|matter))|confirm or deny
    |be (drawn|interviewed|pressed|pinned down|quoted on|more? specific|commenting|discussing|responding|answering|elaborating|speculating)
    |be (making|giving|offering|issuing|providing|taking) UNSTOPPED{0,3}? (DETAIL|QUESTION)
    |(make|issue|give|offer|provide|add) UNSTOPPED{0,3}? (comment|comments|statement|statements|interview|interviews) (?!of)
    |grant UNSTOPPED{0,3}? (interview|interviews)|say (more|further|any more|much|anything (?=END|about|on|more|further|else|until|to|publicly))|put A (figure|number|date|name|price) (on|to)
    |(go|say) (beyond|(any further|further) (than|into))|tell (me|us|REPORTERS|PAPER) (WH|more|anything|about|the)|go on (camera|air)|spell out|let on|enlarge|open up|name names|commit (END|OWN)
    |(return|field|entertain|acknowledge|face) UNSTOPPED{0,4}? (QUESTION|MESSAGE|REPORTER)|(respond|reply) (?=END|JOINED|TIME|when|further|about|to UNSTOPPED{0,4}? (MESSAGE|STORY|RUMOUR))|go on the? record|(come|appear|go) on (the|this|our) (programme|program|show|podcast)|sit down? for A? interview
    |(participate|take part|be quoted) in (this|the|A) (story|article|programme|documentary|report)|be part of (this|the) (story|article)
    |(engage (with|END)|(cooperate|bite|play ball|go there) END)|(express|pronounce) (himself|herself|itself|themselves)|take A (position|stand|stance) on|rise to|(meet|see|receive) (me|us|REPORTERS)|(open|come to) (the|OWN) SIDE? (door|phone|telephone)
    |(allow|permit|let) (interviews|A interview|(me|us|REPORTERS) (to|in|see|speak|interview|film|visit) (?!END))|answer NOT_OTHERS UNSTOPPED{0,6}? (QUESTION|MESSAGE) (?!ANY{0,5}? OFFICIAL)|answer DONE
    |take UNSTOPPED{0,4}? (call|calls|question|questions))`,
  TALK: '(be speaking|be talking|speak|talk) (?!at (the|A|this|next|CAP) (?!time|moment|stage|point|present|scene|door|gate)) (?=END|JOINED|TIME|when|further|publicly|openly|about|of|(to|with) REPORTERS|(to|with) the? CAP{1,4} DONE)',
  SPEAK: `(COMMENT_ON|TALK|say (?!hello|goodbye|sorry|yes|no|grace|thank|a prayer|OWN|another)
    |name (?!(names|as) END)|identify (?!himself|herself|themselves|itself)|disclose|reveal|divulge|specify|confirm (?!UNSTOPPED{0,4}? (nominee|nominees|nomination|nominations))|deny|explain|describe|detail|characterise|characterize|clarify|quantify
    |(give|provide|share|offer|supply) (?!OWN SIDE? (name|names|surname)) UNSTOPPED{0,5}? DETAIL
    |address (?=SIDE{0,4}? (QUESTION|STORY|WH))|make SIDE{1,8}? available|be quoted on)`,
  INAPPROPRIATE: '(inappropriate|not appropriate|premature|improper|wrong|too early|too soon) (for SIDE{1,3}?)? to',
  NO_MORE: '(no|nothing|little) (immediate|further|official|public|other|more|else|additional){0,2}',
  HANDED_OVER: '(secrecy|confidentiality|privacy|privilege|sensitivity|sensitivities)',

  /** Who speaks in an answer: "I", "the company". */
  SELF: '((he|she|it|they|we|i|you)|(the|our|its|CAP) SIDE{0,4}?|(his|her|their|my) SIDE? (OFFICE|client|clients|family|campaign|team))',
  WILL_NOT_SAY: `((do|does|would|will|should) ADVERB{0,2} not|never
    |(BE|'m|'re|'s) ADVERB{0,2} not ADVERB{0,2} (allowed|permitted|authorised|authorized|going|prepared|free|willing|competent|qualified|minded|inclined|in a position|at liberty) (for SIDE{1,2}?)? to
    |(BE|'m|'re|'s) ADVERB? (unwilling|reluctant) to|(would|'d) (rather|prefer) (not|not to)|prefer not to)`,
  CANNOT_SAY: `((can|could) ADVERB{0,2} not|(BE|'m|'re|'s) ADVERB{0,2} (not ADVERB? able|unable) to)`,

  /** How a sentence takes up the one before. */
  ALSO: '((but|and|however|also|later|separately|meanwhile|yet) ,?)?',
  CONTACTED: '(reached|CALL_ON|tracked down) (?=END|TIME|DAY|ADVERB|by|for|outside|about|to|at)',
} as const
