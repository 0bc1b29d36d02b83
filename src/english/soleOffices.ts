/** Offices and bodies of which a country has one, so that the words name them: "the prime minister", "state television". */
export const SOLE_OFFICES =
  /^(?:(?:the )?(?:prime|foreign|defen[cs]e|interior|finance|health|home|education|justice|transport) (?:minister|secretary)|the (?:president|pope|king|queen|chancellor|taoiseach|attorney general|(?:inspector|auditor|solicitor|surgeon|comptroller|secretary)[- ]general|chief medical officer|chief justice|chief whip|opposition leader)|(?:\p{Lu}\p{L}+ )?[Ss]tate (?:radio|television|tv|media)(?: in .*)?)$/iu
