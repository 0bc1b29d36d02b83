import type { Attribution, Check, Party, Record, Span } from '../record/record.ts'
import { codePoints } from './codePoints.ts'
import type { Node } from './graph.ts'
import { reportIri } from './reportIri.ts'
import { webAddress } from './webAddress.ts'
import { words } from './words.ts'

/** schema.org knows no other authors than people and organisations; a group of people is nearer to the second. */
const TYPES: { readonly [kind in Party['kind']]: string } = {
  person: 'Person',
  organisation: 'Organization',
  government: 'GovernmentOrganization',
  group: 'Organization',
  publication: 'NewsMediaOrganization',
  document: 'CreativeWork',
  unknown: 'Thing',
}
/** Kinds that are no author: what is theirs is credited in words, or based on them. */
const NO_AUTHORS: readonly Party['kind'][] = ['document', 'unknown']
const RATINGS: { readonly [verdict in Check['verdict']]: string } = {
  confirmed: 'Confirmed',
  unverified: 'Not verified',
  doubtful: 'In doubt',
  disputed: 'Disputed',
  false: 'False',
}
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** What `char=14,26` means: characters of a plain text, counted as code points from 0. */
const PLACES = 'https://www.rfc-editor.org/rfc/rfc5147'

const reference = (iri: string) => ({ '@id': iri })

/**
 * A record as schema.org's things. Claims and quotations say where they stand in the report's text as it was read (RFC 5147). A claim review is a draft: it says
 * what the report says of a claim's truth, and its rating is a word and no number, for that is the reviewer's to give.
 */
export function schemaOrgNodes(record: Record): Node[] {
  const { report, parties, attributions, claims, checks } = record
  const iri = reportIri(report)
  const at = (id: string) => `${iri}#${id}`
  const counted = codePoints(report.text)
  const byId = new Map(parties.map(party => [party.id, party]))
  const spoken = new Map(attributions.map(one => [one.id, one]))
  const claimOf = new Map(claims.map(({ id, attribution }) => [attribution, id]))
  const address = webAddress(report.url) ?? undefined
  const publisher = report.outlet === undefined ? undefined : { '@type': 'NewsMediaOrganization', name: report.outlet }

  const by = (party: string | null): Node => {
    const known = byId.get(party ?? '')
    if (!known) return {}
    if (!NO_AUTHORS.includes(known.kind)) return { author: reference(at(known.id)) }
    return known.kind === 'document' ? { isBasedOn: reference(at(known.id)) } : { creditText: known.name }
  }
  const places = (spans: readonly Span[]): Node[] =>
    spans.map(({ start, end }) => ({
      '@type': 'PropertyValue',
      propertyID: PLACES,
      value: `char=${counted(start)},${counted(end)}`,
    }))
  const told = (one: Attribution): Node => ({
    text: words(report.text, one.content),
    identifier: places(one.content),
    inLanguage: report.language,
    ...by(one.party),
    ...(one.said !== null && DAY.test(one.said.value) ? { dateCreated: one.said.value } : {}),
  })

  return [
    {
      '@type': 'NewsArticle',
      '@id': iri,
      url: address,
      headline: report.title,
      inLanguage: report.language,
      datePublished: report.published,
      publisher,
      author: report.byline.map(name => ({ '@type': 'Person', name })),
      sourceOrganization: report.origin
        .filter(({ part }) => part === 'whole')
        .map(({ agency }) => ({ '@type': 'Organization', name: agency })),
    },
    ...parties.map(party => ({
      '@type': TYPES[party.kind],
      '@id': at(party.id),
      name: party.name,
      description: party.description,
      disambiguatingDescription: party.named ? undefined : 'Not named in the report.',
    })),
    ...claims.flatMap(claim => {
      const attribution = spoken.get(claim.attribution)
      if (!attribution) return []
      return [
        {
          '@type': 'Claim',
          '@id': at(claim.id),
          ...told(attribution),
          description: claim.standing,
          appearance: reference(iri),
        },
      ]
    }),
    ...attributions
      .filter(({ style }) => style === 'direct')
      .map(one => ({ '@type': 'Quotation', '@id': at(one.id), ...told(one), isPartOf: reference(iri) })),
    ...checks.flatMap(check =>
      check.about.flatMap(id => {
        const attribution = spoken.get(id)
        const claim = claimOf.get(id)
        if (!attribution || claim === undefined) return []
        const judge = check.by === null && check.who.length === 0 ? { author: publisher } : by(check.by)
        return [
          {
            '@type': 'ClaimReview',
            '@id': at(`${check.id}-${claim}`),
            creativeWorkStatus: 'Draft',
            claimReviewed: words(report.text, attribution.content),
            itemReviewed: reference(at(claim)),
            reviewRating: { '@type': 'Rating', alternateName: RATINGS[check.verdict] },
            reviewBody: report.text.slice(check.span.start, check.span.end),
            url: address,
            datePublished: report.published,
            isPartOf: reference(iri),
            ...judge,
          },
        ]
      }),
    ),
  ]
}
