import type { Party } from '../record/record.ts'

/** What the noun at the head of a name or description says about the party. Singular, lower case; the plural of a person is a group. */
export const PARTY_NOUNS: ReadonlyMap<string, Party['kind']> = new Map(
  (
    [
      [
        'person',
        `person man woman boy girl child official officer spokesman spokeswoman spokesperson representative aide adviser advisor
         minister secretary president governor mayor senator lawmaker legislator congressman congresswoman mp deputy councillor
         diplomat ambassador envoy negotiator mediator judge justice lawyer attorney prosecutor solicitor barrister counsel defendant
         plaintiff witness victim suspect detective inspector sergeant constable soldier general colonel captain commander major
         fighter rebel militant gunman protester activist campaigner organiser organizer analyst economist expert scientist
         researcher professor lecturer historian author writer editor reporter journalist correspondent columnist presenter host
         doctor nurse surgeon medic patient teacher pupil student parent mother father sister brother son daughter wife husband
         widow uncle aunt cousin relative friend neighbour neighbor colleague resident villager voter supporter critic ally opponent
         rival leader chief head chair chairman chairwoman chairperson director manager executive boss owner founder trader banker
         broker investor shareholder strategist consultant worker employee staffer engineer mechanic driver pilot farmer fisherman
         passenger customer shopper client source insider participant member partner priest bishop curate coach player striker
         actor actress singer artist chancellor premier speaker king queen prince candidate commissioner coroner auditor clerk
         registrar supervisor operator receptionist graduate agent applicant tenant somebody someone anyone anybody nobody everyone
         headteacher headmaster headmistress principal dean provost rector lecturer tutor lead psychologist psychiatrist statistician
         economist physicist biologist chemist archaeologist geologist astronomer ecologist epidemiologist virologist meteorologist
         forecaster conservator curator librarian archivist paramedic midwife carer dentist pharmacist vet physician consultant
         butcher baker cook chef waiter waitress bartender barman barmaid cashier bookkeeper accountant grocer hairdresser cleaner
         janitor caretaker plumber electrician carpenter builder roofer welder miner docker dockworker trucker cyclist motorist
         pedestrian commuter traveller traveler tourist guest hiker walker runner jogger diver surfer swimmer sailor crewman skipper
         deckhand mate steward stewardess purser controller conductor herder shepherd grower rancher fisher hunter gamekeeper ranger
         trainer jockey umpire referee goalkeeper keeper captain defender midfielder forward teammate bowler batsman quarterback guard
         athlete champion boxer wrestler golfer skier teen teenager youth toddler baby infant pensioner retiree veteran refugee migrant
         hostage captive detainee prisoner inmate convict accused complainant accuser attacker assailant shooter killer burglar thief
         hacker whistleblower whistle-blower informant tipster insider interrogator investigator examiner assessor adjudicator
         ombudsman inspector regulator mediator arbitrator magistrate juror interpreter translator narrator moderator host anchor
         newsreader announcer producer filmmaker documentarian photographer cameraman blogger vlogger influencer youtuber streamer
         comedian comic musician guitarist drummer bandleader composer choreographer dancer painter sculptor poet novelist playwright
         screenwriter biographer memoirist essayist critic reviewer designer architect planner surveyor developer programmer coder
         technician operative handler broker dealer auctioneer appraiser collector publisher bookseller lobbyist pollster speechwriter
         staffer intern apprentice trainee deputy counterpart predecessor successor incumbent challenger nominee appointee
         frontrunner hopeful backbencher frontbencher taoiseach tánaiste chancellor premier pm ceo cfo coo gp vc amicus boss
         co-star co-author co-founder cofounder star star-turned tycoon billionaire millionaire
         magnate mogul entrepreneur businessman businesswoman landlord landlady homeowner householder occupant lodger neighbour
         bystander onlooker passer-by eyewitness first-responder firefighter fireman policeman policewoman patrolman trooper deputy
         gardaí garda marshal warden jailer guardsman sniper airman marine sailor pilot navigator astronaut cosmonaut warlord
         commander-in-chief colonel brigadier admiral lieutenant corporal private cadet recruit insurgent guerrilla jihadist extremist
         separatist loyalist dissident defector exile monk nun imam rabbi pastor vicar rector curate cleric preacher archbishop cardinal
         pope deacon chaplain worshipper pilgrim undertaker mourner mum mom dad grandmother grandfather granddaughter grandson niece
         nephew stepfather stepmother fiancé fiancée girlfriend boyfriend lover spouse sibling twin guardian godfather lady gentleman
         guy bloke lad lass businessperson salesman saleswoman salesperson seller buyer vendor trader shopkeeper stallholder publican
         restaurateur hotelier innkeeper franchisee farmhand labourer laborer foreman steelworker autoworker machinist seamstress tailor
         volunteer donor fundraiser benefactor philanthropist chairperson treasurer secretary-general director-general inspector-general attorney-general auditor-general
         undersecretary chief-of-staff attaché consul president-elect mayor-elect vice-president congressperson assemblyman
         assemblywoman alderman selectman councilman councilwoman councilmember sheriff bailiff usher stenographer clairvoyant psychic
         academic petitioner respondent appellant claimant litigant survivor administrator vigilante messenger rescuer
         responder picker packer abductor kidnapper hijacker smuggler trafficker poacher rioter looter stalker abuser rapist
         murderer punter pal advertiser attendee observer delegate admirer superior subordinate stranger fan cheerleader
         barber instructor trustee probationer contractor subcontractor flatmate housemate roommate classmate schoolmate
         servant whip rider caller selector kid hubby enemy reader user subscriber listener viewer landowner smallholder
         peasant lifeguard bodyguard bouncer concierge valet butler maid nanny babysitter childminder courier matron
         radiographer paralegal notary actuary underwriter bursar invigilator headhunter recruiter realtor squatter renter assistant
         depositor saver borrower debtor allottee devotee parishioner deportee passerby tehsildar sarpanch
         purchaser bidder picket unionist democrat republican peer winner loser finalist runner-up hero heroine celebrity
         rapper podcaster vocalist missionary settler elder chieftain monarch sultan emir heir heiress newcomer schoolboy
         schoolgirl schoolchild undergraduate postgraduate orphan evacuee returnee asylum-seeker taxpayer ratepayer homebuyer
         climber mountaineer camper backpacker spectator breeder bookmaker bookie gambler addict counsellor counselor
         sister-in-law brother-in-law mother-in-law father-in-law son-in-law daughter-in-law stepbrother stepsister
         half-brother half-sister godmother`,
      ],
      [
        'group',
        `group people team family crowd community public staff crew delegation couple panel jury board coalition
         others both neither`,
      ],
      ['government', `government state cabinet kremlin regime junta authority`],
      [
        'organisation',
        `company firm corporation agency department bureau office commission committee court tribunal party union federation
         association organisation organization charity chapter foundation institute foundry university college school hospital bank fund trust
         church club league network army navy force forces military coastguard headquarters service regulator watchdog airline
         manufacturer retailer supermarket utility alliance society centre center laboratory lab campaign secretariat inquiry
         business police ministry inspectorate parish diocese grocer dairy operator maker insurer lender lab gallery museum theatre theater studio label administration presidency embassy parliament congress senate palace council municipality treasury
         opposition movement
         supplier employer distributor importer exporter wholesaler provider carrier carmaker automaker chipmaker drugmaker
         shipbuilder housebuilder restaurant hotel shop store brewery bakery farm factory zoo airport railroad railway
         platform management consulate nonprofit syndicate consortium cooperative brokerage pharmacy clinic dealership startup
         start-up`,
      ],
      [
        'publication',
        `newspaper magazine journal broadcaster daily weekly tabloid website site podcast radio television tv channel outlet
         programme show blog newsletter`,
      ],
      [
        'document',
        `report letter memo memorandum email e-mail message note post tweet statement document filing lawsuit suit complaint
         indictment affidavit ruling judgment judgement verdict opinion study analysis survey poll book memoir biography article
         story version text draft declaration resolution treaty accord agreement contract bill law cable record log minutes
         transcript recording video footage clip caption screenshot sign motion petition notice bulletin announcement summary
         submission review audit assessment estimate count tally file dossier diary data readings figures metadata inscription motto
         exhibit account passage code label box letterhead testimony translation subtitles paper research manifest release communique
         communiqué manual prospectus advertisement advert ad poster banner leaflet brochure sentence entry model sheet ticket receipt
         invoice register dashboard calendar itinerary homework profile paragraph clause disclosure preface footnote dossier
         circular certificate logbook payslip flyer advisory alert spreadsheet notebook regulation constitution rulebook
         charter guideline directive decree warrant subpoena deposition dispatch despatch voicemail telegram placard`,
      ],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(/\s+/).map((noun): [string, Party['kind']] => [noun, kind])),
)
