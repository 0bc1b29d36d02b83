import { outcomeOf } from '../english/comment/outcomeOf.ts'
import type { Record, Span } from '../record/record.ts'
import { codePoints } from './codePoints.ts'
import type { Node } from './graph.ts'
import { reportIri } from './reportIri.ts'
import { selectors } from './selectors.ts'
import { webAddress } from './webAddress.ts'

/** What is said of some words of a report. */
interface Remark {
  /** What the annotation's id ends with. */
  readonly id: string
  readonly spans: readonly Span[]
  readonly motivation: 'tagging' | 'identifying' | 'describing' | 'assessing'
  /** What the words are: "source". */
  readonly tag: string
  /** What is said of them in words: a party's name, a claim's standing. */
  readonly says?: string | undefined
  /** The things of the record that they belong to, by id. */
  readonly of: readonly string[]
}

/**
 * A record as W3C Web Annotations (Recommendation of 23 February 2017): one for every role that words of the report play, with a target for each span. They point
 * at the report's address, or where it has none at its IRI.
 */
export function annotations(record: Record): Node[] {
  const { report, made } = record
  const iri = reportIri(report)
  const source = webAddress(report.url) ?? iri
  const counted = codePoints(report.text)
  const target = (span: Span): Node => ({
    type: 'SpecificResource',
    source,
    selector: selectors(report.text, report.blocks, span, counted),
  })
  return remarks(record)
    .filter(({ spans }) => spans.length > 0)
    .map(({ id, spans, motivation, tag, says, of }) => ({
      id: `${iri}#annotation-${id}`,
      type: 'Annotation',
      motivation,
      generator: { id: 'urn:sayso', type: 'Software', name: made.by },
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: tag, format: 'text/plain', language: 'en' },
        ...(says === undefined
          ? []
          : [{ type: 'TextualBody', purpose: motivation, value: says, format: 'text/plain' }]),
        ...of.map(one => ({ type: 'SpecificResource', purpose: 'linking', source: `${iri}#${one}` })),
      ],
      target: spans.length === 1 ? target(spans[0] as Span) : spans.map(target),
    }))
}

function remarks({ parties, attributions, checks, comments, claims }: Record): Remark[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const standings = new Map(claims.map(({ attribution, standing }) => [attribution, standing]))
  const identified = (party: string | null) => ({ says: names.get(party ?? ''), of: party === null ? [] : [party] })
  return [
    ...parties.flatMap((party): Remark[] => [
      { id: party.id, spans: party.mentions, motivation: 'identifying', tag: 'mention', ...identified(party.id) },
      {
        id: `${party.id}-anonymity`,
        spans: party.anonymity?.spans ?? [],
        motivation: 'describing',
        tag: 'reason for withholding the name',
        of: [party.id],
      },
    ]),
    ...attributions.flatMap((one): Remark[] => {
      const part = (name: string, spans: readonly Span[], more: Partial<Remark> = {}): Remark => ({
        id: `${one.id}-${name}`,
        spans,
        motivation: 'tagging',
        tag: name,
        ...more,
        of: [one.id, ...(more.of ?? [])],
      })
      return [
        part('source', one.source, { motivation: 'identifying', ...identified(one.party) }),
        part('cue', one.cue),
        part('content', one.content, { motivation: 'describing', says: standings.get(one.id) }),
        part('addressee', one.addressee?.spans ?? [], {
          motivation: 'identifying',
          ...identified(one.addressee?.party ?? null),
        }),
        part('medium', one.medium?.spans ?? [], { motivation: 'describing', says: one.medium?.kind }),
        part('time', one.said?.span ? [one.said.span] : [], { motivation: 'describing', says: one.said?.value }),
        ...one.hedges.map((hedge, index) =>
          part('hedge', [hedge.span], {
            id: `${one.id}-hedge-${index + 1}`,
            motivation: 'describing',
            says: hedge.kind,
          }),
        ),
      ]
    }),
    ...checks.map(
      ({ id, span, verdict, about }): Remark => ({
        id,
        spans: [span],
        motivation: 'assessing',
        tag: 'check',
        says: verdict,
        of: [id, ...about],
      }),
    ),
    ...comments.map(
      ({ id, span, outcome, rule, about, asked }): Remark => ({
        id,
        spans: [span],
        motivation: 'describing',
        tag: 'right of reply',
        says: outcomeOf({ outcome, rule }),
        of: [id, ...(asked === null ? [] : [asked]), ...about],
      }),
    ),
  ]
}
