/**
 * Cues by which a reporter says what another's statement rests on: "The Herald reported, *citing* two officials, that …".
 * The higher the rank, the nearer to the one who said it first.
 */
export const RELAYS: readonly { readonly words: RegExp; readonly rank: number }[] = [
  {
    words:
      /^(?:citing|cited|quoting|on the strength of|on the basis of|based on|relying on|referring to|attributing)\b/i,
    rank: 2,
  },
  { words: /^(?:according to|per|as told by|in the words of)\b/i, rank: 1 },
]
