import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { FUNCTION_WORDS } from '../english/functionWords.ts'
import type { Note } from '../record/record.ts'

/** Of 527 English paragraphs of training reports 99 in 100 have this share of function words; other languages had at most 0.02. */
const ENGLISH_SHARE = 0.08
/** Below this number of words neither a share of words nor a detector says much: a headline has 10 to 20. */
const FEW_WORDS = 20
/** Paragraphs shown to the detector, which looks at the first 350 bytes of each. */
const SAMPLES = 7
const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /^\p{Script=Latin}/u
/** A name for the language where the detector has none: the script of the first letter settles these. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Cyrillic}/u, 'und-Cyrl'],
  [/\p{Script=Arabic}/u, 'und-Arab'],
  [/\p{Script=Devanagari}/u, 'und-Deva'],
]

export interface Language {
  /** BCP 47: what the source declares where the words bear it out, else what the words say; "und" where they do not tell. */
  readonly language: string
  readonly english: boolean
  readonly note?: Note
}

/**
 * The language of a text, and whether Sayso can read it. English is told by its function words, paragraph by paragraph, so
 * that foreign quotations do not count against it; the detector is loaded (150 ms) only for what is not English by them.
 * A text of a few words counts as English unless its script or its source says otherwise. `declared` is BCP 47, as the
 * source has it. A text without letters is "und" without a note: `boilerplate` has one for it. Throws nothing.
 */
export function language(text: string, declared?: string): Language {
  const tag = canonical(declared)
  const paragraphs = text.split(/\n\s*\n/).map(weigh)
  const total = sum(paragraphs)
  if (total.words === 0) return { language: 'und', english: false }
  const english = sum(paragraphs.filter(isEnglish)).letters * 2 > total.letters
  if (english) return asEnglish(tag)
  const latin = total.latin * 2 >= total.words
  if (latin && total.words < FEW_WORDS) {
    return tag === null || isEnglishTag(tag) || isEnglish(total) ? asEnglish(tag) : foreign(tag)
  }
  const found = detect(paragraphs.filter(paragraph => !isEnglish(paragraph)))
  if (latin && (found === 'en' || (found === null && isEnglishTag(tag)))) return asEnglish(tag)
  if (
    tag !== null &&
    !isEnglishTag(tag) &&
    (found === null || found === 'en' || base(tag) === found || !knows(base(tag)))
  ) {
    return foreign(tag)
  }
  return foreign(found !== null && found !== 'en' ? found : scriptOf(paragraphs))
}

interface Weighed {
  readonly text: string
  readonly words: number
  readonly letters: number
  /** Words in Latin letters. */
  readonly latin: number
  /** English function words. */
  readonly known: number
}

function weigh(text: string): Weighed {
  let words = 0
  let letters = 0
  let latin = 0
  let known = 0
  for (const [word] of text.matchAll(WORD)) {
    words++
    letters += word.length
    if (LATIN.test(word)) latin++
    if (word.length <= 8 && FUNCTION_WORDS.has(word.toLowerCase())) known++
  }
  return { text, words, letters, latin, known }
}

function sum(all: readonly Weighed[]): Weighed {
  let [words, letters, latin, known] = [0, 0, 0, 0]
  for (const one of all) {
    words += one.words
    letters += one.letters
    latin += one.latin
    known += one.known
  }
  return { text: '', words, letters, latin, known }
}

function isEnglish({ words, latin, known }: Weighed): boolean {
  return latin * 2 >= words && known >= ENGLISH_SHARE * words && known > 0
}

function asEnglish(tag: string | null): Language {
  return { language: isEnglishTag(tag) ? (tag as string) : 'en', english: true }
}

function foreign(tag: string): Language {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(base(tag))
  const message = tag.startsWith('und')
    ? 'The text is not in English; which language it is could not be told. Only English is read, so no attributions were sought.'
    : `The text is in ${name}. Only English is read, so no attributions were sought.`
  return { language: tag, english: false, note: { code: 'not-english', message } }
}

/** What most of the paragraphs shown to the detector are reliably in, by ISO 639-1, or null. The longest are shown: they tell most. */
function detect(paragraphs: readonly Weighed[]): string | null {
  const votes = new Map<string, number>()
  const samples = [...paragraphs].sort((a, b) => b.letters - a.letters).slice(0, SAMPLES)
  for (const { text, letters } of samples) {
    const result = detector().detect(text.trim().slice(0, 1000))
    if (result.isReliable()) votes.set(result.language, (votes.get(result.language) ?? 0) + Math.min(letters, 350))
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? null
}

function knows(code: string): boolean {
  return Object.values(detector().info().Languages).includes(code)
}

type Eld = typeof import('eld/extrasmall')['eld']
let loaded: Eld | null = null

/** Loaded on first use: its tables are a megabyte of JavaScript, and most reports are English without it. */
function detector(): Eld {
  const require = createRequire(import.meta.url)
  loaded ??= (require(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as { eld: Eld }).eld
  return loaded
}

function scriptOf(paragraphs: readonly Weighed[]): string {
  const sample = paragraphs
    .filter(paragraph => !isEnglish(paragraph))
    .map(({ text }) => text.slice(0, 200))
    .slice(0, SAMPLES)
    .join(' ')
  return SCRIPTS.find(([script]) => script.test(sample))?.[1] ?? 'und'
}

/** The tag in its canonical form; null where there is none or it is no tag ("English", "en_GB" is read as "en-GB"). */
function canonical(tag: string | undefined): string | null {
  try {
    const [found] = Intl.getCanonicalLocales((tag ?? '').trim().replaceAll('_', '-'))
    return found === undefined || base(found) === 'und' ? null : found
  } catch {
    return null
  }
}

function base(tag: string): string {
  return tag.split('-')[0] ?? tag
}

function isEnglishTag(tag: string | null): boolean {
  return tag !== null && base(tag) === 'en'
}
