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

/** What is to be done: "will lodge a complaint", "wants to go"; not "there were no plans to". */
export const TO_COME =
  /\b(?:will|going to|is to|are to|(?:hopes?|wants?|intends?|expects?|aims?|(?<!\b(?:no|any|of|were|was|are|had) )plans?) to|set to|due to (?!an?\b|the\b)\p{Ll}+)\b/iu
/** What was done: "have filed a complaint", "went back". */
export const DONE =
  /\b(?:has|have|had|was|were|been)(?: \w+ly| also| now| already| not)? \w+(?:ed|en|ne|wn|ld|pt|ught|ut|et)\b|\b\w{3,}ed\b|\b(?:went|came|left|began|took|gave|made|fell|rose|met|held|sold|won|lost|sent|got|broke)\b/i
/** What may be done still, whatever else is told with it. */
export const AHEAD = /\b(?:will|would|to be|is to|are to|was to|were to|may|might|could|should|going to)\b/i

/** One more of what was told before: "… carried no explosives *either*". */
export const ONE_MORE = /(?:,? either|,? too|,? as well)[.”"’']*$|\blikewise\b/i
