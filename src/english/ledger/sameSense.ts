/**
 * Words that say the same in a claim, a set a line, each beginning with the set's name; after a bar those that say its opposite, so that "fell" is the
 * negation of "rose" as "did not rise" is. Phrases have a hyphen for their space. A word stands in one set only. Lower case.
 */
const SETS = `die kill dead death fatality perish victim toll lose-life | survive survivor
injure hurt wound injury casualty
rise increase grow climb gain jump surge soar growth higher raise | fall drop decline decrease slump shrink plunge lower dip slip cut reduce reduction slash
exceed above top surpass over-limit | below beneath
close shut closure shutdown halt stop cease suspend shutter | open reopen
begin start launch commence
resign resignation quit step-down stepped-down stepping-down stands-down stand-down leave-office leave
recall take-back taken-back took-back withdraw
buy acquire purchase acquisition takeover
revenue turnover sales
profit earning income
forecast outlook guidance estimate
company firm group business maker manufacturer corporation
phone handset smartphone mobile
overheat hot overheating
employee worker staff job workforce
intend plan aim want mean
build construct erect
arrest detain detention custody
fire blaze wildfire inferno
crash collision collide
ship vessel boat
child kid minor youngster
judge court tribunal magistrate
licence license permit permission
ruling verdict judgment judgement
order instruct command
house home dwelling
car vehicle automobile
warn caution
ban prohibit outlaw forbid | allow permit-to authorise authorize
approve back support endorse backing | reject refuse veto
agree agreement accept
raid search
suspect accuse allege charge suspicion accusation
bribe bribery graft kickback corruption
lawyer attorney counsel solicitor barrister
test examine check inspect study sample look-at looked-at
illness disease sickness sick ill
storm hurricane cyclone typhoon
earthquake quake tremor
broken out-of-order faulty defective not-work fault defect flaw failure
repair mend fix
postpone delay put-off shelve defer
cancel scrap call-off
evacuate evacuation flee
publish release
deal terms contract
join transfer move sign
fee price cost
money fund cash
chemical substance solvent contaminant
laundry dry-cleaner
document paper file
wash sweep tear lift
foundation footing
car-bomb explosive bomb
explosion blast
shoot shot gunfire gunman
soldier troop
police officer constable
poll survey
vote ballot
protest demonstration march rally demonstrator protester marcher
appeal challenge
win victory beat | lose defeat loss
guilty convict conviction | innocent acquit acquittal
safe safely safety | dangerous unsafe hazard danger
true correct genuine | false untrue wrong incorrect fake
hire appoint appointment name | fire-from sack dismiss dismissal
pay compensate compensation reimburse
beach shore
aircraft airplane jet airliner
see spot sight sighting observe
show reveal display
hide conceal
steal theft stolen rob robbery
school college
doctor physician
drug medicine medication
illegal unlawful | legal lawful
groundwater water-table
spillway sluice
collapse give-way gave-way give-in
expect count-on counts-on anticipate
end finish conclude
replace replacement
limit threshold
deficit shortfall
picture photo photograph image
quick fast swift rapid | slow
rich wealthy | poor
attack assault
border frontier
strike-action walkout
mine colliery pit
tell inform notify
meet meeting
visit trip
election poll-day
town village
road street highway
bridge crossing
train rail railway
flood flooding inundation
missing unaccounted
rescue save
block bar
spend expenditure
tax levy duty
law legislation act bill
minister secretary
boss chief chief-executive ceo head`

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
