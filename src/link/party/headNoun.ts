import { AFTER_NOUN } from '../../english/party/source.ts'
import { isNoun } from './isNoun.ts'
import { low } from './low.ts'
import { unprefixed } from './unprefixed.ts'

/** The noun at the head of a description, as it stands there: the last word before a preposition, a participle or a relative pronoun. Lower case. */
export function headNoun(text: string): string {
  // "a leaked memo": a participle right after the article belongs to the noun after it.
  const noun = text.replace(
    /^(?:(?:the|an?|one|another|this|that|his|her|its|their|my|our|\p{L}+['’]s?) )?(?:\p{Ll}{2,}ed )?/iu,
    '',
  )
  const last = unprefixed(low(noun.split(AFTER_NOUN)[0]?.split(' ').at(-1)).replace(/['’]s?$/, ''))
  if (isNoun(last)) return last
  // "a Bay of Plenty businessman": the preposition stands inside a name before the noun.
  const end = unprefixed(low(noun.split(' ').at(-1)))
  if (
    /\p{Lu}\p{L}* (?:of|in|on|for) (?:the )?\p{Lu}/u.test(noun) &&
    /^\p{Ll}/u.test(noun.split(' ').at(-1) ?? '') &&
    isNoun(end)
  )
    return end
  // "a banker advising neither side": what comes before is the head only where it is a party's noun.
  const before = low(/(\p{L}+) \p{Ll}{3,}ing /u.exec(noun)?.[1])
  return isNoun(before) ? before : last
}
