/** What every rule of the English lists says of itself, so that a reader can ask why. */
export interface Rule {
  /** Its name in the record's `rule` fields: its list and a few words, "comments/did-not-respond". Unique among all rules, stable from version to version. */
  readonly id: string
  /** One plain sentence for a reader: what the rule takes the words to mean. */
  readonly says: string
  /** A sentence that it fires on, in the marks of test/link/marked.ts where it needs attributions. */
  readonly example: string
}
