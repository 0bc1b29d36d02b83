/** What the API takes and gives where the store is changed, and what changed in it. */
import Type from 'typebox'
import { Entry } from '../record/ledger.ts'
import { Reply } from './peopleSchemas.ts'
import { Anchor, StoredItem, Where } from './reportSchemas.ts'
import { closed, oneOf, orNull, text } from './schemaParts.ts'

export const OUTCOMES = ['added', 'new version', 'unchanged', 'skipped', 'failed'] as const

export const Kept = Type.Object(
  {
    outcome: oneOf(['added', 'new version', 'unchanged'] as const),
    id: text('the id that the report has in the store'),
  },
  { ...closed, description: 'What became of a report that was sent.' },
)

export const Bringing = Type.Object(
  {
    urls: Type.Optional(Type.Array(Type.String(), { description: 'addresses of reports; one alone may be a feed’s' })),
    feed: Type.Optional(text('the address of an RSS, Atom or JSON feed, of whose entries the pages are fetched')),
    follow: Type.Optional(
      Type.Boolean({ description: 'false: what feeds have of their entries is taken, and no page is fetched' }),
    ),
    outlet: Type.Optional(text('who published them')),
  },
  { ...closed, description: 'Either urls or a feed.' },
)

export const Outcome = Type.Object(
  {
    input: Type.String(),
    outcome: oneOf(OUTCOMES),
    id: Type.Optional(text("the report's id in the store, where it is there")),
    why: Type.Optional(
      text('why it was skipped, or failed and what to do; of one that was added, that its date could not be read'),
    ),
  },
  { ...closed, description: 'What became of one input.' },
)

export const JOB_STATES = ['running', 'done', 'stopped', 'failed'] as const

export const Job = Type.Object(
  {
    id: Type.String(),
    state: oneOf(JOB_STATES),
    started: text('ISO 8601 in UTC'),
    share: Type.Number({ description: 'how much of it is behind us, about; 0 to 1' }),
    counts: Type.Object(
      {
        added: Type.Integer(),
        'new version': Type.Integer(),
        unchanged: Type.Integer(),
        skipped: Type.Integer(),
        failed: Type.Integer(),
      },
      closed,
    ),
    outcomes: Type.Array(Outcome, { description: 'the last of them, in their order' }),
    why: orNull(text('of a job that failed, what happened and what to do')),
  },
  { ...closed, description: 'Reports that are being brought in.' },
)

export const Deciding = Type.Union(
  [
    Type.Object(
      { join: Type.Array(Type.String(), { minItems: 2, maxItems: 2, description: 'two claims: they are one' }) },
      closed,
    ),
    Type.Object(
      {
        split: Type.Object(
          {
            claim: Type.String(),
            report: Type.String(),
            start: Type.Optional(
              Type.Integer({ minimum: 0, description: 'where the span of the one carrier begins that is meant' }),
            ),
          },
          closed,
        ),
      },
      { ...closed, description: 'what the report says is another claim, or what it says in one place' },
    ),
    Type.Object(
      {
        oneOrigin: Type.Object(
          { claim: Type.String(), reports: Type.Array(Type.String(), { minItems: 2, maxItems: 2 }) },
          closed,
        ),
      },
      { ...closed, description: 'the two reports stand on one say-so' },
    ),
    Type.Object(
      {
        twoOrigins: Type.Object(
          { claim: Type.String(), reports: Type.Array(Type.String(), { minItems: 2, maxItems: 2 }) },
          closed,
        ),
      },
      { ...closed, description: 'each of the two reports stands on its own' },
    ),
  ],
  { description: 'What is decided by hand; claims and reports by their ids.' },
)

export const Decided = Type.Object(
  {
    id: text('by which it can be taken back'),
    claims: Type.Array(Entry, { description: 'the claims that it was about, as they are now' }),
  },
  closed,
)

const part = <T extends Parameters<typeof Type.Array>[0]>(item: T, description: string) =>
  Type.Object({ total: Type.Integer(), items: Type.Array(item) }, { ...closed, description })

export const Gain = Type.Object(
  {
    entry: Entry,
    carriers: Type.Array(Type.String(), { description: 'the reports that came and carry it' }),
    origins: Type.Array(Type.String(), { description: 'the ids of its origins on which only such reports stand' }),
    disagrees: Type.Array(Type.String(), { description: 'the ids of the entries that it disagrees with since then' }),
  },
  { ...closed, description: 'A claim that gained a carrier, an origin or a disagreement.' },
)

export const CameReply = Type.Object(
  {
    party: Type.Object({ name: Type.String(), kind: Type.String(), named: Type.Boolean() }, closed),
    asked: Type.Object(
      { report: Where, says: Anchor },
      { ...closed, description: 'where it had been told that no reply came' },
    ),
    reply: Reply,
  },
  closed,
)

export const Changes = Type.Object(
  {
    since: Type.String(),
    until: text('what came later is still to be asked for, with this as since'),
    reports: part(StoredItem, 'reports that came'),
    versions: part(StoredItem, 'new versions of reports'),
    claims: part(Gain, 'claims that gained something'),
    replies: part(CameReply, 'replies that came to what had not been answered'),
  },
  { ...closed, description: 'What came into the store since a moment; of each at most as many as the limit says.' },
)

export const Jobs = Type.Object({ items: Type.Array(Job) }, closed)
