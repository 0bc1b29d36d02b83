import { ASKERS, ASKING } from '../../english/comment/asking.ts'
import { PHRASES } from '../../english/comment/phrases.ts'
import { WORDS } from '../../english/comment/words.ts'
import {
  ANSWER_NEEDS,
  ANSWERS,
  ASKED,
  ASKED_BEFORE,
  ASKED_NEEDS,
  AT_LARGE,
  BESIDE_SILENCE,
  DID_OTHERWISE,
  IN_A_ROLE,
} from '../../english/commentAnswers.ts'
import { COMMENTS } from '../../english/comments.ts'
import { forms } from './forms.ts'

/** Every word that a pattern of the right of reply names, with its number. */
let numbers: ReadonlyMap<string, number> | null = null

/** The number of every word that some pattern names, by its lower case. Read together when first needed: a few milliseconds. */
export function vocabulary(): ReadonlyMap<string, number> {
  if (numbers) return numbers
  const patterns = [
    ...Object.values(PHRASES),
    ...Object.values(ASKING),
    ...COMMENTS.flatMap(({ words, notSubject = '', onlySubject = '', needs }) => [
      words,
      notSubject,
      onlySubject,
      needs,
    ]),
    ...ANSWERS.map(({ content }) => content),
    ...ASKED.flatMap(({ fronted = '', beside = '', before = '', after = '' }) => [fronted, beside, before, after]),
    ...ASKERS.map(({ words }) => words),
    ASKED_BEFORE.words,
    BESIDE_SILENCE.cue,
    DID_OTHERWISE.after,
    DID_OTHERWISE.beside,
    DID_OTHERWISE.not,
    ANSWER_NEEDS,
    ASKED_NEEDS,
    AT_LARGE,
    IN_A_ROLE,
  ].join(' ')
  const named = patterns.replaceAll(/\(\?<\w+>|[A-Z][A-Z_]*/g, ' ').match(/'?[a-z]+~?/g) ?? []
  const listed = Object.values(WORDS).flatMap(words => words.replaceAll(/(?<=\w)-/g, '').split(/\s+/))
  numbers = new Map([...new Set([...listed, ...named].flatMap(forms))].map((word, i) => [word, i]))
  return numbers
}
