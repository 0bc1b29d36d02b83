/** What the tests use of two packages that come without types. */
declare module 'jsonld' {
  interface Options {
    readonly format: 'application/n-quads'
    readonly safe: true
    readonly documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>
  }
  const jsonld: { toRDF(document: unknown, options: Options): Promise<string> }
  export default jsonld
}

declare module 'n3' {
  interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph'
    readonly value: string
  }
  export interface Quad {
    readonly subject: Term
    readonly predicate: Term
    readonly object: Term
  }
  export class Parser {
    constructor(options: { readonly format: string })
    parse(text: string): Quad[]
  }
}
