import { PHRASES } from '../../english/comment/phrases.ts'
import { WORDS } from '../../english/comment/words.ts'
import { forms } from './forms.ts'
import { LARGE, SMALL, UNKNOWN } from './shape.ts'
import { vocabulary } from './vocabulary.ts'

const small = `${String.fromCharCode(SMALL)}-${String.fromCharCode(LARGE - 1)}`
const large = `${String.fromCharCode(LARGE)}-${String.fromCharCode(LARGE + LARGE - SMALL)}`
const BUILT_IN: { readonly [name: string]: string } = {
  ANY: '[^;:<>–]',
  SIDE: '[^,;:<>–"]',
  END: '(?=$|[,;:<>–"])',
  STOP: '(?=$|[,;:<>–])',
  LOW: `[${UNKNOWN.lower}${UNKNOWN.adverb}${small}]`,
  CAP: `[${UNKNOWN.capital}${large}]`,
  NUMBER: UNKNOWN.number,
}
const PART = /\(\?<[a-z]\w*>|\(\?|\(|\{[\d,]+\}|[A-Z][A-Z_]*|'?[a-z]+~?|\s+/g

const phrases = new Map<string, string>()

/**
 * A regular expression over shapes from a pattern over words. A small word is itself, `refer~` any form
 * of it, a name in capitals is one of a word list
 * (english/comment/words.ts), a phrase (english/comment/phrases.ts) or built in: ANY word or comma, a word of the SIDE of a
 * comma, the END of a clause or a quotation, a STOP,  a LOW or a CAPital word, a NUMBER. The rest is as in regular expressions: groups, choices, repetition.
 */
export function pattern(source: string, flags = ''): RegExp {
  const seen = new Map<string, number>()
  // A name may stand in several choices, which not every Node allows: the second "who" is "who2".
  const numbered = written(source).replaceAll(/\(\?<([a-z]+)>/g, (_, name: string) => {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return `(?<${name}${times > 1 ? times : ''}>`
  })
  return new RegExp(numbered, flags)
}

/** The pattern that any of these words or lists fits. */
export function anyOf(words: string): string {
  return words.trim().split(/\s+/).join('|')
}

function written(source: string): string {
  return source.replaceAll(PART, part => {
    if (/^\s/.test(part)) return ''
    if (part === '(') return '(?:'
    if (/^[({]/.test(part)) return part
    if (/^[a-z']/.test(part)) return oneOf([part])
    return BUILT_IN[part] ?? listed(part) ?? phrase(part)
  })
}

function listed(name: string): string | undefined {
  return name in WORDS ? oneOf(WORDS[name as keyof typeof WORDS].replaceAll(/(?<=\w)-/g, '').split(/\s+/)) : undefined
}

function phrase(name: string): string {
  const known = phrases.get(name)
  if (known !== undefined) return known
  if (!(name in PHRASES)) throw new Error(`no word list and no phrase is called ${name}`)
  const made = `(?:${written(PHRASES[name as keyof typeof PHRASES])})`
  phrases.set(name, made)
  return made
}

function oneOf(words: readonly string[]): string {
  const named = words.flatMap(word =>
    word === '-ly' ? [...vocabulary().keys()].filter(one => one.endsWith('ly')) : forms(word),
  )
  const codes = named.map(word => {
    const number = vocabulary().get(word)
    if (number === undefined) throw new Error(`the vocabulary lacks ${word}`)
    return String.fromCharCode(SMALL + number, LARGE + number)
  })
  return `[${codes.join('')}${words.includes('-ly') ? UNKNOWN.adverb : ''}]`
}
