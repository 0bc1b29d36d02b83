/** Words that make a name of two or more words a place's rather than a person's ("PORT ELLISON", "Salt Falls"). Lower case. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `bay beach bridge camp cape city coast county court creek crown district east el falls fort gulf harbor harbour heights hill hills
   island islands junction lake las los mount mountain new north northern point port province region river saint san santa shire
   south southern springs square st street territory town valley village west western woods`.split(/\s+/),
)

/** Those that end the name of a place or of its club, and no person's, whatever comes before. Lower case. */
export const TOWN_WORDS: ReadonlySet<string> = new Set(['city', 'county'])
