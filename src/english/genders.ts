/** Titles and nouns that say whether somebody is a man or a woman. Lower case, without a stop; nouns in "-man" and "-woman" say so by themselves. */
export const GENDERS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...`mr sir lord king prince duke baron earl father fr brother uncle son husband widower grandfather grandson stepfather stepson nephew
      boyfriend fiancé groom dad boy guy gentleman monk priest imam rabbi pope waiter hero bachelor herr monsieur señor senor
      signor mallam alhaji alh lad grandpa patriarch gunman male`
    .split(/\s+/)
    .map((word): [string, 'he'] => [word, 'he']),
  ...`mrs ms miss dame lady queen princess duchess baroness countess mother sister aunt aunty auntie daughter wife widow grandmother
      granddaughter stepmother stepdaughter niece girlfriend fiancée bride mum mom girl nun waitress actress
      hostess heroine goddess midwife frau madame madam señora senora signora hajia grandma matriarch landlady female headmistress
      ballerina songstress seamstress`
    .split(/\s+/)
    .map((word): [string, 'she'] => [word, 'she']),
])
