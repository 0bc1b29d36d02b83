import type { Rule } from '../rule.ts'

/** What speaks and is dated: papers, posts, books and broadcasts. */
export const DOCUMENT =
  '(?:accord|affidavit|agreement|analysis|announcement|article|assessment|audit|biography|book|briefing note|broadcast|bulletin|cable|circular|column|communiqué|complaint|decree|despatch|diary|directive|dispatch|document|dossier|edition|editorial|email|e-mail|entry|episode|essay|feature|filing|history|indictment|inspection|interview|issue|item|judgment|judgement|lawsuit|letter|licen[cs]e|manifesto|memo|memoir|memorandum|message|minutes|motion|newsletter|note|notice|op-ed|opinion|order|paper|pamphlet|petition|podcast|poll|post|press release|profile|programme|program|prospectus|receipt|recording|reply|report|resolution|review|ruling|script|speech|statement|story|study|submission|suit|survey|telegram|testimony|text|transcript|treaty|tweet|update|verdict|video|warning|will)s?'

/** A document that speaks is dated by when it was made public or sent: "a report *published on Saturday*". */
export const DATED =
  /\b(?:published|released|issued|filed|posted|sent|dated|drafted|signed|circulated|lodged|uploaded|broadcast|aired|written|delivered|made|mailed|emailed|distributed|pushed|handed out|unveiled|printed|recorded|tabled|submitted|carried|given|completed|taken)\b[^;]{0,60}$/i
/** A document dated by what stands behind its noun: "a poll by the Ledger *in September*", "an entry for *that day*". Minutes are dated by their meeting. */
export const DATED_BEHIND = new RegExp(
  `\\b(?!(?:minutes|transcript|recording|footage|log)s?\\b)${DOCUMENT}(?: (?:by|from|of|on|in|for)(?: (?!(?:that|who|which|held|due|out|sent|found|shown|seen)\\b|\\p{L}+ed\\b)[^\\s,;]+){1,6}?)? (?:for )?$`,
  'iu',
)
/** Mail that was released was written before: its release does not date what it says. */
export const LEAKED =
  /\b(?:e-?mails?|messages?|letters?|memos?|minutes|transcripts?|logs?|records|recordings?|screenshots?|videos?|footage|files?|dossiers?|cables?|papers)\b[^;]{0,60}\b(?:released|published|leaked|issued|posted|uploaded|made (?:public|available))\b/i
/** "In pages passed to the Post on Monday": when the paper got it, not when it was written. */
export const HANDED =
  /\b(?:passed|leaked|handed|shown|provided|supplied|obtained|seen|given|released|made public|unsealed|reviewed|disclosed)\b/i

/** A clause of its own before the cue, whose time is not the cue's: "Mr Hale, who resigned in May, said". */
export const SUBORDINATE =
  /\b(?:who|whom|whose|which|that|when|where|after|before|as|until|because|if|although|while(?! \p{L}+ing\b)|since(?= \p{L}+ \p{L}+ed\b))\b/iu

const CONJUNCTION =
  '(?:(?:and|but|yet|so|then|later|still|also|indeed|meanwhile|update|however|earlier|even|finally|separately)[, ]+)*'
/** Set off by commas, what adds something and takes no part in the clause: "a letter dated 3 May, *a copy of which we have seen*,". */
export const SET_OFF =
  /, (?:(?:(?:an?|the) )?(?:copy|screenshot|part|parts|some|extracts?|text|one) of (?=which|whom))?(?:(?:which|who|whom|whose)\b|(?:(?:just|only|barely) )?(?:an?|one|two|three|four|five|six|seven|several|\d+)? ?(?:hours?|minutes|days?|weeks?|months?) (?:before|after|ahead of)\b)[^,;“”"]{1,90}(?=, )/giu
/** Behind who speaks, how such a stretch begins that has the time of the saying: "The letter, *dated 3 May* and seen by us, warns". */
export const SAYING_SET_OFF =
  /^, (?:in|at|on|during|while|when|asked|pressed|questioned|reached|contacted|dated|published|released|issued|filed|posted|signed|circulated|broadcast|aired|written|delivered|completed|finished|compiled|submitted|tabled|speaking|addressing|briefing|testifying|appearing|writing|replying|responding|visiting)\b/iu

/** How a clause opens with its time: "In a letter last month, …", "By the next morning …", "On Tuesday …", "Speaking in Leeds on Tuesday, …". */
export const FRONTED = new RegExp(
  `^[\\s“"‘'(,]*${CONJUNCTION}(?:$|(?:in|on|at|during|by|over|from|back)\\b|(?:published|dated|sent|written|issued|filed|posted|signed|completed|recorded|aired|broadcast)\\b|(?:asked|pressed|questioned|quizzed|challenged|interviewed|reached|contacted|approached|quoted|cornered|called)\\b|(?!(?:according|barring|citing|concerning|considering|describing|excluding|following|including|invoking|noting|nothing|pending|quoting|recalling|referencing|referring|regarding|something|mentioning)\\b)(?:\\p{L}+ly )?\\p{L}{2,}ing\\b)`,
  'iu',
)
/** How a clause opens with a speaking event that its time is an adjective to: "In a *Tuesday* interview", "At *Monday*’s hearing". */
export const FRONTED_EVENT = new RegExp(
  `^[\\s“"‘'(,]*${CONJUNCTION}(?:(?:speaking|writing|testifying|appearing|posting|talking) )?(?:in|at|during|on|over|for|throughout)(?: (?:an?|the|his|her|its|their|our|that|this|one|another|\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,3}['’]s?))? (?:(?:early|late|mid)[- ])?$`,
  'iu',
)
/** After the cue and its addressee, the same: "told MPs at *Monday*’s hearing". */
export const EVENT_NEXT =
  /^(?:[^,;:]{0,45})?\b(?:on an?|(?:in|at|during|throughout)(?: (?:an?|the|his|her|its|their|our|that|this|one|another|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}['’]s?))?) (?:(?:early|late|mid)[- ])?$/iu
/** What follows such an adjective when it is no event of speaking but what is spoken of: "in the *2008* crash". */
export const AFTERMATH =
  /^(?:['’]s)? (?:\p{L}+ ){0,2}(?:attacks?|crash|crisis|war|fire|flood|floods|earthquake|murders?|killings?|dollars|prices|terms|blasts?|shooting|riots?)\b/iu

/** What stands before the first words of a report: "GENEVA, June 14 (Reuters) -". */
export const DATELINE = /^[^\p{Ll}\n]{2,40}(?:,? [^\n—–-]{0,40})?(?:\([^)\n]{2,30}\))? ?(?:[—–]| -) /u

/** What is still to come, or belongs to another clause, between the opening and its time. */
export const NOT_YET = /\bto be\b|[;—]/i
/** "a statement of 9 October *in which* it called", "until Sunday, *when* the paper reported" */
export const RELATIVE = /^,? (?:(?:in|at|on|during) which|when|where)(?:,[^,]{1,60},)? $/u
/** The same of a noun that the time is an adjective to: "an *August* email *in which* his deputy begged" */
export const RELATIVE_NOUN = /^(?:['’]s)? (?:[\p{L}-]+ ){1,4}(?:in|at|on|during) which $/u
/** How somebody comes to be asked, so that its time is that of what they say: "he denied it *when he appeared* before them in May". */
const MEETS = String.raw`when (?:he|she|they|it|we|I|(?:our|the|a) (?:newspaper|paper|reporters?)) (?:(?:was|were|had been|first|last|finally) ){0,2}(?:addressed|appeared|approached|asked|called|contacted|interviewed|met|phoned|questioned|rang|reached|spoke|testified|visited)\b`

/** What may lie between the content and a time after it; a time further off, or after another verb, belongs to something else. */
export const CLOSE = new RegExp(
  String.raw`^,? (?:(?:in|to|at|with|on|during|over) (?:an?|the|his|her|its|their|[A-Z])[\p{L}’' ]{0,35} |${MEETS}[^,;]{0,45} )?$`,
  'u',
)
/** "rang the nurse on Monday morning *and* suggested": the second verb of one subject, right after the time. */
export const AND_THEN = /^,? (?:and|but|then|and then) (?:\p{L}+ly |also |later |then )?$/iu

export const COMING =
  /\b(?:will|shall|is to|are to|is due to|are due to|is expected to|are expected to|plans? to|is set to|are set to|is scheduled to|are scheduled to)\b/i
export const UNSURE = /\b(?:would|going to|wants? to|hopes? to)\b/i
/** "By Saturday" says when something was done already or under way: "had said", "was saying". */
export const BY = /^by\b/i
export const DONE_ALREADY = /^(?:had|has|have|(?:was|were) \p{L}+ing)\b/iu
/** "rang the depot on Monday *and was told*": nobody who tells stands before it. */
export const WAS_TOLD =
  /^(?:(?:was|were|been|being|had been) )?(?:told|assured|informed|advised|warned|reminded|promised|instructed|ordered|asked|referred)$/iu
/** A cue that lies in brackets between another's source and cue, or of hearsay about another's words, has not their time. */
export const ASIDE = /^(?:citing|quoting|according to|as)$/i
export const HEARSAY =
  /^(?:is|are|was|were|has been|have been|had been) (?:said|reported|alleged|believed|understood|thought|rumoured|rumored|claimed|quoted)$/i

/** A question that opens its sentence has the time of its answer: "*Asked* on Tuesday whether he would go, he said". */
export const QUESTION_CUE = /^(?:was |were )?(?:asked|pressed|questioned|quizzed|challenged|asks|reminded)$/i
export const QUESTION_OPENS = /(?:^|[;:—–])[\s“"‘'(]*(?:(?:and|but) )?(?:(?:when|after) [^;]{0,80})?$/i
/** "asked on Tuesday whether he would go, and *he replied*": how the answer follows in the same sentence, and its cues. */
export const AND_ANSWERS = /[,;]? and (?:that )?$/i
export const ANSWERS =
  /^(?:(?:had )?(?:answered|replied|responded|said|told|wrote back|retorted)|(?:was|were|been) told)$/i

/** What takes up a document of the sentence before: "*The complaint* alleges", "*It* warns". */
export const AGAIN = new RegExp(`^(?:it|(?:the|this|that) (?:\\p{L}+ )?${DOCUMENT})$`, 'iu')
export const IN_IT = new RegExp(`^[\\s“"‘']*(?:in|on) (?:it|(?:the|this|that) ${DOCUMENT}),? ?`, 'iu')
/** How the sentence before dates it: "a letter to the ministry dated", "a lawsuit filed", "an October 3 report". */
export const DATED_BEFORE = new RegExp(
  `\\b${DOCUMENT}\\b[^.;]{0,60}?\\b(?:dated|filed|published|issued|sent|written|signed|posted|lodged|tabled|circulated|completed)\\b[^.;]{0,40}$`,
  'iu',
)
export const DOCUMENT_NEXT = new RegExp(`^(?:['’]s)?(?:,)? (?:[\\p{L}’'-]+ ){0,3}?${DOCUMENT}\\b`, 'iu')
/** "a recording of the *November 4* meeting": what was written down of it is dated by it. */
export const EVENT =
  /^(?:['’]s)? (?:[\p{L}’'-]+ ){0,2}?(?:meeting|hearing|session|call|conversation|debate|sitting|conference)s?\b/iu
export const DOCUMENT_BEFORE = new RegExp(`\\b${DOCUMENT}\\b[^.;:]{0,45}$`, 'iu')

/** What opens a clause of its own, after which nothing belongs to the cue any more. */
export const OPENS = new RegExp(
  String.raw`[;:—–•]|,\s+(?:but|while|although|though|adding|saying|and (?:he|she|they|it|that)|in which|on which|to which)\b|,?\s+(?:who|whom|whose|which|where|(?!${MEETS})when|after|(?<!(?:appeared|spoke|testified)\s)before(?! yesterday)|until|because|as (?!recently|late|early|saying)(?:the|he|she|they|it|a)|ahead of|following|about(?! (?:an?|\p{L}+|\d+) (?:day|week|month|year|fortnight)s? ago)|over (?!the\b|tea\b|lunch\b|dinner\b|breakfast\b|coffee\b|drinks\b|a (?:meal|drink|lunch|dinner|coffee|beer)\b)|that)\b`,
  'giu',
)

/** Where an attribution has its time from another. */
export const CARRIED: { readonly [how in 'sameSource' | 'question' | 'document']: Rule } = {
  sameSource: {
    id: 'dates/same-source',
    says: 'A second cue of the same source in the same sentence has the time of the first.',
    example:
      '[S1:[S2:The minister]] [C1:said] on Tuesday [T1:the gate was shut] and [C2:rejected] [T2:calls to open it].',
  },
  question: {
    id: 'dates/question',
    says: 'The answer has the time of the question that opens its sentence.',
    example: '[C1:Asked] on Tuesday [T1:whether the gate was shut], [S2:the minister] [C2:said] [T2:it was open].',
  },
  document: {
    id: 'dates/document',
    says: 'A document has the time that the sentence before dates it by.',
    example: 'The clerk showed a letter dated 3 May 2024. [S:It] [C:warns] [T:that the gate was shut].',
  },
}
