import type { Determiner } from '../../english/party/phrase.ts'
import type { PronounForm } from '../../english/pronounForms.ts'
import type { Span } from '../../record/record.ts'

/** Where in its clause a mention stands, as far as the words beside it tell: what it is worth to a pronoun after it. */
export type Standing = 'subject' | 'object' | 'oblique' | 'agent'

interface Placed extends Span {
  /** Index into the report's sentences and blocks. */
  readonly sentence: number
  readonly block: number
  readonly standing: Standing
}

/** "Jenny Town", with the title and the role before it and the role after its comma. */
export interface NameMention extends Placed {
  readonly kind: 'name'
  readonly words: string
  /** "Mrs", as written. */
  readonly title: string
  /** "director", "the harbour commissioner": what the text calls it right before or right after. */
  readonly roles: Role[]
  /** Whether *the* stands right before: a person's name takes none. */
  readonly article: boolean
  /** Whether *in*, *at*, *from* or another name stands before it, as before a place. */
  readonly located: boolean
  readonly possessive: boolean
  /** Whether an age or *who* follows: "Orrin, 36,". */
  readonly human: boolean
  /** Whether *which* follows its comma. */
  readonly thing: boolean
}

/** "two officials", "his lawyer", "the company". */
export interface NounMention extends Placed {
  readonly kind: 'noun'
  readonly role: Role
  /** Of an apposition: it describes the name beside it and is nobody else. */
  readonly apposed: boolean
}

export interface PronounMention extends Placed {
  readonly kind: 'pronoun'
  readonly form: PronounForm
}

export type Mention = NameMention | NounMention | PronounMention

/** A noun that says who somebody is, with the words before it. */
export interface Role {
  readonly words: string
  /** The noun at the head, singular, lower case. */
  readonly noun: string
  /** The words between the determiner and the noun, lower case: "prime", "norwegian". */
  readonly modifiers: readonly string[]
  readonly determiner: Determiner
  /** Whose: "his", "Koss". Lower case. */
  readonly owner: string
  readonly plural: boolean
}
