import type { CheckRule } from './checkRule.ts'
import { either } from './either.ts'
import { heads } from './heads.ts'
import {
  ADVERBS,
  BY,
  CLAIM,
  DID_NOT,
  END,
  GIVE,
  GIVEN,
  IT,
  JUDGED,
  NO,
  PROOF,
  REF,
  SAYING_REF,
  THAT_REF,
  TO_GIVE,
  UNABLE,
  UNPROVEN,
  VERIFIED,
  VERIFIES,
  VERIFY,
  WHOLE,
  WORD,
} from './words.ts'

const NOT = `(?:n['’]t| not| never)`
const NOR = `(?:nor|neither|none)\\b[^.;,“”"]{0,60}?`
const SEEN = '(?:seen|read|reviewed|heard|viewed|examined|obtained|inspected)'
/** To support what has been said. */
const SUPPORT = '(?:support|back|back up|substantiate|corroborate|confirm|prove|bear out|stand up|justify)'
const UNKNOWN =
  '(?:un(?:clear|known|certain|proven)|not (?:yet |immediately |entirely |at all )*(?:clear|known|certain))'

/** Papers and pictures that would show it. */
const RECORD =
  '(?:records?|minutes?|trace|logs?|transcripts?|cop(?:y|ies)|documents?|documentation|paperwork|recordings?|photographs?|photos?|footage|videos?|invoices?|receipts?|letters?|emails?|messages?|notes?|entr(?:y|ies)|certificates?|tapes?|tickets?)'

/** What would be kept of it, and no trace of something having been done to a picture. */
const OF_EVENTS = `(?!traces? of (?:${WORD} )?(?:edit|manipul|tamper|alter|doctor|splic|cut))(?:official |public |written |such )?(?:records?|trace|minutes?|logs?)`

/** Papers and pictures that are withheld as often as they would show something. */
const WITHHELD = `(?:releas|shar|publish|submit|suppl|furnish|present|provid|g[ai]v|advanc|disclos)\\w* (?:(?!(?:any|supporting) )${WORD} ){0,4}?(?:documents?|messages?|emails?|letters?|photos?|data|recordings?|footage|videos?|tapes?|transcripts?)${WHOLE}(?! (?:to ${SUPPORT}|behind|supporting|backing|showing|proving)\\b)`

/** What may come of it, or what became of somebody: nobody has claimed that it is so. */
const NO_CLAIM =
  "(?! (?:[\\w’'-]+ ){1,7}?(?:will(?! (?:was|were|is|had|has)\\b)|would|(?:had|has|have) (?:(?:yet|retained|hired|obtained|secured|an?|any|legal) ){0,4}(?:lawyers?|attorneys?|solicitors?|counsel|representation)|(?:was|were|had been) (?:injured|hurt|wounded|(?<=\\b(?:anyone|anybody|anyone else|any [\\w’'-]+|others) (?:was|were|had been) )killed))\\b)"

/** What has not been found out: neither shown to be so nor shown not to be. */
export const UNVERIFIED: readonly CheckRule[] = [
  {
    id: 'checks/could-not-be-verified',
    needs: `${VERIFIES.heads} peer prove proved proven demonstrat tested learned`,
    says: 'The claim could not be, or has not been, verified, confirmed or corroborated.',
    example: 'The miller said the bread was clean. The claim could not be independently verified.',
    verdict: 'unverified',
    words: either(
      `(?:(?:(?:could|can|ha(?:s|ve|d))${NOT}|cannot|can not|never|yet to|${NOR} (?:could|can|has|have|had)) ${ADVERBS}(?:be|been)|(?:was|were|is|are)${NOT}(?: being)?|${NOR} (?:was|were|is|are)|never) ${ADVERBS}(?:${VERIFIED}|learned(?! (?:to|how|from|that)\\b)|tested(?<=${CLAIM} (?:could|can)(?:n['’]t| not) (?:be )?tested)|tested (?:against|in court|independently|by (?:an? )?(?:independent|outside)))${BY}`,
      `(?:impossible|no way|hard|difficult|tricky) (?:to|of) (?:independently )?(?:verify|confirm|check|corroborate|authenticate|know|tell)(?:ing)?(?: independently)?`,
    ),
    judge: 'voice',
    notAfter:
      /\b(?:nomination|appointment|nominee|date(?! [^.;]*\b(?:videos?|footage|clips?|images?|photo(?:graph)?s?|pictures?|recordings?|filmed)\b)|venue|cause|motive|deal|line-?up|squad|cases?)\b[^.;,]{0,20}$|\b(?:he|she|who|i)\s+$/i,
    notBefore: /^ (?:as (?:the )?\p{L}+|for \p{Lu}\p{L}+|for the post|to the post|in the post)\b/iu,
  },
  {
    id: 'checks/verified-by-nobody',
    needs: 'nobody no none',
    says: 'Nobody has verified the claim.',
    example: 'The tape, verified by nobody outside the guild, runs to an hour.',
    verdict: 'unverified',
    words: either(
      `${VERIFIED} by (?:no ?one|nobody|no (?:other|independent|outside) ${WORD})`,
      `(?:nobody|no ?one)(?: [\\w’'-]+){0,4}? (?:could|can|was able to|has been able to|is able to) (?:(?:say|tell) (?:whether|if|where|who|when|how)|prove|establish|explain)\\b`,
      `(?:no|none of)(?: [\\w’'-]+){1,6}? (?:could|can|was able to|were able to|has been able to) ${ADVERBS}(?:verify|confirm|corroborate|authenticate|substantiate)`,
      `(?:nobody|no ?one|no (?:other|independent|outside|official)(?: ${WORD}){1,2}|none of (?:the|those|them) ${WORD})(?: else)? (?:has|had|have|could|can|was able to|has been able to) ${ADVERBS}(?:${VERIFIES.base}|${VERIFIES.participle})`,
    ),
    judge: 'voice',
  },
  {
    id: 'checks/unable-to-verify',
    needs: `${VERIFIES.heads} prov vouch stand know tell say be rule find attest nail reproduc`,
    says: 'Somebody tried to verify the claim and could not.',
    example: 'The Harbour Gazette has not been able to verify the miller’s account.',
    verdict: 'unverified',
    words: either(
      `${UNABLE}${ADVERBS}(?!(?:stand|back) up(?! ${JUDGED}))(?!(?:say|know|tell) (?:when|whether|if|where|how)(?: [\\w’'-]+){1,7}? (?:will|would|could|can)\\b)(?<!\\bfailed to (?:\\w+ly )?(?=check|audit|establish(?! (?:whether|if|who|that)\\b)|verify (?:the )?(?:identit|ages?\\b|customers)))${VERIFY}(?! (?:a|the) (?:cause|motive|identity of the victim)\\b)`,
      `ha(?:s|ve)${NOT} ${ADVERBS}(?:verified|corroborated|authenticated|fact-checked|substantiated)`,
      `(?:did|does|do)${NOT} independently (?:verify|confirm)`,
      `(?:has|have|had|was|were)(?<=\\ban? ${CLAIM} (?:that |which )?(?:${WORD} ){1,5}?\\w+)(?:n['’]t| not) (?:been )?able to ${ADVERBS}(?:stand|back) up(?=[.,;]|$| on\\b)`,
      `${UNABLE}(?:reach|contact|speak to|find|visit) [^.;,]{2,60} (?:or|nor) (?:to )?${ADVERBS}${VERIFY}`,
    ),
    judge: 'subject',
    notBefore:
      /^ (?:(?:your|my) |(?:(?:an?|the|any|its|his|her|their) )?(?:\w+ )?(?:contact(?! between)|communications?|nominees?|nominations?|appointments?|squad|line-?up|venue|fitness|dates?(?! (?:of|when|on which|the) [^.;]*\b(?:videos?|footage|clips?|images?|photo(?:graph)?s?|pictures?|recordings?|letters?|documents?|filmed)\b)|critics|doubters)\b)/i,
  },
  {
    id: 'checks/attempts-failed',
    needs: 'effort attempt',
    says: 'Attempts to verify the claim came to nothing.',
    example: 'Attempts to verify the miller’s account failed.',
    verdict: 'unverified',
    words: `(?:efforts?|attempts?) (?:by (?:${WORD} ){1,4}?)?(?:to|at) ${ADVERBS}${VERIFY}[^.;]{2,60}? (?:failed|were (?:not successful|unsuccessful|futile|fruitless|in vain)|proved (?:futile|fruitless|unsuccessful|abortive)|came to nothing)`,
    judge: 'voice',
  },
  {
    id: 'checks/unable-to-find',
    needs: 'identif find trac locat found seen saw uncovered turned come',
    says: 'The report could not find the one who is said to have spoken, or what was spoken of.',
    example: 'The miller blamed a caller. The Harbour Gazette was unable to identify the caller.',
    verdict: 'unverified',
    words: either(
      `${UNABLE}${ADVERBS}(?:identify|find|trace|locate) (?:anyone|anybody|(?:(?:the|that|any|an?|its|his|her|their|such) )?(?:original )?(?:man|woman|person|official|officer|worker|employee|source|speaker|author|caller|witness|user|poster|owner|study|order|document|record|letter|post|report|quote|quotation|trace|mention)(?:s|es)?)\\b`,
      `(?:found|finds|find|seen|saw|uncovered|turned up|come across) (?:no|nothing|little|not a shred of) ?(?:${WORD} ){0,4}?(?:evidence|proof|records?|trace|signs?(?! of (?:${WORD} )?(?:edit|manipul|tamper|alter|doctor|splic))|indication|confirmation|mention|such ${WORD}|to (?:${SUPPORT}|bear))${WHOLE}`,
    ),
    judge: 'subject',
    only: 'report',
  },
  {
    id: 'checks/not-seen',
    needs: `${heads(SEEN)} shown given able been`,
    says: 'The report has not seen the document or the recording itself.',
    example: 'The Harbour Gazette has not seen the letter.',
    verdict: 'unverified',
    words: `ha(?:s|ve)(?:${NOT} (?:yet |itself |ourselves |myself |independently )?(?:${SEEN}|been (?:shown|given(?: access to)?|able to (?:see|read|review|view|hear|examine|inspect|obtain|listen to)))| (?:seen|read|heard) neither\\b)`,
    judge: 'subject',
    only: 'report',
    notAfter: /\b(?:who|that|which)\s+$/i,
    notBefore: /^ (?:back|from|of)\b/i,
  },
  {
    id: 'checks/not-seen-by',
    needs: heads(SEEN),
    says: 'The document or the recording has not been seen by the report itself.',
    example: 'The letters have not been seen by the Gazette.',
    verdict: 'unverified',
    words: `ha(?:s|ve)${NOT} (?:yet )?been (?:independently )?${SEEN} by (?<by>[^.,;:“”"()]{2,60})`,
    judge: 'voice',
    only: 'report',
  },
  {
    id: 'checks/offered-no-evidence',
    needs: `${heads(PROOF)} nothing none accompanied supported back support substantiat stood stand`,
    says: 'Whoever makes the claim gave no evidence for it.',
    example: 'The miller said rats had eaten it, but offered no proof.',
    verdict: 'unverified',
    words: either(
      `${GIVE} (?:${NO} (?:${WORD} ){0,4}?(?:${PROOF}|in support|to ${SUPPORT})|nothing (?:${WORD} ){0,3}?(?:in support|to ${SUPPORT}|by way of (?:proof|evidence)))`,
      `${DID_NOT} ${ADVERBS}(?!${WITHHELD}|g[ai]ven? evidence(?! (?:for|of|that|to)\\b))${TO_GIVE} (?:${WORD} ){0,4}?(?:${PROOF}|to ${SUPPORT})`,
      `${DID_NOT} ${ADVERBS}(?:(?:back(?:ed)? up|stood up|stand up) (?:${JUDGED}|with (?:${WORD} ){0,3}?${PROOF})|substantiated? (?:${JUDGED}|(?:that|this|the) ${WORD}|with)|back(?:ed)? (?:${THAT_REF}|it|that|this|them|these|those) up(?! (?:the|an?|to|into)\\b)|(?:back(?:ed)?|support(?:ed)?) (?:(?:${SAYING_REF}|it|that|this|them) (?:up )?)?with (?:${WORD} ){0,3}?${PROOF})`,
      `(?:without|with no|with little|despite (?:having )?no|in the absence of|absent)(?: (?:any|${GIVE}|further|specific|credible|clear|hard|concrete|supporting|a shred of|much|solid|real))* (?:evidence|proof|corroboration|substantiation)`,
      `(?:offered|gave|provided|produced|supplied|cited|presented) none${END}`,
      `for which (?:there (?:is|was)|he|she|they|it)(?: (?:has|had|have))? ?(?:${GIVE} )?no (?:evidence|proof)`,
      `(?:no|none|without)(?: (?:documents?|evidence|proof|data))?(?: or ${WORD})? (?:was|were|has been|have been|had been) (?:${GIVEN}|forthcoming)`,
      `(?:neither (?:${WORD} ){0,4}?(?:was|were)|(?:was|were|is|are)(?: not|n['’]t)) (?:accompanied|supported|backed) by (?:an?|any)\\b`,
    ),
    judge: 'voice',
    notAfter: /\b(?:convicted|jailed|sacked|fired|dismissed|trial|court|prosecution|defence|defense)\b[^.;]{0,20}$/i,
    notBefore: /^ (?:at|during|in) (?:the |his |her )?(?:trial|court|hearing)\b/i,
  },
  {
    id: 'checks/no-evidence-has-emerged',
    needs: 'evidence proof document corroborat confirm trace witness recording copy footage video',
    says: 'No evidence for the claim has been brought forward.',
    example: 'No proof of the theft has emerged.',
    verdict: 'unverified',
    words: `no (?:${WORD} ){0,3}?(?:evidence|proof|documents?|corroboration|confirmation|trace|witness(?:es)?|recording|copy|footage|video)(?: (?:of|for|to|that) [^.;,]{1,80}?)? (?:has|have|had) (?:so far |yet |ever |since )*(?:emerged|surfaced|come to light|come forward|been (?:found|uncovered|${GIVEN}|made public|put forward))`,
    judge: 'voice',
  },
  {
    id: 'checks/nothing-supports',
    needs: 'nothing',
    says: 'Whoever looked into the claim found nothing that supports it.',
    example: 'Detectives found nothing to support the story.',
    verdict: 'unverified',
    words: `nothing (?:in|about|on) [^.;,]{2,60}? (?:supports?|supported|bears? out|backs? up|shows?|suggests?) (?:${JUDGED}|that)|(?:found|finds?|seen|saw|uncovered|turned up|come across|there (?:is|was)|had|has|have) nothing (?:(?:${WORD} ){0,3}?to (?:${SUPPORT}|suggest|show|indicate)|that (?:supports?|substantiates?|backs?|confirms?|corroborates?|supported|suggests))`,
    judge: 'subject',
  },
  {
    id: 'checks/cannot-name-one',
    needs: 'name point produce cite give offer provide',
    says: 'Whoever makes the claim cannot name a case of it, or where it comes from.',
    example: '[S:The miller] [C:conceded] [T:he could not name one].',
    verdict: 'unverified',
    words: `(?:could|can) (?:give|offer|cite|name|point to|provide) no (?:${WORD} )?(?:examples?|sources?|cases?|instances?)${WHOLE}|(?:cannot|could not|couldn['’]t|can['’]t|unable to) (?:name|point to|produce|cite) (?:one|any|a single|an example|examples|a source|his source|her source|their source)(?![\\w-])`,
    judge: 'voice',
  },
  {
    id: 'checks/no-longer-has-it',
    needs: `${heads(RECORD)} proof evidence`,
    says: 'Whoever makes the claim admits that what would show it is lost, or that there is no proof.',
    example: '[S:The miller] [C:admitted] [T:he no longer had the letter].',
    verdict: 'unverified',
    words: either(
      `(?:no longer (?:has|have|had)|(?:has |had |have )?(?:lost|deleted|thrown away|destroyed|mislaid|misplaced)|(?:did|do|does)(?: not|n['’]t) (?:keep|kept|have)|never kept) (?:the|an?|any|his|her|their|its) (?:original )?${RECORD}${WHOLE}`,
      `(?:he|she|i) (?:had|has|have|['’]d got) no (?:${WORD} )?(?:proof|evidence)${WHOLE}`,
    ),
    judge: 'voice',
    only: 'others',
  },
  {
    id: 'checks/no-record',
    needs: heads(RECORD),
    says: 'Whoever looked for it found no record of what is said to have happened.',
    example: '[S:The harbour office] [C:said] [T:it could find no record of such a boat].',
    verdict: 'unverified',
    words: `(?:found|finds?|could find) no ${OF_EVENTS} (?:of|that|to)\\b`,
    judge: 'voice',
  },
  {
    id: 'checks/has-no-record',
    needs: `${heads(RECORD)} such`,
    says: 'The report says that there is no record of what is said to have happened.',
    example: 'There is no record of such a boat.',
    verdict: 'unverified',
    words: either(
      `(?:ha(?:s|ve|d)|holds?|held|kept|is|was|are|were) no ${OF_EVENTS} (?:of|that|to)\\b`,
      `no (?:other |written |official )?${RECORD}(?:(?: (?:of|for|to|from|that|between|showing) (?:${WORD} ){1,6}?)(?:exists?|existed|survives?|survived|could|can|has|had|was)${WHOLE}|(?: (?:of|for|to|from|that|between|showing) (?:${WORD} ){1,6}?)? ?(?:has|have|had|was|were|is|are|could be|can be)(?: ever| yet| been| being)*(?: (?:found|produced|seen|kept|made|traced|located|shown|published|released|placed|filed|offered|attached|taken|signed|known))${WHOLE})`,
      `no such (?:${WORD} ){1,3}?could be (?:found|traced|located|identified)`,
    ),
    judge: 'voice',
    only: 'report',
  },
  {
    id: 'checks/there-is-no-evidence',
    needs: 'evidence proof',
    says: 'There is no evidence for the claim.',
    example: 'There is no evidence that the flour was poisoned.',
    verdict: 'unverified',
    words: `(?:there(?:['’]s| (?:is|was|are|were|has been|had been|appears to be|remains|being))|with|has|have|had) (?:as yet |so far |still |currently |absolutely |simply )?${NO} (?:${WORD} ){0,4}?(?:evidence|proof)(?! (?:was|were|is|will|presented|before|at trial|of (?:an? |any )?(?:struggle|foul play|forced entry|injur|damage|life)))`,
    judge: 'voice',
    only: 'report',
  },
  {
    id: 'checks/no-confirmation',
    needs: 'confirm corrobor verif possible source authorit witness account document person word unsupported supported',
    says: 'Nobody else has confirmed the claim, or it could not be checked.',
    example: 'There was no independent confirmation of the sale.',
    verdict: 'unverified',
    words: either(
      '(?:no|without|lacks?|lacking|awaiting|pending) (?:immediate |independent |official |further |outside |any )+(?:confirmation|corroboration|verification)',
      'ha(?:s|ve|d) no (?:confirmation|corroboration) of',
      '(?:rests?|rested) (?:solely |only |entirely )?(?:up)?on (?:his|her|their) word(?![\\w-])',
      'independent (?:confirmation|verification|corroboration) (?:was|is|has been) (?:not|im)',
      `(?:was|is|were|has been)(?:n['’]t| not) (?:immediately |independently )?possible (?:for [^.;,]{2,40} )?to (?:independently )?(?:verify|confirm|check|corroborate|establish|determine)`,
      `(?:rests?|rested|relies|relied|based) (?:solely |only |entirely )?(?:up)?on (?:the word of )?(?:an? )?(?:single|one|lone|unnamed|anonymous) (?:${WORD} )?(?:sources?|witness(?:es)?|accounts?|documents?|person)`,
      `only (?:his|her|their|its|${WORD}['’]s) word for`,
      `(?:un|not )supported by any\\b`,
      `${GIVE} no (?:sources?|authority)(?![\\w-])`,
      `without (?:citing|naming|giving|identifying) (?:an?|any|its|his|her|their|the) (?:${WORD} )?sources?`,
    ),
    judge: 'voice',
  },
  {
    id: 'checks/unclear-whether',
    needs: 'whether if who when where how what settled know',
    says: 'It is not clear whether the claim is so.',
    example: 'It is unclear whether the mill was ever closed.',
    verdict: 'unverified',
    words: either(
      `it (?:is|was|remains|remained|is still|was still|still is)(?:n['’]t)? (?:(?:not|un)(?: (?:yet|immediately|entirely|at all|possible to say))? ?(?:clear|known|certain|say)|impossible to (?:know|say|tell)|an open question) (?:whether|if)${NO_CLAIM}`,
      `(?:it (?:is|was|remains|remained) )?${UNKNOWN} (?:who|when|where|how|by whom) (?:[^.;,“”"]{0,60}? )?(?:${CLAIM}${WHOLE}|(?:wrote|sent|filmed|recorded|leaked|posted|made|took|shot) (?:it|them))`,
      `it (?:is|was|remains|remained) (?:unclear|not (?:yet |immediately )?(?:clear|known)) (?:where|how) (?:he|she|they|it) (?:got|came by|obtained|arrived at|learned)`,
      `(?:ha(?:s|d) never been|was never) settled(?=[.,;]|$)`,
      `(?:what|who|which|how [a-z]+) (?:${WORD} ){0,6}?(?:we|nobody|no ?one) (?:cannot|can(?:not|n['’]t)|do(?:es)?(?:n['’]t| not)|could not) (?:know|say)(?=[.,;]|$| is\\b)|(?:nobody|no ?one)(?: [^.;,“”"]{1,40})? (?:can|could) (?:know|be (?:certain|sure))(?=[.,;]|$)`,
      `(?:remains?|remained) to be (?:proved|proven|confirmed|verified|shown|tested|established)`,
      `whether${NO_CLAIM} [^.;“”"]{3,90} (?:is|was|remains|remained) (?:${UNKNOWN}|an open question|open to (?:question|doubt)|a matter of (?:dispute|debate)|impossible to (?:say|know|tell))`,
    ),
    judge: 'voice',
  },
  {
    id: 'checks/unverified-claims',
    needs: `${heads(UNPROVEN)} untested provenance authentic accuracy veracity origin`,
    says: 'The report calls the claims unverified, unconfirmed or unproven.',
    example: 'Unconfirmed reports spoke of a second boat.',
    verdict: 'unverified',
    words: either(
      `${UNPROVEN} (?!information\\b)(?:${WORD} ){0,4}?${CLAIM}(?![\\w-])`,
      `(?:provenance|authenticity|accuracy|veracity|origins?)(?: of [^.;,]{2,60}?)? (?:is|are|was|were|remains?|remained) ${UNKNOWN}`,
      `(?:${REF}|${IT}) (?:is|are|was|were|remains?|remained|went|goes) (?:as yet |still |so far |largely |entirely )?(?:${UNPROVEN}|untested in court)`,
    ),
    judge: 'voice',
  },
  {
    id: 'checks/does-not-say-whence',
    needs: 'nowhere where how source none neither',
    says: 'The report says that it is nowhere told who made the claim or how it was arrived at.',
    example: 'The guild did not say how it had arrived at the figure.',
    verdict: 'unverified',
    words: either(
      `sources? (?:is|are|was|were) not (?:named|identified|cited|given)`,
      `(?:none|neither)(?: of (?:${WORD} ){1,3}?)? ?(?:is|are|was|were) (?:named|identified|dated|signed|sourced|documented)${WHOLE}`,
      `nowhere (?:is|are|does|do|did|was|were) (?:${WORD} ){1,4}?(?:identif(?:y|ied)|named?|sourced?|cited?)`,
      `${DID_NOT} ${ADVERBS}(?:say|said|explain|explained|disclose|reveal|specify) (?:where|how) (?:${WORD} ){1,5}?(?:came (?:from|by)|knew${WHOLE}|arrived at|reached|calculated|derived|measured|compiled)`,
    ),
    judge: 'voice',
    only: 'report',
  },
  {
    id: 'checks/draws-no-conclusion',
    needs: 'conclusion nobody',
    says: 'Whoever looked into the claim draws no conclusion about it.',
    example: '[S:The guild] [C:said] [T:it “drew no conclusion” about the bread].',
    verdict: 'unverified',
    words: `(?:draws?|drew|drawn|reached|has reached|has come to) [“"‘']?no (?:firm |final )?conclusions?\\b(?! about misconduct)|nobody had established (?:whose|who|what|whether)`,
    judge: 'voice',
    only: 'others',
  },
  {
    id: 'checks/not-established',
    needs: 'early soon established determined ascertained confirmed',
    says: 'Those who look into the claim have not established whether it is so.',
    example: 'The inquiry has not established whether the gate was shut.',
    verdict: 'unverified',
    words: `too (?:early|soon) to (?:certify|verify|confirm|authenticate|vouch|declare)|ha(?:s|ve|d)${NOT} (?:yet )?(?:established|determined|ascertained|confirmed) (?:whether|if|who|${THAT_REF})`,
    judge: 'voice',
  },
]
