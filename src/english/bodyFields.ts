/** What bodies are for, where an *and* may stand inside a name: "the *Food* and Drug Administration", "the Department for *Work* and Pensions". Lower case. */
export const BODY_FIELDS: ReadonlySet<string> = new Set(
  `agriculture alcohol animal animals arts aviation banking biodiversity broadcasting budget business charities charity children
   citizenship climate commerce communities competition conservation consumer control corrections crime culture customs defence
   defense development digital disability disabilities drug drugs economy education elections electoral emergency employment
   energy environment equality ethics export families family farming finance financial fire fish fisheries flood food foods
   foreign forestry forests gambling gas geological health healthcare heritage highways homeland homes housing human
   immigration industry information infrastructure inland innovation insurance internal investment justice labour labor lands
   law legal leisure licensing livestock maritime measures media medical medicine medicines mental migration mines mining
   minerals monuments nature nuclear nursing oceanic oil parks pensions petroleum planning police policing pollution ports
   posts prevention prisons privacy probation procurement quality radio rail railway railways reclamation recreation refugee
   refugees rescue research resources revenue rights rivers road roads safety sanitation science sciences securities security
   shipping skills social soil space sport sports standards statistics substance supply sustainability tax technology
   telecommunications telephone tourism toxic trade trades training transport transportation treasury urban veterans
   veterinary waste water weights welfare wildlife women work works youth`.split(/\s+/),
)

/** Firms whose names have an *and* in them, without what may follow. Lower case. */
export const PAIRED_NAMES: ReadonlySet<string> = new Set(
  `arm and hammer|barnes and noble|bang and olufsen|bed bath and beyond|black and decker|bausch and lomb|crate and barrel
   |crosse and blackwell|dolce and gabbana|dun and bradstreet|ernst and young|farrow and ball
   |fortnum and mason|holland and barrett|johnson and johnson|legal and general
   |lord and taylor|marks and spencer|procter and gamble|simon and schuster
   |smith and nephew|smith and wesson|standard and poor's|standard and poor’s|tate and lyle|tiffany and co|victoria and albert`
    .split('|')
    .map(name => name.trim()),
)
