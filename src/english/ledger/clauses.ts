const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words by which a sentence is seen to make several claims (src/ledger/pieces.ts). Lower case. */
export const CLAUSES = {
  /** After a comma each tells something more of what stands before. */
  relatives: set('who which whose whom where'),
  /** After a comma each begins a clause. */
  subordinates: set('while whereas although though because once'),
  /** Each joins a second thing without a comma too; what stands after *when* or *until* says which thing the first is. */
  secondThings: set('whereas although though'),
  joiners: set('and but while yet'),
  /** What a number is compared or dated with is no claim of its own: "rose to 11 per cent, *from* 9". */
  compares: set(
    'from up down compared against than in on at by since until of to for or plus and last this during between under over near about around',
  ),
  /** End like participles and are none. */
  noParticiples: set(
    'according during including nothing something anything everything morning evening following king spring building being',
  ),
  /** A subject begins with one of these, a capital or a figure. */
  subjects: set(
    `he she it they we i you there this that these those the a an his her its their our my no nobody none some all many most both half each every
    another`,
  ),
  /** May stand before a verb. */
  adverbs: set('not never then later also now still already only just even'),
  /** Pasts that no ending shows. */
  pasts: set(
    `arose became began bore bound bred broke brought built bought burnt caught chose cost crept dealt dug drew drove ate fell fed felt fought found fled flew forgot
    gave went grew hung heard hid hit held kept knew laid led left lent lost made meant met paid put quit read rode rang rose ran sat saw sought sold sent set shook
    shot shut sank slept slid spent spoke spread sprang stood stole stuck struck swam swore swept took taught tore told thought threw understood woke wore won wept
    wrote`,
  ),
  /** A past by its ending, or a participle: words that end so and are neither are few. */
  pastEnding: /^\p{Ll}{2,}(?<!(?:ne|spe|se|hundr|inde|fe|exce|succe|proce|we|bre|gre|sacr|nak|wick|rugg))ed$/u,
}
