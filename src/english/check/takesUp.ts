/** The name of whoever's claim is judged, in the words up to the judgement: "the miller Jon Ashe’s claims could not be verified". */
export const WHOSE =
  /(\p{Lu}[\p{L}’'-]*\p{L})['’]s? (?:\p{L}+ ){0,2}(?:accounts?|accusations?|allegations?|assertions?|assurances?|claims?|contentions?|denials?|descriptions?|estimates?|explanations?|figures?|numbers?|posts?|reports?|remarks?|statements?|stor(?:y|ies)|suggestions?|testimony|theor(?:y|ies)|versions?|words?)(?![\p{L}-])/gu

/** The name right before a judgement that is its subject: "Ashe had been known to exaggerate". */
export const OF_WHOM = /(\p{Lu}[\p{L}’'-]*\p{L}) (?:(?:has|had|have|is|was|were|are|been) )*$/u

/** Cues whose content nobody claims: what was asked, ordered or left open. */
export const NO_CLAIM =
  /^(?:(?:was|were|been|being|is|had|has|have) )*(?:ask|order|wonder|demand|urg|thank|forb|invit|instruct|hop|promis|want)\p{L}*|\b(?:neither|did not|would not|declined|refused)\b/iu

/** Cues that say of a claim that it is not so: what "the report" takes up is what they deny. */
export const DENIES = /^(?:(?:has|had|have|was|were) )*(?:den(?:y|ie)|dismiss|reject|refut|rebut|disput)/iu

/** Cues by which something came to the report, rather than what a person says of their own accord. */
export const REPORTED = /\b(?:report|according|reveal|disclos|publish)/iu

/** What is judged, by the noun for it behind a word that points back: "the *allegation*", "its leaked *memo*". */
export const JUDGED_NOUN =
  /(?<!\p{L})(?:the|that|this|those|these|his|her|its|their|any|such)\s(?:\p{Ll}+\s){0,2}?(allegation|accusation|account|admission|announcement|article|assertion|assurance|book|charge|claim|complaint|conclusion|confession|denial|email|estimate|finding|forecast|letter|memo|message|poll|post|prediction|report|review|statement|story|study|suggestion|survey|suspicion|testimony|theory|tweet|video|warning)s?(?!\p{L})/giu

/** How the verbs begin for what a noun names otherwise than they. */
export const VERB_OF: { readonly [noun: string]: string } = {
  accusation: 'accus',
  admission: 'admi',
  allegation: 'alleg',
  announcement: 'announc',
  assertion: 'assert',
  assurance: 'assur',
  complaint: 'complain',
  conclusion: 'conclu',
  confession: 'confess',
  denial: 'den',
  estimate: 'estimat',
  finding: 'f(?:i|ou)nd',
  prediction: 'predict',
  statement: 'state',
  suggestion: 'suggest',
  suspicion: 'suspect',
  testimony: 'testif',
}

/** The year in which something was said, where it stands beside the cue: "declared in 2018". */
export const IN_YEAR = /\b(?:in|of|since|during) (?:\p{L}+ )?((?:19|20)\d\d)\b/u

/** Words that speak of claims, whichever they are; in small letters, without the mark of the plural. */
export const ABOUT_CLAIMS =
  /^(?:account|accusation|allegation|assertion|authenticity|accuracy|claim|claimed|confirm\p{L}*|detail|document|evidence|fake|false|figure|genuine|image|independent\p{L}*|information|letter|post|report|reported|rumou?r|said|say|saying|statement|stor(?:y|ie)|told|true|verif\p{L}*|video)$/u
