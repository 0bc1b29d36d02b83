/** Words before a noun that tell no two of its bearers apart: "the *same* officer", "the *veteran* minister". Lower case. */
export const NEUTRAL_MODIFIERS: ReadonlySet<string> = new Set(
  `the same other former then late new old own long-time longtime veteran acting current outgoing incoming young elderly said`.split(
    ' ',
  ),
)
