const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const PART = '(?:morning|afternoon|evening|night)'

/** When something was said, behind who said it: "wrote the user @teller *at 8.47 p.m. on Friday*", "reported by the blog Patchwork *on Monday*". */
export const SAID_WHEN = new RegExp(
  `(?:,? (?:at \\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?)?|(?:on|late on|early on) ${WEEKDAY}(?: ${PART})?|last (?:night|week|month|year|${WEEKDAY})|yesterday|earlier (?:today|this (?:week|month))|this (?:week|month|${PART})))+$`,
)

/** What such a time behind it belongs to and not to the saying: "a report *published* on Monday", "the rally *held* last night". */
export const TIMED =
  /(?:ed|en|\b(?:made|held|sent|out|put|read|given|seen|shown|taken|due|dated|from|meeting|rally|briefing|statement|interview|letter|speech))$/i
