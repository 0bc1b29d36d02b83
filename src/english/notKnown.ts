/** "It is *not known* whether …", up to what is not known. */
export const NOT_KNOWN = /\bnot (?:yet |immediately )?known$/i

/** How a question begins that stands inside a sentence. */
export const QUESTION = /^(?:whether|if|how|what|who|why|where|when)\b/i
