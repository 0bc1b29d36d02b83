/** What became of people: where two statements tell of one each, and of another, they tell of two things ("two men are missing", "the bodies of two men were found"). */
export const FATES: readonly RegExp[] = [
  /\b(?:dead|die[sd]?|dying|kill(?:s|ed|ing)?|deaths?|bodies|fatalit(?:y|ies)|corpses?|perished|passed away|(?:lost|claimed|cost|lose) (?:[\p{L}\p{N}]+ ){0,3}lives)\b/iu,
  /\b(?:missing|unaccounted|(?:search(?:ing)?|looking) for (?:[\p{L}\p{N}]+ ){0,2}(?:people|persons|men|women|children|workers|miners|crew|passengers|sailors|divers|hikers|climbers|survivors))\b/iu,
  /\b(?:hurt|injur(?:ed|ies)|wound(?:ed|s)|hospital|treated|ill|sick|infected|casualties)\b/i,
  /\b(?:rescued|saved|survived|survivors|alive|safe|unhurt|evacuated)\b/i,
  /\b(?:arrest(?:ed|s)?|detained|custody|jailed)\b/i,
]

/** Kinds of people: so many of one are not so many of another ("31 soldiers", "31 villagers"). */
export const KINDS: readonly RegExp[] = [
  /\b(?:soldiers?|troops?|servicem[ae]n|conscripts?|marines?)\b/i,
  /\b(?:villagers?|civilians?|residents?|inhabitants?|townspeople|families|households)\b/i,
  /\b(?:fighters?|militants?|rebels?|insurgents?|gunm[ae]n|terrorists?|jihadists?)\b/i,
  /\b(?:police officers?|policem[ae]n|constables?)\b/i,
  /\b(?:child(?:ren)?|pupils?|students?|boys?|girls?|kids?)\b/i,
]

/** What is still to be decided is not what was. */
export const OPEN =
  /\b(?:whether|decid(?:e|es|ed|ing)|decisions?|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|make the call)\b/i
export const WHETHER = /\bwhether\b/i

/** One more of what was told before: "… carried no explosives *either*". */
export const ONE_MORE = /(?:,? either|,? too|,? as well)[.”"’']*$|\blikewise\b/i
