import type { Rule } from './rule.ts'

/** Somebody tells an outlet whose reporting has an attribution of its own. */
export const TOLD_OUTLET: Rule = {
  id: 'via/told-the-outlet',
  says: 'The words were told to an outlet, and reached this report through what that outlet is said to have reported.',
  example:
    '[S1:The Harbour Post] [C1:reported] [T1:the judge would resign]. [S2:Her clerk] [C2:told] [A2:the newspaper] [T2:she had packed her books].',
}

/** "The memo, first described by the Tribune, says …", and what such a document holds in the paragraph before. */
export const FIRST_REPORTED: Rule = {
  id: 'via/first-reported-by',
  says: 'An outlet is said to have reported or obtained the document first, so what it says came through that outlet.',
  example: '[S2:[T1:The memo], first [C1:described] by [S1:the Harbour Post]], [C2:says] [T2:the pier will be sold].',
}

export const FIRST_REPORTED_BEFORE: Rule = {
  id: 'via/it-was-first-reported-by',
  says: 'The paragraph after says which outlet reported or obtained these words first.',
  example:
    'In May [S2:the engineer] [C2:wrote] that [T2:the crane was rusty].\n\n[T1:Her email] was first [C1:reported] by [S1:the Harbour Post].',
}

export const ONE_OF_THOSE: Rule = {
  id: 'via/one-of-those-cited',
  says: 'Somebody of those whom an outlet cited: the words reached this report through that outlet.',
  example:
    '[S1:The Harbour Post] [C1:reported], [C2:citing] [S2:two clerks], that [T1:[T2:the judge would resign]]. [S3:One of the two] [C3:said] [T3:she had packed her books].',
}

export const IN_ONE_OF_THEM: Rule = {
  id: 'via/in-one-of-them',
  says: 'What stands in a document of which the report has just told: the words came through it, or through the outlet that had it first.',
  example:
    '[S1:A transcript] [C1:shows] [T1:the clerk was warned]. In another passage, [S2:the clerk] [C2:says] [T2:she had packed].',
}

export const QUOTED_THERE: Rule = {
  id: 'via/is-quoted-there',
  says: 'Somebody “is quoted as saying” it: by the document or the outlet of which the report has just told.',
  example:
    '[S1:The draft report] [C1:says] [T1:the bolts were old]. [S2:One fitter] [C2:is quoted as saying] [T2:he was told to paint them].',
}

export const WRITTEN_THERE: Rule = {
  id: 'via/written-there',
  says: 'Letters or messages have just been told of, and this is what somebody wrote in them.',
  example:
    '[S1:Emails seen by the Harbour Post] [C1:show] [T1:the board knew]. [T2:The pier is lost], [S2:one engineer] [C2:wrote].',
}

export const CITED_WHO: Rule = {
  id: 'via/cited-who-said',
  says: 'What is told of somebody whom an outlet cites (“citing a clerk who said …”) came through that outlet.',
  example:
    '[S1:The Harbour Post] [C1:reported], [C2:citing] [S2:a clerk [S3:who] [C3:said] [T3:she had kept a copy]], that [T1:[T2:the judge would resign on Friday]].',
}

export const ITS_AUTHOR: Rule = {
  id: 'via/its-author',
  says: 'The author of a document of which the report has just told says it there.',
  example:
    '[S1:The memo] [C1:says] [T1:the bolts were old]. [S2:Its author, Kit Rowe,] [C2:adds] [T2:that they were painted].',
}

export const BROUGHT_BY: Rule = {
  id: 'via/described-by',
  says: 'A document or what somebody says is said to be described, relayed or quoted by somebody else, so it came through them.',
  example: '[S2:[T1:A private tally]], [C1:relayed] to us by [S1:two clerks], [C2:puts] [T2:the loss at nine boats].',
}

export const DOCUMENT_HELD: Rule = {
  id: 'via/document-held-by',
  says: 'A document that an outlet is said to have or to rest on is named again, and what it says came through that outlet.',
  example:
    '[S1:The Harbour Post] [C1:reported], [C2:citing] [S2:a letter], that [T1:[T2:the pier would be sold]]. [S3:The letter] [C3:calls] [T3:the price modest].',
}

export const CITED_AGAIN: Rule = {
  id: 'via/cited-there-before',
  says: 'Somebody unnamed whose words have just been given as an outlet has them speaks again: through the same outlet.',
  example:
    '[S1:The Harbour Post] [C1:reported], [C2:citing] [S2:a former clerk], that [T1:[T2:the judge would resign]]. [T3:She was tired], [S3:the clerk] [C3:explained].',
}

export const TOLD_ON: Rule = {
  id: 'via/told-on',
  says: 'A sentence goes on telling what the source of the sentence before tells: “He was told to go home.”',
  example: '[S1:The nurse] [C1:said] [T1:the porter had come to her twice]. [A2:He] [C2:was told] [T2:to go home].',
}

export const SAID_THERE: Rule = {
  id: 'via/is-said-there',
  says: 'Somebody “is said to” have done it, by the document or the outlet of which the report has just told.',
  example:
    '[S1:The Harbour Post] [C1:reported] [T1:that the judge would resign]. She [C2:is said] [T2:to have packed her books].',
}

export const GOES_ON: Rule = {
  id: 'via/goes-on',
  says: 'Somebody whose words came through another goes on speaking in the next sentence, or is answered in the same letters or on the same recording.',
  example:
    '[S1:The Harbour Post] [C1:reported] [T1:the judge would resign]. [S2:Her clerk] [C2:told] [A2:the newspaper] [T2:she had packed her books]. [S3:The clerk] [C3:added] [T3:that there were nine].',
}

export const EXCHANGED: Rule = {
  id: 'via/exchanged-there',
  says: 'Letters or messages have just been told of, and on a date somebody asked or told another something: in them.',
  example:
    '[S1:Emails seen by the Harbour Post] [C1:show] [T1:the board knew]. On June 3, [S2:one engineer] [C2:warned] [A2:the clerk] [T2:that the pier was lost].',
}

export const HEARD_THERE: Rule = {
  id: 'via/heard-there',
  says: 'Somebody “is heard saying” it: on the recording of which the report has told.',
  example:
    '[S1:A recording] [C1:shows] [T1:the board knew]. [S2:One engineer] can be heard [C2:saying] [T2:that the pier was lost].',
}

/** The beginning of a sentence that tells what stands in a document named before: "*In one of them*, …" */
export const LEADS_IN =
  /^[“"‘']?In (?:(?:it|them|these)(?:,| (?=(?:an?|the|he|she|they|his|her|one)\b|\p{Lu}))|(?:one|another|others?|a (?:second|third|later|separate|further)(?: one)?|an earlier(?: one)?),|(?:one|another|some|several) of (?:them|these|those)\b|(?:one|another|a (?:second|third|later|separate|further)|an earlier|the same) (?:e-?mail|message|text|letter|memo|note|exchange|passage|fragment|section|entry|post|recording|clip|document|chapter|paragraph|cable|excerpt|extract|page|line)\b)/u

/** The source who wrote the document of which the report has just told. */
export const AUTHOR = /^its (?:[\p{L}-]+ )?(?:authors?|writers?|drafters?)\b/iu

/** "is quoted as saying" and the like, with nobody who quotes. */
export const QUOTED =
  /^(?:is|are|was|were) (?:also |later |further )?(?:quoted|cited|recorded) as (?:saying|telling|writing|adding|asking|warning)$/i

/** Documents that hold words of several people. */
export const EXCHANGE =
  /^(?:e-?mails|messages|texts|letters|correspondence|exchanges?|chats?|memos|memorandums|whatsapps|cables|transcripts?)$/i
/** How somebody speaks in it. */
export const WRITES =
  /^(?:wrote(?: back)?|writes|replied|replies|texted(?: back)?|e-?mailed(?: back)?|messaged|responded|wrote in reply)$/i

/** What comes after the noun at the head of a phrase: "the internal review *by* the group", "emails *seen* by the Post". */
export const AFTER_NOUN =
  /,|\s(?:by|of|from|to|in|on|at|for|between|dated|about|that|which|with|exchanged|obtained|seen|reviewed|sent|leaked|released|filed|published|shared|written|compiled|prepared|produced|disclosed|signed|describing|detailing|saying|showing|outlining|containing|accusing|alleging|listing|suggesting|quoting|telling)\s/

/** A document by the noun at the head of its phrase. */
export const DOCUMENT_NOUN =
  /^(?:e-?mails?|messages?|texts|letters?|correspondence|exchanges?|chats?|memos?|memorandums?|cables?|transcripts?|recordings?|tapes?|audio|logs?|logbooks?|minutes|drafts?|reports?|documents?|papers|files?|records?|diary|diaries|notes?|affidavits?|filings?|complaints?|indictments?|books?|memoirs?|statements?|accounts?|notices?|reviews?|dossiers?)$/i

/** What was spoken of in the sentence before. */
export const THESE = /^(?:this|these|those|the latter)$/i

/** A mention of an outlet by what it is, with nothing to tell which. */
export const GENERIC_OUTLET =
  /^(?:the|that) (?:\p{L}+ )?(?:newspaper|paper|magazine|journal|broadcaster|station|site|website|outlet|news site|podcast|weekly|daily|tabloid|news agency|agency|channel|network|programme|program|publication|blog|newsletter|wire|portal|news portal|bulletin)(?:['’]s (?:report|reporters?|account|story|interviewer))?$/iu

/** The outlet that is speaking here. */
export const THIS_OUTLET =
  /^(?:this|our|your) (?:\p{L}+ )?(?:newspaper|paper|magazine|reporter|site|publication|outlet|correspondent|column|programme|program|podcast)\b|^(?:us|me|we|I)$/iu

/** Words that make a noun phrase a press outlet's, apart from what its name shows. */
export const OUTLET_NOUN =
  /\b(?:newspaper|magazine|broadcaster|news agency|news site|news website|website|tabloid|daily|weekly|podcast|radio station|television station|channel|outlet|newswire|newsletter|news portal|news service|investigative portal|blog|monthly)\b/i

/** Where the noun phrase ends that names an outlet, and what is apposed or said of it begins. */
export const OUTLET_NOUN_PHRASE_END = /,\s|\s(?:that|which|who|published|based|in|of the)\s/

/** A name that is said to be an outlet's: "the weekly *Kyma*", "the newspaper, *Le Courrier*". Group 1 is the name. */
export const INTRODUCES_OUTLET =
  /\b(?:newspaper|magazine|broadcaster|news agency|news site|news website|website|site|tabloid|daily|weekly|monthly|podcast|channel|outlet|journal|station|(?:student|local|regional|national|opposition|independent|rival|Sunday|evening) paper),? ((?:(?:al-)?\p{Lu}[\p{L}\p{N}’'-]*(?:\.[\p{L}\p{N}]+)*)(?: (?:(?:de|du|del|la|le|of|the) )?\p{Lu}[\p{L}\p{N}’'-]*(?:\.[\p{L}\p{N}]+)*){0,3})/gu

/** Cues by which an outlet brings something into the world. */
export const BRINGS =
  /^(?:(?:was|were|has been|had been|is|first|originally|previously|earlier|also|exclusively)\s+)*(?:report|describ|publish|reveal|disclos|obtain|unearth|leak|detail|uncover|air|broadcast|post|release|break|broke|expos|quot)(?:ed|en|s|ted|d|cast)?$/i

/** "was *first cited* by": without "first" a citing outlet had it from elsewhere. */
export const FIRST_CITED =
  /^(?:(?:was|were|has been|had been) )?first (?:cited|mentioned|noted|noticed|spotted|flagged)$/i

/** Between such a cue and the outlet: "first reported *on Monday by*". */
export const BY =
  /^(?:,? (?:last|on|in|earlier|this|late|exclusively|\p{Lu}\p{L}+|\d{1,2}|month|week|year|day|night)){0,5} by $/u

/** A document or an exchange and the verbs that tell what is in it. `noun` is tried on what was reported, `cue` on the attribution. */
export const HOLDS: readonly { readonly noun: RegExp; readonly cue: RegExp }[] = [
  {
    noun: /\b(?:e-?mails?|letters?|memos?|memorandum|messages?|texts?|notes?|documents?|cables?|diary|diaries|papers|files?)$/i,
    cue: /\b(?:wrote|writes|written|writing|say|says|said|reads?|replied|messaged|e-?mailed|texted|warn(?:s|ed)|recorded|states?|stated)\b/i,
  },
  {
    noun: /\b(?:recordings?|tapes?|audio|video|footage|calls?|conversations?|interviews?|exchanges?|remarks?|comments?|meetings?|episode|speech|lecture)$/i,
    cue: /\b(?:say|says|said|told|tells|recalls?|recalled|asked|replied|claimed|added|joked|complained|is heard|was heard|heard saying)\b/i,
  },
  {
    noun: /\b(?:allegations?|accusations?|claims?|complaints?|charges?)$/i,
    cue: /\b(?:claim(?:s|ed)?|alleg(?:e|es|ed)|accus(?:e|es|ed)|said|says|told|complained)\b/i,
  },
]

/** Sources that are somebody of a number named before. */
export const ONE_OF =
  /^(?:(?:one|two|three|both|each|neither|all|another|some|several|a (?:second|third|fourth)) of (?:the )?(?:two|three|four|five|pair|trio|them|those|sources|officials|people|group|others)(?: (?:people|officials|sources))?|another|another (?:one|person|official|source|aide|diplomat|of them|of the \p{L}+)|a (?:second|third) (?:person|official|source|aide|diplomat|one|of \p{L}+)|the (?:two|pair|three|trio|others?|second|person|people|official|officials|source|sources|aide|aides)|others)$/iu

/** Of these, those that need several people before them, and those that are one. */
export const SEVERAL =
  /\bof (?:the )?(?!them\b)|^(?:the (?:two|pair|three|trio|others|people|officials|sources|aides)|others)\b/iu
export const SINGLE = /^(?:an?|one) (?!(?:number|group|pair|handful|dozen|couple)\b)(?!.* and )/i

/** Sources of which nobody is named. */
export const SOMEBODY =
  /^(?:(?:at least |some |about |a further )?(?:a|an|one|two|three|four|five|six|seven|eight|several|many|some|multiple|unnamed|unidentified|anonymous|current|former|senior|people|persons|officials|sources|aides|insiders|diplomats|emails|messages|documents)\b)/i

/** A document named again: "*the* review". */
export const AGAIN = /^(?:the|that|this|same) /i
/** A document known from before. */
export const DEFINITE = /^(?:the|his|her|their|its|that|this|these|those)\b/i
export const IT = /^it$/i
/** What a paragraph speaks of, where "it" further on in it is the same: "*Her email* is one of 140 …". */
export const SUBJECT =
  /^(?:(?:the|his|her|their|its|that|this) [^,.]{1,40}?)(?= (?:is|was|were|are|has|had|came|would)\b)/i
/** Before a document in which something is said: "*in* an interview published by the Post". */
export const LED_IN = /\b(?:in|from|to) $/i
/** Cues of asking somebody to do something, which is no telling. */
export const URGES =
  /\b(?:urg(?:e|es|ed|ing)|beg(?:s|ged|ging)?|implor(?:e|es|ed|ing)|plead(?:s|ed|ing)?|demand(?:s|ed|ing)?|order(?:s|ed|ing)?|instruct(?:s|ed|ing)?|call(?:s|ed|ing)? (?:up)?on)\b/i
/** Words for outlets that are printed, and in their names, and for those that are aired. */
export const PRINTED =
  /\b(?:newspaper|paper|magazine|daily|weekly|monthly|tabloid|chronicle|courier|dispatch|echo|gazette|herald|journal|ledger|post|telegraph|times|tribune)\b/i
export const AIRED =
  /\b(?:podcast|broadcaster|broadcasting|station|channel|network|programme|program|radio|television|tv)\b/i

/** Cues by which somebody passes on what another says: "*relayed* by a colleague", "*described* to us by two clerks". */
export const PASSED_ON =
  /^(?:(?:was|were|has been|had been|is|since|first|later|also) )*(?:report|describ|publish|reveal|disclos|obtain|leak|detail|releas|post|cit|quot|relay|read|show|reproduc|recount|shar|provid|summari[sz]|review)(?:ed|n|ted)?(?: to .{1,30})?$/i
/** Between such a cue and whoever passes it on. */
export const BY_OR_IN = /^[^.;:]{0,50}\b(?:by|in) $/
/** "which the weekly *has published*": such a cue after its source. */
export const HAS_BROUGHT =
  /^(?:also |first |later |already |then )?(?:has |have |had )?(?:since |also |first |later |already )?(?:publish|obtain|reveal|describ|releas|post|report|leak|reproduc)(?:ed|es|s)$/i

/** What a document may be besides one that holds words: things that an outlet has. */
export const HELD_NOUN =
  /^(?:papers?|presentations?|slides?|audits?|analysis|assessments?|surveys?|polls?|stud(?:y|ies)|spreadsheets?|contracts?|depositions?|testimony|extracts?|pages?|briefings?|excerpts?|recordings?|videos?|footage|accounts?|licen[cs]es?|orders?|receipts?|invoices?)$/i
/** How a report is said to rest on a document. */
export const RESTS_ON =
  /^(?:again |also )?(?:citing|cited|cites|quoting|quotes|quoted|based on|on the (?:strength|basis) of|drawing on|referring to|relying on|according to)\b/i
/** How "it" is said to have one. */
export const HAS_IT = /^(?:cited|cites|quoted(?: from)?|quotes|published|obtained|reproduced|posted)$/i
/** What an outlet reports that begins with a document nobody else has. Group 1 is its noun. */
export const LEAKED =
  /^(?:an?|the) (?=[^,.]*\b(?:leaked|confidential|internal|secret|unpublished|draft|classified)\b)(?:[\p{L}-]+ ){0,3}?([\p{L}-]+)(?= (?:of|by|from|to|in which|that|sent|\p{L}+(?:s|ed))\b)/iu
/** Where what is told of a document ends and what it tells of begins. */
export const OF_DOCUMENT_END = /\s(?:that|which|who|in which|dated|by|from)\s/
/** A document named again, by nothing that tells which. */
export const THE_DOCUMENT = /^(?:the|this|that) (?:[\p{L}\d.-]+-page )?(?:document|text|file)s?(?=$|,)/iu
/** A part of a document named before. */
export const PART_OF_IT =
  /^(?:(?:one|some|parts|many) of which|(?:one|another|a (?:second|third|further|later|final)|the (?:first|second|third|last|final)|its|their)(?: \p{L}+)? (?:slides?|messages?|pages?|passages?|clauses?|paragraphs?|sections?|chapters?|entr(?:y|ies)|lines?|notes?|annex|tables?|footnotes?|extracts?|letters?|e-?mails?|memos?)|(?:a|an) (?:handwritten |marginal )?(?:note|footnote|clause|annex|entry|passage) in (?:it|the margins?|them))(?=$|,)/iu
/** The beginning of a sentence that tells what somebody says in a document: "In the letter of May 3, …". Group 1 is its noun. */
export const LEADS_INTO =
  /^[“"‘']?(?:In|On) (?:the|that|this) (?:[\p{L}\d.’-]+ ){0,3}?([\p{L}-]+)(?:,|\s(?:dated|of|from|to|published|released)\b)/u
/** "it", of a document. */
export const IT_OR_THIS = /^(?:it|this)$/i

/** "said it had seen slides": what somebody says of themselves. */
export const OF_ITSELF = /^it (?:also )?(?:has|had|did|does|would|could)\b|^its\b/i
export const REPORTS = /report/i
/** A cue that leaves it open whether its source speaks to us. */
export const ACCORDING = /^according to$/i

/** Cues of somebody who tells of what happened, so that the next sentence may go on telling it. */
export const TELLS =
  /\b(?:told|tells?|said|says|saying|writes?|wrote|recall(?:s|ed)?|according to|quoted?|continued|added|adds|claim(?:s|ed)?|explain(?:s|ed)|testif\w+)\b/i
/** Cues of one who is told something, with nobody who tells it. */
export const WAS_TOLD =
  /^(?:was|were|had been) (?:\p{L}+ )?(?:told|assured|reminded|informed|advised|instructed|warned|promised)$/iu
/** Who is told it, where the sentence before must say who that is. */
export const THEY = /^(?:he|she|they|it)$/i
/** Who has been told of before: "she", "the visitors". */
export const TAKEN_UP = /^(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)|(?:[Tt]he|[Tt]hese|[Tt]hose) \p{Ll}+)$/u
/** "She *had wanted*", up to the end of the cue. */
export const HAD = /\bhad \p{L}+/u
/** "is said to have asked". */
export const IS_SAID =
  /^(?:is|are|was|were) (?:also |then |later |further )?(?:said|reported|recorded|alleged|supposed|claimed)(?: as \p{L}+)?$/iu

/** What people write to one another. */
export const CORRESPONDENCE =
  /^(?:e-?mails?|messages?|texts?|letters?|correspondence|exchanges?|chats?|whatsapps?|memos)$/i
/** What people are heard on. */
export const RECORDING = /^(?:transcripts?|recordings?|tapes?|audio|footage|video|clips?)$/i
/** "can be heard on the recording *saying*", up to the end of the cue. */
export const HEARD = /\b(?:is|are|was|were|can be|could be) (?:also |then |later |clearly )?heard\b[^.]{0,40}$/
/** What people do to one another in writing. */
export const SPEECH_ACTS =
  /^(?:(?:had|then|later|also) )?(?:asked(?: for)?|wrote(?: back)?|replied|answered|responded|warned|told|instructed|informed|urged|promised|assured|reminded|advised|thanked)$/i
/** Those to whom nobody writes such letters. */
export const PRESS_HEARERS =
  /^(?:reporters?|journalists|(?:an?|the) (?:press|news) conference|(?:an?|the) court|parliament)$/i
/** A date that a sentence begins with: "On June 3,", "Two days later". */
export const DATE_LEADS =
  /^(?:(?:On|In|By) (?:\p{Lu}\p{L}+\.? \d|\d{1,2} \p{Lu}|\p{Lu}\p{L}+ \d{4})|(?:An?|One|Two|Three|Four|Five|Six|\p{Lu}\p{L}+) (?:\p{L}+ )?(?:days?|weeks?|months?|hours?) (?:later|after)\b|(?:The (?:next|same)|That|Within an?) (?:day|week|month|hour|evening|night)\b)/u
/** What tells that somebody speaks on another occasion than the sentence before: "*In an email to us*, she said". */
export const ELSEWHERE =
  /^[“"‘']?(?:(?:But|And|Later|Yesterday),? )?(?:In|By|On|At|During) (?:an?|his|her|their|its|another) (?:[\p{L}-]+ )?(?:e-?mail|message|text|statement|interview|post|reply|letter|note|call|speech|briefing|press conference|news conference)\b|\b(?:Asked|Reached|Contacted|Approached|Pressed) (?:by|at|on|for|in|yesterday|last)\b|\b(?:to|with) (?:us|me|this (?:newspaper|paper|reporter|magazine|agency|site))\b/u
/** Cues of an outlet that brings news, of which only others than people and offices are taken for one. */
export const PUBLISHES =
  /^(?:(?:was|were|has been|had been|has|had|first|also) ){0,3}(?:reported|reports|published|publishes|revealed|reveals|broadcast|aired|disclosed)$/i
/** "was *first reported*" by an outlet. */
export const FIRST = /\bfirst (?:reported|published|revealed|broadcast|aired|disclosed)$/i
/** The name that "which" takes up: "in *The Harbour Post*, which reported". */
export const NAMED_BEFORE = /(?:\b[Tt]he )?\p{Lu}[\p{L}’'.-]*(?: (?:of |de |la |the )?\p{Lu}[\p{L}’'.-]*){0,3}(?=, $)/u
/** "The Post said *it had seen* a letter": what an outlet says it has. */
export const IT_HAS =
  /^it (?:has|had) (?:also |now |since )?(?:seen|obtained|reviewed|viewed|read|received|acquired|examined|heard|got hold of)(?: a cop(?:y|ies) of)? /i
/** A part of a document, after which the document is named: "*extracts from* the letter". */
export const PARTS_OF =
  /^(?:an?|the|some|its|\d+) ?(?:[\p{L}-]+ )?(?:cop(?:y|ies)|contents?|extracts?|excerpts?|pages?|parts?|portions?|sections?|passages?|text|details|transcripts?|recordings?|audio|video) (?:of|from) |^(?:copies|extracts|excerpts|pages|parts|portions|sections|passages|details|audio|video|footage) (?:of|from) /iu
/** The beginning of a sentence that tells what somebody says in a part of a document: "*In the passages* published by the weekly, …". */
export const IN_PARTS =
  /^[“"‘']?In (?:the |those |these |some |several )?(?:extracts|excerpts|pages|parts|portions|sections|passages|messages|entries|clips)\b[^,;“"]{0,60},/iu
/** Where somebody says it: "she wrote *in the memo*". Group 1 is the noun. */
export const SAID_IN =
  /^[^,;.“"‘]{0,20} ?\b(?:in|on) (?:the|that|this) (?:(?:same|leaked|\p{L}+-page) )?([\p{L}-]+)\b/iu
/** How somebody brings a document into the open: "a constable *read* the court a note". */
export const BRINGS_OUT =
  /^(?:was |were )?(?:also |then )?(?:read|read out|produced|tabled|showed|shown|played|circulated|handed)$/i
/** "It *reads*": how a document that somebody has spoken of is quoted. */
export const READS = /^(?:reads?|read|ran|runs)$/i
/** A written thing that is told of for the first time. */
export const WRITTEN_WORD =
  /\b(?:an?|one|the) (?:[\p{L}-]+ ){0,2}(?:e-?mail|message|text|letter|note|memo|post|tweet|telegram|caption|notice|card)\b/iu
/** A report that is an outlet's: "an article in *the Tribune*". Group 1 is the outlet. */
export const REPORT_BY =
  /^(?:an?|the|one|another|its|this) (?:[\p{L}-]+ ){0,2}(?:report|article|story|investigation|account|piece|item|editorial|column|dispatch|despatch|series)s? (?:(?:published|broadcast|aired|posted|printed) )?(?:on \p{Lu}\p{L}+ |yesterday |last \p{L}+ )?(?:in|by|from|on) ((?:the )?\p{Lu}[^,;]*)$/u
/** Behind an outlet that reports, the document on which it does: "according to the Post, *which obtained a memo*". Group 1 is what it has. */
export const WHICH_HAS =
  /^,? ?which (?:has |had |said it (?:has |had )?|says it (?:has |had )?)?(?:also )?(?:obtained|seen|saw|reviewed|viewed|published|cited|quoted(?: from)?|acquired|received|got hold of) ([^,.;]{1,80})/iu
/** Whom somebody tells who is not the object of a verb of telling: "In an interview with *the newspaper*, she said". Group 1. */
export const SPEAKS_TO =
  /\b(?:(?:an?|the|his|her|their) (?:[\p{L}-]+ )?(?:interview|conversation|call|statement|e-?mail|comments?) (?:with|to)|(?:[Ss]peaking|[Tt]alking|spoke|talked|said|[Ww]riting) (?:to|with|in)) ((?:the )?(?:\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,4}|newspaper|paper|magazine|broadcaster|station|site|website|outlet|podcast|weekly|daily|tabloid|agency|news agency|channel|network|programme|program|newsletter))(?=[,.;]| ?$| (?:on|last|that|in|this|yesterday|about|before|after|published|broadcast|aired)\b)/u
/** How somebody writes who writes nothing that an exchange could hold: "wrote *in a statement*", "wrote *on X*". */
export const WRITES_OPENLY =
  /^[^.;“"]{0,40}?\b(?:in (?:an?|his|her|their|its) (?:[\p{L}-]+ ){0,2}(?:statement|post|reply to (?:us|questions)|response to (?:us|questions)|op-ed|column|blog|article|e-?mail to (?:us|this|the [A-Z]))|on (?:X|Twitter|Facebook|Instagram|Telegram|Bluesky|Truth Social|LinkedIn|TikTok|Weibo|social media))(?=$|[^\p{L}])/iu
/** One of several of whom the noun is named: "*one official*", where three officials were cited. Group 1 is the noun. */
export const ONE_SUCH =
  /^(?:[Oo]ne|[Aa]nother|[Aa] (?:second|third|fourth)|[Tt]he (?:second|third|other)) (\p{Ll}+)(?=$|,| (?:who|with|said)\b)/u
/** Nouns that speak of one document by turns, to the one that stands for them. */
export const SAME_DOCUMENT: ReadonlyMap<string, string> = new Map([
  ['e-mail', 'email'],
  ['memorandum', 'memo'],
  ['text', 'message'],
  ['tape', 'recording'],
  ['audio', 'recording'],
  ['clip', 'video'],
  ['footage', 'video'],
])
/** An office for the press, which is nobody's newspaper. */
export const PRESS_OFFICE = /\bpress (?:bureau|cent(?:re|er)|department|office|officer|secretary|service|team|wing)\b/i
/** Somebody whom an outlet asked: "an engineer *consulted by the paper*". Group 1 is the outlet. */
export const CONSULTED_BY =
  /\s(?:approached|asked|cited|commissioned|consulted|contacted|engaged|hired|interviewed|quoted|reached|retained) by ((?:the |a )?[^,;]+)$/iu
/** Behind a document, the outlet in which all may read it: "the letter, *reproduced by the daily*, says", "the contract, *a copy of which the paper put online*". */
export const REPRODUCED =
  /^,? (?:also |first |since )?(?:aired|broadcast|posted|printed|published|put online|released|reproduced|uploaded) (?:on \p{Lu}\p{L}+ |yesterday |last \p{L}+ )?(?:by|in|on) ((?:the )?[^,.;’']{1,40})(?:['’]s? (?:app|channel|pages?|site|website))?(?=[,.;])/u
export const PUT_ONLINE =
  /^, (?:(?:an? (?:copy|image|screenshot)|copies|extracts|images|parts|some) of )?which ((?:the )?[^,.;]{1,40}?) (?:has |had |later )?(?:posted|printed|published|put online|released|reproduced)(?=[,.; ])/u
/** Records of what several people said to one another. */
export const TALK_NOUN = /^(?:transcripts?|recordings?|tapes?|audio|footage|videos?|minutes|logs?)$/i
/** One more of those who have just been heard. */
export const ONE_MORE = /^(?:another|others|a (?:second|third|fourth)|the (?:other|second|third))$/i
/** Cues of an outlet that only says where it has something from. */
export const CITES = /^(?:cited|cites|citing)$/i
