/** Offices and bodies of which a country has one, so that the words name them: "the prime minister", "state television". */
export const SOLE_OFFICES =
  /^(?:(?:the )?(?:prime|foreign|defen[cs]e|interior|finance|health|home|education|justice|transport) (?:minister|secretary)|the (?:president|pope|king|queen|chancellor|taoiseach|attorney[- ]general|(?:inspector|auditor|director|solicitor|surgeon|comptroller|secretary)[- ]general|chief medical officer|chief justice|chief whip|opposition leader)|(?:\p{Lu}\p{L}+ )?[Ss]tate (?:radio|television|tv|media)(?: in .*)?)$/iu

/** An office written with capitals that one alone holds: "the Chief Secretary", but not "the Labour MP". */
export const OFFICE_IN_CAPITALS =
  /^[Tt]he (?:\p{Lu}[\p{L}’'-]* )*(?:Minister|Secretary|President|Premier|Governor|Mayor|Commissioner|General|Justice|Speaker|Chancellor|Ombudsman|Coroner)$/u
