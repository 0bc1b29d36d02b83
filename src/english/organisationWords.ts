/** Words that make a capitalised name an organisation's rather than a person's. Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `academy académie administration advisers advisors advisory aero aerospace ag agency airlines airport airways albion alliance aluminium
   aluminum analytics apparel aquarium architects army assembly asset assets associates association athletic athletics authority automotive
   autos aviation bakery ballet bancorp bancshares bank bench beverages bhd biologics biopharma biosciences biotech board brands breweries
   brewers brewery brigade broadband broadcasting brothers builders bureau buses bv cabinet campaign capital cargo cathedral cement center
   centre chamber chemical chemicals choir church cinema cinemas circus clinic clinics cloud club co co-op co-operative coal coalition
   coastguard collective college command commission committee communications company congress conservatives consortium constabulary
   construction consultancy consultants consulting contractors cooperative copper corp corporation cos council couriers court credit
   crescent cross crown cruises cycles dairies dairy data defence defense democrats department developments devices diagnostics digital
   diocese directorate distillers distillery distribution division dynamics electric electronics embassy energies energy engineering
   enterprises entertainment equity estates exploration express farms federation ferries ferry fertilisers fertilizers festival films
   finance financial fisheries foods force forces forum foundation freight front fund games gaming genetics genomics gmbh government grocers
   group guard guild haulage headquarters health healthcare holdings homes hospice hospital hospitality hotels house housing inc industries
   infirmary infrastructure initiative inspectorate institute institution instruments insurance interactive international investments
   ironworks jury laboratories laboratory labs league leasing leisure lending limited lines lithium llc llp logistics ltd manufacturing
   marine maritime markets materials meats medecins media medical metals minerals mining ministry mobile mobility mosque motors movement
   museum mutual médecins nations navy network networks news nitrate nitrogen nurseries observatory office olympique ombudsman opera optics
   orchards orchestra organics organisation organization outfitters oyj packaging panel paper papers parish parliament partners party
   pathology payments petrochemical petrochemicals petroleum pharma pharmaceuticals pharmacies pharmacy pictures plastics plc police
   polymetal ports poultry press printing productions project properties pty publishers publishing quarries rail railroad railway railways
   realty records recycling refinery refining regiment registry renewables rentals republicans research resorts retail rights robotics
   rovers savings school scooters sdn seafood seafoods secretariat securities security semiconductor semiconductors senate service services
   shipping shipyard shipyards society software solar solutions sons squad srl state station steel steelworks storage stores street studios
   supermarkets surgical synagogue syndicate system systems tabernacle task technologies technology telecom telecommunications telecoms
   television temple terminals textiles theatre therapeutics timber tobacco toys trades trading transit transport travel tribunal trust
   trustees tv union united university uranium utilities vaccines ventures vineyards wanderers watch waterworks wealth winery wireless works
   zoo`.split(/\s+/),
)
