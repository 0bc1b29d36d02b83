import type { Party } from '../record/record.ts'

/**
 * Nouns that take up a body or a work brought in under another name: which kinds of party they may take up, and which words in a party's name
 * show that it is one. "The agency" may be the Safety Commission, "the company" anything that is not known for something else. Lower case.
 */
export const TAKEN_UP: readonly {
  readonly nouns: string
  readonly kinds: readonly Party['kind'][]
  /** Words in its name that fit; empty where the noun says nothing that a name would show. */
  readonly named: string
}[] = [
  {
    nouns:
      'company firm business corporation manufacturer maker retailer chain operator carmaker automaker supermarket grocer developer publisher startup start-up conglomerate carrier lender insurer miner brewer platform supplier contractor producer brand giant chain utility railroad railway importer exporter distributor wholesaler carmaker automaker chipmaker drugmaker shipbuilder housebuilder provider employer',
    kinds: ['organisation'],
    named:
      'inc corp corporation co company ltd limited plc llc llp holdings group industries technologies systems labs gmbh ag foods motors energy airlines airways air lines',
  },
  {
    nouns: 'agency regulator watchdog body',
    kinds: ['organisation', 'government'],
    named:
      'agency commission administration authority bureau office service services centers centres board council inspectorate ombudsman commissioner standards safety protection',
  },
  {
    nouns: 'auditor',
    kinds: ['organisation', 'government'],
    named: 'audit auditor auditors auditor-general comptroller',
  },
  {
    nouns: 'investigator inspector',
    kinds: ['organisation', 'government'],
    named: 'investigation investigations investigators inspectorate bureau safety board',
  },
  { nouns: 'justice', kinds: ['organisation'], named: 'court' },
  { nouns: 'department', kinds: ['organisation', 'government'], named: 'department corrections' },
  { nouns: 'ministry', kinds: ['organisation', 'government'], named: 'ministry' },
  { nouns: 'commission inquiry', kinds: ['organisation', 'government'], named: 'commission inquiry' },
  { nouns: 'committee', kinds: ['organisation', 'group'], named: 'committee' },
  { nouns: 'council authority', kinds: ['organisation', 'government'], named: 'council authority' },
  { nouns: 'court bench tribunal', kinds: ['organisation'], named: 'court tribunal bench' },
  { nouns: 'bank lender', kinds: ['organisation'], named: 'bank bancorp savings' },
  { nouns: 'airline carrier', kinds: ['organisation'], named: 'air airlines airways' },
  {
    nouns: 'union',
    kinds: ['organisation'],
    named: 'union unions workers teachers brotherhood teamsters federation local unite unison guild',
  },
  { nouns: 'university school college', kinds: ['organisation'], named: 'university college school academy institute' },
  { nouns: 'hospital', kinds: ['organisation'], named: 'hospital infirmary clinic medical' },
  { nouns: 'trust', kinds: ['organisation'], named: 'trust' },
  {
    nouns: 'charity foundation nonprofit non-profit',
    kinds: ['organisation'],
    named: 'foundation trust fund aid relief',
  },
  {
    nouns: 'club team side franchise',
    kinds: ['organisation', 'group'],
    named: 'fc athletic united city rovers rangers club',
  },
  { nouns: 'league federation association', kinds: ['organisation'], named: 'league federation association' },
  { nouns: 'party', kinds: ['organisation'], named: 'party' },
  { nouns: 'force police', kinds: ['organisation'], named: 'police constabulary force' },
  { nouns: 'army military', kinds: ['organisation', 'government'], named: 'army forces military' },
  { nouns: 'think tank institute centre center', kinds: ['organisation'], named: 'institute centre center foundation' },
  { nouns: 'group organisation organization', kinds: ['organisation', 'group'], named: '' },
  { nouns: 'panel', kinds: ['organisation', 'group'], named: 'panel' },
  { nouns: 'alliance coalition', kinds: ['organisation'], named: 'alliance coalition' },
  { nouns: 'movement', kinds: ['organisation'], named: 'movement' },
  { nouns: 'government', kinds: ['government'], named: 'government' },
  {
    nouns: 'newspaper paper daily tabloid broadsheet weekly outlet title',
    kinds: ['publication'],
    named:
      'times post herald tribune gazette chronicle journal mail guardian telegraph independent sun mirror express star news ledger courier',
  },
  { nouns: 'magazine', kinds: ['publication'], named: 'magazine review' },
  {
    nouns: 'broadcaster network channel station',
    kinds: ['publication', 'organisation'],
    named: 'tv television news channel radio broadcasting',
  },
  { nouns: 'website site outlet blog', kinds: ['publication'], named: '' },
  { nouns: 'journal', kinds: ['publication'], named: 'journal letters review' },
]
