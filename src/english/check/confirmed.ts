import type { CheckRule } from './checkRule.ts'
import { ADVERBS, CALL, CLAIM, EVIDENCE, GENUINE, IT, REF, TAIL, THAT_REF } from './words.ts'

const SAME = `(?:[“"‘'])?(?:accounts?|stor(?:y|ies)|versions?|claims?|reports?|statements?|allegations?|recollections?|testimony|details|descriptions?|reading|figures?|numbers?|conclusions?|findings?|existence|authenticity|contents?|substance|outlines?|gist|sequence of events|assessment|timelines?|incident|episode|exchange|conversation|handwriting|signature|sighting|provenance)(?![\\w-])`
const THE_SAME = `(?:the|this|that|these|those|his|her|their|its|much of|parts? of|most of|key|some of|elements of|all|both|[A-Z][^\\s.,;:!?“”"()]*(?:['’]s|s['’]))(?: (?!(?:and|or|but|that|which|who|in|at|on|for|with|was|is)\\b)[^\\s.,;:!?“”"()]+){0,4}? ${SAME}`

/** What somebody says is so, or what the report itself saw to be so. */
export const CONFIRMED: readonly CheckRule[] = [
  {
    id: 'checks/evidence-bears-out',
    needs: 'confirm corrobor support bear bore back match fit does tall consistent lend contain',
    says: 'Records, recordings or pictures bear the claim out.',
    example: 'Ferry logs seen by the Gazette bear out her account.',
    verdict: 'confirmed',
    words: `${EVIDENCE}(?:,? [^.;“”"]{0,90}?)?,? (?:confirms?|confirmed|corroborates?|corroborated|supports?|supported|bears?|bore|backs?|backed|match(?:es|ed)?|fits?|does just that|tall(?:y|ies|ied) with|(?:is|are|was|were|appears? to be) consistent with|lends? weight to|contains? (?:that|those|the) (?:question|words?|phrase|sentence|line))(?: (?:up|out))?(?: (?:it|this|that|him|her|them|(?:much|parts?|some|most|elements) of|${THAT_REF}|the dates?|the times?|the sequence)(?: out| up)?)?(?<=(?:just that|out|up|it|this|that|${CLAIM}|dates?|times?|sequence|question|words?|phrase|sentence|line))(?![\\w-])`,
    judge: 'voice',
    only: 'report',
    notAfter: /\b(?:no|nothing|neither|without)\s+(?:\p{L}+ ){0,2}$/iu,
  },
  {
    id: 'checks/confirmed-account',
    needs:
      'confirm corrobor verif authentic substantiat back bore bear support vouch echo match agree acknowledg attest',
    says: 'Somebody else confirmed the account.',
    example: 'Two bakers confirmed the miller’s account.',
    verdict: 'confirmed',
    words: `(?:confirm|confirms|confirmed|confirming|corroborate[sd]?|corroborating|verif(?:y|ies|ied)|authenticate[sd]?|substantiate[sd]?|back(?:s|ed|ing)?(?: up)?|bore out|bears? out|support(?:s|ed)?|vouche?[sd]? for|echo(?:es|ed)|match(?:es|ed)?|agree[sd]? with|acknowledge[sd]?|attest(?:s|ed)? to) ${ADVERBS}${THE_SAME}`,
    judge: 'subject',
    notAfter:
      /\b(?:not|n['’]t|to|cannot|could|would|will|can|may|might|declined?|refused|neither|nor|no one|nobody|never|nothing|without|must|should|if)\s+(?:\p{L}+ly )?$/iu,
  },
  {
    id: 'checks/confirmed-by',
    needs: 'verif confirm corrobor authentic substantiat back borne support geolocat acknowledg attest',
    says: 'The claim was confirmed by somebody else.',
    example: 'The miller’s account was corroborated by two bakers.',
    verdict: 'confirmed',
    words: `(?:(?:${CLAIM}|authenticity|existence|${IT}|which) (?:(?:has|have|had) (?:also )?been|was|were|is|are)(?! not)|(?:${CLAIM}|authenticity|existence),?) ${ADVERBS}(?:verified|confirmed|corroborated|authenticated|substantiated|backed up|borne out|supported|geolocated|acknowledged|attested) by (?!no ?one|nobody|neither|none)(?<by>[^.,;:“”"()]{2,70}?)(?=[.,;:“”"()]|$| (?:and|but|who|which|that|in|on|as|when|after|before|under|last|this)\\b)`,
    judge: 'voice',
  },
  {
    id: 'checks/pictures-verified',
    needs: 'geo verif authentic matched',
    says: 'Somebody verified, geolocated or matched the pictures.',
    example: 'The Gazette geolocated the footage to the old mill.',
    verdict: 'confirmed',
    words: `(?:independently )?(?:geolocated|geo-located|verified|authenticated) (?:the|this|that|these|those|both|several|two|\\d+) (?:[^\\s.,;:!?“”"()]+ ){0,4}?(?:videos?|footage|clips?|images?|photographs?|photos?|pictures?|recordings?|audio|location|documents?|messages?|letters?|emails?)|(?:videos?|footage|clips?|images?|photographs?|photos?|recordings?) (?:(?:has|have|had) been|was|were) ${ADVERBS}(?:geolocated|geo-located|verified)(?! by)|matched (?:an? |the |several )?(?:[^\\s.,;:!?“”"()]+ ){1,4}?in the (?:clip|video|footage|image|photograph|picture)`,
    judge: 'subject',
    notAfter: /\b(?:not|n['’]t|cannot|could|to|who)\s+(?:\p{L}+ly )?$/iu,
  },
  {
    id: 'checks/no-sign-of-tampering',
    needs: 'cuts edit manipulat tamper alter doctor splic forg fak fabricat generat',
    says: 'Nothing was found that the recording or the picture was tampered with.',
    example: 'Two experts found no sign of editing in the tape.',
    verdict: 'confirmed',
    words: `(?:found|find|finds|saw|see|shows?|showed|seen|contains?|detected|detects?|revealed) no (?:clear |obvious |visible )?(?:signs?|evidence|traces?|indications?|hint|cuts|edits)(?: (?:of|that)(?: [^\\s.,;:!?“”"()]+){0,4}? ?(?:manipulat|edit|tamper|alter|doctor|splic|forg|cut|fak|fabricat|generat)\\w*)?(?<=cuts|edits|manipulat\\w{0,5}|edit\\w{0,3}|tamper\\w{0,3}|alter\\w{0,5}|doctor\\w{0,3}|splic\\w{0,3}|forg\\w{0,3}|fak\\w{0,3}|fabricat\\w{0,3}|generat\\w{0,3})`,
    judge: 'subject',
  },
  {
    id: 'checks/called-genuine',
    needs:
      'genuine authentic legitimate accurate credible truthful trustworthy sound solid spot about factually broadly fair',
    says: 'Somebody calls the claim, the document or the recording genuine or credible.',
    example: 'The archivist called the letter “genuine”.',
    verdict: 'confirmed',
    words: `${CALL} (?:${REF}|the case|it)${TAIL} (?:as )?[“"‘']?(?:as |both |very |entirely |quite |broadly |largely )?${GENUINE}`,
    judge: 'subject',
    notAfter: /\b(?:not|n['’]t|never|would|to)\s+$/i,
  },
  {
    id: 'checks/is-genuine',
    needs: 'genuine authentic hand true accurate correct about check stand stood truth',
    says: 'The document, the recording or the account is genuine, authentic or true.',
    example: '[S:The archivist] [C:said] [T:the letter was genuine].',
    verdict: 'confirmed',
    words: `(?:(?:(?:is|are|was|were|be|been|looks?|looked) ${ADVERBS}[“"‘']?(?:genuine|authentic)(?![\\w-])(?! (?!but\\b|though\\b|according\\b)[^\\s.,;:!?“”"()]+)|(?:is|are|was|were) in (?:his|her) (?:own )?(?:hand|handwriting)\\b)|(?:^|[“"‘'] ?)(?:that|this|it|the (?:account|story|report))(?:['’]s| is| was) ${ADVERBS}(?:true|accurate|correct|about right)(?=[.,;”"’'])|(?:account|story|version|tale|claim|document|recording)s? (?:checks?|checked|stands?|stood) (?:out|up)(?![\\w-])|(?:he|she|they) (?:is|was|are|were) telling the truth)`,
    judge: 'voice',
    notAfter: /\b(?:not|n['’]t|never|if|whether|hardly|how|can|could|may|might|would|must)\b[^.;]{0,20}$/i,
  },
  {
    id: 'checks/confirmed-to-reporter',
    needs: 'confirm',
    says: 'Somebody who would know confirmed it when the report asked.',
    example: 'The guild confirmed by telephone that the mill was shut.',
    verdict: 'confirmed',
    words: `confirm(?:s|ed)?(?: (?:that )?(?:he|she|they|it) (?:had )?(?:written|wrote|sent|said|signed|authored|told|heard|saw|seen|overheard)\\b|(?: (?:it|this|that|as much))(?=[.,;]|$| (?:to|in|by|on|when)\\b)|(?: to (?:us|this newspaper|the [\\w’' -]{3,30}))? (?:by (?:email|e-mail|phone|telephone|text)|in (?:an? )?(?:emails?|e-mails?|interviews?|text messages?|phone calls?|telephone calls?)))`,
    judge: 'subject',
  },
  {
    id: 'checks/word-for-word',
    needs: 'match timing',
    says: 'The report compared the words and they match.',
    example: 'Of the ten lines, six match the ledger word for word.',
    verdict: 'confirmed',
    words: `match(?:es|ed)? [^.;,]{2,40} (?:word for word|exactly|almost exactly|closely)|[^\\s.,;:!?“”"()]+ timings? (?:fits?|match(?:es)?)`,
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
