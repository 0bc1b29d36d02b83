/** Prepositions: a noun that follows one is not its clause's subject. Lower case. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `about above across after against along alongside among around at behind below beneath beside between beyond by despite during except for
   from in inside into like near of off on onto outside over past per since through throughout to toward towards under unlike until
   upon via with within without versus`.split(/\s+/),
)
