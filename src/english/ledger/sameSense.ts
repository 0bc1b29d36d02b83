/**
 * Words that say the same in a claim, a set a line, each beginning with the set's name; after a bar those that say its opposite, so that "fell" is the
 * negation of "rose" as "did not rise" is. Phrases have a hyphen for their space. A word stands in one set only. Lower case.
 */
const SETS = `die kill dead death fatality perish victim toll lose-life lethal deadly fatal | survive survivor
injure hurt wound injury casualty harm | unhurt uninjured unharmed unscathed
rise increase grow climb gain jump surge soar growth higher raise hike escalate go-up went-up | fall drop decline decrease slump shrink plunge lower dip slip cut reduce reduction slash go-down went-down came-down plummet trim
exceed above top surpass over-limit | below beneath
close shut closure shutdown halt stop cease suspend shutter suspension give-up gave-up given-up | open reopen
turn-off shut-off switch-off is-off was-off were-off been-off stay-off | turn-on switch-on
begin start launch commence get-under-way
resign resignation quit step-down stepped-down stepping-down stands-down stand-down stood-down leave-office leave
recall take-back taken-back took-back withdraw withdrawal
buy acquire purchase acquisition takeover buyout
sell sold offload divest
revenue turnover sales
profit earning income
forecast outlook guidance estimate projection
company firm group business maker manufacturer corporation producer enterprise
phone handset smartphone mobile telephone
overheat hot overheating
employee worker staff job workforce staffer workman
intend plan aim want mean
build construct erect construction
demolish demolition pull-down pulled-down tear-down torn-down knock-down knocked-down raze bulldoze
arrest detain detention custody apprehend take-in took-in taken-in take-him-in
fire blaze wildfire inferno flame
burn burnt
crash collision collide smash
ship vessel boat ferry craft trawler
aground run-aground ran-aground ground-on grounding
sink capsize
child kid minor youngster
judge court tribunal magistrate
licence license permit permission
ruling verdict judgment judgement
order instruct command
house home dwelling
car vehicle automobile
warn caution warning alert
ban prohibit outlaw forbid prohibition | allow permit-to authorise authorize
approve back support endorse backing approval green-light clearance cleared-to | reject refuse veto turn-down turned-down rejection refusal
apply application submit submission file lodge hand-in handed-in
agree agreement accept accord pact treaty
raid search
suspect accuse allege charge suspicion accusation indict indictment
bribe bribery graft kickback corruption
lawyer attorney counsel solicitor barrister
test examine check inspect look-at looked-at sample inspection inspector checkup
trial study experiment
participant patient volunteer
adult grown-up
placebo dummy
illness disease sickness sick ill ailment unwell
infect infection
insure insured insurance insurer cover coverage
outbreak epidemic
hospital infirmary clinic
ambulance paramedic
treat treatment therapy
cure heal
storm hurricane cyclone typhoon
earthquake quake tremor
broken stall out-of-order faulty defective not-work fault defect flaw failure fail-to-work break-down broke-down cut-out gave-out give-out conk-out malfunction
repair mend fix
restore restoration renovate renovation refurbish refurbishment
destroy destruction wreck ruin devastate
postpone delay put-off push-back pushed-back shelve defer
cancel scrap call-off called-off cancellation abandon axe discontinue pull-plug pulled-plug
evacuate evacuation flee
publish release publication
deal terms contract
join transfer move sign relocate relocation
fee price cost
money fund cash funding
chemical substance solvent contaminant
contaminate contamination pollute pollution taint
poison poisonous toxic
leak leakage spill seep seepage spillage
laundry dry-cleaner
document paper dossier
wash sweep tear lift
foundation footing
car-bomb explosive bomb
explosion blast explode detonate
shoot shot gunfire gunman gun shooting
stab stabbing knife
maths mathematics math
exam examination
aboard on-board
drop-out dropped-out withdrew
military army
painting canvas artwork
thief thieves burglar robber
reward bounty
locker left-luggage
entire whole
involve involvement
murder homicide manslaughter
soldier troop
police officer constable
poll survey questionnaire
vote ballot
protest demonstration march rally demonstrator protester marcher
appeal challenge
win victory beat defeat | lose loss
guilty convict conviction | innocent acquit acquittal
safe safely safety | dangerous unsafe hazard danger hazardous
true correct genuine | false untrue wrong incorrect fake
hire appoint appointment name recruit recruitment
sack dismiss dismissal fire-from oust
lay-off laid-off layoff redundancy redundant
pay compensate compensation reimburse reimbursement payment
wage salary
strike strike-action walkout stoppage industrial-action picket
beach shore coast coastline seafront shoreline
sandbank sand sands shoal
aircraft airplane jet airliner aeroplane
lorry truck
bus coach
bicycle bike cycle
see spot sight sighting observe
show reveal display
hide conceal
steal theft stolen carry-off carried-off made-off make-off rob robbery burgle burglary
fraud fraudulent scam swindle embezzle embezzlement
forge forgery counterfeit
school college
student pupil
teacher schoolteacher
doctor physician
drug medicine medication medicament
injection shot-of jab
vaccine vaccination inoculation vaccinate immunise immunisation
illegal unlawful | legal lawful
groundwater water-table
spillway sluice
collapse give-way gave-way give-in cave-in caved-in crumble
expect count-on counts-on anticipate
end finish conclude
replace replacement substitute
limit threshold ceiling cap maximum
deficit shortfall
picture photo photograph image
quick fast swift rapid | slow
rich wealthy | poor
attack assault
border frontier
mine colliery pit
tell inform notify
meet meeting
visit trip
election poll-day
candidate contender nominee
lawmaker legislator deputy mp senator parliamentarian
parliament assembly legislature
town village
road street highway motorway freeway
bridge crossing span
train rail railway
station stop-at
metro subway underground
flood flooding inundation
landslide mudslide landslip
missing unaccounted
rescue save
block bar
spend expenditure spending
tax levy duty tariff
law legislation act bill
minister secretary
boss chief chief-executive ceo head
investigate investigation inquiry enquiry probe
prosecute prosecution
jail prison imprison imprisonment sentence
sue lawsuit suit litigation legal-action
settle settlement
testify testimony
admit confess confession admission acknowledge concede
confirm confirmation verify verification
decide decision
announce announcement unveil
apologise apologize apology sorry
promise pledge vow commit commitment guarantee
threaten threat
complain complaint grievance
criticise criticize criticism condemn denounce
demand insist
resident inhabitant villager townspeople islander
migrant refugee asylum-seeker
kidnap abduct abduction kidnapping
hostage captive
missile rocket
truce ceasefire armistice
teenager teen adolescent youth
baby infant newborn
elderly pensioner
mother mum mom
father dad
boy lad
relative family kin
passenger traveller traveler
driver motorist
tourist visitor holidaymaker
animal beast creature
dog hound puppy
cattle cow cows
sheep lamb ewe
farmer grower
river stream
harbour harbor port dock quay wharf
factory plant mill
shop store supermarket retailer
customer client consumer shopper
electricity power
outage blackout power-cut
petrol gasoline fuel
waste rubbish garbage trash refuse-collection
sewage effluent wastewater
pipe pipeline
rain rainfall downpour
wind gale gust
snow snowfall blizzard
drought dry-spell
smoke fume
crack fissure fracture
expand expansion extend extension enlarge widen
improve improvement upgrade
worsen deteriorate deterioration
damage
prevent avert avoid
remove removal
supply provide deliver delivery
donate donation
hoax prank
rumour rumor gossip
expert specialist
scientist researcher academic
discover discovery uncover unearth find found turn-up turned-up locate
chairman chairwoman chairperson
retire retirement
merge merger
invest investment
bankrupt bankruptcy insolvent insolvency receivership
debt borrowing liability loan
share stock
dividend payout
bid offer tender put-up
jobless unemployed unemployment
hacker hack cyberattack breach
website site web-page webpage
email e-mail
software app
film movie
singer vocalist
song track tune
concert gig recital
museum gallery
book novel
author writer novelist
prize award
team squad
fan supporter
match game fixture
championship title trophy
crew crewman crewmen sailor mariner
captain skipper
two-occasions twice
sick-leave
toxin
weigh weight
stranded stuck
owner own ownership
rent lease
tenant renter lodger
neighbour neighbor
wolf wolves
bacteria germ
egg eggs
mould mold
grant subsidy
refund money-back
flat apartment
roof rooftop
basement cellar
pavement sidewalk
autumn fall-season
pub tavern
restaurant cafe eatery
hotel inn guesthouse
funeral burial bury
grave tomb
wedding marry marriage wed
divorce
birth born
vandal vandalise vandalism graffiti
traffic congestion
statue monument sculpture
church chapel
mosque
priest vicar clergyman
elephant
horse pony
tree trees
prisoner inmate
memo memorandum
kilometre kilometer km
carriage wagon railcar
embankment slope
shopkeeper trader stallholder vendor
headquarters hq
footage video`

export interface Sense {
  /** The set's name. */
  readonly sense: string
  /** Does the word say the opposite? */
  readonly opposite: boolean
}

/** Every word (and phrase, with a hyphen) of the sets as it is written there. */
export const SAME_SENSE: ReadonlyMap<string, Sense> = new Map(
  SETS.split('\n').flatMap(line => {
    const [same = '', opposite = ''] = line.split('|')
    const [sense = ''] = same.trim().split(' ')
    const of = (words: string, isOpposite: boolean) =>
      words
        .trim()
        .split(' ')
        .filter(Boolean)
        .map((word): [string, Sense] => [word, { sense, opposite: isOpposite }])
    return [...of(same, false), ...of(opposite, true)]
  }),
)
