const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words by which a reader without a grammar sees where a clause begins, where its verb stands and who its subject is. Lower case, straight apostrophes. */
export const CLAUSE_WORDS = {
  /** Always a finite verb, or as good as always. */
  finite: set(`
    is are was were has have had will would did does do could can may might must should isn't aren't wasn't weren't hasn't haven't
    hadn't won't wouldn't didn't doesn't don't couldn't can't cannot shouldn't 'll
    said says say told tells wrote writes went came took gave got saw knew thought kept began fell rose grew ran won lost met became
    spoke swore threw wore shook rang hung quit stood sat fought broke drove flew drew chose felt led blew ate hid rode
    woke stole insists denies claims argues believes maintains wants hopes plans expects confirms refuses declines calls seeks
    faces remains appears seems admits warns urges vows defends rejects accuses blames lays cuts fires sues quits`),
  /** What follows these is what somebody says or thinks, with a subject of its own. */
  saying:
    set(`said says say told tells wrote writes added adds knew knows thought thinks believed believes confirmed confirms insisted insists
    noted notes argued argues stated states reported reports claimed claims announced maintained conceded admitted`),
  /** A finite verb or a participle: what follows tells. */
  either: set(
    `left held made sent found sold paid put set let shut hit cut built lost bought brought caught taught read spent`,
  ),
  /** Participles that mostly stand behind their noun: "two men *accused* of theft". */
  participles: set(`
    accused charged involved named based asked briefed seen used quoted cited posted sent made left held convicted arrested killed injured
    elected appointed hired known called reached contacted approached listed linked identified affected interviewed questioned
    mentioned placed addressed submitted directed emailed published issued detained employed retained suspected`),
  determiners:
    set(`the a an another his her its their our my your this that these those him them it us me he she they who no any every all some
    two three four five six seven eight nine ten several both`),
  prepositions:
    set(`of in on at to with for from as under by about into over after before during since against between through via near
    outside inside within without despite following amid among like upon toward towards along around`),
  /** A comma and one of these begin what is said of the noun, or of the clause, by the way. */
  asides:
    set(`who whom whose which where when now then since still formerly once reached contacted approached asked pressed citing speaking
    saying adding including himself herself itself themselves known aged also too however meanwhile though although because as if
    despite according currently recently previously originally based born founded elected appointed accused charged convicted acting
    identified interviewed questioned quoted responding replying noting meaning having being himself both all each whether while`),
  /** A sentence that begins with one of these, and a comma later, begins with an adverbial and not with its subject. */
  openers:
    set(`asked pressed reached contacted approached questioned quizzed told responding speaking citing given after before when while
    although though because since as if in on at by for from with without despite following during through via under until unless
    last next this yesterday today later earlier meanwhile however separately instead also still then nevertheless nonetheless
    afterwards elsewhere outside inside amid among between within once twice confronted reminded faced shown informed to into
    wednesday monday tuesday thursday friday saturday sunday finally eventually initially similarly likewise moreover furthermore`),
  /** Clauses begin after these wherever they stand. */
  boundaries: set(
    `but while whereas although though because unless until that whether if when after before once as so`,
  ),
  joins: set(`and or nor but then yet`),
  /** End like adverbs and are none. */
  nouns: set(
    `family ally assembly monopoly anomaly bully butterfly fly lily supply reply rally tally italy july friendly elderly`,
  ),
} as const
