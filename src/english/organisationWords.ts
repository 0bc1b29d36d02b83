/** Words that make a capitalised name an organisation's rather than a person's. Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `academy académie administration aerospace agency airlines airways albion alliance analytics apparel army assembly associates
   association athletic athletics authority automotive aviation bakery ballet bancorp bank bench beverages biopharma biosciences
   biotech board brands breweries brewery brigade broadcasting brothers bureau buses cabinet campaign capital cathedral cement
   center centre chamber chemicals church cinemas clinic club coalition coastguard collective college command commission
   committee communications company congress conservatives consortium constabulary construction consulting contractors
   cooperative corp corporation council couriers court crescent cross crown cruises dairy defence defense democrats department
   developments diagnostics diocese directorate distillers distribution division dynamics electric electronics embassy energy
   engineering enterprises entertainment estates exploration farms federation ferries festival films fisheries foods force
   forces forum foundation freight front fund games gaming government group guard guild haulage headquarters health holdings
   homes hospital hospitality hotels house housing inc industries infirmary infrastructure initiative inspectorate institute
   institution instruments insurance interactive international investments jury laboratories laboratory labs league leisure
   lending limited lines llc llp logistics ltd manufacturing materials medecins media metals minerals mining ministry mosque
   motors movement museum mutual médecins nations navy network news nurseries observatory office ombudsman opera optics
   orchestra organics organisation organization outfitters panel parish parliament partners party pathology payments petroleum
   pharma pharmaceuticals pharmacy pictures plastics plc police polymetal ports press printing productions project properties
   publishers publishing quarries railroad railways records recycling refining regiment registry rentals republicans research
   resorts retail rights robotics rovers savings school seafood seafoods secretariat securities security senate service services
   shipping shipyard shipyards society software solutions sons squad state station steel storage stores street studios
   supermarkets synagogue syndicate system systems tabernacle task technologies telecom telecommunications telecoms television
   temple terminals textiles theatre therapeutics timber tobacco toys trades trading transit transport travel tribunal trust
   trustees tv union united university utilities ventures wanderers watch waterworks works`.split(/\s+/),
)
