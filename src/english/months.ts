/** Month names and their shortenings, lower case, without a stop. */
export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
   jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/),
)
