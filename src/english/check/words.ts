/**
 * The word lists of checks and the phrases made of them. All are sources of regular expressions without groups that capture,
 * and stand between word edges; every repetition is bounded, since sentences may be of any length.
 */
import { verbs } from './verbs.ts'

/** No letter, digit or hyphen follows. */
export const WHOLE = '(?![\\w-])'
/** One word. */
export const WORD = `[^\\s.,;:!?“”"()]+`

/** Nouns for something said that may be true or not, and for what it is said with. */
const CLAIM_NOUNS = `accounts?|accusations?|adverts?|advertisements?|affidavits?|alibis?|allegations?|analys[ei]s|announcements?|answers?|arguments?|arithmetic|articles?|assertions?|assessments?|assurances?|audio|banners?|biograph(?:y|ies)|boasts?|broadcasts?|bulletins?|calculations?|captions?|certificates?|characteri[sz]ations?|charges?|chronolog(?:y|ies)|circulars?|claims?|clips?|comments?|comparisons?|complaints?|conclusions?|confessions?|contentions?|correspondence|counts?|coverage|data|death toll|denials?|depictions?|descriptions?|diagnos[ei]s|diar(?:y|ies)|documentar(?:y|ies)|documents?|dossiers?|emails?|entr(?:y|ies)|estimates?|evidence|excuses?|expulsions|explanations?|facts|figures?|findings?|flyers?|footage|forecasts?|graphics?|harms?|headlines?|hypothes[ei]s|images?|implications?|indictments?|information|inferences?|insinuations?|interpretations?|invoices?|lawsuits?|leaflets?|leaks?|letters?|log|manifestos?|maths|memes?|memoirs?|memo|memos|messages?|narratives?|notion|numbers?|photos?|photographs?|pictures?|polls?|portrayals?|posts?|predictions?|premises?|projections?|quotes?|quotations?|ratios?|readings?|reasoning|recollections?|recordings?|reels?|remarks?|reports?|reporting|results?|reviews?|rumou?rs?|screengrabs?|screenshots?|sightings?|signatures?|slogans?|speculation|statements?|statistics?|stor(?:y|ies)|studies|study|suggestions?|suits?|surveys?|tales?|tally|tallies|testimon(?:y|ies)|theor(?:y|ies)|timelines?|timings?|tolls?|totals?|transcripts?|translations?|tweets?|versions?|videos?|voice notes?|warnings?|whispers?`
export const CLAIM = `(?:${CLAIM_NOUNS})`

/** Nouns for what is as often a matter of fact as somebody's word for it. */
export const MATTERS = 'counts?|death toll|figures?|numbers?|tally|tolls?|prospect|defect|expulsions|deadline'

/** Nouns for what somebody said, but for "idea", which as often is a plan. */
const SAYINGS = `accounts?|accusations?|allegations?|assertions?|assessments?|assurances?|boasts?|charges?|claims?|contentions?|conclusions?|denials?|descriptions?|estimates?|explanations?|findings?|forecasts?|insinuations?|lawsuits?|narratives?|notion|projections?|reports?|rumou?rs?|speculation|statements?|stor(?:y|ies)|suggestions?|suits?|tales?|theor(?:y|ies)|timelines?|testimony|versions?(?: of [\\w’' -]{2,20})?|audio|recordings?|video|footage|memo|document|${MATTERS}`
/** Nouns for what somebody said, not for the thing that shows it: what a judgement in a word of one's own is usually about. */
export const SAYING = `(?:${SAYINGS}|idea)${WHOLE}`

/** Things that bear witness without speaking. */
export const EVIDENCE = `(?:records?|registers?|documents?|cop(?:y|ies)|files?|filings?|papers?|paperwork|emails?|e-mails|messages?|texts?|letters?|memos?|logs?|logbooks?|minutes|transcripts?|recordings?|audio|footage|videos?|clips?|photos?|photographs?|images?|imagery|pictures?|screenshots?|data|metadata|figures|statistics|readings|receipts?|invoices?|statements|contracts?|spreadsheets?|notes?|notice|diary|diaries|archives?|analysis|review|tally|timestamps?|readout|article|visit|investigation|examination|documentation|evidence|search|maps?|certificates?|accounts|ledgers?|tickets?|census|manifests?|schedules?|budget|databases?|payslips?|payroll|bills?|rosters?|timesheets?|lists?|reports?|rolls?|survey|tests?)${WHOLE}`

const NOT_IN_NAME = `(?!(?:and|or|but|that|which|who|as|was|were|is|are|be|been|to|of|in|on|at|by|for|from|with|about|after|before|said|says|told|insists?|insisted|believes?|believed|argues?|argued|thinks?|thought|denies|denied|knew|knows?|suggests?|suggested|warns|warned|asks|asked|asserts|maintains|maintained|has|had|have|did|does|if|whether|because|when|how|where|what|will|would|no|not)\\b)`
const DETERMINER = `(?:an?|the|this|that|these|those|such|any|all|some|both|either|neither|each|much of|parts? of|many of|several of|most of|his|her|its|their|our|my|your|one|two|${NOT_IN_NAME}[^\\s.,;:!?“”"()]+(?: ${NOT_IN_NAME}[^\\s.,;:!?“”"()]+){0,3}(?<=['’]s|s['’]))`
/** A noun phrase whose noun is a claim: "the minister's account", "claims", "a laboratory report". */
export const REF = `(?:${DETERMINER} )?(?:${NOT_IN_NAME}${WORD} ){0,4}?${CLAIM}${WHOLE}`
/** The same with an article or the like before it: what takes up a claim rather than naming claims in general. */
export const THAT_REF = `(?:(?:of )?${DETERMINER} )(?:${NOT_IN_NAME}${WORD} ){0,4}?${CLAIM}${WHOLE}`
/** A noun phrase for what somebody said. */
export const SAYING_REF = `(?:${DETERMINER} )?(?:${NOT_IN_NAME}(?!first\\b)${WORD} ){0,4}?${SAYING}`
/** The same for what is put down with a word of one's own: "the argument", "her notes". */
export const TOLD_REF = `(?:${DETERMINER} )?(?:${NOT_IN_NAME}(?!first\\b)${WORD} ){0,4}?(?:${SAYINGS}|analysis|arguments?|evidence|memory|notebooks?|notes?|paper|passages?|retractions?|revelations|sentences?|talk|text)${WHOLE}`
/** The same as the head of a clause that judges it: "a prospect that the bank denounced as …". */
export const WHICH_THEY = `[,–—] (?:an? |the )?(?:${WORD} )?${SAYING}(?: of [^,;]{1,40}| for [^,;]{1,40})?(?: that| which)?(?: [^,;]{1,90})? `
/** What hangs on a claim's noun: "of water theft", "by the opposition that the vote was rigged", "due out in October". */
export const TAIL = `(?:,? (?:of|by|from|about|that|in|to|on|against|over|for|put|made|due|posted|published|given|released|circulating|claiming|alleging|saying|showing|suggesting|attributed|online|as)(?: |\\b)[^.;“”"‘]{1,90}?)?,?`
/** A word that takes up a claim. */
export const IT = `(?:it|this|that|these|those|them|they|both|neither|either|none of (?:it|this|that|them|these|those))`
/** What is judged, after a verb of judging: a claim with its article, a word for one, "what the mayor said". */
export const JUDGED = `(?:${THAT_REF}|(?:it|this|that|these|those|both)(?=[.,;:!?”"’')]|\\s*$| (?:in|on|at|to|as|by|when|after|but|and|too|last|with|yesterday|${WORD}ly)\\b)|(?:what|how|much of what|everything) (?:${WORD} ){1,5}?(?:said|says|claimed|claims|told|described|wrote|happened)|${SAYING_REF} (?:by|of|from|that|released|given|made))`
/** Where an adjective ends its clause and no noun of its own comes after it: "the letter was false" and not "a false start". */
export const END = `(?=[.,;:!?”"’')–—]|\\s*$|\\s(?:[–—“"]|(?:and|or|but|nor|by|in|on|at|as|from|when|while|after|before|since|because|if|which|who|though|although|until|according|say|says|said|than|he|she|they|it|yesterday|today|last|to (?:say|claim|suggest|state|describe|call))\\b))`

/** Adverbs that may stand before a verb or an adjective. */
export const ADVERBS = `(?:(?:(?!(?:on|hard|scarce|bare|near|probab|possib|apparent|reported|alleged|potential|like|supposed)ly )[a-z]{3,14}ly|just|plain|downright|outright|quite|very|also|all|both|itself|himself|herself|themselves|ourselves|so far|yet|as yet|still|since|later|now|then|in fact|either|last night|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|long|ever|never|pure|already|again|repeatedly|100%) )*`

/** To be, in the tenses in which judgements stand. */
export const BE = `(?:(?:is|are|was|were|has been|have been|had been|would be|to be|being|be)|(?<=\\b(?:that|it|this))['’]s)`
/** To be, weakened. */
export const MAY_BE = `(?:(?:may|might|could|must)(?: well)?(?: not)?(?: have)? (?:be|been)|(?:appears?|appeared|seems?|seemed|looks?|looked)(?: to (?:be|have been))?|(?:is|are|was|were) (?:almost certainly|most likely|very likely|likely(?: to (?:be|have been))?|probably|possibly|apparently|perhaps))`
/** Those to whom a passive belongs. */
export const BY = `(?: by (?<by>[^.,;:“”"()]{2,70}?)(?=[.,;:“”"()]|$| (?:and|but|who|which|that|in|on|as|when|after|before|last|this)\\b))?`

export const VERIFIES = verbs(
  'verify, confirm, corroborate, authenticate, substantiate, validate, ascertain, fact-check, geolocate, check, audit, establish, determine, back up, bear:bore:borne out, stand:stood up, verify independently, confirm independently, check independently',
)
/** To find out whether something is so. */
export const VERIFY = `(?:${VERIFIES.base}|${VERIFIES.ing}|prov(?:e|ing) (?:it|this|that|the|his|her|its|their|any|when|who|what|whether|where)\\b|vouch(?:ing)? for|attest(?:ing)? to|reproduc(?:e|ing) (?:the|any|one|its|his|her|their|that|those) (?:${WORD} ){0,3}?(?:figures?|results?|findings?|numbers?|effect)${WHOLE}|nail(?:ing)? (?:it|this|that) down|stand(?:ing)? (?:it|this|that) up|stand(?:ing)? (?:the|that|this) ${WORD} up|(?:know(?:ing)?|tell(?:ing)?|say(?:ing)?|be (?:sure|certain)) (?:when|whether|if|whose|who|where)\\b|find(?:ing)? (?:independent |any )*(?:confirmation|corroboration)|rule one out)`
/** Verified and the like, after "be". */
export const VERIFIED = `(?:${VERIFIES.participle}|peer[- ]reviewed|(?:proven|proved|demonstrated)(?= beyond| conclusively| [^.;]{0,30}\\b(?:court|trial)|[.,;”"’')]|\\s*$))`
/** A negated ability or deed, before a verb in its bare form: "could not", "has been unable to", "has yet to", "had no way of". */
export const UNABLE = `(?:(?:could|can)(?:n['’]t| not)|cannot|(?:was|were|is|are|am|been|being|be|remains?|proved) (?:un|not (?:yet |immediately |independently )?)able to|(?:wasn|weren|isn|aren)['’]t (?:immediately |independently )?able to|(?:was|were|is|are)(?:n['’]t| not) (?:immediately )?in a position to|ha(?:s|ve|d)(?:n['’]t| not| never) (?:yet )?(?:so far )?(?:been able to|managed to)|ha(?:s|ve|d) (?:so far )?(?:failed|yet) to|(?:is|are|was|were) (?:still )?yet to|failed to|unable to|(?:ha(?:s|ve|d)|with) (?:(?:had )?no|neither the)(?: ready| independent| immediate)? (?:means of|means to|way to|way of|ability to|possibility of|chance to)|without being able to|neither could|nor (?:could|can|was|were)(?: ${WORD}){1,4}?(?: able to)?) ?`

/** What is brought before a court, and taken back or thrown out without a word on what is true. */
export const SUIT = `(?:charges?|complaints?|lawsuits?|suits?|indictments?)${WHOLE}`
/** A court or those who sit in it, with what stands before it: "a federal judge", but no ministry of justice. */
export const A_COURT = `(?:(?!(?:for|of|to|at|in|on|from|with|after|before|outside|when|who|that|and|by|as)\\b)[\\w.’'-]+ ){0,4}?(?:courts?|judges?|justices?(?! (?:minist|depart|secretar))|tribunals?|jury|magistrates?)(?![\\w-]|['’]s)`

/** Verbs for agreeing that a claim is so. */
export const CONFIRM = verbs(
  'confirm, corroborate, verify, authenticate, substantiate, validate, back, back up, bear:bore:borne out, support, vouch for, echo, match, agree with, acknowledge, attest to, endorse',
)
/** Verbs for saying that a claim is not so. */
export const DISPUTE = verbs(
  'dispute, contest, contradict, rebut:rebutted, refute, repudiate, challenge, fault, take:took:taken issue with, disown, disagree with, push back on, push back against, undercut:undercut, undermine, quarrel with',
)
/** Verbs for refusing another's words altogether. */
export const DISMISSES = verbs(
  'dismiss, reject, denounce, deride, ridicule, rubbish, decry, pooh-pooh:pooh-poohed, scoff at, laugh off, shrug:shrugged off, brush off, brush aside, wave away, wave off, pour scorn on, pour cold water on, mock, slam:slammed, blast, hit:hit out at, hit:hit back at, lambast, trash, swat:swatted away, condemn, bat:batted away',
)
export const DISMISS = `(?:${DISMISSES.finite}|${DISMISSES.ing}|contemptuous of|scornful of)`
/** Verbs for showing that a claim is not so. */
export const DEBUNK = verbs(
  'debunk, disprove:disproved:disproven, discredit, demolish, explode, belie, give:gave:given the lie to, lay:laid to rest, puncture, knock down',
)
/** Verbs for taking back one's own claim. */
export const WITHDRAW = verbs(
  'withdraw:withdrew:withdrawn, retract, recant, take:took:taken back, walk back, row back on, backtrack on, disavow',
)
/** Verbs for giving another's words or deeds as what they are not. */
export const DISTORT = verbs(
  'misrepresent, mischaracterise, mischaracterize, distort, twist, misstate, exaggerate, overstate, misread:misread, misinterpret, misconstrue, inflate, embellish, sensationalise, sensationalize, embroider, garble, misquote, overplay',
)

/** Verbs for saying what another's words are: "called the report …", "dismissed it as …". */
export const CALL = `(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|describ(?:es?|ed|ing)|characteri[sz](?:es?|ed|ing)|term(?:s|ed)|dub(?:s|bed)|deem(?:s|ed)?|portray(?:s|ed)?|consider(?:s|ed)?|thought|thinks|declared)`
/** Verbs of a passive in which another's words are put down. */
export const PUT_DOWN = `(?:dismissed|rejected|described|called|branded|labell?ed|denounced|characteri[sz]ed|ridiculed|derided|condemned|debunked|rated|refuted|denied|mocked|deemed|declared|found|judged|ruled)`
/** Found to be so or not, by whoever judges it: "rated it false". */
export const RATE = `(?:rat(?:es?|ed|ing)|rul(?:es|ed)|judg(?:es|ed)|found|finds|flag(?:s|ged)|mark(?:s|ed)|prov(?:es|ed)|prove|show(?:s|ed|n)?|expos(?:es|ed)|condemn(?:s|ed)|classif(?:y|ies|ied))`

/** Not so, said outright, before whoever says it: "rated false by the archivist". */
export const FALSE_BY = `(?:(?:an? )?(?:${WORD} )?(?:lies?|(?:${WORD} ){1,4}of lies|fabrications?|falsehoods?|hoax(?:es)?|forger(?:y|ies)|untruths?|fakes?|deepfakes?)|false|untrue|fake|faked|bogus|phone?y|fabricated|forged|made[- ]up(?! (?:of|at|by|in|for)\\b)|invented|concocted|not true|not correct|not accurate|not factual|not genuine|not authentic|not real|far from (?:true|accurate|the truth)|incorrect|inaccurate|erroneous|mistaken(?! for\\b)|fictitious|spurious|apocryphal|counterfeit|untruthful|factually wrong|plain wrong|just wrong|simply wrong|disinformation|misinformation|fake news)${WHOLE}`
/** The same where nobody follows: "forged by a clerk" says who forged. */
export const FALSE = `${FALSE_BY}(?! (?:with|without|dressed|by|teeth|alarm))`
/** No foundation, said outright. */
export const BASELESS = `(?:unfounded|baseless|groundless|ungrounded|without (?:any |a shred of )?(?:factual )?(?:foundation|basis|merit|substance|truth)|discredited|debunked|disproved|disproven|refuted)${WHOLE}`
/** Not quite so, or made to look so. */
export const TWISTED = `(?:(?:an? |the |pure |utter |complete |total |sheer |absolute |just |mere |old |gross |wild |deliberate )*(?:myths?|distortions?|misrepresentations?|mischaracteri[sz]ations?|exaggerations?|overstatements?|misreadings?|half-truths?|misunderstandings?|fallac(?:y|ies)|misconceptions?)|exaggerated|overstated|inflated|overblown|overdone|embellished|misleading|deceptive|distorted|doctored|manipulated|(?:digitally |artificially )(?:altered|created|generated|edited)|edited|photoshopped|ai-generated|computer-generated|tampered with|(?:generated|made|created|produced) (?:by|with|using) (?:an? )?(?:computer|ai|artificial intelligence)|(?:taken |quoted )?out of context|misrepresented|mischaracteri[sz]ed|staged|garbled|chopped up|spliced|(?:stitched|cut) together)${WHOLE}`
const INSULT = `(?:(?:an? |the |pure |utter |complete |total |sheer |absolute |just |mere |old |wicked |malicious |such )*(?:nonsense|rubbish|garbage|fantas(?:y|ies)|(?:(?:fan|science|pulp|pure|complete|total) )?fictions?|fair(?:y|ies)[- ]?tales?|bedtime (?:story|tale)|inventions?|fables?|novel|(?:comic |soap )?opera|comedy|circus|charade|folklore|old wives['’] tales?|(?:ghost|nursery|campfire) (?:story|stories|tales?)|balderdash|hogwash|bunk|baloney|claptrap|tosh|poppycock|drivel|bull|slander|libel|smears?|propaganda|stunt|witch[- ]hunt|conspiracy theor(?:y|ies)|gossip|hearsay|speculation|guesswork|farce|tripe|twaddle|codswallop|piffle|hot air|scaremongering|sensationalism|wishful thinking|theatrics|whitewash|puppetry|pantomime|cherry-picking|psychological warfare|smoke and mirrors|products? of (?:artificial intelligence|ai|photoshop|(?:his|her|their|the|an? \\w+) imagination)|spin|sour grapes|figments?|(?:canteen|bar|pub|street|locker-room|drunk) talk|works? of (?:imagination|fiction|fantasy|art)|montage|tall tale)|absurd|ridiculous|ludicrous|laughable|preposterous|grotesque|nonsensical|malicious|defamatory|libellous|libelous|slanderous|incomplete|one-sided|partial(?: \\w+)?|speculative|politically motivated|cherry-picked|flawed|faulty|outlandish|unreliable|simplistic|alarmist|impossible|sensational|sensationalist|fanciful|imaginative|one-eyed|muddled|outdated|out of date|untenable|indefensible|ill-informed|uninformed|scurrilous|vexatious|frivolous|meritless|unsupported|hyperbolic)${WHOLE}`
/** Words that put down what somebody does as often as what they say: "that's gossip", "this is a circus". */
export const CONDUCT = `(?:circus|charade|farce|gossip|pantomime|puppetry|spin|stunt|theatrics|whitewash|witch[- ]hunt)${WHOLE}`
/** Not so, or not worth an answer, in the mouth of somebody who need not be believed. */
export const DISMISSIVE = `(?:${TWISTED}|${INSULT})`
/** Hardly so. */
export const DOUBTFUL = `(?:not (?:very |entirely |wholly |particularly )?(?:credible|convincing|persuasive|plausible|believable|reliable|conclusive|realistic)|implausible|unlikely|improbable|questionable|dubious|doubtful|suspicious|suspect|untested|shaky|flimsy|unsound|far-fetched|unconvincing|unpersuasive|(?:over-?|wildly |very |too |rather |overly )?optimistic|rosy|circumstantial|anecdotal|contradictory|inconsistent|fishy|aspirational|wishful|(?:a (?:bit|little) |too |rather |suspiciously )convenient|thin|weak|patchy|far from (?:proven|certain|conclusive|settled|convincing|established)|premature|(?:hard|difficult|impossible) to (?:square|believe|credit|reconcile|swallow|accept|take seriously|take at face value)|open to (?:question|doubt|challenge|dispute|debate|interpretation)|in (?:serious |some |grave |considerable )?(?:doubt|question|dispute)|half (?:right|true)|(?:only )?partly (?:right|true)|far too ${WORD}|too good to be true|overly ${WORD}|incredible|unbelievable|inconclusive)${WHOLE}`
/** So. */
export const GENUINE = `(?:genuine|authentic|legitimate|accurate|credible|truthful|trustworthy|sound|solid|spot on|about right|well[- ]founded|factually correct|broadly correct|fair and accurate)${WHOLE}(?! ${WORD}(?:ation|ness|ment|ern|er|or|s)\\b)`
/** Neither shown to be so nor not to be. */
export const UNPROVEN = `(?:unverified|unconfirmed|uncorroborated|unsubstantiated|unproven|unproved|unsourced|unevidenced|unauthenticated|unverifiable|unattributed)${WHOLE}`
/** Words of weight but not of truth: a report called "a landmark" is not judged true or false. */
export const NOT_OF_TRUTH = `(?:[“"‘'])(?:an? |the |very |deeply |truly |really |most |both )*(?:welcome|important|landmark|historic|serious|damning|devastating|shocking|disturbing|alarming|troubling|worrying|concerning|horrifying|horrific|heartbreaking|sad|great|good|excellent|huge|major|big|significant|step|first|most|shameful|disgrace\\w*|proof|half|more|less|gloomy|extraordinary|sloppy|victory|win|wake[- ]up|turning|tragic|tragedy|tremendous|fantastic|wonderful|brilliant|remarkable|powerful|compelling|watershed|unprecedented|encouraging|promising|positive|sobering|chilling|urgent|overdue|brave|courageous|thorough|acceptable|fair|reasonable|pathetic|stupid|offensive|useless|dangerous|reckless|insulting|hateful|racist|sexist|divisive|irresponsible|unacceptable|disgusting|appalling|vile|hypocritical|unfair|outrageous|fundamental|mistake|special|quiet|simple|clear|very|proud|new|act)\\b`
/** The truth of a claim, or what it stands on. */
export const TRUTH = `(?:accuracy|authenticity|reliability|credibility|validity|basis|truth(?:fulness)?|veracity|methodology|methods|provenance|integrity|soundness|plausibility|completeness|arithmetic|factual basis|reality|assumptions?|logic|sums|premises?|chronology|extent|scale|timing|order of events|wording|date)`

/** What a claim may rest on. */
export const PROOF = `(?:(?:evidence|proof|corroboration|documentation|substantiation|confirmation)(?:[”"’'])?|documents?|recordings?|photographs?|footage|messages?|receipts?|tapes?|transcripts?|screenshots?|cop(?:y|ies) of|supporting ${WORD}|sources?|emails?|letters?|photos?|basis|data)${WHOLE}`

const GIVES = verbs(
  'offer, provide, produce, present, cite, give:gave:given, supply, furnish, adduce, show:showed:shown, submit:submitted, release, share, publish, advance, disclose, name, put:put forward',
)
/** To bring forward what a claim rests on. */
export const GIVE = `(?:${GIVES.finite}|${GIVES.ing})`
/** The same, after "did not". */
export const TO_GIVE = `(?:${GIVES.base}|${GIVES.participle})`
export const GIVEN = GIVES.participle
/** No, or as good as none. */
export const NO = `(?:no|little|scant|insufficient|not enough|not sufficient|hardly any|not a shred of|not an? ${WORD} of|not any|zero)`
/** Not, with the verb that carries it. */
export const DID_NOT = `(?:(?:did|do|does|has|have|had|would|could|can)(?:n['’]t| not| never)|cannot|(?:ha(?:s|ve|d) )?(?:yet|so far failed|failed) to|(?:was|were|is|are) (?:not able|unable) to)`
