/** How an outlet speaks of itself: "told this newspaper", "our website". */
export const THIS_OUTLET =
  /^(?:this|our) (?:newspaper|paper|magazine|newsletter|website|site|publication|journal|channel|station|programme|program|podcast|outlet|column|blog|news agency|agency|news service|news organi[sz]ation|newsroom)$/i
