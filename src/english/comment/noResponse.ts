import type { CommentRule } from './commentRule.ts'
import { NOBODY } from './nobody.ts'

/** How a report says that one who was asked has not answered. */
export const NO_RESPONSE: readonly CommentRule[] = [
  {
    id: 'comments/promised-and-did-not',
    says: 'Somebody promised to answer and did not.',
    example: 'The registrar promised to call back but had not done so by press time.',
    outcome: 'no-response',
    needs: 'promised told agreed pledged undertook offered said asked',
    asked: 'subject',
    words: `(promised|agreed|pledged|undertook|offered|said (he|she|it|they) would|told PAPER that ANY{0,12}? would|asked (us|for)? time?) to? (RESPOND|revert|comment|answer|COME back|return SIDE{0,2}? (call|calls)|(speak|talk) (to|with) REPORTERS|(send|give|provide) SIDE{0,3}? RESPONSE)
      SIDE{0,12}? ,? (but|and) (he|she|it|they)? (HAVE|DO)? (not|never|failed to|is yet to|was yet to|yet to)+ yet? ((do|done|did) (so|that)?|RESPOND|called|call)? back? DONE
      |promised SIDE{0,3}? RESPONSE ,? (that|which|but|and)? (it|one|none)? never (came|arrived|materialised|materialized)
      |promised SIDE{0,3}? RESPONSE (by SIDE{1,3}?)? [,;] (but|and)? none HAVE? (come|came|arrived|been received)`,
  },
  {
    id: 'comments/did-not',
    says: 'Somebody was given time to answer, or promised to, and did not.',
    example: 'We gave the mill a week to respond. It did not.',
    outcome: 'no-response',
    needs: 'not never',
    asked: 'subject',
    whereAsked: 'awaited',
    words: `((DO|HAVE) ADVERB? not|never (did|has|have)) STOP`,
  },
  {
    id: 'comments/answered-none',
    says: 'Somebody who was sent questions answered none of them.',
    example: 'The Courier sent the mill six questions. It answered none of them.',
    outcome: 'no-response',
    needs: 'none neither',
    asked: 'subject',
    whereAsked: 'near',
    words:
      '(answered|answers|has answered|had answered|replied to|responded to) (none|neither|not one) (of (them|these|those|the|our))? DONE',
  },
  {
    id: 'comments/had-not-done-so',
    says: 'Somebody from whom an answer was awaited had not given one.',
    example: 'The dean was asked for his reasons. At press time he had not done so.',
    outcome: 'no-response',
    needs: 'so',
    asked: 'subject',
    whereAsked: 'near',
    words: 'DID_NOT (do|done) so DONE',
  },
  {
    id: 'comments/left-unanswered',
    says: 'Somebody left a question or a request without an answer.',
    example: 'The insurer left an inquiry from this newspaper unanswered.',
    outcome: 'no-response',
    needs: 'unanswered unreturned without',
    asked: 'subject',
    words:
      '(leave|left|leaves|leaving) (MESSAGES_PUT SIDE{0,8}? (unanswered|unreturned|without A? RESPONSE)|unanswered MESSAGES_PUT)',
  },
  {
    id: 'comments/kept-mum',
    says: 'Keeping mum is not answering.',
    example: 'The customs service has kept mum on the missing cars.',
    outcome: 'no-response',
    needs: 'mum schtum shtum',
    asked: 'subject',
    words: 'HAVE? (keep|kept|keeps|keeping|BE|stay|stays|stayed) (mum|schtum|shtum)',
  },
  {
    id: 'comments/sent-and-no-answer',
    says: 'Questions went out and no answer came.',
    example: 'Questions were sent to the port but no reply had come by deadline.',
    outcome: 'no-response',
    needs: 'no none not unanswered unreturned',
    asked: 'inside',
    words: `MESSAGE ((seeking|requesting|asking|for|about|on|regarding) SIDE{1,8}?)? (BE|HAVE) been? ADVERB? SENT (to|with|for) (?<who>ANY{1,14}?) ,? (but|and|with|though|although)
      (there (was|has been|had been)|had|have|they|it)? (no SIDE? RESPONSE|none|not been (answered|returned|replied)|(HAVE|BE) not been? (answered|returned|replied)|went unanswered)`,
  },
  {
    id: 'comments/let-it-ring',
    says: 'Somebody let the telephone ring.',
    example: 'The agent let our calls go to voicemail.',
    outcome: 'no-response',
    needs: 'let',
    asked: 'subject',
    words: 'let UNSTOPPED{0,4}? (MESSAGE|DEVICE|it) (ring|go to voicemail|go unanswered)',
  },
  {
    id: 'comments/went-unanswered',
    says: 'Calls, messages or questions went without an answer.',
    example: "Calls to the mill's office went unanswered.",
    outcome: 'no-response',
    needs: `left met greeted drew drawn marked prompted nothing unread unopened returned answered picked acknowledged replied responded unanswered
      unreturned unacknowledged unheeded ignored silence nowhere voicemail without receive received get elicit got brought produced elicited
      yielded response reply answer`,
    asked: 'inside',
    words: `(?<!OWN SIDE{0,2}) ((request|requests) to ((speak|talk) (to|with)|interview) (?<who>ANY{1,14}?)|MESSAGE|DEVICE|efforts to get comment|knock|knocks)
      ((seeking|requesting|asking|for UNSTOPPED{0,2}? COMMENT|about|regarding|concerning|on (?!OWN)) SIDE{0,8}?)? ((that|which)? BE? SENT (across|through|by SIDE{1,4}?|on? DAY)?)?
      ((to|with|for (?!comment|reform|(?<=call~ for) (A|(?!DETERMINER) LOW))|at|on|(?<=COMMENT) from) (?<who>ANY{1,20}?) ((seeking|requesting|asking|FOR_AN_ANSWER|over) SIDE{0,6}?)? (on? DAY NUMBER?)? (and|but)?)? ,? UNANSWERED (?!for SIDE{0,4}? MINUTES)`,
  },
  {
    id: 'comments/nobody-answered',
    says: 'Nobody came to the door or the telephone.',
    example: 'No one answered the telephone at the foundry.',
    outcome: 'no-response',
    needs: 'nobody noone one',
    asked: 'inside',
    words:
      '(nobody|noone|no one) ((at|from|in|inside) (?<who>ANY{1,10}?) (ANSWERED_THERE|would (take|answer|return) MESSAGES_PUT)|ANSWERED_THERE ((at|from|of) (?<who>ANY{1,10}?) UP_TO)?|was (at|in) (?<who>ANY{1,10}?) (when (i|we|REPORTERS)|on A SIDE? (weekday|visit)))',
  },
  {
    id: 'comments/deadline-passed',
    says: 'A time set for an answer went by without one.',
    example: 'A deadline set for the ministry passed without a reply.',
    outcome: 'no-response',
    needs: 'deadline extension',
    asked: 'inside',
    words:
      '(deadline|extension) SIDE{0,4}? (set|given)? ((for|to) (?<who>ANY{1,10}?))? (TIME SIDE{0,5}?)? ,? (passed|elapsed|expired|lapsed|ran out|came and went) (without|with no) SIDE{0,2}? RESPONSE',
  },
  {
    id: 'comments/missed-the-deadline',
    says: 'Somebody let the time for an answer go by.',
    example: 'Given a week to answer, the mill let the deadline pass.',
    outcome: 'no-response',
    needs: 'deadline deadlines show turn',
    asked: 'subject',
    whereAsked: 'near',
    words: `(let|allowed) (the|OUR|A|two|three) SIDE? (deadline|deadlines) to? (pass|slip|go by|lapse|expire)|missed (the|OUR|A|several|two|three) SIDE? (deadline|deadlines)|DID_NOT (show|turn) up for SIDE{0,3}? interview`,
  },
  {
    id: 'comments/asked-and-heard-nothing',
    says: 'The reporters asked somebody and heard nothing.',
    example: 'The Courier asked the mill about the leak but did not receive a reply.',
    outcome: 'no-response',
    needs: 'RESPONSE heard hear',
    asked: 'inside',
    byReporters: true,
    words: `(contacted|asked|approached|emailed|messaged|called|reached out to|wrote to|put SIDE{1,6}? to|sent SIDE{1,6}? to) (?<who>ANY{1,10}?) ((about|FOR_AN_ANSWER|(?<!SPOKES) for|with|regarding|on|to|several|twice|again) ANY{0,12}?)? ,? (but|and|yet) (we|i)? (HAVE|DO)? ADVERB? (not|never|yet to|failed to|no|received no|got no|had no) ADVERB? (receive|received|had|heard|get|got)? (back? SIDE{0,2}? RESPONSE|(hear|heard) back DONE)`,
  },
  {
    id: 'comments/heard-nothing',
    says: 'The reporters heard nothing from somebody whom they asked.',
    example: 'We have heard nothing back from the mill.',
    outcome: 'no-response',
    needs: 'nothing not never yet fail~',
    asked: 'inside',
    byReporters: true,
    words: `HAVE? ADVERB? (heard nothing|had nothing|received nothing|got nothing|not heard|never heard) back? from (?<who>ANY{1,12}?) UP_TO
      |(?<!it (HAVE|BE)?) DID_NOT MEANWHILE (hear|heard) back from (?<who>ANY{1,12}?) UP_TO`,
  },
  {
    id: 'comments/no-word-from',
    says: 'There was no response from the one asked.',
    example: 'There was no immediate response from the company.',
    outcome: 'no-response',
    needs: 'no nothing without not nor await awaits awaiting awaited yet waiting',
    asked: 'inside',
    words: `not a (word|peep|squeak) (HAVE been heard)? from (?<who>ANY{1,12}?) UP_TO|there (BE|HAVE) been? no (answer|reply|response) (at|on) (?<who>ANY{1,10}?) UP_TO|nothing (HAVE|BE) been? heard back? from (?<who>ANY{1,12}?) UP_TO
      |(there (BE|HAVE) ADVERB? been? no ((immediate|official|public|further|formal){1,2} (response|comment|reaction|word)|comment) (ABOUT_IT from|ABOUT_IT? by (?!BY_THEN))
      |(no|without|not ADVERB? (receive|received|had|heard|get|got) back? (A|any)?|nor (was there|any)|(await|awaits|awaiting|awaited|seeking) A?|yet to (receive|get|hear) back? (A|any)?|still waiting (for|on) A?)
      (immediate|official|public|further|formal|substantive|SIDE)? (response|responses|reply|replies|answer|answers|comment|comments|reaction|reactions|(immediate|official) word|statement)
      ((BE|HAVE) been? ADVERB? (available|received|forthcoming|given|made))? (on? DAY)? from) (?<who>ANY_OF|ANY{1,16}?) (?=END|on (the|this|these|that|what|DAY)|about|to (the|a|our|these|those|its)|at|as of|by|before|when|after|late|early|but|for|despite|in time|and (?!the|its|his|her|a|two|three|some|CAP))`,
  },
  {
    id: 'comments/answer-did-not-come',
    says: 'An answer did not come.',
    example: 'The mill’s reply to a list of questions had not arrived by Friday.',
    outcome: 'no-response',
    needs: 'arrived come received forthcoming given',
    asked: 'inside',
    words: `(answer|answers|reply|replies|response|responses) (to SIDE{1,8}?)? (HAVE not|DO not|never) (arrived|arrive|come|been received|been forthcoming)
      |no (official|immediate|formal)? (response|responses|reply|replies|comment|answer) (BE|HAVE) been? ADVERB? (received|forthcoming|given) (?=END|by BY_THEN|at|as|before|when)`,
  },
  {
    id: 'comments/did-not-return',
    says: 'Calls, messages or questions were not returned or answered by the one asked.',
    example: "Mr. Dunne did not return the Courier's calls.",
    outcome: 'no-response',
    needs: 'MESSAGE DOOR up',
    asked: 'subject',
    notSubject:
      '(court|tribunal|witness|defendant)|^((?!of|for) UNSTOPPED){0,2}? (?=LOW) (ruling|decision|law|bill|study|order|judgment|verdict|report) ($|of|on|by|from)',
    words: `(DID_NOT MEANWHILE|neither|nor) (ANSWER|(engage|engaged) with|attend to) (MESSAGES_PUT|UNSTOPPED{0,3}? DOOR)|(DID_NOT MEANWHILE|neither) (pick|picked) up|DID_NOT MEANWHILE (come|came) to (the|OWN) DOOR
      |DID_NOT MEANWHILE (receive|received) UNSTOPPED{0,3}? (call|calls)|met (OUR|PAPER 's|UNSTOPPED{0,3}?) UNSTOPPED{0,3}? (MESSAGE) with silence|(ignored|ignores|ignore|ignoring) MESSAGES_PUT`,
  },
  {
    id: 'comments/did-not-take-calls',
    says: 'Somebody did not take the calls that were made to them.',
    example: 'Contacted twice, the clerk did not pick his calls.',
    outcome: 'no-response',
    needs: 'MESSAGE',
    asked: 'subject',
    whereAsked: 'here',
    words: '(DID_NOT MEANWHILE|neither) (pick|picked|answer|answered|take|took) OWN SIDE? (call|calls)',
  },
  {
    id: 'comments/reply-was-silent',
    says: 'A reply left out what was asked.',
    example: 'The mill answered by letter. Its reply did not address the spill.',
    outcome: 'no-response',
    needs: 'reply response letter answer statement email',
    asked: 'inside',
    whereAsked: 'near',
    words:
      '(reply|response|letter|answer|statement|email) (BE silent (on|about)|DID_NOT MEANWHILE (address|mention|answer))',
  },
  {
    id: 'comments/did-not-comment',
    says: 'Somebody has not commented.',
    example: 'The bank has not commented.',
    outcome: 'no-response',
    needs: 'comment commented commenting RESPONSE statements',
    asked: 'subject',
    words: `(?!do not) DID_NOT MEANWHILE (comment|commented|commenting|(issue|issued|make|made|give|given|provide|provided|offer|offered|send|sent) UNSTOPPED{0,3}? (comment|response|responses|reply|replies|answer|answers)
      |(have|had) (A|any|immediate|further|public|official){0,2} (comment|comments)|(issue|issued) UNSTOPPED{0,3}? statement
      |(issue|issued|make|made|release|released|give|given|put out) (A|any|OWN|own|official|public|formal|written|press|media|further|immediate|joint|detailed){0,3} (statement|statements) (?!of|(to|with) the? OFFICIAL|in court))`,
  },
  {
    id: 'comments/did-not-respond',
    says: 'Somebody was asked and did not respond.',
    example: 'The brewery did not immediately respond to a request for comment.',
    outcome: 'no-response',
    needs: 'RESPOND back revert reverted react reacted',
    asked: 'subject',
    words:
      '(DID_NOT MEANWHILE|nor HAVE?|neither|not) (RESPOND|revert|reverted|react|reacted|COME back) (ADVERB|on? DAY|in time){0,3} to (MESSAGES_PUT|REPORTERS|(attempts|efforts) to REACH|OUTLET DONE)',
  },
  {
    id: 'comments/kept-silent',
    says: 'Somebody did not respond, or not to a claim.',
    example: 'The brewery had not replied by Friday.',
    outcome: 'no-response',
    needs: 'RESPOND back revert reverted react reacted',
    asked: 'subject',
    notSubject: '(^|LOW) PATIENT$|^UNSTOPPED{0,4}? MESSAGE SENT? to',
    words: `(DID_NOT MEANWHILE|nor HAVE?|neither|not) (RESPOND|revert|reverted|COME back) (ADVERB|on? DAY|in time){0,3} (to THE_CLAIMS|DONE)
      |DID_NOT MEANWHILE (react|reacted) (to THE_CLAIMS|to UNSTOPPED{0,3}? STORY|DONE)`,
  },
  {
    id: 'comments/neither-responded',
    says: 'Neither of those asked responded.',
    example: 'Neither the mill nor the council replied.',
    outcome: 'no-response',
    needs: 'neither none nobody noone one',
    asked: 'subject',
    onlySubject: NOBODY,
    words:
      "(?<!'s) HAVE? ADVERB? (RESPOND ADVERB? (to (MESSAGES_PUT|REPORTERS|OUTLET DONE)|DONE)|ANSWER MESSAGES_PUT|(called back|acknowledged|commented) DONE|answered (?=END|by|before|on DAY)|commented (on|publicly|further))",
  },
  {
    id: 'comments/answered-nothing',
    says: 'Questions were left without an answer.',
    example: 'The developer answered none of our questions.',
    outcome: 'no-response',
    needs: 'none neither silent quiet walking silence no nothing stopped ceased',
    asked: 'subject',
    whereAsked: 'near',
    words: `(answered|returned|took) (none|neither) of UNSTOPPED{0,3}? MESSAGE|(?<!(to|not|never)) (BE|stay|stays|stayed|kept|keeps|went|grew|gone|fell|HAVE been) SILENT (?!for SIDE{0,4}? (MINUTES|time|while|moment)|since (DAY|last|then))|kept on? walking|(maintained|kept) (OWN|a)? SIDE? silence
      |HAVE? (made|gave|given|offered|sent|issued|provided|returned|supplied) no SIDE? (reply|replies|response|responses|answer|answers|statement|calls|messages)|(stopped|ceased) ((responding|replying|answering|returning|taking) (?=DONE|to|MESSAGES_PUT)|picking up)|(said|say) nothing (when|about)`,
  },
  {
    id: 'comments/others-did-not',
    says: 'One answered; the others did not.',
    example: 'Only the mill replied; the bank and its auditor did not.',
    outcome: 'no-response',
    needs: 'not',
    asked: 'subject',
    words: '(?<=(replied|responded|answered|commented) ANY{0,8}? [,;] SIDE{1,12}?) (DO|HAVE) not STOP',
  },
  {
    id: 'comments/did-not-answer',
    says: 'Somebody who was asked did not answer.',
    example: 'The Courier wrote to the dean twice. He has not answered.',
    outcome: 'no-response',
    needs: 'answer answered back',
    asked: 'subject',
    whereAsked: 'near',
    words: 'DID_NOT MEANWHILE (answer|answered|COME back) DONE',
  },
  {
    id: 'comments/did-not-say',
    says: 'Asked to say something, somebody did not.',
    example: 'Asked for the cost, the ferry line did not give a figure.',
    outcome: 'no-response',
    needs: 'not',
    asked: 'subject',
    whereAsked: 'here',
    words:
      'did ADVERB? not ADVERB? (take A (position|stand|stance) on|(say|disclose|specify|elaborate|reveal|identify|clarify|answer) (?!OWN)|(provide|give|offer|share|supply) (?!OWN) UNSTOPPED{0,3}? DETAIL)',
  },
]
