/** Words that make a capitalised name an organisation's rather than a person's. Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `académie academy administration agency airlines airways albion alliance analytics army assembly associates association athletic
   athletics authority aviation bakery ballet bancorp bank bench biosciences board brands brewery brigade broadcasting brothers
   bureau buses cabinet campaign capital cathedral center centre chamber chemicals church clinic club coalition coastguard
   collective college command commission committee communications company congress conservatives consortium constabulary
   consulting cooperative corp corporation council court crescent cross crown cruises dairy democrats department diagnostics
   diocese directorate division electric electronics embassy energy enterprises farms federation ferries festival foods force
   forces forum foundation front fund government group guard guild headquarters health holdings homes hospital hotels house inc
   industries infirmary initiative inspectorate institute institution insurance international jury laboratories laboratory labs
   league lending limited lines llc llp logistics ltd manufacturing medecins médecins media mining ministry mosque motors movement museum mutual
   nations navy network news observatory office ombudsman opera orchestra organics organisation organization panel parish
   parliament partners party pathology petroleum pharma pharmaceuticals pharmacy pictures plc police press project publishers
   publishing railroad railways records regiment registry republicans research resorts rights robotics rovers savings school
   secretariat securities security senate service services shipping society software solutions sons squad state station steel
   storage stores street studios supermarkets synagogue syndicate system systems tabernacle task technologies telecom telecoms
   television temple terminals theatre therapeutics trades tribunal trust trustees tv union united university utilities ventures
   wanderers watch waterworks works`.split(/\s+/),
)
