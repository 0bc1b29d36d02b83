/** A retort that calls the claim a lie: whoever throws it back takes a side and has found nothing out. */
export const RETORT = /^\W*(?:that|this|it)(?:['’]s| is| was)\b.*\blies?\W*$/iu
