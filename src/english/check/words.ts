/**
 * Pieces from which the rules of checks are put together. All are sources of regular expressions without groups that capture,
 * and stand between word edges; every repetition is bounded, since sentences may be of any length.
 */

/** Nouns for something said that may be true or not. */
const CLAIM_NOUNS = `accounts?|accusations?|allegations?|announcements?|arguments?|articles?|assertions?|assessments?|assurances?|audio|boasts?|bulletins?|charges?|claims?|clips?|complaints?|conclusions?|contentions?|counts?|data|death toll|denials?|descriptions?|documents?|dossiers?|emails?|entry|entries|certificates?|estimates?|evidence|explanations?|expulsions|figures?|findings?|footage|forecasts?|harms?|images?|indictments?|information|insinuations?|interpretations?|invoices?|lawsuits?|leaks?|letters?|log|memo|memos|messages?|narratives?|notion|numbers?|pictures?|photos?|photographs?|posts?|premise|projections?|quotes?|quotations?|ratios?|remarks?|signatures?|readings?|reasoning|recollections?|recordings?|reports?|reporting|rumou?rs?|screenshots?|speculation|statements?|statistics?|stor(?:y|ies)|studies|study|suggestions?|suits?|tales?|tally|tallies|testimony|theor(?:y|ies)|timelines?|timings?|tolls?|totals?|transcripts?|tweets?|versions?|videos?`
export const CLAIM = `(?:${CLAIM_NOUNS})`

const DETERMINER = `(?:an?|the|this|that|these|those|such|any|all|some|both|either|neither|each|much of|parts? of|many of|several of|his|her|its|their|our|my|your|one|two|[A-Z][^\\s.,;:!?“”"()]*(?: [A-Z][^\\s.,;:!?“”"()]*){0,4}(?:['’]s|s['’]))`
/** A noun phrase whose noun is a claim: "the minister's account", "claims", "a laboratory report". */
export const REF = `(?:${DETERMINER} )?(?:(?!(?:and|or|but|that|which|who|as|was|were|is|are|be|been|to|of|in|on|at|by|for|from|with|about|after|before|said|says|told|will|would|no|not)\\b)[^\\s.,;:!?“”"()]+ ){0,4}?${CLAIM}(?![\\w-])`
/** The same with an article or the like before it: what takes up a claim rather than naming claims in general. */
export const THAT_REF = `(?:(?:of )?${DETERMINER} )(?:[^\\s.,;:!?“”"()]+ ){0,4}?${CLAIM}(?![\\w-])`
/** What hangs on a claim's noun: "of water theft", "by the opposition that the vote was rigged", "due out in October". */
export const TAIL = `(?:,? (?:of|by|from|about|that|in|to|on|against|over|for|put|made|due|posted|published|given|released|circulating|claiming|alleging|saying|showing|suggesting|online|as)(?: |\\b)[^.;“”"‘]{1,90}?)?,?`
/** A word that takes up a claim. */
export const IT = `(?:it|this|that|these|those|them|they|both|neither|either|none of (?:it|this|that|them|these|those))`

/** Adverbs that may stand before a verb or an adjective. */
export const ADVERBS = `(?:(?:(?!(?:on|hard|scarce|bare|near|probab|possib|apparent|reported|alleged|potential|like|supposed)ly )[a-z]{3,14}ly|just|plain|downright|outright|quite|very|also|all|both|itself|himself|herself|themselves|ourselves|so far|yet|as yet|still|since|later|now|then|in fact|either|last night|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|long|ever|never|pure) )*`

/** A negated ability or deed, before a verb in its bare form: "could not", "has been unable to", "has yet to", "had no way of". */
export const UNABLE = `(?:(?:could|can)(?:n['’]t| not)|cannot|(?:was|were|is|are|been|being|be|remains?|proved) (?:un|not (?:yet |immediately |independently )?)able to|(?:wasn|weren|isn|aren)['’]t (?:immediately |independently )?able to|ha(?:s|ve|d)(?:n['’]t| not| never) (?:yet )?(?:so far )?(?:been able to|managed to)|ha(?:s|ve|d) (?:so far )?(?:failed|yet) to|failed to|unable to|ha(?:s|ve|d) no (?:means of|way to|way of)|without being able to|neither could|nor (?:could|can|was|were)(?: [^\\s.,;:!?“”"()]+){1,4}?(?: able to)?) ?`

/** To find out whether something is so. */
export const VERIFY = `(?:verify(?:ing)?|confirm(?:ing)?|corroborat(?:e|ing)|authenticat(?:e|ing)|substantiat(?:e|ing)|validat(?:e|ing)|ascertain(?:ing)?|establish(?:ing)?|determin(?:e|ing)|prov(?:e|ing) (?:it|this|that|the|his|her|its|their|any|when|who|what|whether|where)\\b|geolocate|vouch for|fact-check|stand(?:ing)? (?:up (?:the|that|this)|(?:the|that|this) [^\\s.,;:!?“”"()]+ up)|(?:know(?:ing)?|tell(?:ing)?|say(?:ing)?|be (?:sure|certain)) (?:when|whether|if|who|where)\\b|rule one out)`
/** Verified and the like, after "be". */
export const VERIFIED = `(?:verified|confirmed|corroborated|authenticated|substantiated|validated|ascertained|fact-checked|peer[- ]reviewed|borne out|stood up|geolocated)`

/** Those to whom a passive belongs. */
export const BY = `(?: by (?<by>[^.,;:“”"()]{2,70}?)(?=[.,;:“”"()]|$| (?:and|but|who|which|that|in|on|as|when|after|before|last|this)\\b))?`

/** Verbs for saying what another's words are: "called the report …", "dismissed it as …". */
export const CALL = `(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|describ(?:es?|ed|ing)|characteri[sz](?:es?|ed|ing)|term(?:s|ed)|dub(?:s|bed)|deem(?:s|ed)?|portray(?:s|ed)?|consider(?:s|ed)?|thought|thinks|declared)`
/** Verbs of a passive in which another's words are put down. */
export const PUT_DOWN = `(?:dismissed|rejected|described|called|branded|labell?ed|denounced|characteri[sz]ed|ridiculed|derided|condemned|debunked|rated|refuted|denied|mocked)`
/** Verbs for refusing another's words altogether. */
export const DISMISS = `(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|denounc(?:es?|ed|ing)|derid(?:es?|ed|ing)|ridicul(?:es?|ed|ing)|rubbish(?:es|ed|ing)?|decr(?:ies|ied|ying)|pooh-pooh(?:s|ed)?|scoff(?:s|ed|ing)? at|laugh(?:s|ed|ing)? off|shrug(?:s|ged|ging)? off|brush(?:es|ed|ing)? (?:off|aside)|wav(?:es?|ed|ing) (?:away|off)|pour(?:s|ed|ing)? (?:scorn|cold water) on|mock(?:s|ed|ing)?|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|hit(?:s|ting)? (?:out|back) at|lambast(?:s|es|ed|ing)?|trash(?:es|ed|ing)?|contemptuous of|scornful of)`

/** Not so, said outright, before whoever says it: "rated false by the archivist". */
export const FALSE_BY = `(?:(?:an? )?(?:[^\\s.,;:!?“”"()]+ )?(?:lies?|(?:[^\\s.,;:!?“”"()]+ ){1,4}of lies|fabrications?|falsehoods?|hoax(?:es)?|forger(?:y|ies)|untruths?|fakes?|deepfakes?)|false|untrue|fake|faked|bogus|fabricated|forged|made[- ]up(?! (?:of|at|by|in|for)\\b)|invented|concocted|not true|not correct|not accurate|not factual|not genuine|not authentic|incorrect|inaccurate|erroneous|mistaken|fictitious|fictional|(?:a )?fiction|factually wrong|plain wrong|just wrong|simply wrong|fictions|disinformation|misinformation|fake news)(?![\\w-])`
/** The same where nobody follows: "forged by a clerk" says who forged. */
export const FALSE = `${FALSE_BY}(?! (?:with|without|dressed|by|teeth|alarm))`
/** Found to be so or not, by whoever judges it: "rated it false". */
export const RATE = `(?:rat(?:es?|ed|ing)|rul(?:es|ed)|judg(?:es|ed)|found|finds|flag(?:s|ged)|mark(?:s|ed)|prov(?:es|ed)|prove|show(?:s|ed|n)?|expos(?:es|ed)|condemn(?:s|ed))`
/** No foundation, said outright. */
export const BASELESS = `(?:unfounded|baseless|groundless|without (?:any )?(?:foundation|basis|merit|substance)|discredited|debunked|disproved|disproven|refuted)`
/** Not quite so, or so only in part, or not worth an answer. */
export const DISMISSIVE = `(?:(?:an? |the |pure |utter |complete |total |sheer |absolute |just |mere |old |wicked |malicious |such )*(?:nonsense|rubbish|garbage|fantas(?:y|ies)|fiction|fair(?:y|ies)[- ]?tales?|bedtime (?:story|tale)|inventions?|fables?|myths?|novel|balderdash|hogwash|bunk|baloney|claptrap|tosh|poppycock|drivel|bull|slander|libel|smears?|propaganda|stunt|witch[- ]hunt|conspiracy theor(?:y|ies)|gossip|hearsay|speculation|distortions?|misrepresentations?|mischaracteri[sz]ations?|exaggerations?|guesswork|farce|tripe|twaddle|codswallop|piffle|hot air|scaremongering|sensationalism|wishful thinking|theatrics|whitewash|puppetry|pantomime|cherry-picking|(?:canteen|bar|pub|street|locker-room|drunk) talk|works? of (?:imagination|fiction|fantasy|art)|montage|tall tale)|absurd|ridiculous|ludicrous|laughable|preposterous|grotesque|malicious|defamatory|libellous|libelous|slanderous|exaggerated|overstated|inflated|overblown|overdone|misleading|deceptive|distorted|incomplete|one-sided|partial(?: \\w+)?|speculative|politically motivated|cherry-picked|doctored|manipulated|edited|photoshopped|ai-generated|computer-generated|tampered with|taken out of context|out of context|flawed|far-fetched|outlandish|unreliable|simplistic|alarmist|sensational|sensationalist|fanciful|imaginative|one-eyed|biased|garbled|muddled|untenable|indefensible|ill-informed|uninformed|scurrilous|vexatious|frivolous|meritless)(?![\\w-])`
/** Hardly so. */
export const DOUBTFUL = `(?:not credible|implausible|unlikely|improbable|questionable|dubious|suspicious|suspect|untested|shaky|unconvincing|not convincing|not persuasive|unpersuasive|aspirational|premature|hard to (?:square|believe|credit|reconcile|swallow|take seriously)|difficult to (?:square|believe|credit|reconcile)|half (?:right|true)|far too \\w+|too good to be true|overly \\w+|incredible|unbelievable|not conclusive|inconclusive)(?![\\w-])`
/** So. */
export const GENUINE = `(?:genuine|authentic|legitimate|accurate|credible|truthful|trustworthy|sound|solid|spot on|about right|factually correct|broadly correct|fair and accurate)(?![\\w-])(?! [^\\s.,;:!?“”"()]+(?:ation|ness|ment|ern|er|or|s)\\b)`
/** Words of weight but not of truth: a report called "a landmark" is not judged true or false. */
export const NOT_OF_TRUTH = `(?:[“"‘'])(?:an? |the |very |deeply |truly |really |most |both )*(?:welcome|important|landmark|historic|serious|damning|devastating|shocking|disturbing|alarming|troubling|worrying|concerning|horrifying|horrific|heartbreaking|sad|great|good|excellent|huge|major|big|significant|step|first|most|shameful|disgrace\\w*|proof|half|more|less|gloomy|extraordinary|sloppy|victory|win|wake[- ]up|turning|tragic|tragedy|tremendous|fantastic|wonderful|brilliant|remarkable|powerful|compelling|watershed|unprecedented|encouraging|promising|positive|sobering|chilling|urgent|overdue|brave|courageous|thorough)\\b`

/** Nouns for what somebody said, not for the thing that shows it: what a judgement in a word of one's own is usually about. */
export const SAYING = `(?:accounts?|accusations?|allegations?|assertions?|assessments?|assurances?|boasts?|charges?|claims?|contentions?|conclusions?|counts?|death toll|denials?|descriptions?|estimates?|explanations?|figures?|findings?|forecasts?|idea|insinuations?|lawsuits?|narratives?|notion|numbers?|projections?|reports?|rumou?rs?|speculation|statements?|stor(?:y|ies)|suggestions?|suits?|tally|tales?|theor(?:y|ies)|timelines?|tolls?|testimony|versions?(?: of [\\w’' -]{2,20})?|prospect|defect|audio|recordings?|video|footage|memo|document|expulsions|deadline)(?![\\w-])`
/** A noun phrase with such a noun. */
export const SAYING_REF = `(?:${DETERMINER} )?(?:(?!(?:and|or|but|that|which|who|as|was|were|is|are|be|been|to|of|in|on|at|by|for|from|with|about|after|before|said|says|told|will|would|no|not|first)\\b)[^\\s.,;:!?“”"()]+ ){0,4}?${SAYING}`
/** The same as the head of a clause that judges it: "a prospect that the bank denounced as …". */
export const WHICH_THEY = `[,–—] (?:an? |the )?(?:[^\\s.,;:!?“”"()]+ )?${SAYING}(?: of [^,;]{1,40}| for [^,;]{1,40})?(?: that| which)?(?: [^,;]{1,90})? `

/** To be, in the tenses in which judgements stand. */
export const BE = `(?:(?:is|are|was|were|has been|have been|had been|would be|to be|being|be)|(?<=\\b(?:that|it|this))['’]s)`
/** To be, weakened. */
export const MAY_BE = `(?:(?:may|might|could|must|appears?|appeared|seems?|seemed|is|are|was|were)(?: to)?(?: well)?(?: have)?(?: been| be)?(?: almost certainly| most likely| very likely| likely| probably| possibly| apparently| perhaps| to be)*)`

/** Things that bear witness without speaking. */
export const EVIDENCE = `(?:records?|register|documents?|files?|filings?|papers?|paperwork|emails?|e-mails|messages?|texts?|letters?|memos?|logs?|logbook|minutes|transcripts?|recordings?|audio|footage|videos?|clips?|photos?|photographs?|images?|imagery|pictures?|screenshots?|data|metadata|figures|statistics|readings|receipts?|invoices?|statements|contracts?|spreadsheets?|notes?|notice|diary|diaries|archives?|analysis|review|tally|timestamps?|readout|article|visit|investigation|examination|documentation|evidence)(?![\\w-])`
