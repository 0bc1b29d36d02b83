/** A subject of nobody: "neither of them", "none of the four", "no one at the mill". A pattern. */
export const NOBODY = '^(but|and)? (neither|none|nobody|noone|no one)'
