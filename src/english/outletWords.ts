/** Words that make a capitalised name an outlet's or an agency's. Lower case. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `advertiser agency agencies broadcasting bulletin chronicle courier daily dispatch echo examiner express gazette globe
   guardian herald independent insider inquirer journal ledger magazine mail media mercury mirror monitor news newsroom
   newspaper newspapers newswire observer online post press radio recorder record reporter review sentinel service
   standard star sun telegraph television times tribune tv weekly wire wires`.split(/\s+/),
)
