/** Letters and words after a personal name that are no part of the family name, to the noun for who has them, empty where they say nothing of that. Lower case, without stops. */
export const POSTNOMINALS: ReadonlyMap<string, string> = new Map([
  ...'kc qc sc'.split(' ').map((letters): [string, string] => [letters, 'barrister']),
  ...'mp mep msp ms td tds'.split(' ').map((letters): [string, string] => [letters, 'mp']),
  ...'cbe obe mbe jr sr ii iii iv phd md esq'.split(' ').map((letters): [string, string] => [letters, '']),
])
