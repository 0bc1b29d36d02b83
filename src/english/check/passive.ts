/** What stands before a participle in the passive, whose subject is judged and does not judge: "the claim was widely". */
export const PASSIVE = /\b(?:was|were|is|are|be|been|being)(?: (?:\p{L}+ly|since|also|later|now|long))* $/iu

/** The participle with which a judgement in the passive begins. */
export const PARTICIPLE = /^(?:\p{L}+ed|found|shown|cast|taken)(?!\p{L})/iu
