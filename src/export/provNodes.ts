import type { Attribution, Claim, Link, Party, Record, Span } from '../record/record.ts'
import { codePoints } from './codePoints.ts'
import { dateTime } from './dateTime.ts'
import type { Node } from './graph.ts'
import { reportIri } from './reportIri.ts'
import { webAddress } from './webAddress.ts'
import { words } from './words.ts'

/** A document says nothing by itself: it is a thing that words are taken from. */
const AGENTS: { readonly [kind in Party['kind']]: string } = {
  person: 'prov:Person',
  organisation: 'prov:Organization',
  government: 'prov:Organization',
  publication: 'prov:Organization',
  group: 'prov:Agent',
  unknown: 'prov:Agent',
  document: 'prov:Entity',
}

const reference = (iri: string) => ({ '@id': iri })
const references = (iris: Iterable<string>) => [...new Set(iris)].map(reference)

/**
 * A record as PROV-O. The report is an entity, a specialisation of the page at its address. Every attribution is an entity, what was said, attributed to its
 * party; every claim is another, the words of the report that give it: quoted from the report, and where they are a direct quotation from what was said too, with
 * what was said first as its primary source. Each link of a chain is derived from the one before it.
 */
export function provNodes(record: Record): Node[] {
  const { report, parties, attributions, claims } = record
  const iri = reportIri(report)
  const at = (id: string) => `${iri}#${id}`
  const counted = codePoints(report.text)
  const byId = new Map(parties.map(party => [party.id, party]))
  const spoken = new Map(attributions.map(one => [one.id, one]))
  const named = new Map<string, Node>()
  const derived = new Map<string, Set<string>>()

  /** Who is no party of the record has only a name. */
  const agent = (name: string): string => {
    const id = at(`agent-${encodeURIComponent(name.toWellFormed())}`)
    named.set(id, { '@id': id, '@type': 'prov:Agent', 'rdfs:label': name })
    return id
  }
  /** Whom something is attributed to, or for a document, what it is from. */
  const by = (party: string | null, name?: string): Node => {
    const known = byId.get(party ?? '')
    if (known?.kind === 'document') return { 'prov:hadPrimarySource': reference(at(known.id)) }
    if (known) return { 'prov:wasAttributedTo': reference(at(known.id)) }
    return name === undefined ? {} : { 'prov:wasAttributedTo': reference(agent(name)) }
  }
  const places = (spans: readonly Span[]): Node[] =>
    spans.map(({ start, end }) => ({
      '@type': ['prov:Location', 'oa:TextPositionSelector'],
      'oa:start': { '@type': 'xsd:nonNegativeInteger', '@value': String(counted(start)) },
      'oa:end': { '@type': 'xsd:nonNegativeInteger', '@value': String(counted(end)) },
    }))
  const entity = (claim: Claim, link: Link, index: number): string => {
    if (link.attribution !== null) return at(link.attribution)
    return link.role === 'outlet' ? iri : at(`${claim.id}-link-${index + 1}`)
  }

  const said = (one: Attribution): Node => ({
    '@id': at(one.id),
    '@type': 'prov:Entity',
    // Only of a direct quotation are the words known in which it was said.
    ...(one.style === 'direct' ? { 'prov:value': words(report.text, one.content) } : {}),
    ...(one.said === null ? {} : { 'dcterms:date': one.said.value }),
    ...by(one.party),
  })

  const claimed = claims.flatMap((claim): Node[] => {
    const attribution = spoken.get(claim.attribution)
    const [first] = claim.chain
    const way = claim.chain.map((link, index) => entity(claim, link, index))
    for (const [index, later] of way.entries()) {
      const earlier = way[index - 1]
      if (earlier === undefined || earlier === later) continue
      const sources = derived.get(later) ?? new Set()
      derived.set(later, sources.add(earlier))
    }
    const passedOn = claim.chain.flatMap((link, index): Node[] => {
      const id = way[index] ?? iri
      if (id === iri || link.attribution !== null) return []
      return [{ '@id': id, '@type': 'prov:Entity', ...by(link.party, link.name) }]
    })
    const spans = attribution?.content ?? []
    const origin = way[0] === undefined || way[0] === iri ? {} : { 'prov:hadPrimarySource': reference(way[0]) }
    const speaker = first ? by(first.party, first.name)['prov:wasAttributedTo'] : undefined
    return [
      {
        '@id': at(claim.id),
        '@type': 'prov:Entity',
        'prov:value': words(report.text, spans),
        'prov:atLocation': places(spans),
        'prov:wasQuotedFrom': references(attribution?.style === 'direct' ? [iri, at(attribution.id)] : [iri]),
        ...origin,
        'prov:wasAttributedTo': speaker,
        'rdfs:comment': { '@language': 'en', '@value': claim.standing },
      },
      ...passedOn,
    ]
  })

  const outlet = claims.flatMap(({ chain }) => chain).find(({ role }) => role === 'outlet')
  const publisher = by(outlet?.party ?? null, report.outlet)['prov:wasAttributedTo']
  const credits = report.origin.map(({ agency, part }, index) => ({
    id: at(`origin-${index + 1}`),
    part,
    by: reference(agent(agency)),
  }))
  const from = (part: 'whole' | 'some') => credits.filter(one => one.part === part).map(({ id }) => reference(id))
  const address = webAddress(report.url)
  const moment = dateTime(report.published)
  const whole: Node = {
    '@id': iri,
    '@type': 'prov:Entity',
    'dcterms:title': report.title,
    'dcterms:language': report.language,
    'dcterms:issued': report.published,
    'prov:generatedAtTime': moment === null ? undefined : { '@type': 'xsd:dateTime', '@value': moment },
    'prov:specializationOf': address === null ? undefined : reference(address),
    'prov:wasAttributedTo': [...(publisher ? [publisher] : []), ...report.byline.map(name => reference(agent(name)))],
    'prov:wasQuotedFrom': from('whole'),
    'prov:wasDerivedFrom': from('some'),
  }

  return [
    whole,
    ...credits.map(credit => ({ '@id': credit.id, '@type': 'prov:Entity', 'prov:wasAttributedTo': credit.by })),
    ...parties.map(party => ({
      '@id': at(party.id),
      '@type': AGENTS[party.kind],
      'rdfs:label': party.name,
      'dcterms:description': party.description,
    })),
    ...attributions.map(said),
    ...claimed,
    ...named.values(),
    // Last, as only all claims together tell what a thing came from.
    ...[...derived].map(([later, earlier]) => ({ '@id': later, 'prov:wasDerivedFrom': references(earlier) })),
  ]
}
