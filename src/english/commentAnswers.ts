import type { Rule } from './rule.ts'

export interface AnswerRule extends Rule {
  /** What the one asked says, read at the beginning of a content without its quotation marks, apostrophes straight. */
  readonly content: RegExp
  /** Only where the words or the sentence before speak of a reporter's asking. */
  readonly whereAsked?: true
}

const I = `(?:I|we|he|she|it|they|you|(?:the|our|its|his|her|their|my)(?: \\w+){1,4}?|as a (?:rule|matter of \\w+),? (?:I|we|it)?)`
const SPEAK = `(?:comment|be (?:commenting|discussing|speaking|taking questions|(?:making|giving|issuing|offering) (?:\\w+ ){0,3}(?:comments?|statements?|interviews?))|(?:make|issue|offer) (?:\\w+ ){0,3}(?:comments?|statements?)|wish to (?:comment|discuss|say|speak)|want to (?:comment|discuss)|speak (?:to|with) (?:the media|reporters|journalists|the press)|say (?:why|whether|who|how|what|where|when|if)(?=\\s*$|[ ,.])|discuss|disclose|elaborate|speculate|respond to (?:\\w+ )?(?:questions|anonymous|rumou?rs|leak\\w*|speculation|gossip|allegations)|answer (?:questions|that)|get into|go into|be drawn|say (?:more|anything|any more)|confirm or deny|be interviewed|share (?:details|information)|provide (?:details|information)|give (?:details|interviews)|name names)`
/** What somebody who has been through much cannot do either, so only where they will not. */
const TALK = `(?:(?:speak|talk) (?:about|on|to (?:reporters|the press|the media|journalists))|(?:speak|talk)(?=\\s*(?:$|[.,;])))`
const NOT = `(?:do|does|did|would|will|could|can|should)(?:n't| not|not| never)|(?:is|are|was|were|am|'m|'re|'s)(?: not|n't) (?:able|allowed|permitted|authori[sz]ed|going|prepared|free|in a position|at liberty|willing|competent|qualified|minded|inclined) to|(?:is|are|was|were|am|'m|'re) (?:unable|unwilling|reluctant) to|never|won't|can't`

/** How an answer declines: the source speaks, and says that it will not say. */
export const ANSWERS: readonly AnswerRule[] = [
  {
    id: 'comments/answer-no-comment',
    says: 'The answer is that there is no comment.',
    example: '[T:“No comment,”] [C:said] [S:the mayor’s press officer].',
    content: new RegExp(
      `^(?:that )?(?:${I} )?(?:(?:have|has|had|offered) )?(?:absolutely )?no (?:further |immediate |official )?comments?\\b|^(?:that )?${I} (?:have|has|had) nothing (?:more |further |else )?to (?:add|say)`,
      'i',
    ),
  },
  {
    id: 'comments/answer-does-not-comment',
    says: 'The answer is that the one asked does not, cannot or will not comment.',
    example: '[S:A spokeswoman] [C:said] [T:the company does not discuss its clients].',
    content: new RegExp(
      `^(?:that )?(?:${I} )?(?:(?:${NOT}) (?:\\w+ly |further |currently |ever |in a position to )*${SPEAK}|(?:(?:do|does|would|will)(?:n't| not| never)|never|won't) (?:\\w+ly |further )*${TALK})`,
      'i',
    ),
  },
  {
    id: 'comments/answer-cannot-comment',
    says: 'Somewhere in the answer the one asked says that nothing can be said.',
    example: '[S:The council] [C:said] [T:it was looking into the complaint and could not comment further].',
    content:
      /(?:^|[\s,;])(?:it|he|she|they|we|I) (?:was |is |were |are )?(?:would be |would not be )?(?:inappropriate|appropriate|premature|too early|too soon|improper|unable|wrong|not appropriate) (?:(?:for|of) \w+ )?to (?:comment|discuss|speculate|say more)|(?:,| and| but|;) (?:that )?(?:(?:it|he|she|they|we|I) )?(?:could not|couldn't|would not|wouldn't|cannot|can't|will not|won't) (?:comment|discuss|say more|elaborate|speak further)|(?:he|she|it|they|we|I|the family|family members) (?:have|has|had|was|were|had been|has been|have been) (?:advised|told|instructed|asked|ordered) (?:by \w+ )?(?:not to|to not) (?:talk|speak|comment|discuss)|bound by (?:\w+ )*confidentiality/i,
  },
  {
    id: 'comments/answer-refers-on',
    says: 'The answer sends the reporter to somebody else.',
    example: 'Asked who had signed it, [S:Ms. Ode] [C:said], [T:“I’d refer you to the treasurer.”]',
    content:
      /^(?:I|we)(?:'d| would| will|'ll| must)? (?:have to )?(?:refer|direct) you (?:back )?to\b|^you(?:'d| would|'ll| will)? (?:have|need) to ask\b/i,
    whereAsked: true,
  },
]

export interface AskedRule extends Rule {
  /**
   * The words of asking, on text with straight apostrophes. `fronted` stands at the beginning of a sentence or clause and ends
   * at the comma before the speaker; `beside` stands between commas after the speaker; `after` follows the verb of saying.
   */
  readonly fronted?: string
  readonly beside?: string
  readonly after?: string
  /** Asked at large (a news conference, a court) as often as by a reporter for this report: only where somebody new answers, in a role. */
  readonly loose?: true
}

const OUTLET_ASKS = `(?! by (?:the )?(?:police|investigators?|officers?|detectives?|prosecutors?|lawmakers?|senators?|lawyers?|judges?|MPs?|counsel|commissioners?|inspectors?|regulators?|the (?:court|judge|committee|FBI)))`

/** How a report says that what somebody said was a reply to it. */
export const ASKED: readonly AskedRule[] = [
  {
    id: 'comments/contacted',
    says: 'Reached, contacted or approached, somebody answered.',
    example: 'Reached by phone, [S:the treasurer] [C:denied] [T:any loss].',
    fronted: `(?:when\\s+)?(?:later\\s+)?(?:reached|contacted|approached|consulted by this|tracked down|doorstepped|phoned|telephoned|emailed|messaged|quizzed by (?:reporters|this|our))\\b${OUTLET_ASKS}(?! (?:agreement|a deal))`,
    beside: `(?:when\\s+)?(?:reached|contacted|approached|phoned|telephoned)\\b${OUTLET_ASKS}(?! at (?:home|work))|(?:[^,]{2,60}? )?who (?:answered|replied to|responded to) (?:an? |our |the )(?:\\w+ )?(?:message|call|e-?mail|questions|text|letter)s?\\b`,
    after: `when (?:\\w+ )?(?:reached|contacted|approached|phoned|telephoned|called|rung|tracked down)\\b${OUTLET_ASKS}|, (?:reached|contacted|approached) (?:by|at|on|in|for)\\b${OUTLET_ASKS}|(?:when|after|as) (?:we|the \\w+|this newspaper|a reporter|reporters) (?:inquired|enquired|asked|called|phoned|rang|contacted|reached|approached)\\b`,
  },
  {
    id: 'comments/asked-for-response',
    says: 'Asked for comment or for a response, somebody answered.',
    example: 'Asked for comment, [S:the foundry] [C:said] [T:the order was lawful].',
    fronted: `(?:when\\s+)?(?:asked|pressed|invited)\\s+(?:by [^,.;]{2,40}? )?(?:for|to) (?:an? |its |his |her |their |further )?(?:official )?(?:comment|response|reaction|explanation|explain|clarify|elaborate|justify|view|version|evidence|clarification|respond)\\b`,
    beside: `(?:when\\s+)?asked\\s+(?:by [^,.;]{2,40}? )?(?:for|to) (?:an? |its |his |her |their )?(?:comment|response|reaction|explanation|evidence|respond)\\b`,
    after: `when (?:\\w+ )?(?:asked|pressed)\\s+(?:for|to)\\b`,
  },
  {
    id: 'comments/pressed',
    says: 'Pressed on the matter, somebody answered.',
    example: 'Pressed on the delay, [S:Mr. Dunne] [C:blamed] [T:the weather].',
    fronted: `(?:when\\s+)?(?:pressed|challenged|confronted)\\s+(?:by (?:reporters|journalists|this newspaper|the \\p{Lu}\\w+)\\s+)?(?:on|about|over|with|by reporters)\\b`,
    after: `when (?:pressed|challenged|confronted)(?= (?:on|about|over|with))`,
  },
  {
    id: 'comments/put-to',
    says: 'A claim was put to somebody, who answered it.',
    example: '[T:“Nonsense,”] [S:the trainer] [C:said] when the claim was put to him.',
    fronted: `(?:when\\s+)?(?:told (?:of|about)|shown|presented with|read) (?:the|these|this|our|its|his|her|their)\\b`,
    beside: `when (?:told (?:of|about)|shown|presented with) (?:the|these|this|our|its|his|her)\\b`,
    after: `when [^,.;:]{2,60}? (?:was|were) (?:put|read|shown) to (?:him|her|it|them|\\p{Lu}\\w+)\\b|when (?:told (?:of|about)|shown|presented with)\\b`,
  },
  {
    id: 'comments/in-response',
    says: 'Somebody answered questions or an allegation.',
    example: 'In response to questions, [S:the ministry] [C:said] [T:the bridge was sound].',
    fronted: `(?:in (?:an? )?(?:[\\w-]+ ){0,2}(?:response|reply|answer|statement|e-?mail) to (?:\\S+ ){0,4}?(?:questions?|quer(?:y|ies)|requests?|[ei]nquir(?:y|ies)|questionnaire|allegations?|claims?|us)|in (?:an? )?(?:[\\w-]+ ){0,2}(?:response|reply)(?=,| to (?:this newspaper|the \\p{Lu}))|responding to (?:the|these|this|our|questions|a request|an? \\w+ from))\\b`,
    beside: `(?:in (?:a |an )?(?:[\\w-]+ )?(?:response|reply)(?= *,| to)|responding to|in response to|answering (?:our )?questions)\\b`,
    after: `in (?:an? )?(?:[\\w-]+ ){0,2}(?:response|reply|answer)(?: to (?:\\S+ ){0,4}?(?:questions?|quer(?:y|ies)|requests?|[ei]nquir(?:y|ies)|allegations?)|\\s*(?=$|[.,:;]))|in response to (?:\\S+ ){0,3}?(?:questions?|quer(?:y|ies)|requests?|[ei]nquir(?:y|ies)|allegations?)`,
  },
  {
    id: 'comments/asked',
    says: 'Asked about the matter, somebody in a role answered.',
    example: 'Asked why the gate was open, [S:a spokesman for the port] [C:said] [T:it had been a drill].',
    fronted: `(?:when\\s+)?(?:asked|questioned|quizzed)(?:\\s+(?:later|again|twice|repeatedly|on \\w+day))?\\s+(?:about|why|whether|if|where|when|how|who|what|which|to)\\b`,
    beside: `(?:when )?(?:asked|questioned|quizzed) (?:about|why|whether|if|where|how|who|what|which)\\b`,
    after: `when (?:asked|questioned|quizzed) (?:about|why|whether|if|where|how|who|what)\\b`,
    loose: true,
  },
]
