/** Words with which a text rejects a claim as such: "a report that … *is not true*". */
const SURELY = `(?:(?:likewise|quite|therefore|thus|completely|entirely|simply|plainly|totally|wholly|just|utterly|absolutely|also|all|both|clearly|equally|demonstrably) )*`
const FALSE_WORDS = `${SURELY}(?:false|untrue|wrong|incorrect|inaccurate|fabricated|invented|made up|baseless|unfounded|groundless|bogus|fake|nonsense|rubbish|mistaken|misleading|doctored|debunked|(?:an? |pure |complete |total |utter |sheer |absolute )(?:\\p{L}+ )?(?:hoax|lie|fake|fabrication|rumou?r|invention|fiction|nonsense)|(?:not|never) (?:true|correct|accurate|right|the case|genuine|authentic|real))`
const CLAIM_NOUNS = `(?:claims?|reports?|stor(?:y|ies)|rumou?rs?|allegations?|suggestions?|assertions?|posts?|messages?|figures?|numbers?|tolls?|tales?|accounts?|accusations?|notion|idea|videos?|pictures?|photos?|images?|screenshots?|letters?|memos?|documents?|tweets?|information)`
/** Where a claim stands or goes round: "a message *on a network* claiming that …". */
const WHERE = `(?: (?:on|in|from|by|posted|published|circulating|shared|spread|going|doing|sent)\\b[^.,;”"]{0,60}?)?`
const BE = `(?:is|are|was|were|has been|have been|had been|be|being|proved|turned out to be|(?:called|described|dismissed) (?:it|this|that|them)(?: as)?)`

/** A stop that ends no sentence: "3.1 million", "Mr. Vale". */
const NO_END = `\\.(?=\\d)|(?<=\\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen))\\.`
/** Words up to the end of the sentence, or of the quotation. */
const REST = `((?:[^.!?”"\\n]|${NO_END}){4,200})`
const WITHIN = `((?:[^.!?\\n]|${NO_END}){4,200}?)`
/** Whose word it is, in between: "It was false*, the bank said,* that …". */
const SAID_SO = `(?:, [^.,;”"\\n]{3,60},)?`
const REJECTS = `(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rubbish(?:es|ed)|refut(?:es|ed|ing)|rebut(?:s|ted)?|debunk(?:s|ed)?)`

/** Group 1: what is rejected. */
export const REJECTIONS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:an?|the|any|all|those|these|such|earlier|online|viral|media) (?:\\p{L}+ ){0,2})?${CLAIM_NOUNS}${WHERE} (?:that|of|about|saying(?: that)?|claiming(?: that)?|alleging(?: that)?|in which|which said that|that (?:said|claimed|alleged)(?: that)?)\\s+${WITHIN},? ${BE} ${FALSE_WORDS}`,
    'iu',
  ),
  new RegExp(`\\bit (?:${BE} )?[“"‘']?${FALSE_WORDS}[”"’']?${SAID_SO} that\\s+${REST}`, 'iu'),
  new RegExp(
    `\\b(?:no evidence|no truth (?:in|to) the (?:\\p{L}+ )?${CLAIM_NOUNS}|no indication) that\\s+${REST}`,
    'iu',
  ),
  new RegExp(
    `\\b${REJECTS}\\b[^.;\\n]{0,60}? (?:the|an?|any|all|those|these) (?:\\p{L}+ ){0,2}${CLAIM_NOUNS} (?:that|of|about)\\s+${REST}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:call|label|brand|describ)(?:s|ed|l?ing|led|es)? (?:(?:the|an?|any|all|those|these) )?(?:\\p{L}+ ){0,2}${CLAIM_NOUNS} (?:that|of|about|on|over)\\s+${WITHIN} (?:as )?[‘“'"]?${FALSE_WORDS}\\b`,
    'iu',
  ),
  new RegExp(
    `(?:said|reported|stated|claimed|wrote|gave)(?: in error| wrongly| incorrectly| mistakenly)? that ${WITHIN}\\. (?:It|This|That|They) (?:(?:does|do|did|is|was|has|had|were|are) not\\b|(?:is|was|were) (?:wrong|an? (?:\\p{L}+ )?(?:mistake|error)|incorrect|false|untrue)\\b)`,
    'iu',
  ),
]

/** A fact check's heading and its finding, from the beginning of a paragraph on; group 1 is what is found false. */
export const FOUND_FALSE = new RegExp(
  `^(?:the )?claim: ${REST}[.!?”"]*\\s+(?:the |our )?(?:finding|verdict|rating|ruling|conclusion|assessment)s?: (?:this is |mostly )?${FALSE_WORDS}\\b`,
  'iu',
)

/** What is called so, and not what is fought or spread: "this is *Russian disinformation*". */
const DISINFORMATION = `(?:(?:pure|sheer|total|deliberate|dangerous|malicious|\\p{L}+(?:ian|ese)) )?(?:mis|dis)information`
/** Not after what is done with a forgery: "*used* fake documents". */
const NO_DEED = `(?<!\\b(?:mak(?:e|es|ing)|made|us(?:e|es|ed|ing)|fil(?:e|es|ed|ing)|giv(?:e|es|en|ing)|gave|suppl(?:y|ies|ied|ying)|submit(?:s|ted|ting)?|against|combat|fight|curb|tackle|detect|remov(?:e|es|ed|ing)|bans?|banned|banning) (?:an? |some )?)`

/** Words that reject what was told before and do not say it again: "*That is not true*", "*the claim has no basis*", "*false rumours*". */
export const REJECTS_IT = new RegExp(
  [
    `\\b(?:that|this|it|which|they|these|those|everything|nothing|none of (?:it|this|that)|what \\p{L}+ \\p{L}+|${CLAIM_NOUNS}\\b[^.;]{0,60}?)(?: itself)? ${BE} ${FALSE_WORDS}(?! (?:that|to|if|on|in)\\b)`,
    `\\b(?:none of (?:it|this|that|them)|nothing (?:in|of|about) (?:it|this|that|the \\p{L}+)|not a word of (?:it|this|that)) ${BE} (?:true|correct|right|real|accurate)\\b`,
    `\\b(?:has|have|had) no (?:basis|foundation|truth)\\b`,
    `${NO_DEED}\\b(?:false|fake|unfounded|baseless|malicious|bogus) (?:online )?(?!(?:accounts?|documents?|letters?|memos?)\\b)(?:${CLAIM_NOUNS}|news|alarm)\\b`,
    `\\b(?:it|this|that|these|those|they|which|all|everything|${CLAIM_NOUNS}\\b[^.;]{0,60}?)(?: itself)?(?: ${BE}|['’](?:s|re)) ${SURELY}${DISINFORMATION}\\b`,
    `\\b(?:call|label|brand|describ|dismiss|reject|denounc)(?:s|ed|l?ing|led|es)? (?:it|this|that|them|the (?:\\p{L}+ )?${CLAIM_NOUNS}) (?:as )?[“"‘']?${DISINFORMATION}\\b`,
    `^[“"‘']?${DISINFORMATION}[”"’'.!]*$`,
    `\\b(?:there (?:is|was)|contains?) (?:no|not a (?:word|grain) of) truth\\b`,
    `\\b(?:denied|denies|denying|dismissed|dismisses|rejected|rejects|rebutted|debunked) (?:it|this|that|them|the (?:\\p{L}+ )?${CLAIM_NOUNS})\\b`,
    `\\b(?:call|label|brand|describ|dismiss|reject|rubbish|denounc|slam)(?:s|ed|l?ing|led|es|ing)? (?:it |this |that |them )?(?:as )?[“"‘']?${FALSE_WORDS}`,
    `^[“"‘']?(?:that['’]s |it['’]s |this is |that is |it is |all )?(?:${FALSE_WORDS}|lies|a lie|fake news|a fabrication|an invention)[”"’'.!]*$`,
    `\\b(?:never|did not|didn['’]t) (?:happen(?:ed)?|take place|took place|exist(?:ed)?)\\b`,
  ].join('|'),
  'iu',
)

/** Words that doubt it without rejecting it. */
export const DOUBTS_IT = new RegExp(
  `\\b(?:(?<!(?:\\b(?:no|nobody|no one|not|never|without|beyond|little)|n['’]t)(?: (?:an?|any|all|reasonable|real))? )doubt(?:s|ed|ful)? (?:it|this|that|whether|the (?:\\p{L}+ )?${CLAIM_NOUNS})|cast(?:s|ing)? doubt on|(?:scepti|skepti)cal|hard to believe|too good to be true|${CLAIM_NOUNS} (?:look|seem|appear)(?:s|ed)? (?:\\p{L}+ )?(?:doubtful|dubious|unlikely|odd|false|fake))\\b`,
  'iu',
)

/** What somebody denies or doubts without saying it again: "denied *this*", "rejected *the allegations*". */
export const TAKES_UP = new RegExp(
  `^(?:this|that|it|them|(?:the|these|those|all|any) (?:\\p{L}+ )?${CLAIM_NOUNS})$`,
  'iu',
)
