import type { CheckRule } from './checkRule.ts'
import { either } from './either.ts'
import { heads } from './heads.ts'
import {
  ADVERBS,
  CALL,
  CLAIM,
  CONFIRM,
  END,
  EVIDENCE,
  GENUINE,
  IT,
  REF,
  SAYING,
  TAIL,
  THAT_REF,
  WHOLE,
  WORD,
} from './words.ts'

const SAME = `(?:[“"‘'])?(?:accounts?|stor(?:y|ies)|versions?|claims?|reports?|statements?|allegations?|recollections?|testimony|details|descriptions?|reading|figures?|numbers?|conclusions?|findings?|existence|authenticity|contents?|substance|outlines?|gist|sequence of events|assessment|timelines?|incident|episode|exchange|conversation|handwriting|signature|sighting|provenance|accuracy|veracity|rumou?rs?|chronology|remarks?|comments?|wording|transfer|emails?)${WHOLE}`
const THE_SAME = `(?:the|this|that|these|those|his|her|their|its|much of|parts? of|most of|key|some of|elements of|all|both|[A-Z][^\\s.,;:!?“”"()]*(?:['’]s|s['’]))(?: (?!(?:and|or|but|that|which|who|in|at|on|for|with|was|is)\\b)${WORD}){0,4}? ${SAME}`
const PICTURES =
  '(?:videos?|footage|clips?|images?|photographs?|photos?|pictures?|recordings?|audio|documents?|messages?|letters?|emails?)'
/** Somebody was able to, before a verb in its bare form. */
const ABLE = `(?<=(?<!(?:\\bnot|n['’]t|\\bnever)(?: \\w+)? )\\bable to (?:\\w+ly )?)`
const CUT = '(?:manipulat|edit|tamper|alter|doctor|splic|forg|cut|fak|fabricat|generat)'

/** What somebody says is so, or what the report itself saw to be so. */
export const CONFIRMED: readonly CheckRule[] = [
  {
    id: 'checks/evidence-bears-out',
    needs: 'confirm corrobor support bear bore back match fit does tall consistent lend contain',
    says: 'Records, recordings or pictures bear the claim out.',
    example: 'Ferry logs seen by the Gazette bear out her account.',
    verdict: 'confirmed',
    words: either(
      `${EVIDENCE}(?:,? [^.;“”"]{0,90}?)?,? (?<!\\bto )(?<!(?:\\b(?:not|never|cannot)|n['’]t)(?: \\w+ly)? )(?:confirms?|confirmed|corroborates?|corroborated|supports?|supported|(?:bears?|bore)(?! (?:the |his |her |its |their |an? )?(?:${WORD} ){0,2}?(?:signatures?|stamp|seal|names?|date)${WHOLE})|backs?|backed|match(?:es|ed)?|fits?|does just that|tall(?:y|ies|ied) with|(?:is|are|was|were|appears? to be) consistent with|lends? (?:weight|support|credence) to|contains? (?:that|those|the) (?:question|words?|phrase|sentence|line))(?: (?:up|out))?(?: (?:it|this|that|him|her|them|(?:some|most|much|many|parts?) of (?:it|them|this|that)|(?:much|parts?|some|most|elements) of|${THAT_REF}|the dates?|the times?|the sequence)(?: out| up)?)?(?<=(?:just that|\\b(?:out|up|it|this|that|him|them)|${CLAIM}|dates?|times?|sequence|question|words?|phrase|sentence|line))${WHOLE}(?:(?<!\\bthat)|(?=[.,;!?”"]|$))`,
      `(?:${CLAIM}|${IT})(?: [^.;,“”"]{0,40}?)? (?:is|are|was|were|has been|have been) ${ADVERBS}${CONFIRM.participle} by (?:${WORD} ){0,3}?${EVIDENCE}`,
    ),
    judge: 'voice',
    only: 'report',
    notAfter: /\b(?:no|nothing|neither|none|without|insufficient|enough)\b[^.;,]{0,40}$/iu,
  },
  {
    id: 'checks/report-confirmed',
    needs: 'confirmed verified established',
    says: 'The report itself found out that it is so.',
    example: 'We confirmed that the letter came from the mill.',
    verdict: 'confirmed',
    words: '(?:confirmed|verified|established) (?:that|when|where) ',
    judge: 'subject',
    only: 'report',
    notAfter: /(?:\b|(?=n['’]t))(?:not|n['’]t|never|to|been|was|were|be|is|are|who|neither|nor)\s+(?:\p{L}+ly )?$/iu,
  },
  {
    id: 'checks/confirmed-account',
    needs: `${CONFIRM.heads} similar matching consistent identical same recogni remember arriv came bear bore back way`,
    says: 'Somebody else confirmed the account.',
    example: 'Two bakers confirmed the miller’s account.',
    verdict: 'confirmed',
    words: either(
      `(?!agree)(?!match(?:es|ed)? [^.;,]{2,30}?descriptions?\\b)(?!(?:back(?:s|ed)?|endorse[sd]?) (?:the|this|that|its|his|her|their) (?:${WORD} )?(?:reports?|statements?)(?![\\w-]|['’]s))${CONFIRM.finite} ${ADVERBS}(?:${THE_SAME}|(?:(?:much|most|parts?|some|all) of )?what (?:${WORD} ){1,4}?(?:said|says|described|told|claimed))`,
      `agree[sd]? with (?:${WORD} ){1,2}?(?:accounts?|versions?|readings?|descriptions?|findings?|conclusions?|timelines?|chronology|arithmetic|recollections?)${WHOLE}`,
      `(?:confirm(?:s|ed)|corroborate[sd]|(?:bears?|bore) out|backed up)(?<=\\ban? (?:${WORD} )?${SAYING} (?:that |which )?(?:${WORD} ){1,6}?\\w+(?: out| up)?)(?=[.,;:]|$)`,
      `(?:appears?|appeared|seems?|seemed) to (?:bear|back) (?:him|her|them|it|that|this) (?:out|up)(?![\\w-])|go(?:es)? some way (?:to|towards?) (?:supporting|confirming|bearing out)`,
      'vouch(?:es|ed) for (?:the|his|her|its|their|that|this|it)(?![\\w-])',
      'remember(?:s|ed)? (?:it|the [\\w’-]+) (?:the same way|word for word|(?:just |exactly )?as (?:he|she|they) d(?:o|oes|id))(?![\\w-])',
      '(?:arrive[sd]? at|came to|comes? to) the same (?:answer|figure|number|result|total)s?(?![\\w-])',
      `recogni[sz](?:es|ed) (?:the|his|her|their) (?:handwriting|signature|voice|hand)${WHOLE}`,
      `(?:gave|gives|given|offered|offers|provided|provides|told|tells) (?:us |the [\\w’' -]{3,30} )?(?:an? |the )?(?:very |nearly |almost |broadly |strikingly )?(?:similar|matching|consistent|identical|corroborating|same) (?:account|story|version|description)s?`,
    ),
    judge: 'subject',
    notAfter:
      /(?:\b|(?=n['’]t))(?:not|n['’]t|to|cannot|could|would|will|can|may|might|declined?|refused|neither|nor|never|without|must|should|if)\s+(?:\p{L}+ly )?$|\b(?:no one|nobody|nothing|none|neither)\b[^.;,]{0,60}$/iu,
    notBefore:
      /^ (?:(?:that|was|were|is|are|had|has|did|does)\b[^.;,]{0,40})?\b(?:fake|false|untrue|wrong|forged|fabricated|incorrect|inaccurate|hoax|never|not)\b/i,
  },
  {
    id: 'checks/confirmed-by',
    needs: CONFIRM.heads,
    says: 'The claim was confirmed by somebody else.',
    example: 'The miller’s account was corroborated by two bakers.',
    verdict: 'confirmed',
    words: `(?:(?:${CLAIM}|authenticity|existence|meeting|visit|call|conversation|exchange|encounter|incident|episode|${IT}|which)(?: (?:that|of|about) [^.;,“”"]{1,60}?)? (?:(?:has|have|had) (?:also )?been|was|were|is|are)(?! not)|(?:${CLAIM}|authenticity|existence),?) ${ADVERBS}(?!(?<=\\b(?:reports?|statements?) (?:was|were|is|are|ha(?:s|ve|d) been) (?:\\w+ly )?)(?:backed|endorsed) by)(?:${CONFIRM.participle}|geolocated) by (?!no ?one|nobody|neither|none)(?<by>[^.,;:“”"()]{2,70}?)(?=[.,;:“”"()]|$| (?:and|but|who|which|that|in|on|as|when|after|before|under|last|this|obtained|seen|reviewed)\\b)`,
    judge: 'voice',
  },
  {
    id: 'checks/pictures-verified',
    needs: 'geo verif authentic matched confirm establish',
    says: 'Somebody verified, geolocated or matched the pictures.',
    example: 'The Gazette geolocated the footage to the old mill.',
    verdict: 'confirmed',
    words: either(
      `(?:independently )?(?:geolocated|geo-located|verified|authenticated|${ABLE}(?:geolocate|geo-locate|verify|authenticate)) (?:the|this|that|these|those|both|several|two|\\d+) (?:${WORD} ){0,4}?(?:${PICTURES}|location)`,
      `(?:verified|confirmed|established|authenticated|${ABLE}(?:verify|confirm|establish|authenticate)) (?:that )?(?:the|when|where|its|their|both the) (?:${WORD} )?(?:location|date|place|time|authenticity|identity|identities|geolocation)(?: and (?:${WORD} ){1,2}?)? ?(?:(?:(?:of|in|shown) |where |by (?:matching|comparing|checking))(?=[^.;]{0,40}(?:${PICTURES}|match|compar|landmark|satellite|buildings|imagery|file\\b))|(?:as |from |to be )(?=[^.;]{0,60}(?:videos?|footage|clips?|imag(?:es?|ery)|photo(?:graph)?s?|pictures?|match|compar|landmark|satellite|buildings|file (?:photo|pict|imag))))`,
      `(?:videos?|footage|clips?|images?|photographs?|photos?|recordings?) (?:(?:has|have|had) been|was|were) ${ADVERBS}(?:geolocated|geo-located|verified)(?! by)`,
      `matched (?:an? |the |several )?(?:${WORD} ){1,4}?in the (?:clip|video|footage|image|photograph|picture)`,
    ),
    judge: 'subject',
    notAfter: /(?:\b|(?=n['’]t))(?:not|n['’]t|cannot|could|(?<!(?<!\bnot )\bable )to|who)\s+(?:\p{L}+ly )?$/iu,
  },
  {
    id: 'checks/no-sign-of-tampering',
    needs: 'cuts edit manipulat tamper alter doctor splic forg fak fabricat generat',
    says: 'Nothing was found that the recording or the picture was tampered with.',
    example: 'Two experts found no sign of editing in the tape.',
    verdict: 'confirmed',
    words: `(?:found|find|finds|saw|see|shows?|showed|seen|contains?|detected|detects?|revealed) no (?:clear |obvious |visible )?(?:signs?|evidence|traces?|indications?|hint|cuts|edits)(?: (?:of|that)(?: ${WORD}){0,4}? ?${CUT}\\w*)?(?<=cuts|edits|${CUT}\\w{0,5})`,
    judge: 'subject',
  },
  {
    id: 'checks/called-genuine',
    needs: heads(GENUINE),
    says: 'Somebody calls the claim, the document or the recording genuine or credible.',
    example: 'The archivist called the letter “genuine”.',
    verdict: 'confirmed',
    words: `(?:${CALL}|found|judged|believe[sd]?|rated) (?:${REF}|the case|it)${TAIL} (?:as |to be )?[“"‘']?(?:as |both |very |entirely |quite |broadly |largely )?(?:${GENUINE}|(?:true|correct)${END})`,
    judge: 'subject',
    notAfter: /(?:\b|(?=n['’]t))(?:not|n['’]t|never|would|to)\s+$/i,
  },
  {
    id: 'checks/is-genuine',
    needs: `${heads(GENUINE)} so exactly precisely just pretty hand true correct right check stand stood hold held truth`,
    says: 'The document, the recording or the account is genuine, authentic or true.',
    example: '[S:The archivist] [C:said] [T:the letter was genuine].',
    verdict: 'confirmed',
    words: either(
      `(?:is|are|was|were|be|been|looks?|looked|appears?|appeared|seems?|seemed) ${ADVERBS}[“"‘']?(?:genuine|authentic)${WHOLE}(?! (?!but\\b|though\\b|according\\b|and\\b)${WORD})`,
      '(?:is|are|was|were) in (?:his|her) (?:own )?(?:hand|handwriting)\\b',
      `(?:^|[“"‘'] ?)(?:it(?:['’]s| is| was)(?= (?:\\w+ )?\\w+[.”"])|(?:that|this|the (?:account|story|report))(?:['’]s| is| was)) ${ADVERBS}(?:true|accurate|correct|about right)(?=[.,;”"’']|$)`,
      'which (?:is|was) (?:quite |perfectly |entirely )?(?:true|correct)(?=[.,;]|$)|that much (?:is|was) (?:true|so|correct|right|certain)(?![\\w-])',
      `(?:^|[;:,] |\\b(?:there|here) )(?:on (?:that|this),? )?(?:he|she|they)(?: (?:is|was|are|were)|['’]s|['’]re) (?:quite |largely |broadly )?(?:right|correct)(?= (?:about|on)\\b|[.,;]|$)`,
      `${REF}(?:${TAIL})? (?:is|are|was|were) ${ADVERBS}(?:true|accurate|correct|credible|truthful|well[- ]founded|factually correct)(?! (?:false|or)\\b)${END}`,
      `(?:account|story|version|tale|claim|document|recording|figure|number|name|date|detail)s? (?:checks?|check||checked|stands?|stood|holds?|held) (?:out|up)${WHOLE}`,
      '(?:he|she|they) (?:is|was|are|were) telling the truth',
      `(?:is|was|are|were|['’]s|['’]re) (?:absolutely |quite |largely |broadly |basically )?right (?:about (?:that|this|it)|that|(?:to|in) (?:say|saying|claim|claiming|point|pointing)|when (?:he|she|they) (?:say|said|claim)\\w*)${WHOLE}`,
      `(?:that|this|it)(?:['’]s| is| was) (?:exactly|precisely|just|pretty much) (?:what|how|the way) (?:${WORD} ){0,3}?(?:happened|said|was|remember(?:ed)?|went)${WHOLE}`,
    ),
    judge: 'voice',
    notAfter:
      /(?:\b|(?=n['’]t))(?:not|n['’]t|never|if|whether|hardly|how|can|could|may|might|would|must|ensure|sure)\b[^.;]{0,25}$|\b(?:whether|if|neither|none|no part)\b[^.;]{0,40}$/i,
  },
  {
    id: 'checks/confirmed-to-reporter',
    needs: 'confirm',
    says: 'Somebody who would know confirmed it when the report asked.',
    example: 'The guild confirmed by telephone that the mill was shut.',
    verdict: 'confirmed',
    words: either(
      'confirm(?:s|ed) (?:that )?(?:he|she) (?:had|was|did)\\b',
      'confirm(?:s|ed) (?:that )?(?:he|she|they|it) (?:had )?(?:written|wrote|sent|said|signed|authored|told|heard|saw|seen|overheard)\\b',
      'confirm(?:s|ed) (?:it|this|that|as much)(?=[.,;]|$| (?:to|in|by|on|when)\\b)',
      `confirm(?:s|ed)?(?: to (?:us|this newspaper|the [\\w’' -]{3,30}))? (?:by (?:email|e-mail|phone|telephone|text)|in (?:an? )?(?:emails?|e-mails?|interviews?|text messages?|phone calls?|telephone calls?))`,
    ),
    judge: 'subject',
  },
  {
    id: 'checks/word-for-word',
    needs: 'match timing',
    says: 'The report compared the words and they match.',
    example: 'Of the ten lines, six match the ledger word for word.',
    verdict: 'confirmed',
    words: `match(?:es|ed)? [^.;,]{2,40} (?:word for word|exactly|almost exactly|closely)|${WORD} timings? (?:fits?|match(?:es)?)`,
    judge: 'voice',
  },
  {
    id: 'checks/acknowledged-doing',
    needs: 'acknowledg admit conced confirm',
    says: 'Whoever was said to have done it acknowledges that they did.',
    example: 'The miller acknowledged writing the letter.',
    verdict: 'confirmed',
    words: `(?:acknowledge[sd]?|admit(?:s|ted)?|conceded?s?|confirmed) (?:to )?(?:writing|sending|saying|making|receiving|having (?:written|sent|said|made|received|told|used)) (?:it|that|this|them|${REF}|the (?:words?|remarks?|comments?|email|message))`,
    judge: 'subject',
  },
]
