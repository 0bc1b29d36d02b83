import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'

/**
 * The two contexts that documents name by address, as far as they are used: names of the standards, written here as nothing is fetched. Whether the names they lead
 * to exist is asked of the vocabularies themselves (`breaches`).
 */
const OA = 'http://www.w3.org/ns/oa#'
const CONTEXTS: { readonly [url: string]: unknown } = {
  'http://www.w3.org/ns/anno.jsonld': {
    '@context': {
      oa: OA,
      as: 'http://www.w3.org/ns/activitystreams#',
      id: '@id',
      type: '@type',
      Annotation: 'oa:Annotation',
      SpecificResource: 'oa:SpecificResource',
      TextualBody: 'oa:TextualBody',
      TextQuoteSelector: 'oa:TextQuoteSelector',
      TextPositionSelector: 'oa:TextPositionSelector',
      AnnotationCollection: 'as:OrderedCollection',
      AnnotationPage: 'as:OrderedCollectionPage',
      Software: 'as:Application',
      first: { '@id': 'as:first', '@type': '@id' },
      items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
      partOf: { '@id': 'as:partOf', '@type': '@id' },
      startIndex: { '@id': 'as:startIndex', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
      total: { '@id': 'as:totalItems', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
      generator: { '@id': 'as:generator', '@type': '@id' },
      label: 'http://www.w3.org/2000/01/rdf-schema#label',
      name: 'http://xmlns.com/foaf/0.1/name',
      value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
      format: 'http://purl.org/dc/elements/1.1/format',
      language: 'http://purl.org/dc/elements/1.1/language',
      body: { '@id': 'oa:hasBody', '@type': '@id' },
      target: { '@id': 'oa:hasTarget', '@type': '@id' },
      source: { '@id': 'oa:hasSource', '@type': '@id' },
      selector: { '@id': 'oa:hasSelector', '@type': '@id' },
      motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
      purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
      tagging: 'oa:tagging',
      identifying: 'oa:identifying',
      describing: 'oa:describing',
      assessing: 'oa:assessing',
      linking: 'oa:linking',
      exact: 'oa:exact',
      prefix: 'oa:prefix',
      suffix: 'oa:suffix',
      start: { '@id': 'oa:start', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
      end: { '@id': 'oa:end', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    },
  },
  'https://schema.org': { '@context': { '@vocab': 'http://schema.org/' } },
}

/** What a JSON-LD document says, as triples; throws where a key, a type or an IRI of it means nothing (jsonld.js in its safe mode, read by N3.js). */
export async function quads(document: unknown): Promise<Quad[]> {
  const lines = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    safe: true,
    documentLoader: async url => {
      if (!(url in CONTEXTS)) throw new Error(`${url} would have to be fetched`)
      return { contextUrl: null, documentUrl: url, document: CONTEXTS[url] }
    },
  })
  return new Parser({ format: 'N-Quads' }).parse(lines)
}
