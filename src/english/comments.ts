import type { Comment } from '../record/record.ts'
import type { Rule } from './rule.ts'

export interface CommentRule extends Rule {
  readonly outcome: Comment['outcome']
  /**
   * The source of a regular expression, read without regard to case on text with straight apostrophes whose quotations are
   * veiled. `(?<who>…)` holds the one asked where the words name them; what `(?<proper>…)` holds must begin with a capital.
   */
  readonly words: string
  /** A stretch without any of these stems is not read for the rule's words, which are slow to look for. */
  readonly needs: string
  /** Where the one asked stands: the subject of the words, inside them, or nowhere. */
  readonly asked: 'subject' | 'inside'
  /** The subject's words must not match: "a deal could not be reached". */
  readonly notSubject?: RegExp
  /** The subject's words must match: "*neither* replied". */
  readonly onlySubject?: RegExp
  /** Says the same of another as the comment before it in the sentence, with its outcome. */
  readonly echo?: true
  /** Says only that somebody was asked: what else the sentence says of it outweighs it. */
  readonly asksOnly?: true
  /** Only where the sentence, or the one before, speaks of a reporter's asking. */
  readonly whereAsked?: true
  /** Only in a headline or what stands beneath one, whose commas are joins. */
  readonly headline?: true
  /** The words begin with a verb of saying: an attribution that has it in its cue is the reply. */
  readonly answer?: true
}

const either = (...words: string[]) => `(?:${words.join('|')})`
const ADVERBS = '(?:\\s+(?:\\w+ly|yet|ever|also|even|so far|to date|as yet|otherwise|either|then|at first|again))*'
const NOT = `(?:n't|\\s+not|\\s+never)`
/** "did not", "hasn't yet", "has yet to", "failed to", "was not immediately". */
const UNDONE = either(
  `(?:did|does|do|has|have|had)${ADVERBS}${NOT}${ADVERBS}`,
  `(?:has|have|had|is|are|was|were)${ADVERBS}\\s+(?:yet|still)${ADVERBS}\\s+to`,
  `(?:failed|fails|failing|neglected)\\s+to${ADVERBS}`,
  `(?<=[\\s—–-])(?:yet|still)\\s+to`,
)
const OF_MESSAGES = either(
  'requests?',
  'calls?',
  'e-?mails?',
  'messages?',
  'quer(?:y|ies)',
  '[ie]nquir(?:y|ies)',
  'questions?',
  'questionnaires?',
  'texts?',
  'letters?',
  'voice-?mails?',
  'voice notes?',
  'approach(?:es)?',
  'SMSs?',
  'mails?',
  'invitations?',
  'whatsapps?',
  'faxe?s?',
  'phone',
  'telephone',
  'mobile',
)
/** What comes between a verb and the messages: "a detailed list of", "our repeated", "the Star's". */
const UP_TO = `(?:[\\w$'&.-]+\\s+){0,7}?`
/** Any words of the clause; a full stop inside a sentence is an abbreviation's. */
const BETWEEN = '[^;:]'
const MEDIA = either(
  'reporters?',
  'journalists?',
  'the (?:press|media|newspaper|paper)',
  'news organi[sz]ations?',
  'us',
  'me',
  'this (?:news)?paper',
  'this (?:reporter|website|network|magazine)',
  'our (?:reporters?|correspondents?|newsroom|team)',
  `(?:the )?(?:[\\w-]+ ){0,2}?(?:Times|Post|Herald|Gleaner|Star|Mail|Guardian|Observer|Nation|Standard|Tribune|News|Telegraph|Express|Courier|Journal|Gazette|Chronicle|Citizen|Mirror|Reuters|AFP|BBC|CNN|PTI)`,
)
const DETAILS = either(
  'details?',
  'information',
  'figures?',
  'numbers?',
  'cop(?:y|ies)',
  'documents?',
  'evidence',
  'explanations?',
  'reasons?',
  'comments?',
  'specifics',
  'examples?',
  'timelines?',
  'data',
  'records?',
  'reviews?',
  'interviews?',
  'statements?',
  'answers?',
  'responses?',
  'names?',
  'memos?',
  'reports?',
  'emails?',
  'footage',
  'letters?',
  'breakdowns?',
  'confirmation',
  'clarification',
)
/** What somebody who keeps their counsel will not do, in the plain form of the verb. */
const SPEAK = either(
  'comment',
  `say(?!\\s+(?:hello|goodbye|sorry|yes|grace|their|her|his|a prayer))`,
  'elaborate',
  'be drawn',
  'be interviewed',
  'be pressed',
  'be specific',
  'be more specific',
  `name(?!\\s+(?:names|as)\\s*$)`,
  'identify',
  'disclose',
  'reveal',
  'divulge',
  'specify',
  'speculate',
  'discuss',
  'answer(?!\\s+(?:to|him|her|them|me|the (?:door|phone|telephone|bell|call of))\\b|\\s+[^.;:]{0,30}?(?:judge|court|prosecut|police|detective|investigator|counsel|lawyer|lawmaker|committee))',
  'expand',
  'go into',
  `take\\s+${UP_TO}(?:calls|questions)`,
  'confirm',
  'deny',
  'weigh in',
  'explain',
  'describe',
  'detail',
  'characteri[sz]e',
  'clarify',
  'bite\\s*(?=$|[.,;])',
  `(?:speak|talk)(?=\\s*(?:$|[.,;:]|(?:further|publicly|openly|on the record|on camera|on|about|when|after|before|outside|of)\\b|(?:to|with) ${MEDIA}))`,
  `(?:respond|reply)(?=\\s*(?:$|[.,;:]|(?:to|when|by|further|directly|on|about|in)\\b))`,
  `(?:give|provide|release|share|offer|produce|supply|hand over|make public)\\s+(?!(?:his|her|their)\\s+(?:\\w+\\s+)?(?:sur)?names?\\b)${UP_TO}${DETAILS}`,
  `make\\s+[^.;:,]{2,60}?\\savailable`,
  `address(?=\\s+(?:the|a|those|these|that|this|any|specific|questions|whether|why|how|what|allegations|claims)\\b)`,
  'grant\\s+(?:\\w+\\s+){0,2}interviews?',
  'go on (?:the )?record',
  'sit (?:down )?for an? interview',
  'participate in (?:this|the) (?:story|article)',
  'engage\\s*(?=$|[.,;])',
  'be quoted on',
  `(?:make|issue)\\s+${UP_TO}(?:comments?|statements?(?! of\\b))`,
  `be\\s+(?:commenting|responding|discussing|answering|speaking to ${MEDIA}|elaborating|taking questions|(?:making|giving|offering|issuing|providing)\\s+${UP_TO}(?:comments?|statements?|interviews?|details?|information))`,
)
const WITHHELD_NAME = `(?!\\s+(?:to\\s+)?be (?:named|identified|quoted|photographed)\\b)`
/** "on Monday", "through an aide", "repeatedly": what stands between a refusal and its verb. */
const MEANWHILE = `(?:\\s+(?:\\w+ly|again|also|twice|once|(?:through|via|by|on|last|this|late|early|in) [^,.;:]{2,40}?))?`

const ANSWERED = '(?:answered|answers|picked up|came to|responded to|replied to|responded|returned)'
const THE_BELL = `\\s+${UP_TO}(?:the (?:front )?(?:phones?|telephones?|door|bell|doorbell|knock)|${OF_MESSAGES})\\b`
const THERE_ENDS = '\\s*(?:$|[.;:,]|\\s(?:on|when|and|but|by|late|early)\\b)'

/** A subject of nobody: with it, "replied" is no reply. */
const NONE = /^(?:but |and )?(?:neither|none|nobody|no one|no-one)\b/i

/**
 * How newsrooms say that they asked and what came of it. Where two rules' words overlap, the earlier rule holds.
 * One scan for their stems goes before; the words are looked for in the sentences that have some.
 */
export const COMMENTS: readonly CommentRule[] = [
  {
    id: 'comments/said-would-not',
    says: 'The one asked is reported to say that nothing can or will be said.',
    example: 'The council said it would not be commenting on the drains.',
    outcome: 'declined',
    needs: "not |n't |unable|appropriate|premature|too early|too soon|no (?:further )?comment",
    asked: 'subject',
    answer: true,
    words: `(?:said|says|replied|responded|answered|explained|stressed|told ${UP_TO}${MEDIA})(?: only)?,?(?: that)? ${either(
      `(?:he|she|it|they) (?:would|will|could|can|did|does|do|was|were|is|are)(?:\\s+not|n't|not)${ADVERBS}\\s+(?:be |wish to |want to |(?:able|allowed|permitted|authori[sz]ed|going|prepared|free|competent|qualified|in a position|at liberty|willing|minded) to )?(?:comment|be drawn|speculate|discuss (?:individual|specific|pending|personnel|ongoing|operational|security|internal|its|client|the (?:matter|case|issue|details))|commenting|(?:making|giving|make|give|provide|offer|issue)\\s+${UP_TO}(?:comments?|statements?|interviews?|details)|(?:speak|talk)(?:ing)? (?:to|with) ${MEDIA}|say (?:more|anything|any more|why|whether|who|how|what|where|when|if)|confirm or deny|answer (?:any |our |the |those |further |such )?questions)`,
      `(?:he|she|it|they) (?:was|were|is|are) unable to (?:comment|discuss|give|speak|say more)`,
      `(?:he|she|it|they) (?:would be making|would make|had|has|have|would have|would offer) no (?:further |official |immediate |public )?comments?`,
      `it (?:was|is|would be) (?:\\w+ly )?(?:inappropriate|not appropriate|premature|too early|too soon|improper) (?:for \\w+ )?to (?:comment|discuss|speculate|say (?:more|anything))`,
    )}\\b`,
  },
  {
    id: 'comments/headline-silent',
    says: 'A headline says that somebody is silent or declines.',
    example: 'Council mum on missing millions',
    outcome: 'no-response',
    needs: 'silent|\\bmum\\b|lipped|yet to',
    asked: 'subject',
    headline: true,
    words: `(?:(?:keeps?|stays?|remains?|still|is|are)\\s+)?(?:silent|mum|tight-lipped|yet to (?:respond|comment|react|reply))(?=\\s*(?:$|[.;,:!—–]|(?:on|over|about|as|amid|after|despite)\\b))`,
  },
  {
    id: 'comments/neither-confirmed',
    says: 'Neither confirming nor denying is a way of declining.',
    example: 'The harbour office would neither confirm nor deny the sale.',
    outcome: 'declined',
    needs: 'confirm',
    asked: 'subject',
    words: `${either(
      `(?:(?:would|will|could|can|did|does|do|has|have|had)\\s+)?neither\\s+(?:confirm|den)\\w*\\s+n?or\\s+(?:confirm|den)\\w*`,
      `(?:would|will|could|can|did|does|do|has|have)(?:n't|\\s+not|not)\\s+(?:confirm(?:ed)?|den(?:y|ied))\\s+or\\s+(?:confirm(?:ed)?|den(?:y|ied))`,
    )}`,
  },
  {
    id: 'comments/referred-questions',
    says: 'Sending a reporter on to somebody else is declining to answer.',
    example: 'The mill referred questions to its lawyers.',
    outcome: 'declined',
    needs: 'direct(?:s|ed|ing)\\b|refer|defer|forward(?:s|ed)|route|point(?:s|ed)',
    asked: 'subject',
    words: `(?:(?:re)?direct(?:s|ed|ing)?|refer(?:s|red|ring)?|deferr?(?:s|ed|ing)?|forward(?:s|ed)?|re-?routed?|point(?:s|ed)?)\\s+${either(
      `(?:all |any |further |other |media |press |our |its |the |specific |such |most |a )*(?:reporters?'? |reporter's |journalists' |\\w+'s )?(?:questions?|quer(?:y|ies)|[ie]nquir(?:y|ies)|(?:requests? for )?comments?|requests?|calls?)\\b${BETWEEN}{0,60}?\\s(?:to|back)\\b`,
      `(?:them|a reporter|(?<=refer(?:s|red)? |direct(?:s|ed)? )${MEDIA})\\s+(?:back\\s+)?to\\b(?!\\s+(?:an? |its |his |her |their |the )?(?:\\w+ )?(?:statement|post|report|website))`,
      `them\\s+back\\b`,
    )}`,
  },
  {
    id: 'comments/pointed-to-statement',
    says: 'Pointing to what was said or published before is a reply.',
    example: 'A spokesman for the ferry line pointed to a statement it had issued in May.',
    outcome: 'replied',
    needs: 'pointed|referred|directed|responded|replied|answered',
    asked: 'subject',
    words: `(?:(?:pointed|referred|directed)\\s+(?:(?:us|me|reporters|a reporter|questions|inquiries|enquiries|queries|this newspaper|the \\w+)\\s+)?(?:back\\s+)?to\\s+(?:an?|its|his|her|their|the|that)\\s+(?:\\w+\\s+){0,3}?(?:statement|press release|post|testimony|website|filing)|(?:responded|replied|answered)\\s+(?:(?:to\\s+${BETWEEN}{2,40}?\\s)?(?:with|by sending|by forwarding)\\s+(?:an?|the|only|just)\\s+(?:\\w+\\s+){0,2}?(?:links?|statement|copy)|to\\s+(?:that|this|the \\w+|questions)\\s+(?:by|in|via)\\s+(?:an? )?(?:text|e-?mail|letter|message|voice|statement|whatsapp)\\w*|(?:our |the |some |a few |\\w+'s )?questions\\s+(?:in|by|via|through)\\s+(?:an? )?(?:\\w+ )?(?:e-?mail|voice|text|writing|letter|message|phone|telephone|lawyer|spokes\\w+|statement)))`,
  },
  {
    id: 'comments/declined',
    says: 'Somebody was asked and declined to say.',
    example: 'The ministry declined to comment on the leak.',
    outcome: 'declined',
    needs: 'declin|refus|not to',
    asked: 'subject',
    words: `(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|demurred when asked|(?:chose|opted|preferred|elected|decided|choosing|opting|preferring)\\s+not)${MEANWHILE}${WITHHELD_NAME}\\s+to${ADVERBS}\\s+(?:publicly\\s+)?${SPEAK}\\b`,
  },
  {
    id: 'comments/declined-request',
    says: 'A request for an interview or a comment was turned down.',
    example: 'Both owners declined repeated interview requests.',
    outcome: 'declined',
    needs: 'declin|refus|turn(?:s|ed|ing) down|reject|rebuff|reserved|withheld|brushed|waved|batted',
    asked: 'subject',
    words: `(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|turn(?:s|ed|ing) down|reject(?:s|ed|ing)|rebuff(?:s|ed|ing)|reserved|withheld|brushed aside|waved away|batted away)\\s+(?:any |an |all |our |repeated |several |multiple |numerous |a |the |further |additional |two |three |\\w+'s |immediate |comment and |to |${'requests? '}|for )*?(?:comments?\\b|interviews?\\b|requests? (?:for|to)\\b${BETWEEN}{0,30}?(?:comment|interview\\w*|speak|talk|discuss)|invitations? to (?:comment|respond|speak|appear on)|(?:questions?|quer(?:y|ies)|[ie]nquir(?:y|ies))\\b)`,
    notSubject: /\b(?:court|judge|tribunal|speaker|panel)\b/i,
  },
  {
    id: 'comments/would-not-say',
    says: 'Would not say, name or discuss: the question was put and not answered.',
    example: 'He would not say who had paid for the fence.',
    outcome: 'declined',
    needs: "not |n't |un(?:willing|able)|reluctant|loath|disinclined",
    asked: 'subject',
    words: `(?:would(?:\\s+not|n't)|wo(?:n't)|will not|(?:was|were|is|are)(?:\\s+not|n't)\\s+(?:willing|prepared|ready|keen|inclined)\\s+to|(?:was|were|is|are) (?:unwilling|reluctant|loath|disinclined) to|(?:was|were|is|are)(?:\\s+not|n't)\\s+(?:in a position|at liberty) to (?=(?:immediately |further )?(?:comment|discuss|say|speak|answer|confirm|give|provide|disclose|reveal))|do(?:es)?(?:\\s+not|n't)(?=\\s+(?:\\w+ly )?(?:comment|speculate|give interviews|discuss (?:individual|specific|pending|personnel|ongoing|operational|security|internal|its|client)))|(?:was|were|is|are)(?:\\s+not|n't|\\s+un)\\s*able to (?=(?:immediately |further )?(?:comment|discuss|speak|answer|talk))|did(?:\\s+not|n't) (?:wish|want|care|agree) to|could(?:\\s+not|n't) (?=(?:immediately |further )?comment|discuss))${MEANWHILE}${ADVERBS}${WITHHELD_NAME}\\s*(?:${SPEAK})\\b`,
    notSubject: /^(?:I|we|you)$/i,
  },
  {
    id: 'comments/no-comment',
    says: 'No comment was offered.',
    example: 'The port authority offered no comment.',
    outcome: 'declined',
    needs: 'comment|nothing to',
    asked: 'subject',
    words: `(?:(?:had|has|have|having|offer(?:s|ed|ing)?|made|makes|giv(?:es|ing)|gave|provid(?:ed|es))\\s+(?:no|nothing)\\s+(?:immediate\\s+|further\\s+|official\\s+|public\\s+|other\\s+)?(?:comments?\\b|to (?:say|add)\\b)|(?:said|replied|responded(?: with)?|answered)\\s+(?:simply\\s+|only\\s+)?no comment)`,
  },
  {
    id: 'comments/ducked-questions',
    says: 'Turning questions away is declining to answer.',
    example: 'The mayor sidestepped questions about the contract.',
    outcome: 'declined',
    needs: 'question|quer|inquir|enquir',
    asked: 'subject',
    words: `(?:dodg|side-?stepp|duck|deflect|evad|fend|brush|bat|wav|avoid|parr|skirt|snubb|shrugg)\\w*\\s+(?:off\\s+|away\\s+|aside\\s+)?(?:[\\w']+\\s+){0,4}?(?:questions?|quer(?:y|ies)|[ie]nquiries)\\b`,
  },
  {
    id: 'comments/left-without',
    says: 'Leaving without a word to reporters is declining to answer.',
    example: 'The skipper left without taking questions.',
    outcome: 'declined',
    needs: 'without',
    asked: 'subject',
    words: `without\\s+(?:speaking to ${MEDIA}|taking (?:any |further )?questions|answering (?:any |further |reporters' )?questions|commenting|making (?:any|an?) (?:\\w+ )?(?:statement|comment)|responding to (?:any |shouted )?questions)\\b`,
  },
  {
    id: 'comments/hung-up',
    says: 'Hanging up, or walking away from the question, is declining to answer.',
    example: 'The landlord hung up when a reporter called.',
    outcome: 'declined',
    needs:
      'h[au]ng|r[ai]ng|put |the (?:call|line)|cut |slam|clos|shut|walk|storm|hurri|driv|drov|stalk|mov(?:ed|es) on|brushed|turned|would only|smiled',
    asked: 'subject',
    whereAsked: true,
    words: `(?:(?:hung|hangs|hanging) up|rang off|rings off|put down the (?:phone|receiver)|put the (?:phone|receiver) down|(?:ended|dropped|terminated|disconnected|cut(?: off)?|killed) the (?:call|line|phone)|(?:slamm|clos|shut)\\w*\\s+(?:the|his|her|their|a) (?:front )?(?:door|window)|(?:walk|storm|hurri|driv|drov|stalk)\\w*\\s+(?:off|away|past|out)|mov(?:ed|es) on|brushed past|turned (?:his|her) back|would only (?:smile|shrug|laugh)|smiled and said nothing)\\b`,
  },
  {
    id: 'comments/too-busy',
    says: 'Being too busy to talk is declining.',
    example: 'The conductor was too busy to talk to reporters.',
    outcome: 'declined',
    needs: 'too busy',
    asked: 'subject',
    words: `(?:was|were|is|are|being)\\s+(?:\\w+\\s+)?too busy to\\s+(?:talk|speak|comment|answer|respond|be interviewed|discuss)\\b`,
  },
  {
    id: 'comments/would-not-release',
    says: 'Somebody would be named only by the one asked, who kept the name back.',
    example: 'The agency did not make the inspector available for an interview.',
    outcome: 'declined',
    needs: 'interview|available',
    asked: 'subject',
    words: `(?:did|has|have|would)(?:\\s+not|n't)\\s+(?:agree to\\s+)?(?:make|made|grant|granted)\\s+[^.;:,]{2,60}?\\s*(?:available (?:for|to)\\b|interviews?\\b)`,
  },
  {
    id: 'comments/refrained',
    says: 'Keeping from comment, or begging off, is declining.',
    example: 'Mrs. Reyne begged off from commenting on the tender.',
    outcome: 'declined',
    needs: 'begged|refrain|shied|desist|abstain|demur|excused|counsel',
    asked: 'subject',
    words: `(?:(?:begged off(?: from)?|refrain(?:ed|s|ing) from|shied away from|desisted from|abstained from)\\s+(?:making (?:any |a )?|giving (?:any |a )?|offering (?:any |a )?)?(?:comment\\w*|discuss\\w*|naming|answering|disclosing|elaborating|statements?|speaking to ${MEDIA})|(?:asked|begged|pleaded|requested) to be excused(?! from\\b)|(?:keep|kept|keeps|is keeping|was keeping|are keeping|were keeping) (?:its|his|her|their|(?:its|his|her|their) own) (?:own )?counsel)\\b`,
  },
  {
    id: 'comments/sent-elsewhere',
    says: 'Asking that questions go to somebody else is declining to answer.',
    example: 'The warden asked that questions be sent to headquarters.',
    outcome: 'declined',
    needs: 'question|quer|inquir|enquir|request',
    asked: 'subject',
    words: `(?:asked|said|suggested|requested|insisted|advised)\\s+(?:that |for )?(?:all |any |further |such |the )?(?:questions?|quer(?:y|ies)|[ie]nquir(?:y|ies)|requests?)\\s+(?:to |should |must |had to |would have to |)be\\s+(?:sent|directed|addressed|referred|put|made|forwarded|submitted)\\s+to\\b`,
  },
  {
    id: 'comments/asked-and-declined',
    says: 'Asked to say something, somebody declined.',
    example: 'Asked to name the donor, the party declined.',
    outcome: 'declined',
    needs: 'declin|refus|demurr|balk',
    asked: 'inside',
    words: `(?:asked|pressed)\\s+(?:for|about|whether|if|why|how|who|what|which|when|where|to (?:name|say|explain|give|provide|identify|elaborate|comment|specify|clarify|share|detail|confirm|respond|describe))\\b${BETWEEN}{0,80}?,\\s+(?<who>[^,.;:]{2,60}?)\\s+(?:declined|refused|demurred|balked)(?: to do (?:so|that))?(?=\\s*(?:[.;,]|$|but\\b|and\\b))`,
  },
  {
    id: 'comments/declined-to-do-so',
    says: 'Asked for something, somebody declined to do so.',
    example: 'The firm was asked to publish the memo and has declined to do so.',
    outcome: 'declined',
    needs: 'do so',
    asked: 'subject',
    whereAsked: true,
    notSubject: /\b(?:court|judge|tribunal|speaker|panel|jury|magistrate)\b/i,
    words: `(?:declined|refused)\\s+to do (?:so|that)\\b`,
  },
  {
    id: 'comments/promised-and-did-not',
    says: 'Somebody promised to answer and did not.',
    example: 'The registrar promised to call back but had not done so by press time.',
    outcome: 'no-response',
    needs: 'promis|agreed|pledged|undertook|offered|said|asked',
    asked: 'subject',
    words: `(?:promised|agreed|pledged|undertook|offered|said (?:he|she|it|they) would|asked (?:us |for )?(?:time )?)\\s*(?:to )?(?:respond|reply|get back|call back|ring back|revert|comment|answer|return (?:\\w+ ){0,2}calls?|(?:speak|talk) (?:to|with) ${MEDIA}|(?:send|give|provide) (?:\\w+ ){0,3}(?:answers?|responses?|repl(?:y|ies)|statements?|comments?|details))\\b[^.;:]{0,80}?,?\\s(?:but|and) (?:(?:has|had|have|did)(?:n't|\\s+not|\\s+never|\\s+yet to)|never|failed to|is yet to|was yet to)(?:\\s+yet)?(?:\\s+(?:do|done|did|done)(?:\\s+(?:so|that))?|\\s+(?:respond|repl|call)\\w*(?: back)?)?(?=\\s*(?:$|[.;,]|by\\b|as\\b|at\\b|before\\b|when\\b|on\\b))`,
  },
  {
    id: 'comments/had-not-done-so',
    says: 'Somebody from whom an answer was awaited had not given one.',
    example: 'The dean was asked for his reasons. At press time he had not done so.',
    outcome: 'no-response',
    needs: 'do(?:ne)? so',
    asked: 'subject',
    whereAsked: true,
    words: `(?:(?:has|have|had)(?:n't|\\s+not|\\s+yet to|\\s+still not|\\s+never)|(?:is|are|was|were) yet to)\\s+(?:do|done) so(?=\\s*(?:$|[.;,]|by\\b|as (?:of|at)\\b|at\\b|before\\b|when\\b))`,
  },
  {
    id: 'comments/left-unanswered',
    says: 'Somebody left a question or a request without an answer.',
    example: 'The insurer left an inquiry from this newspaper unanswered.',
    outcome: 'no-response',
    needs: 'unanswered|unreturned|without (?:an? )?(?:answer|reply|response)',
    asked: 'subject',
    words: `(?:left|leaves|leaving|has left|have left)\\s+${UP_TO}${OF_MESSAGES}\\b${BETWEEN}{0,60}?\\s(?:unanswered|unreturned|without (?:an? )?(?:answer|reply|response))\\b`,
  },
  {
    id: 'comments/did-not-react',
    says: 'Somebody has not reacted yet.',
    example: 'The airline is yet to react to the claims.',
    outcome: 'no-response',
    needs: 'react',
    asked: 'subject',
    notSubject:
      /\b(?:patients?|man|woman|boy|girl|child|driver|pilot|suspect|gunman|crew|markets?|shares?|stocks?|prices?|crowd|keeper|goalkeeper|defenders?|body|tests?)$/i,
    words: `${UNDONE}\\s*(?:immediately |publicly |officially |formally )?(?:react|reacted|issue a reaction|give (?:its|his|her|their) reaction)(?=\\s*(?:$|[.;,]|by\\b|as (?:of|at)\\b|at (?:press|the time)|on \\w+day|to (?:the |these |this |those )?(?:\\w+ )?(?:allegations?|claims?|accusations?|report|reports|development|news|matter|revelations?|statement|protests?|letter|charges)))`,
  },
  {
    id: 'comments/kept-mum',
    says: 'Keeping mum is not answering.',
    example: 'The customs service has kept mum on the missing cars.',
    outcome: 'no-response',
    needs: '\\bmum\\b|lipped',
    asked: 'subject',
    words: `(?:(?:has |have |had )?(?:kept|keep|keeps|keeping|remain(?:ed|s|ing)?|stay(?:ed|s|ing)?|been)|is|was|were|are)\\s+(?:mum|tight-?lipped|sealed-?lipped)\\b`,
  },
  {
    id: 'comments/sent-and-no-answer',
    says: 'Questions went out and no answer came.',
    example: 'Questions were sent to the port but no reply had come by deadline.',
    outcome: 'no-response',
    needs: 'no (?:\\w+ )?(?:response|repl|answer|feedback)|none|not been',
    asked: 'inside',
    words: `${OF_MESSAGES}(?: (?:seeking|requesting|asking for|for|about|on|regarding) ${BETWEEN}{2,50}?)?\\s+(?:was|were|had been|has been|have been) (?:\\w+ly )?(?:sent|put|made|emailed|submitted|forwarded|directed|addressed|left|placed)\\s+(?:to|with|for)\\s+(?<who>${BETWEEN}{2,80}?),?\\s+(?:but|and|with|though|although)\\s+(?:there (?:was|has been|had been) |had |have |they |it )?(?:no (?:\\w+ )?(?:response|reply|replies|answers?|feedback)|none|not been (?:answered|returned|replied)|(?:had|have|has|were|was) not been (?:answered|returned)|went unanswered|were not (?:answered|returned))\\b`,
  },
  {
    id: 'comments/attempts-failed',
    says: 'Attempts to reach somebody came to nothing.',
    example: 'Attempts to reach the captain were unsuccessful.',
    outcome: 'not-reached',
    needs: 'attempt|effort|bid',
    asked: 'inside',
    words: `(?:attempts?|efforts?|bids?)\\s+(?:by\\s+${BETWEEN}{2,40}?\\s)?(?:on \\w+day\\s+)?(?:to|at)\\s+(?:reach(?:ing)?|contact(?:ing)?|locat(?:e|ing)|trac(?:e|ing)|interview(?:ing)?|speak(?:ing)? (?:to|with)|find(?:ing)?|(?:get|obtain|seek|elicit|secure|solicit) (?:an? |the |any |further )?(?:comments?|responses?|reactions?|word|views?|version) (?:from|of)|get (?:hold|through) (?:of|to)|(?:get|obtain|seek|secure|have)(?=\\s+(?:his|her|its|their|[\\w ]{2,40}'s?)\\s+(?:reactions?|comments?|responses?|side|version|views?)\\b))\\s+(?<who>${BETWEEN}{2,140}?)(?:\\s+(?:for (?:comment|an interview|a response|(?:his|her|its|their) \\w+)|by (?:phone|telephone|e-?mail|text)[^.;]{0,30}?|on \\w+day|(?:through|via) [^.;]{2,40}?))*,?\\s+(?:(?:were|was|proved|proving|have been|had been|has been|have proved|had proved|have so far been|are)\\s+(?:\\w+ly\\s+|so far\\s+)?(?:unsuccessful|not successful|in vain|fruitless|futile|to no avail|unavailing|abortive|unfruitful|unavailing|not fruitful)|(?:have |had )?(?:so far )?(?:failed|came to nothing|come to nothing|went nowhere|gone nowhere|did not succeed|met with no success|yielded no\\w*))\\b`,
  },
  {
    id: 'comments/could-not-reach',
    says: 'The reporters could not reach somebody.',
    example: 'The Courier was unable to reach Mr. Dunne.',
    outcome: 'not-reached',
    needs: 'reach|contact|locate|trac|get ',
    asked: 'inside',
    words: `(?:could not|couldn't|cannot|can't|(?:was|were)(?: not|n't) (?:immediately )?able to|(?:was|has been|had been)(?: not|n't) (?:immediately |yet )?possible to|(?:was|proved|has been) impossible to|was unable to|were unable to|has been unable to|have been unable to|(?:has|have|had)(?: not|n't) been able to|(?:did not|didn't) manage to|failed to|tried (?:but failed|unsuccessfully|in vain|without success|several times|repeatedly) to)\\s+(?:immediately |independently |also )?(?:reach|contact|locate|trace|track down|get (?:hold of|in touch with|through to)|make contact with)\\s+(?<who>(?!(?:an? |any )?(?:agreement|deal|consensus|conclusion|verdict|decision|compromise|the (?:scene|site|area|summit|village|top|target|survivors|victims|shore|coast|border|hospital|ground|finals?|island|wreck))\\b)${BETWEEN}{2,120}?)(?=\\s*(?:$|[.;:,]|\\s(?:for (?:comment|an interview|a response)|by (?:phone|telephone|e-?mail|text)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|before|at (?:a|the) (?:number|address)|and|but|despite|to (?:ask|seek|verify|confirm)|through|via)\\b))`,
  },
  {
    id: 'comments/not-reached',
    says: 'Somebody could not be reached.',
    example: 'The captain could not be reached for comment.',
    outcome: 'not-reached',
    needs: 'reached|contacted|trac|found|located',
    asked: 'subject',
    words: `(?:could(?:\\s+not|n't)|can(?:\\s?not|'t)|was not able to|were not able to|was unable to|were unable to)\\s+(?:immediately |also |independently )?(?:be|been)\\s+(?:immediately |directly |independently )?(?:reached|contacted|traced|tracked down|found for (?:comment|an interview)|located(?= for comment|\\s*(?:$|[.,;]|by (?:the|our))))(?!\\s+(?:by (?:road|sea|boat|helicopter|rescuers|rescue|train|ambulances?|aid|air|foot|firefighters|police)|on (?:the|a|an)\\b(?! (?:phone|number|telephone|mobile))|in time|between|until|without))`,
    notSubject:
      /(?:^|\s)(?:deals?|agreements?|consensus|verdicts?|decisions?|compromises?|settlements?|conclusions?|quorum|accords?|targets?|goals?|villages?|areas?|sites?|islands?|towns?|survivors|regions?|camps?|summit|homes?|payments?|funds?|suspects?)(?=$|,|\s(?:of|on|in|at|for|with|between|near|that|over|to)\b)|^(?:it|this|that)$/i,
  },
  {
    id: 'comments/unavailable',
    says: 'Somebody was not available for comment.',
    example: 'The lenders were not immediately available for comment.',
    outcome: 'not-reached',
    needs: 'available|reachable|contactable|incommunicado',
    asked: 'subject',
    notSubject:
      /\b(?:villages?|areas?|sites?|islands?|towns?|regions?|camps?|roads?|districts?|valleys?|hamlets?|documents?|data|figures?|survivors|homes?|houses?)$/i,
    words: `(?:(?:was|were|is|are|remained)(?:\\s+(?:also|immediately|still))?\\s+(?:not\\s+(?:\\w+ly\\s+)?contactable|uncontactable|incommunicado|unreachable(?=\\s*(?:$|[.;,]|by (?:phone|telephone|mobile)|at press|on \\w+day\\b)))|(?:(?:was|were|is|are|being)(?:\\s+not|n't)?\\s+|not\\s+|unavailable\\s+){0,2}(?:\\w+ly\\s+)?(?:(?:not\\s+(?:\\w+ly\\s+)?|n't\\s+)(?:available|reachable)|unavailable|unreachable)\\s+(?:\\w+ly\\s+|on \\w+day\\s+)?(?:for (?:\\w+ )?(?:comment|interviews?|an interview|a comment|questions)|to (?:comment|respond|speak|be interviewed|answer|discuss|talk)))(?!\\w)`,
  },
  {
    id: 'comments/unreachable',
    says: 'A line was dead or a number out of use.',
    example: "The driver's mobile phone was switched off.",
    outcome: 'not-reached',
    needs:
      'r[ai]ng|bounced|undeliver|unopened|deliver|block|connect|connected|c[ao]me|switched|turned|service|reachable|through|dead',
    asked: 'inside',
    words: `(?:(?:calls?|phone calls?|telephone calls?|e-?mails?|messages?|letters?|texts?|mail)\\s+(?:(?:sent|made|placed|addressed)\\s+)?(?:to|for)\\s+(?<who>${BETWEEN}{2,120}?),?\\s+(?:rang out|rings out|bounced(?: back)?|(?:was|were) (?:returned (?:as )?(?:undeliver\\w+|unopened)|undeliver\\w+|not delivered|blocked)|did not (?:go through|connect)|could not be (?:connected|delivered)|(?:came|come) back (?:undeliver\\w+|unopened|marked \\w+)|failed to connect)|(?:phone|telephone|mobile|cell ?phone|line|number|numbers|lines|phones)\\s+(?:listed (?:for|to)\\s+(?<who2>${BETWEEN}{2,80}?)\\s+)?(?:(?:was|were|is|are|had been|has been|have been)\\s+(?:\\w+ly\\s+)?(?:switched off|turned off|out of service|disconnected|no longer (?:in service|working)|not in service|unreachable|not reachable|not going through|dead)|rang out|rang dead))\\b`,
  },
  {
    id: 'comments/went-unanswered',
    says: 'Calls, messages or questions went without an answer.',
    example: "Calls to the mill's office went unanswered.",
    outcome: 'no-response',
    needs:
      'return|answer|picked|acknowledg|respon|repl|ignored|silence|nowhere|voice-?mail|unheeded|received|drew|got |met ',
    asked: 'inside',
    words: `(?:requests? to (?:speak|talk) (?:to|with) (?<who2>${BETWEEN}{2,100}?)|requests? to interview (?<who3>${BETWEEN}{2,100}?)|${OF_MESSAGES}|(?:phone|telephone|mobile) numbers?|requests? for (?:comment|an interview|interviews|information|clarification|a response)|efforts? to (?:get|obtain) comment)(?:\\s+(?:seeking|requesting|asking for|for (?=comment|an? |information|clarification)|about|regarding|concerning|on)\\s*${BETWEEN}{2,50}?)?(?:\\s+(?:that (?:was|were)|which (?:was|were))?\\s*(?:sent|made|placed|left|put across|put through|put|addressed|submitted|emailed|e-mailed|directed|delivered|texted|passed|forwarded)(?: (?:by [^.;,]{2,40}?|on \\w+day))?)?(?:\\s+(?:to|with|for|at|on|from)\\s+(?<who>${BETWEEN}{2,140}?)(?:\\s+(?:seeking|requesting|asking for|for comment)${BETWEEN}{0,40}?)?)?,?\\s+(?:(?:initially|mostly|largely|repeatedly|also|all|immediately|similarly)\\s+)?(?:(?:were|was|have been|had been|has been|have|had|has|are|is)\\s+(?:seen|read|delivered|opened|received|marked as read),? but\\s+(?:\\w+ )?(?:not|never|un)\\s?(?:answered|replied to|responded to|returned|acknowledged)|(?:were|was|have been|had been|has been|have|had|has|are|is)(?:\\s+not|n't|\\s+never|\\s+yet to be|\\s+yet)?(?:\\s+been)?\\s+(?:\\w+ly\\s+)?(?:returned|answered|picked(?: up)?|acknowledged|responded to|replied to|unanswered|unreturned|ignored|met with (?:no |silence)\\w*)|(?:went|go|gone|have gone|had gone|has gone|remain(?:s|ed)?|rang|rings|ring|stayed|(?:have|has|had) remained)\\s+(?:largely |straight |directly |all )?(?:un(?:answered|returned|acknowledged|heeded)|nowhere|(?:in)?to voice-?mail|without (?:an? )?(?:answer|reply|response))|(?:received|drew|got|brought|elicited|yielded|produced|met with|met)\\s+(?:no|only silence|silence)\\b|did not (?:receive|get|elicit|draw) (?:an? |any )?(?:answer|reply|response))`,
  },
  {
    id: 'comments/nobody-answered',
    says: 'Nobody came to the door or the telephone.',
    example: 'No one answered the telephone at the foundry.',
    outcome: 'no-response',
    needs: 'no one|nobody|no-one',
    asked: 'inside',
    words: `(?:no one|nobody|no-one)\\s+(?:(?:at|from|in)\\s+(?<who>${BETWEEN}{2,80}?)\\s+${ANSWERED}(?:${THE_BELL})?|${ANSWERED}${THE_BELL}(?:\\s+(?:at|from)\\s+(?<who2>${BETWEEN}{2,80}?)(?=${THERE_ENDS}))?|${ANSWERED}\\s+(?:at|from)\\s+(?<who3>${BETWEEN}{2,80}?)(?=${THERE_ENDS}))`,
  },
  {
    id: 'comments/nobody-available',
    says: 'Nobody there could be reached.',
    example: 'Nobody from the cannery was available for comment.',
    outcome: 'not-reached',
    needs: 'no one|nobody|no-one',
    asked: 'inside',
    words: `(?:no one|nobody|no-one)(?:\\s+(?:at|from|in)\\s+(?<who>${BETWEEN}{2,80}?))?\\s+(?:could (?:immediately )?be (?:reached|contacted)|(?:was )?(?:immediately )?(?:available|reachable)(?: (?:for|to) \\w+)?)(?:\\s+(?:at|from)\\s+(?<who2>${BETWEEN}{2,80}?)(?=\\s*(?:$|[.;:,]|\\s(?:on|when|and|but|by|late|early|for)\\b)))?`,
  },
  {
    id: 'comments/no-word-from',
    says: 'There was no response from the one asked.',
    example: 'There was no immediate response from the company.',
    outcome: 'no-response',
    needs: 'from|no (?:answer|reply|response)',
    asked: 'inside',
    words: `there (?:was|were|has been|had been) no (?:answer|reply|response) (?:at|on)\\s+(?<who2>${BETWEEN}{2,80}?)(?=${THERE_ENDS})|(?:no|without|not (?:received?|had|heard|get|got)(?: back)?(?: an?| any)?|nor (?:was there|any)|(?:await|seek)\\w*(?: an?)?|(?:received|got|had) no|yet to (?:receive|get|hear)(?: an?| any| back)?|still waiting (?:for|on)(?: an?)?)\\s+(?:immediate |official |public |further |formal |substantive |\\w+ )?(?:responses?|repl(?:y|ies)|answers?|comments?|reactions?|statement|word)\\s*(?:(?:was|were|has been|had been) (?:\\w+ly )?(?:available|received|forthcoming|given|made) )?(?:on \\w+day )?from\\s+(?<who>${BETWEEN}{2,120}?)(?=\\s*(?:$|[.;:,]|\\s(?:on (?:the|this|these|that|what|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|about|to (?:the|a|our|these|those|its)|at|as of|by|before|when|after|late|early|and (?!the|its|his|her|a |two|three|some)|but|for)\\b))`,
  },
  {
    id: 'comments/approached',
    says: 'Somebody has been asked, and nothing has come yet.',
    example: 'The club has been approached for comment.',
    outcome: 'no-response',
    needs: 'approached|contacted|asked|mailed|reached|invited|messaged|called',
    asked: 'subject',
    asksOnly: true,
    words: `(?:(?:has|have) been (?:approached|contacted)(?=\\s*(?:$|[.;,]))|(?:(?:has|have|had) (?:also )?been|was|were|is being|are being)\\s+(?:also )?(?:approached|contacted|asked|e-?mailed|reached out to|invited|messaged|called)\\s+(?:by (?:the )?[^.;:,]{2,40}?\\s+)?(?:for (?:an? |further |additional |(?:his|her|its|their) )?(?:official )?(?:comments?|response|statement|reaction)|to comment|to respond)\\b)`,
  },
  {
    id: 'comments/asked-for-comment',
    says: 'The reporters say that they have asked somebody for comment.',
    example: 'The Evening Courier has contacted the council for comment.',
    outcome: 'no-response',
    needs: 'comment|response|statement|reaction|respond',
    asked: 'inside',
    asksOnly: true,
    words: `(?<!\\b(?:an?|the|to|by|was|were|been|and)\\s)(?:(?:(?:has|have|had|'ve|'s)\\s+)?(?:also )?(?:contacted|approached|asked|reached out to|e-?mailed|written to|invited|messaged)\\s+(?<who>(?!requests?\\b)${BETWEEN}{2,120}?)\\s+(?:for (?:an? |further |additional |(?:his|her|its|their) )?(?:comments?|response|statement|reaction)|to (?:comment|respond))\\b|reached out to\\s+(?<who2>${BETWEEN}{2,120}?)\\s+(?:for (?:an? |further )?(?:comments?|response|statement|reaction)|to (?:comment|respond))\\b|(?:(?:has|have|had|is|are)\\s+)?(?:sought|requested|seeking)\\s+(?:an? )?(?:comments?|response|statement)\\s+from\\s+(?<who3>${BETWEEN}{2,120}?)(?=\\s*(?:$|[.;:,]|\\s(?:and|but|on)\\s)))`,
  },
  {
    id: 'comments/sent-a-request',
    says: 'A request for comment has gone out.',
    example: 'An email seeking comment was sent to her lawyer.',
    outcome: 'no-response',
    needs: 'comment|response|reaction|interview',
    asked: 'inside',
    asksOnly: true,
    words: `${either(
      `${OF_MESSAGES} (?:seeking|requesting|asking for|for) (?:further |additional |an? |his |her |their |its )?(?:comments?|response|reaction|interview)\\s+(?:was|were|has been|have been|had been) (?:also |\\w+ly )?(?:sent|left|placed|made|put|submitted|emailed|forwarded)\\s+(?:to|with|for|at)`,
      `${OF_MESSAGES} (?:was|were|has been|have been|had been) (?:also |\\w+ly )?(?:sent|left|placed|made|put|submitted)\\s+(?:seeking|requesting|for) (?:comment|a response)\\s+(?:to|with|from|at)`,
      `(?:comments?|responses?|reactions?)\\s+(?:is|are|was|were|has been|have been) (?:also )?(?:being )?(?:sought|requested)\\s+from`,
    )}\\s+(?<who>${BETWEEN}{2,100}?)(?=\\s*(?:$|[.;:,]|\\s(?:on \\w+day|and|but|late|early|before|by|seeking|through|via)\\b))`,
  },
  {
    id: 'comments/did-not-return',
    says: 'Calls, messages or questions were not returned or answered by the one asked.',
    example: "Mr. Dunne did not return the Courier's calls.",
    outcome: 'no-response',
    needs:
      'call|mail|messag|quer|inquir|enquir|question|text|letter|voice|phone|request|door|bell|fax|sms|approach|invit|mobile|whatsapp',
    asked: 'subject',
    words: `(?:${UNDONE}\\s*(?:immediately |publicly |directly )?(?:answer(?:ed|ing)?|return(?:ed|ing)?|acknowledge?d?|pick(?:ed)?(?!\\s+up)|address(?:ed)?|tak(?:e|en)|took|open(?:ed)?|engage(?:d)? with)|ignor(?:ed|es|ing)|le(?:ft|aves) unanswered|neither (?:took|answered|returned|acknowledged|picked(?: up)?|responded to|replied to|honou?red))\\s+${UP_TO}(?:${OF_MESSAGES}|requests? for comment|the door|the bell)\\b`,
    notSubject: /\b(?:court|judge|tribunal|minister told|witness)\b/i,
  },
  {
    id: 'comments/did-not-pick-up',
    says: 'The one asked did not come to the telephone or the door.',
    example: 'The treasurer did not pick up the phone.',
    outcome: 'no-response',
    needs: 'pick|back|revert|door|phone',
    asked: 'subject',
    words: `${UNDONE}\\s*(?:(?:pick|picked) up(?: (?:the|his|her|their) (?:phone|telephone|mobile))?|(?:come|came) to the (?:door|phone|telephone)|(?:call|called|ring|rung|write|written|get|got|gotten|come) back(?: to (?:us|me|reporters|the \\w+))?|revert(?:ed)?)\\b`,
  },
  {
    id: 'comments/did-not-comment',
    says: 'Somebody has not commented.',
    example: 'The bank has not commented.',
    outcome: 'no-response',
    needs: 'comment|statement|response|reply|answer',
    asked: 'subject',
    words: `(?:${UNDONE}\\s*(?:publicly |immediately |officially |formally )?(?:comment(?:ed|ing)?|issue(?:d)? (?:an? |any )?(?:statement|comment|response)|ma(?:d|k)e (?:any |an? )?(?:public |official )?comment|(?:give|given|provide|provided|offer|offered|send|sent) (?:an? |any )?(?:immediate |official )?(?:response|reply|comment|answer)))\\b`,
  },
  {
    id: 'comments/did-not-respond',
    says: 'Somebody was asked and did not respond.',
    example: 'The brewery did not immediately respond to a request for comment.',
    outcome: 'no-response',
    needs: 'respon|repl',
    asked: 'subject',
    words: `(?:${UNDONE}\\s*(?:immediately |publicly |directly |substantively )?(?:respond(?:ed|ing)?|repl(?:y|ied|ying))|not (?:respond|reply)(?:ed|ing)?|nor (?:responded|replied)|neither (?:responded|replied))(?:\\s+(?:immediately|publicly|directly|on \\w+day|in time|either))*(?:\\s+to\\s+${UP_TO}(?:${OF_MESSAGES}|requests? for comment|allegations?|accusations?|claims?|reporters?|journalists?|us|me)\\b|\\s+to\\s+(?<proper>(?:the )?[\\w.]+(?: [\\w'.]+){0,4}?)(?=\\s*(?:$|[.,;]|before|by|on|when|and|in|for))|(?=\\s*(?:$|[.;:,)])|\\s+(?:by|as of|at (?:press|the time)|before|when|for comment|within|until|either|and|but|in (?:any|time)|with|after (?:being|several|repeated))\\b))`,
    notSubject:
      /\b(?:patients?|man|woman|boy|girl|child|driver|pilot|suspect|gunman|driver|crew|plane|aircraft|vessel|ship|markets?|tumou?rs?|cancers?|disease|dog|animal|heart|body)$/i,
  },
  {
    id: 'comments/neither-responded',
    says: 'Neither of those asked responded.',
    example: 'Neither the mill nor the council replied.',
    outcome: 'no-response',
    needs: 'neither|none|nobody|no one|no-one',
    asked: 'subject',
    onlySubject: NONE,
    words: `(?:(?:(?:has|have|had)\\s+)?(?:immediately |publicly )?(?:respond(?:ed|s)?|repl(?:ied|ies)|answer(?:ed|s)?|return(?:ed|s)?|call(?:ed)? back|acknowledged|commented)(?:\\s+(?:immediately|publicly))?(?=\\s*(?:$|[.;:,])|\\s+(?:by|before|on|when (?:asked|contacted|approached|reached|called)|to\\s+${UP_TO}(?:${OF_MESSAGES}|us|me|reporters)|in time|${UP_TO}(?:${OF_MESSAGES}))\\b))`,
  },
  {
    id: 'comments/neither-commented',
    says: 'None of those asked would comment.',
    example: 'None of the four partners would discuss the loan.',
    outcome: 'declined',
    needs: 'neither|none|nobody|no one|no-one',
    asked: 'subject',
    onlySubject: NONE,
    words: `(?:(?:(?:would|will|wanted to|agreed to|was willing to|were willing to|wished to|was prepared to)\\s+(?:publicly )?${SPEAK}))`,
  },
  {
    id: 'comments/none-reached',
    says: 'None of those asked could be reached.',
    example: 'Neither sister could be reached on Monday.',
    outcome: 'not-reached',
    needs: 'neither|none|nobody|no one|no-one',
    asked: 'subject',
    onlySubject: NONE,
    words: `(?:(?:could (?:immediately )?be (?:reached|contacted|traced|located)|(?:was|were) (?:immediately )?(?:available|reachable)(?: for comment| to comment)?)\\b)`,
  },
  {
    id: 'comments/answered-nothing',
    says: 'Questions were left without an answer.',
    example: 'The developer answered none of our questions.',
    outcome: 'no-response',
    needs: 'answered|silen|mum|tight-lipped|walking| no |nothing',
    asked: 'subject',
    words: `(?:answered (?:none|neither) of\\s+${UP_TO}(?:questions|calls|e-?mails|messages)|(?:remain(?:ed|s)?|stay(?:ed|s)?|kept|has been|have been) (?:silent|quiet)|kept (?:on )?walking|(?:maintained|kept) (?:its|his|her|their|a) (?:\\w+ )?silence|(?:made|gave|offered|sent|issued|provided) no (?:immediate |public |official )?(?:reply|response|answer|statement)|(?:said|say) nothing when)\\b`,
    whereAsked: true,
  },
  {
    id: 'comments/as-did',
    says: 'The same is said of another: nor did they, as did they.',
    example: 'The mill did not reply to emails, nor did its owner.',
    outcome: 'no-response',
    needs: '(?:n?or|neither|as|so) (?:did|has|have|had|would|could)',
    asked: 'inside',
    echo: true,
    words: `(?:n?or|neither|as|so)\\s+(?:did|has|have|had|would|could)\\s+(?<who>${BETWEEN}{2,100}?)(?=\\s*(?:$|[.;:,]|\\s(?:respond|reply|return|when|on|who|which|by|be)\\b))`,
  },
]

/** A reporter's asking, in the sentence or the one before, without which hanging up is only hanging up. */
export const ASKING =
  /\b(?:reporters?|journalists?|contacted|approached|asked|reached|called by|when (?:called|contacted|reached|asked|pressed)|questions?|for comment|(?:get|call|ring) back|put (?:this|that|it|the \w+) to|the (?:post|times|paper|newspaper)|rang (?:him|her)|phoned?|telephoned?)\b/i

/** Who asked, where the answer says to whom it was given: an outlet or reporters, not a committee or a court. */
export const ASKER_TOLD =
  /^(?:(?:the )?(?!(?:MPs|MSPs|Mr|Mrs|Ms|Dr|Congress|Parliament|Senate|House|Judge|Court|Commons|Lords)\b)\p{Lu}[\p{L}&.' -]*|this (?:news)?paper|reporters|a reporter|journalists|us|me)$/u

/** Who asked: words that follow the messages or stand before them. Read with regard to case. */
export const ASKERS: readonly {
  readonly words: RegExp /** Only for these rules. */
  readonly rules?: readonly string[]
}[] = [
  {
    words:
      /\b(?:requests?|questions?|calls?|messages?|e-?mails?|queries|query|inquiries|enquiries|questionnaire|letters?|comment)(?: for (?:comment|an interview))?(?: sent| submitted| put)? (?:from|by) (?<asker>(?:[Tt]he )?\p{Lu}[\p{L}&.'-]*(?: (?:of |the )?\p{Lu}[\p{L}&.'-]*){0,4}|this (?:news)?paper|this \p{Ll}+|reporters|a reporter|journalists|news organi[sz]ations)/du,
  },
  {
    words:
      /\b(?:return|returned|answer|answered|to|ignored|took|take|declined|turned down|refused)(?: (?:any of|all|several|repeated))? (?<asker>(?:[Tt]he )?\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,3}|this newspaper|this paper)'s? (?:\p{Ll}+ ){0,3}(?:requests?|questions?|calls?|messages?|e-?mails?|queries|inquiries|enquiries|interview)/du,
  },
  {
    words:
      /\b(?:respond|responded|reply|replied|back|get back|got back) to (?<asker>(?:[Tt]he )?\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,3})(?=\s*(?:$|[.,;]|before|by|on|when|and|in|for))/du,
  },
  {
    words:
      /\b(?:approached|contacted|reached|asked|questioned|pressed|phoned|telephoned|emailed)(?: \p{Ll}+)? by (?<asker>(?:[Tt]he )?\p{Lu}[\p{L}&.'-]*(?: (?:of |the )?\p{Lu}[\p{L}&.'-]*){0,4}|this (?:news)?paper|this \p{Ll}+|reporters|a reporter|journalists|our \p{Ll}+)/du,
  },
  {
    words:
      /^(?<asker>(?:[Tt]he )?\p{Lu}[\p{L}&.'-]*(?: (?:of |the )?\p{Lu}[\p{L}&.'-]*){0,4}|This newspaper|this newspaper) (?:has|have|had|was|could|tried|reached|did|sought|is|contacted|asked|attempted)\b/du,
    rules: ['comments/could-not-reach', 'comments/asked-for-comment'],
  },
  { words: /\battempts by (?<asker>(?:[Tt]he )?\p{Lu}[\p{L}&.'-]*(?: \p{Lu}[\p{L}&.'-]*){0,3}|this newspaper)/diu },
]
