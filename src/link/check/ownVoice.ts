import { AGENCIES } from '../../english/agencies.ts'
import { A_PAPER, OWN_VOICE } from '../../english/check/ownVoice.ts'
import { OUTLETS } from '../../english/outlets.ts'
import { OUTLET_WORDS } from '../../english/outletWords.ts'
import { PUBLICATION_WORDS } from '../../english/publicationWords.ts'
import type { Linking } from '../linking.ts'

/** A paper's name has at most so many words: "the South China Morning Post" without its article. */
const LONGEST_TITLE = 4

const KNOWN = new Set([...AGENCIES.flat(), ...OUTLETS].map(bare))

/**
 * Tells whether words name the report itself: "we", "this newspaper", the outlet by its name or a part of it, its own units.
 * With `press` any paper or agency counts: one that says that it could not verify is the one whose text we read.
 */
export function ownVoice({ segmented }: Linking): (words: string, press: boolean) => boolean {
  const outlet = bare(segmented.report.outlet ?? '')
  const parts = new Set(outlet.split(' '))
  const initials = outlet
    .split(' ')
    .map(word => word[0])
    .join('')
  const isOwn = (words: string, press: boolean): boolean => {
    const plain = words.trim().replace(/^(?:but|and|yet|so|however),? /i, '')
    if (OWN_VOICE.test(plain)) return true
    const name = bare(plain.replace(/['’]s? .*$/u, ''))
    if (!name) return false
    if (
      outlet &&
      (name === outlet ||
        name === initials ||
        (/\p{Lu}/u.test(plain) && name.split(' ').every(word => parts.has(word))))
    )
      return true
    if (!press) return false
    if (A_PAPER.test(plain)) return true
    return KNOWN.has(name) || (/^(?:[Tt]he )?\p{Lu}/u.test(plain) && isPress(name.split(' ')))
  }
  // A unit may be told to be the outlet's after its name: "Plumb, the Lantern's fact-checking desk".
  return (words, press) =>
    isOwn(words, press) || words.split(', ').some((part, i) => i > 0 && /['’]s? /.test(part) && isOwn(part, false))
}

function isPress(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return words.length <= LONGEST_TITLE && (OUTLET_WORDS.has(last) || PUBLICATION_WORDS.has(last))
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll('.', '')
    .replace(/['’]s?$/, '')
    .trim()
}
