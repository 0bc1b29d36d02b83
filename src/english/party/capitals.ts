/** Words after which a clause begins, so that what follows is its subject. */
export const CLAUSE_OPENERS =
  /^(?:that|and|but|or|if|as|when|while|whether|because|after|before|until|though|although|since|where|who|which|what|why|how|then|so|yet|nor|than|says|said|[“”"‘’'(:;,—–•-])$/i
/** A mark after which a word has a capital whether it is a name or not. */
export const SENTENCE_MARK = /^[“"‘'’”(:•—–.?!;]$/
/** A word that may open a sentence and looks like no name where it stands nowhere else with a capital. Lower case. */
export const SENTENCE_OPENER =
  /(?:ing|ed|ly|ion|ment|ness|teen|ty|one|ever|[^s]s)$|^(?:put|set|let|written|taken|given|driven|known|shown|drawn|torn|worn|hidden|spoken|chosen|broken|stolen|shot|done|gone|left|held|made|sent|found|sold|built|lost|bought|brought|caught|taught|told|seen|spent|led|kept|read|stop|ask|wait|look|listen|come|go|take|give|keep|leave|call|check|try|think|see|say|tell|show|click|watch|follow|born|must|forget|shall|please|thanks|neither|another|both|none|even|still|asked|nearly|almost|perhaps|also|each|several|half|once|twice|today|tomorrow|tonight|yesterday|maybe|instead|whatever|good|bad|great|big|small|old|early|late|first|second|third|long|seven|eight|nine|ten|eleven|twelve|hundreds|thousands|next|last|few|many|most|such|much|nobody|everybody|somebody)$/
/** Words inside a body's name that have no capital: "Department *of* Health *and* Safety". */
export const INSIDE_NAMES = /^(?:of|for|and|the)$/
/** What a company's name ends in, so that nothing after it belongs to it. Lower case. */
export const LEGAL_FORMS =
  /^(?:ltd|inc|plc|oyj|oy|asa|bhd|kft|zrt|srl|sarl|llc|llp|corp|gmbh|ag|nv|spa|pty|limited|incorporated)$/
/** What a fact-checking desk rates a claim, in capitals. */
export const RATING = /^(?:FALSE|TRUE|MISLEADING|FAKE|UNPROVEN|UNVERIFIED|SATIRE|FABRICATED)$/
/** Prepositions before a place and hardly ever before a person. */
export const WITHIN_PLACES = /^(?:in|at|near|outside|across)$/
/** Prepositions before the name of a place. */
export const BEFORE_PLACES = /^(?:in|at|near|from|outside|across|around|to|of)$/
/** A passive's participle of asking or telling, so that who comes after *by* is not who answers: "*Asked* by Lena Marsh, he said". */
export const PARTICIPLE =
  /^(?:asked|told|questioned|pressed|quizzed|challenged|cross-examined|interviewed|interrogated|prompted|reminded|urged|approached|contacted|confronted|grilled|represented|defended)$/i
/** What makes any noun a person's, by its last letter: "herdsman", "violinist", "lighthouse-keeper". Singular, lower case. */
export const PERSON_ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['n', ['man', 'woman', 'ician']],
  ['r', ['keeper', 'worker', 'player', 'holder', 'goer']],
  ['t', ['ist']],
])
/** Who somebody is by the number of children: "mum-of-three Maureen". Lower case. */
export const PARENT_OF = /^(?:(?:grand)?(?:mother|father|parent)|mum|mom|dad|gran|grandad|nan)-of-\p{L}+$/u
/** The article of another language, with which newspapers are named and people are not: "La Rosea", "Der Turm". Lower case. */
export const FOREIGN_ARTICLES: ReadonlySet<string> = new Set(
  'la le les il lo der die das el los las het gli'.split(' '),
)
/** Whose a body is, in its name: "*People's* Alliance". */
export const OF_MANY = /^(?:people|men|women|children)['’]s$/i
/** A station by what has a number after it: "*Channel* 6". */
export const NUMBERED = /^(?:Channel|Radio|TV|Television|Network|Canal|Kanal|Kanaal)$/
/** People by the letters that they are called by: "MPs", "NGOs". */
export const LETTERS_OF_MANY = /^\p{Lu}{2,}s$/u
/** Things whose nouns end so: "checklist". */
export const THINGS_BY_ENDING = /(?:check|play|short|black|wish|wait|watch|to-do)list$/
/** "Swiss", "Kilbrannan": an adjective of a place before a common noun in capitals cannot be told from a given name; the endings can. */
export const DEMONYM = /(?:ish|ese)$/
/** The adjective of a place where the list of countries has none: "Soviet", "Balinese", "Cornish". Lower case. */
export const ADJECTIVE_OF_PLACE = /(?:ish|ese|soviet|european|african|asian|arab|western|eastern|northern|southern)$/
/** Initials in a name that is then a body's, but for the letters after a person's: "Halcyon UK". */
export const ACRONYM_NAME = /(?:^| )\p{Lu}{2,}(?= |$)(?<!KC|QC|SC|MP|II|III|IV)/u
/** Before a name, what shows that it is somebody else's: "a top aide *to* Gov. Dale Orrick". */
export const OTHER_BEFORE_NAME = /^(?:of|to|by|for|from|with|at|in|on|as|and|or|against|than|like)$/i
