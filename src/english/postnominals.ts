/** Letters and words after a personal name that are no part of the family name. Lower case, without stops. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  'kc qc sc mp mep msp cbe obe mbe jr sr ii iii iv phd md esq'.split(' '),
)
