/** Words whose full stop does not end a sentence when a capital follows: titles, ranks, months, company forms, Latin and common shortenings. Lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev hon pres gov lt col gen sgt capt cmdr cpl maj adm sen rep reps sens det supt insp
   st ste mt ft jr sr esq messrs sir
   jan feb mar apr jun jul aug sept sep oct nov dec
   co corp inc ltd llc plc bros
   vs v etc eg ie cf al approx est no nos vol fig dept ave blvd rd
   u.s u.k u.n e.u d.c p.m a.m e.g i.e ph.d
   calif fla mass penn pa tex va wash wis mich minn ill ind conn ga la md mo nev ore tenn ala ariz ark colo del kan ky okla`
    .split(/\s+/)
    .filter(Boolean),
)
