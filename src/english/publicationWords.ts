/** Words that make a capitalised name a paper's, a magazine's or a broadcaster's. Lower case. */
export const PUBLICATION_WORDS: ReadonlySet<string> = new Set(
  `chronicle courier daily dispatch echo examiner gazette guardian herald independent inquirer journal ledger lantern magazine
   mercury mirror monitor news observer post radio record reporter review standard star sun telegraph television times tribune
   tv weekly bbc cnn npr dagens gazzetta gazeta gaceta corriere zeitung`.split(/\s+/),
)
