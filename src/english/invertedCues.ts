/** Not *warned*, which takes whom it is said to right behind it. */
const VERBS =
  'wrote|writes|said|says|tweeted|posted|reported|reports|announced|explained|explains|insisted|insists|claimed|claims|added|adds|recalled|admitted|argued|argues|noted|stated|declared|confirmed'

/** A verb of saying that may stand before who says it. */
export const INVERTED_VERB = new RegExp(`^(?:${VERBS})$`, 'i')

/** Such a verb behind a comma or a mark, with who says it behind it: "The dam would hold, *wrote* the engineer". No other reading is left. */
export const INVERTED = new RegExp(
  `(?<=[,”"’'] )(?:${VERBS})(?= (?:@|(?:an?|the|one|two|three|its|their|his|her|another) \\p{L}|\\p{Lu}\\p{L}))`,
  'gu',
)
