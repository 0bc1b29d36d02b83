/** What the API gives of those who say something, or are asked. */

import Type from 'typebox'
import { CAME } from '../english/comment/outcomeOf.ts'
import { MEDIUM_KINDS, Span } from '../record/record.ts'
import { Anchor, Hand, Where } from './reportSchemas.ts'
import { closed, oneOf, orNull, page, text } from './schemaParts.ts'

const who = {
  name: text('the fullest name'),
  kind: Type.String(),
  named: Type.Boolean(),
  outlet: orNull(text('whose unnamed source it is')),
  names: Type.Array(Type.String(), { description: 'every form of the name, the commonest first' }),
  perhaps: Type.Array(Type.String(), { description: 'whom it may mean, where it fits several' }),
}

export const Who = Type.Object(
  {
    ...who,
    parties: Type.Array(Type.Object({ report: Type.String(), id: Type.String() }, closed), {
      description: 'as which party in which report',
    }),
  },
  { ...closed, description: 'One who goes by one name or several, in one report or many.' },
)

export const Statement = Type.Object(
  {
    party: Who,
    role: oneOf(['originator', 'relay'] as const),
    report: Where,
    claim: Type.String(),
    attribution: Type.String(),
    style: oneOf(['direct', 'indirect', 'mixed'] as const),
    content: Anchor,
    source: Anchor,
    cue: Anchor,
    said: orNull(Type.String()),
    medium: orNull(oneOf(MEDIUM_KINDS)),
    hedges: Type.Array(Type.Object({ kind: Type.String(), ...Span.properties }, closed)),
    chain: Type.Array(Hand),
    standing: Type.String(),
    confidence: Type.Number(),
    alsoIn: Type.Array(Type.String(), { description: 'the other versions of the report that have the same words' }),
    withdrawn: Type.Boolean({ description: 'the latest version of the report does not have it any more' }),
  },
  { ...closed, description: 'Something that somebody is said to have said.' },
)

export const PartyName = Type.Object(
  {
    name: Type.String(),
    kind: Type.String(),
    named: Type.Boolean(),
    reports: Type.Integer({ description: 'in how many reports somebody is called so' }),
  },
  closed,
)

const Telling = Type.Object(
  {
    report: Where,
    comment: Type.String(),
    outcome: oneOf(CAME),
    says: Anchor,
    about: Type.Array(Anchor),
  },
  closed,
)

export const Reply = Type.Object(
  { report: Where, attribution: orNull(Type.String()), says: Anchor },
  { ...closed, description: 'What somebody said after having been asked.' },
)

export const Silent = Type.Object(
  {
    party: Type.Object(who, closed),
    asked: Type.Integer({ description: 'how often' }),
    unanswered: Type.Integer({ description: 'how often nothing was said to it later' }),
    askings: Type.Array(
      Type.Object({ by: orNull(Type.String()), tellings: Type.Array(Telling), reply: orNull(Reply) }, closed),
    ),
  },
  { ...closed, description: 'Somebody who was asked and did not reply.' },
)

export const StatementPage = page(Statement, {
  people: Type.Array(Type.Object({ party: Who, claims: Type.Integer(), reports: Type.Integer() }, closed), {
    description: 'everybody who is meant',
  }),
  unsure: Type.Array(Who, { description: 'those who may be one of them' }),
  many: orNull(Type.Integer({ description: 'so many names fit that other forms of them were not looked for' })),
  others: Type.Array(PartyName, { description: 'other names that share a word with it' }),
})
export const PartyNames = Type.Object({ items: Type.Array(PartyName) }, closed)
export const SilentPage = page(Silent)
