import type { Rule } from './rule.ts'

/** A way of saying that somebody's name is withheld; `words` is the source of a regular expression read without regard to case. */
export interface AnonymityRule extends Rule {
  readonly words: string
}

const NAMED = '(?:named|identified|quoted(?: by name)?|publicly named|publicly identified)'
const NOT = "(?:n['’]t| not)"

/** Every way in which a report says that it withholds a name. The first that fits a place holds. */
export const ANONYMITY: readonly AnonymityRule[] = [
  {
    id: 'anonymity/not-to-be-named',
    says: 'The person asked or chose not to be named.',
    example: 'A pilot, who asked not to be named because he fears the airline, said the doors stuck.',
    words: `(?:ask(?:ed|s|ing)?|want(?:ed|s|ing)?|wish(?:ed|es|ing)?|request(?:ed|s|ing)?|prefer(?:red|s|ring)?|insist(?:ed|s|ing)?(?: on)?|agree(?:d|s|ing)?|ch(?:ose|oosing)|opted) (?:not (?:to be|being)|to not be|to remain|that (?:he|she|they) not be) (?:${NAMED}|unnamed|anonymous)`,
  },
  {
    id: 'anonymity/did-not-want',
    says: 'The person did not want to be named.',
    example: 'One nurse, who did not want to be identified, said the ward had flooded.',
    words: `(?:(?:did|does|do|would)${NOT} (?:want|wish|like|agree)|(?:declin|refus)(?:ed|es|ing)|unwilling|reluctant) (?:to be|his name to be|her name to be|their names? to be) ${NAMED}`,
  },
  {
    id: 'anonymity/no-name-given',
    says: 'The person would not give a name, or gave only part of one.',
    example: 'A driver who gave only his first name said the bridge had shaken.',
    words:
      '(?:(?:declin|refus)(?:ed|es|ing) to (?:give|share|provide) (?:his|her|their) (?:full |last |first |sur)?names?|(?:gave|giving|gives?) only (?:his|her|their|a) (?:first |given |last |middle |nick-?|sur)?names?|identified (?:him|her|them)sel(?:f|ves) only as|(?:identified|named|known) only (?:as|by))',
  },
  {
    id: 'anonymity/not-authorised',
    says: 'The person is not authorised to speak.',
    example: 'Two officials who were not authorised to speak publicly said the deal was dead.',
    words: `(?:(?:\\p{L}+n['’]t|not|never)|unauthori[sz]ed|lacked authori[sz]ation|without authori[sz]ation)(?: been)?(?: (?:authori[sz]ed|allowed|permitted|cleared|supposed|entitled))? to (?:publicly |openly )?(?:speak|talk|discuss|comment|brief|disclose|be quoted|release|make)`,
  },
  {
    id: 'anonymity/on-condition',
    says: 'The person spoke on condition of anonymity.',
    example: 'Speaking on condition of anonymity, an envoy said the talks had failed.',
    words:
      '(?:on|under) (?:the |a )?(?:strict )?conditions? (?:of (?:strict )?anonymity|of not being (?:named|identified)|not to be (?:named|identified)|that (?:he|she|they|his|her|their|we|it) [^.;]{0,60}?(?:named|identified|anonymous|used|published))|on the understanding that (?:he|she|they) [^.;]{0,40}?(?:named|identified)',
  },
  {
    id: 'anonymity/granted',
    says: 'The report or a court gave the person anonymity.',
    example: 'A former clerk, granted anonymity to discuss the case, said the files were gone.',
    words:
      '(?:grant(?:ed|ing)|giv(?:en|ing)|promised|offered|afforded) (?:her |him |them )?anonymity|(?:request|seek|demand)(?:ed|ing|s)? anonymity|sought anonymity|(?:plead(?:ed|s|ing)?|crav(?:ed|es|ing)|preferred|prefers|begged for) anonymity|ask(?:ed|ing|s)? for anonymity|insist(?:ed|ing|s)? on anonymity|entitled to anonymity',
  },
  {
    id: 'anonymity/anonymously',
    says: 'The person spoke anonymously.',
    example: 'A player, speaking anonymously, said the coach had shouted.',
    words: '(?:speak|talk|writ|comment)(?:ing|s)? anonymously|(?:spoke|talked|wrote) anonymously|spoken anonymously',
  },
  {
    id: 'anonymity/we-do-not-name',
    says: 'The report itself does not name the person.',
    example: 'The engineer, whom we are not naming, said he had warned them.',
    words: `whom? (?:we|i|the \\p{L}+|this (?:newspaper|paper|website)) (?:(?:is|are|has|have|am)${NOT} (?:naming|named|identified|identifying)|(?:has|have) (?:agreed|chosen|decided) not to (?:name|identify)|(?:does|do)${NOT} (?:name|identify))|whose (?:sur|first )?names? (?:is|are|was|were|has been|have been) (?:being )?(?:withheld|changed|known to)|(?:cannot|can['’]?t|can not|may not) be (?:named|identified)(?: for legal reasons)?`,
  },
]

/** The reason that follows: "*because he fears the airline*". */
export const ANONYMITY_REASON =
  /^,?\s*(?:publicly\s*)?((?:because|since|as (?=he|she|they|the|it)|for fear|out of fear|fearing|citing|given|due to|owing to|so as not to|so that|in order to|to (?:avoid|discuss|speak|protect|describe|talk)|while|until|when)\b[^,.;”"]{0,200})/i
