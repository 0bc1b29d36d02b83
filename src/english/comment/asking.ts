/** A reporter's asking, without which hanging up is only hanging up: words that tell of it ("asks"), and words that may ("may"). */
export const ASKING = {
  asks: `(^|when|if|once|after|being|been|BE|,|"|and|but|later) ADVERB? ASK (ADVERB|on? DAY|by (?!the? OFFICIAL) SIDE{1,5}?){0,2} (for|about|on|over|with|by|WH|to ADVERB? (SPEAK|respond|reply|justify|prove|supply|produce|release|publish|share))
    |((when|if|after|being) SIDE{0,2}?|, (who|later|also|ADVERB)?|^|BE|been) (CALL_ON|reached|called|tracked down|asked) (?!to) (?!(by|with) the? OFFICIAL)
    |(^|i|we|REPORTERS) (CALLED|wrote|put|sent) (?!to (see|enter|speak))|OUR UNSTOPPED{0,3}? MESSAGE|(given|gave) SIDE{1,8}? to (respond|reply|comment|answer)|(^|,|and|but) the? CAP{1,4} (contacted|asked|approached|emailed|wrote to)|offered (A|the) SIDE? (interview|(chance|opportunity) to (comment|respond|reply|answer))
    |when (asked|pressed) (?!to)|reporter|reporters|journalist|journalists|(this|our) REPORTER|(put|shown) to (him|her|it|them|CAP)|(for|seeking) SIDE? (comment|reaction)|asked SIDE{1,5}? for A? interview`,
  may: `QUESTION|letter|letters|email|emails|messages|contacted|approached|asked|comment|reached|newspaper|newspapers|paper|correspondent|(get|call|ring|rang|called) back
    |(phoned|telephoned|rang) (him|her|them)|put (this|that|it|the SIDE|these) SIDE? to|deadline|seeking|calls|CALL_ON|(wrote|written) to`,
  awaits:
    '(given|gave) SIDE{1,8}? to (respond|reply|comment|answer)|would (RESPOND|COME back|revert|comment)|promised (A RESPONSE|to (RESPOND|COME back|revert|comment|answer))',
} as const

/** Who asked, where the answer says to whom it was given: an outlet or reporters, not a committee or a court. */
export const ASKER_TOLD =
  /^(?:(?:the )?(?!(?:MPs|MSPs|Mr|Mrs|Ms|Dr|Congress|Parliament|Senate|House|Judge|Court|Commons|Lords)\b)\p{Lu}[\p{L}&.' -]*|this (?:news)?paper|reporters|a reporter|journalists|us|me)$/u

/** Who asked: words that follow the messages or stand before them. A group `outlet` must be an outlet's name. */
export const ASKERS: readonly {
  readonly words: string
  /** Only for these rules. */
  readonly rules?: readonly string[]
}[] = [
  {
    words:
      '(MESSAGE|comment|interview|interviews) (for (comment|A interview))? (SENT|received)? (from|by|with) (?<asker>ASKER)',
  },
  {
    words: `(^|to|ANSWER|ignored|DECLINE|down|of|all|several|repeated|ignore) (?<asker>PAPER|(this|our) SIDE? REPORTER) 's UNSTOPPED{0,3}? (MESSAGE|interview|interviews)`,
  },
  { words: '(to|ANSWER|ignored|DECLINE|down) (?<outlet>PAPER) UNSTOPPED{0,2}? (MESSAGE|interview|interviews)' },
  { words: '(RESPOND|back) to (?<outlet>PAPER) DONE' },
  { words: '(CALL_ON|reached|asked|questioned|pressed|quizzed) ADVERB? by (?<asker>ASKER)' },
  { words: '(statement|email|response|reply|replies|answers|letter|message|note|text) SENT? to (?<outlet>PAPER)' },
  { words: 'when (?<asker>PAPER|(this|our|a) SIDE? REPORTER) (CALLED|put|showed|presented)' },
  {
    words: '^(?<asker>PAPER|this REPORTER) (HAVE|was|could|tried|did|sought|is|attempted|requested|CALLED)',
    rules: ['comments/could-not-reach', 'comments/asked-for-comment', 'comments/request-turned-down'],
  },
  { words: '(attempts|efforts) by (?<asker>ASKER)' },
]
