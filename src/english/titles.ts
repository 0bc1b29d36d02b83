/**
 * Words before a personal name that are no part of it. Courtesy titles say nothing about the person; the others describe.
 * Lower case, without a stop.
 */
export const TITLES: ReadonlyMap<string, 'courtesy' | 'office'> = new Map([
  ...`mr mrs ms miss mx sr dr doctor prof professor sir dame lord lady rev reverend fr father sister brother aunty auntie uncle alh alhaji mallam hajia
      hon esq comrade engr eng engineer barr adv advocate arch alhaja madam madame monsieur herr frau señor señora sheikh shaikh imam rabbi pastor bishop archbishop cardinal pope saint st`
    .split(/\s+/)
    .map((word): [string, 'courtesy'] => [word, 'courtesy']),
  ...`president vice-president premier leader principal founder co-founder dean provost vice-chancellor rector comptroller ombudsman trooper adviser advisor cs secretary-general director-general inspector-general attorney-general auditor-general chancellor king queen prince princess emperor duke duchess baron baroness
      minister secretary undersecretary ambassador envoy governor gov lieutenant-governor senator sen representative rep congressman
      congresswoman assemblyman assemblywoman councillor councilman councilwoman cllr mayor speaker chairman chairwoman chair
      commissioner superintendent supt sheriff chief deputy director attorney general gen brig brigadier major maj colonel col
      lieutenant lt captain capt sergeant sgt corporal cpl commander cmdr admiral adm marshal officer constable pc det detective
      inspector insp judge justice coroner prosecutor counsel magistrate registrar clerk trustee treasurer auditor
      spokesman spokeswoman spokesperson coach manager editor author actor actress singer ceo cfo coo mp mep msp
      justices judges messrs con insp ch retired dig aig asp dsp ssp dcp acp dci csp cm pm sp vc ds dcs dsu dgp adgp igp asi pcso wpc pte lcpl avm acm
      executive acting former ex-president ex-minister administrator vicar archdeacon whip`
    .split(/\s+/)
    .map((word): [string, 'office'] => [word, 'office']),
])

/** Words that belong to a title only before another of its words: "*Health* Minister Ida Brandt", but "Health Canada". Lower case. */
export const TITLE_FIELDS: ReadonlySet<string> = new Set(
  'state prime foreign interior defence defense finance health education home vice'.split(' '),
)
