/** The name of whoever's claim is judged, in the words up to the judgement: "the miller Jon Ashe’s claims could not be verified". */
export const WHOSE =
  /(\p{Lu}[\p{L}’'-]*\p{L})['’]s? (?:\p{L}+ ){0,2}(?:accounts?|accusations?|allegations?|assertions?|assurances?|claims?|contentions?|denials?|descriptions?|estimates?|explanations?|figures?|numbers?|posts?|reports?|remarks?|statements?|stor(?:y|ies)|suggestions?|testimony|theor(?:y|ies)|versions?|words?)(?![\p{L}-])/gu

/** The name right before a judgement that is its subject: "Ashe had been known to exaggerate". */
export const OF_WHOM = /(\p{Lu}[\p{L}’'-]*\p{L}) (?:(?:has|had|have|is|was|were|are|been) )*$/u

/** Cues whose content nobody claims: what was asked, ordered or left open. */
export const NO_CLAIM =
  /^(?:(?:was|were|been|being|is|had|has|have) )*(?:ask|order|wonder|demand|urg|thank|forb|invit|instruct|hop|promis|want)\p{L}*|\b(?:neither|did not|would not|declined|refused)\b/iu

/** The year in which something was said, where it stands beside the cue: "declared in 2018". */
export const IN_YEAR = /\b(?:in|of|since|during) (?:\p{L}+ )?((?:19|20)\d\d)\b/u

/** Words that speak of claims, whichever they are; in small letters, without the mark of the plural. */
export const ABOUT_CLAIMS =
  /^(?:account|accusation|allegation|assertion|authenticity|accuracy|claim|claimed|confirm\p{L}*|detail|document|evidence|fake|false|figure|genuine|image|independent\p{L}*|information|letter|post|report|reported|rumou?r|said|say|saying|statement|stor(?:y|ie)|told|true|verif\p{L}*|video)$/u
