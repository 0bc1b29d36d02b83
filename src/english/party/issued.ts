/** Right before the name of whoever issued it. */
export const ISSUED =
  /\b(?:statement|release|announcement|filing|communiqu[eé]|notice|memo|post|letter) (?:\p{Ll}+ )?(?:from|by|of) (?:the )?$/iu
