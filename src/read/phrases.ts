/** Longer blocks are prose, whatever they begin with. */
const MAX_FURNITURE_CHARACTERS = 240

const FURNITURE = [
  /^(?:advertisement|advert|sponsored|ad|loading|share|share this|save|print|comments?|copy link|read more|see more|view more)[.:…]*$/i,
  /^(?:article|story|report) continues (?:below|after)/i,
  /^(?:share|follow|join|find|like|contact) (?:us|the conversation)\b|^(?:share|follow|like) this(?: (?:article|story|page|post|topic|on .*))?[.:…]*$/i,
  /^(?:skip|return|back) (?:past|to|after)\b(?!.*[.!?…]["”’]?$)/i,
  /^(?:sign up|subscribe|register|log ?in|sign in|get (?:our|the|all)|join our|download (?:our|the))\b.*(?:newsletter|e-?mail|inbox|alerts?|updates?|app|briefing|subscri|account|continue|offer|free)/i,
  /^(?:after|following) newsletter promotion$/i,
  /\b(?:uses?|accept|set) (?:\w+ )?cookies\b|\bcookie (?:policy|settings|preferences)\b/i,
  /^(?:©|\(c\) |copyright\b).*(?:rights reserved|\d{4})/i,
  /^all rights reserved/i,
  /^(?:this )?(?:video|audio|content|browser)\b.*(?:can(?:not|'t|’t) be played|not supported|enable javascript)/i,
  /^(?:please )?enable javascript/i,
  /^\d+ (?:comments?|shares?|min(?:ute)?s? read)$/i,
  /^(?:privacy policy|terms (?:of (?:use|service|sale)|and conditions)\b|cookie policy|contact us|about us)/i,
]
const POINTER =
  /^(?:read more|more|read next|read also|also read|read|see also|related(?: (?:stories|articles|coverage|links|content))?|watch|listen|in pictures|explainer|analysis|opinion|go deeper|don[’']t miss|recommended|more (?:on|from|about) [^:]{1,40})\s*[:|–—-]/i

/**
 * Whether a block's words alone show that it is furniture (an advertisement's label, a sign-up, a pointer to another
 * report). `linked` is how much of it, from 0 to 1, is links.
 */
export function isFurniture(text: string, linked: number): boolean {
  if (text.length > MAX_FURNITURE_CHARACTERS) return false
  if (FURNITURE.some(pattern => pattern.test(text))) return true
  if (linked > 0.4 && POINTER.test(text)) return true
  // A paragraph that is nothing but a link and no sentence names another report.
  return linked > 0.9 && !/[.!?…”"’]$/.test(text)
}

const TIME_PARTS = /[\s,:|·•–—/()-]+/
/** Anchored, and matched word by word: a pattern over the whole could be made to try every way of cutting up digits. */
const TIME_PART = new RegExp(
  `^(?:${[
    String.raw`\d{1,2}(?:st|nd|rd|th|[ap]\.?m\.?|z|h)?|\d{1,2}[.h]\d{2}(?:[ap]m)?|\d{4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}t\d{1,2}|[ap]\.?m\.?`,
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
    '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|gmt|bst|utc|z|cet|cest|ist|aest|aedt|[ecmp][sd]?t',
    'hours?|hrs?|minutes?|mins?|days?|ago|at|on|of|the|and|to|last|first|published|posted|updated?|modified|created|just|now|today|yesterday',
  ].join('|')})\\.?$`,
  'i',
)

/** "Published 10 Feb 2022 14.03 GMT", "2 hours ago": a moment and nothing else. */
export function isTime(text: string): boolean {
  if (text.length > 120 || !/\d|today|yesterday|just now/i.test(text)) return false
  return text.split(TIME_PARTS).every(word => word === '' || TIME_PART.test(word))
}

/** "Source: Reuters", "(Reporting by …; Editing by …)", "Associated Press writer … contributed to this report." */
export function isClosing(text: string): boolean {
  return (
    text.length <= 600 &&
    (/^[([*_—–-]*\s*(?:source|sources|with (?:inputs?|reporting|files|additional reporting|agencies)|additional reporting|reporting by|writing by|edit(?:ed|ing) by|correction|clarification|editor[’']s note|update)\b/i.test(
      text,
    ) ||
      /\b(?:contributed (?:to this (?:report|story|article)|reporting)|(?:this|the) (?:article|story|report|post|headline) was (?:amended|corrected|updated)|an earlier version of this)\b/i.test(
        text,
      ))
  )
}

/** "By Ann Lee", "Words by Ann Lee and Bo Holm", "Interview by …": who signs. */
export function isSigned(text: string): boolean {
  return (
    text.length <= 200 &&
    /^(?:by|words by|story by|interview by|written by|reporting by|analysis by)\s+\p{Lu}/iu.test(text) &&
    !/[.!?]$/.test(text)
  )
}

/** The names in a byline: "By Ann Lee in Oslo and Bo Holm, political editor" → Ann Lee, Bo Holm. */
export function namesInByline(text: string): string[] {
  return text
    .replace(/^(?:\w+ )?by:?\s+/i, '')
    .split(/\s*(?:,|;|\||•|·|–|—|\band\b|&)\s*/)
    .map(name => name.replace(/\s+(?:in|at|for|from)\s+\p{Lu}.*$/u, '').trim())
    .map(name =>
      /^[^\p{Ll}]+$/u.test(name)
        ? name.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, initial => initial.toUpperCase())
        : name,
    )
    .filter(name =>
      /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|di|del|van|von|der|den|al|el|bin|la|le|ter)){1,4}$/u.test(
        name,
      ),
    )
    .filter(name => !/\b(?:editor|correspondent|reporter|writer|staff|news|agency|press)\b/i.test(name))
}
