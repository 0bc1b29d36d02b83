import { DESCRIPTION_WORDS, SUBJECT_WORDS } from '../english/descriptionWords.ts'
import { DETERMINERS } from '../english/determiners.ts'
import { plural } from '../english/grammaticalNumber.ts'
import { PARTY_NOUNS } from '../english/partyNouns.ts'
import { PRONOUNS } from '../english/pronouns.ts'
import type { Party, Report, Span } from '../record/record.ts'
import { clip } from './clip.ts'

/** No name takes more of a sentence, in UTF-16 code units: the longest that newsrooms print for a body is about this. */
const LONGEST_NAME = 90

/** Its first word leaves no room for an article: "two officials", "his lawyer", "the mayor's aide", "someone close to her". */
const OWNED = new RegExp(`^(?:(?:${[...DETERMINERS].join('|')})\\b|\\d)|['’]s? `, 'i')

const OF_THE_SPEAKER = /^(?:my|our|your)\b/i

/** Who it is, as it stands inside a sentence. */
export interface Phrase {
  readonly words: string
  /** It takes a plural verb. */
  readonly plural: boolean
}

/** How parties and other words are put inside a sentence about a report. */
export interface Phrases {
  party(party: Party): Phrase
  /** Words of the text for somebody who is no party, without quotation marks; null for a pronoun, which says nothing by itself. */
  plain(spans: readonly Span[]): Phrase | null
  /** Words of the text for somebody who is no party, in quotation marks. */
  quoted(spans: readonly Span[]): string
}

/**
 * Names and descriptions as they stand inside a sentence: with the article that the report gives them ("the State
 * Department"), without the capital of a sentence's first word ("two officials").
 */
export function phrases({ text }: Report): Phrases {
  const small = smallWords(text)
  const known = new Map<string, Phrase>()
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const describe = (description: string, kind: Party['kind']): Phrase => {
    // "My editor" is the editor of one who is quoted, and not the sentence's own.
    if (OF_THE_SPEAKER.test(description)) {
      return {
        words: marked(description.charAt(0).toLowerCase() + description.slice(1)),
        plural: plural(clip(description, LONGEST_NAME)),
      }
    }
    const line = clip(inside(description, small), LONGEST_NAME)
    const many = plural(line)
    // "Former engineer" in a headline has lost its article; "Officer B" is called so.
    const head = line.split(/,| (?:of|in|at|who|with|from|close|familiar)\b/)[0] ?? ''
    const noun = PARTY_NOUNS.get(head.split(' ').at(-1)?.toLowerCase() ?? '')
    const one = kind === 'person' || (noun !== undefined && noun !== 'group' && kind !== 'group')
    const bare = one && !many && !OWNED.test(line) && !/\p{Lu}\S*$/u.test(head)
    return { words: bare ? `the ${line}` : line, plural: many }
  }
  return {
    party(party) {
      const done = known.get(party.id)
      if (done) return done
      const phrase = party.named ? named(party, text) : describe(party.name, party.kind)
      known.set(party.id, phrase)
      return phrase
    },
    plain(spans) {
      const given = words(spans)
      return given === '' || PRONOUNS.has(given.toLowerCase())
        ? null
        : describe(given, PARTY_NOUNS.get(given.split(/\s/).at(-1)?.toLowerCase() ?? '') ?? 'unknown')
    },
    quoted: spans => marked(words(spans)),
  }
}

function named({ name, kind, mentions }: Party, text: string): Phrase {
  const line = clip(name, LONGEST_NAME)
  const many = (kind === 'group' && (/ and /.test(line) || plural(line))) || /\bpolice$/i.test(line)
  if (kind === 'person') return { words: line, plural: many }
  if (OF_THE_SPEAKER.test(line)) return { words: marked(line.charAt(0).toLowerCase() + line.slice(1)), plural: many }
  // A newspaper keeps its capital: "The Washington Post".
  if (kind === 'publication' && /^The /.test(line)) return { words: line, plural: many }
  const [first = ''] = line.split(' ')
  if (DETERMINERS.has(first.toLowerCase()))
    return { words: first.toLowerCase() + line.slice(first.length), plural: many }
  // "Minutes of the meeting" began a sentence, "Police Scotland" is called so.
  if (/^\S+ \p{Ll}/u.test(line)) return { words: inside(line, NONE), plural: many }
  return { words: mentions.some(span => withArticle(name, text, span)) ? `the ${line}` : line, plural: many }
}

const NONE: ReadonlySet<string> = new Set()

/** Where a name ends: "the Reuters report" is no name with its article. */
const NAME_ENDS = /^(?! \p{L})|^ (?:of|in|for|and|or|which|that|on|at|has|had|is|was|were)\b/u

/** Whether a mention is the name with an article: "the White House". */
function withArticle(name: string, text: string, { start, end }: Span): boolean {
  const mention = text.slice(start, end)
  const at = mention.indexOf(name)
  if (at < 0 || !NAME_ENDS.test(mention.slice(at + name.length))) return false
  return /(?:^|[^\p{L}])the $/iu.test(text.slice(Math.max(0, start - 5), start) + mention.slice(0, at))
}

/** A description without the capital that the beginning of its sentence gave it. */
function inside(description: string, small: ReadonlySet<string>): string {
  const [all = '', first = '', next = ''] = /^([\p{L}\p{N}'’-]+)(?:\s+(\S))?/u.exec(description) ?? []
  if (all === '' || !/^\p{Lu}[\p{Ll}'’-]*$/u.test(first) || first === 'I') return description
  const lower = first.toLowerCase()
  const noun =
    PARTY_NOUNS.has(lower) ||
    PARTY_NOUNS.has(lower.replace(/ies$/, 'y').replace(/s$/, '')) ||
    SUBJECT_WORDS.has(lower) ||
    small.has(lower)
  // "Health Minister" keeps both capitals, "Former Minister" has none of its own.
  const common = DETERMINERS.has(lower) || DESCRIPTION_WORDS.has(lower) || (noun && !/\p{Lu}/u.test(next))
  return common ? lower + description.slice(first.length) : description
}

/** Every word that the text writes small somewhere: such a word has a capital only where a sentence begins. */
function smallWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}'’-]+/gu))
}

function marked(words: string): string {
  return `“${clip(words.replaceAll(/[“”"]/g, '’'), LONGEST_NAME)}”`
}
