/** Bytes of a text or a page that is sent, in UTF-8: a page of a live blog has two million. */
export const MOST_SENT = 4 * 1024 * 1024
/** Bytes of one message: `MOST_SENT` come to three times as many where JSON is written in ASCII only. What is longer ends the connection. */
export const MOST_MESSAGE = 3 * MOST_SENT + 64 * 1024
/** Items of an answer, at most: a model that asks has room for some ten thousand words. */
export const MOST_ITEMS = 200
/** Items of an answer unless more or fewer are asked for. */
export const USUAL_ITEMS = 20
/** Claims that are traced at once unless said otherwise: one that is carried by many reports is long by itself. */
export const USUAL_TRACED = 3
/** Claims of a report unless said otherwise: a long report has some fifty. */
export const USUAL_CLAIMS = 60
/** Characters of somebody's words in the short text beside the whole answer. */
export const MOST_QUOTED = 240
/** Lines of the short text: what is more stands in the whole answer. */
export const MOST_LINES = 80
/** Arguments that one call may have; the longest tool takes eleven. */
export const MOST_ARGUMENTS = 32
