/** "He *is accused* of": whoever stands before such a cue is of whom it is said, and nobody says it unless a *by* follows. */
export const ACCUSED =
  /^(?:(?:is|are|was|were|been|stands?|stood) )(?:(?:also|now|further) )?(?:accused|suspected|alleged|charged|convicted)(?: (?:of|with))?$/i

/** Behind the cue, that somebody does say it: "is accused *by her sister* of". */
export const ACCUSED_BY = /^ by\b/i
