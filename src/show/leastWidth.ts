/** The narrowest view, in terminal columns: a margin with its bars and a word or two beside them. */
export const LEAST_WIDTH = 30
