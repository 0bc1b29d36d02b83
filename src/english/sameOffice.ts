/** Nouns that a report uses for one and the same person: "the attorney" takes up "his lawyer". Each line is a set; a noun may stand in one only. Lower case. */
const SETS = `official source insider
lawyer attorney counsel barrister solicitor
spokesman spokeswoman spokesperson representative publicist
author writer novelist memoirist biographer journalist reporter correspondent historian
professor lecturer academic
scientist researcher
headteacher head principal headmaster headmistress
president leader
boss chief executive ceo chairman chairwoman chair chairperson director manager owner
actor actress star co-star
policeman policewoman officer constable sergeant detective inspector
lawmaker legislator senator congressman congresswoman mp
singer musician bandleader
student pupil
defendant accused
victim complainant
envoy ambassador diplomat
nurse midwife
doctor physician surgeon medic
mother mum mom
father dad
trader broker
pm premier taoiseach
skipper captain master
boy teenager teen youth
sailor crewman
lawsuit suit complaint filing
email e-mail message text
study paper analysis
memoir book
video footage clip recording
ruling judgment judgement verdict decision`

/** Words before such a noun that make it an office by itself: "the *sporting* director" is no manager. Lower case. */
export const APART: ReadonlySet<string> = new Set(
  'sporting technical artistic creative musical funeral film finance financial'.split(' '),
)

/** Every such noun to the others of its set. */
export const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map(
  SETS.split('\n').flatMap(line => {
    const nouns = line.split(' ')
    return nouns.map((noun): [string, readonly string[]] => [noun, nouns.filter(other => other !== noun)])
  }),
)
