/**
 * The word lists of the right of reply, which the patterns of its rules name in capitals. Lower case, without hyphens, "n't"
 * read as "not"; `-ly` stands for every word that ends so, and `decline~` for decline, declines, declined and declining.
 */
export const WORDS = {
  A: 'a an',
  ADVERB: `also already yet still ever even otherwise either then again once twice too today yesterday tonight further straight
    simply instead pointblank outright -ly`,
  BE: 'is are was were be been being am remain~',
  DAY: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december`,
  DETERMINER: `a an any the its his her their our my this these those that no another both each all some several two three four five six
    seven eight nine ten repeated multiple numerous many further additional other more specific detailed immediate official public
    formal written emailed`,
  DO: 'did does do',
  HAVE: 'has have had having',
  JOINED: 'and or nor but while although though saying adding citing',
  MINUTES: 'second~ minute~ hour~ day~ week~ month~ year~ decade~',
  OUR: 'our my',
  OWN: 'his her its their',
  PRONOUN: 'he she it they we i you who',
  /** The name of a message does not belong to a verb on the other side of one of these. */
  STOPPER: `who which that in on to from by with when because but while after before into about at over against whether if as and or nor
    was were is are has had`,
  TIME: `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight last this late early earlier over on at in
    within before by until till during as after through via since despite`,
  WH: 'whether if who whom whose what when where why how which by',

  ASK: 'ask~ press~ question~ quiz quizzed probe~ challenge~ confront~ tackle~',
  CALL_ON: 'contact~ approach~ consult~ doorstep~ phone~ telephone~ email~ message~ rung buttonhole~ corner~ collar~',
  CALLED: 'called phoned telephoned rang contacted reached approached visited emailed messaged asked',
  REACH: 'reach~ contact~ locate~ trace~ interview~ find~',
  SENT: `sent made placed left put addressed submitted emailed directed delivered texted passed forwarded faxed messaged posted handed
    mailed`,

  MESSAGE: `request~ call~ email~ message~ query queries enquiry enquiries inquiry inquiries question~ questionnaire~ text~ letter~
    voicemail~ note~ approach~ sms smss mail~ whatsapp~ fax~ dm~ follow-up`,
  QUESTION: 'question questions query queries enquiry enquiries inquiry inquiries questionnaire',
  DEVICE: 'phone~ telephone~ mobile~ cellphone~ cell line~ number~ handset~ intercom',
  DOOR: 'door doorbell bell intercom buzzer knock phone telephone mobile cellphone',

  COMMENT: `comment~ response~ reaction~ reply interview~ statement~ clarification~ explanation information answer~ version view~ side
    remarks rebuttal details`,
  RESPONSE: `response~ reply replies answer~ comment~ reaction~ acknowledgment acknowledgement feedback success result~ fruit statement
    word`,
  DETAIL: `detail~ information figure~ number~ copy copies document~ evidence explanation~ reason~ comment~ specifics example~ timeline~
    data record~ review~ interview~ statement~ answer~ response~ name~ memo~ report~ email~ footage letter~ breakdown~ confirmation
    clarification source~ account~ contract~ list~ date price ruling`,
  CLAIM: 'allegation~ claim~ accusation~ finding~ criticism~ report',
  STORY: `allegation~ claim~ accusation~ finding~ criticism~ complaint~ report~ article matter issue~ case concern~ development letter
    memo`,
  EVIDENCE: `allegation~ claim~ accusation~ finding~ criticism~ complaint~ report~ article figure~ remarks comments results number~
    document~ email~ recording video footage sum price evidence discrepancy letter memo passage story copy`,
  RUMOUR: 'anonymous unnamed rumour~ rumor~ speculation gossip leak~ hypothetical~ sources',

  REPORTER: `reporter~ journalist~ press media newspaper~ paper~ correspondent~ newsroom network website magazine outlet~ publication~
    broadcaster~ newsletter podcast programme us me`,
  SPOKES: `spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons representative~ rep~ lawyer~ attorney~
    solicitor~ barrister aide~ publicist~ agent~ counsel`,
  OFFICE: `office~ ministry department headquarters company council force agency authority board commission press police owner~
    management manager~ firm government embassy publisher party union hospital university`,
  OFFICIAL: `police investigator~ officer~ detective~ prosecutor~ lawmaker~ senator~ judge~ court~ mps counsel commissioner~ inspector~
    regulator~ committee panel parliament tribunal moderator~ voter~ congress jury`,
  COURT: 'court judge tribunal speaker panel jury magistrate~ justices',

  ANSWER: 'answer~ return~ acknowledge~ pick~ take taking taken took address~ open~ honour~ honor~ entertain~',
  COME: 'get gets got gotten come comes came call~ ring rings rang rung write writes wrote written phone~ text~ email~',
  RESPOND: 'respond~ reply replies replied replying',
  CHOSE: 'choose~ chose chosen opt~ prefer~ elect~ decide~',
  DECLINE: 'decline~ refuse~',
  CONFIRM: 'confirm~ deny denies denied denying',
  DUCK: 'dodge~ sidestep~ duck~ deflect~ evade~ fend~ brush~ bat~ wave~ avoid~ parry parries parried parrying skirt~ snub~ shrug~',
  PREVENT: 'prevent~ bar~ prohibit~ preclude~ forbid~ forbade forbidden keep~ kept stop~ ban~ restrain~',
  REFER: 'refer~ direct~ redirect~ defer~ forward~ route~ reroute~ point~ pass~',
  SAY: 'said says say replied responded answered explained stressed added told tells insisted maintained noted',
  SPEAKING:
    'commenting speaking discussing disclosing answering talking saying releasing sharing elaborating giving responding',
  SPOKE: 'commented discussed spoke talked gave answered',

  FRUITLESS: 'unsuccessful fruitless futile unavailing abortive unfruitful unproductive',
  SILENT: 'silent quiet',
  /** What can be reached, or not, otherwise than by a reporter. */
  GOAL: `deal~ agreement~ consensus verdict~ decision~ compromise~ settlement~ conclusion~ majority accord~ target~ goal~ village~ area~
    site~ scene shore coast border summit top survivor~ victim~ hostage~ final~ semifinal~ island~ wreck climber~ hiker~ sailor~ miner~
    quorum ground milestone town~ region~ camp~ home~ house~ payment~ fund~ hotline road~ district~ valley~ hamlet~`,
  /** They do not respond, and nobody has asked them for comment. */
  PATIENT: `patient~ man men woman boy~ girl~ child children driver~ pilot~ suspect~ gunman crew~ plane~ aircraft vessel~ ship~ market~
    share~ stock~ price~ tumour~ tumor~ cancer~ disease dog~ animal~ heart body defender~ goalkeeper keeper probe engine victim defendant
    side team striker crowd test~`,
} as const
