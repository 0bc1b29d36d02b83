/** Words for whoever speaks. */
export const FIRST_PERSON = /^(?:I|we|my|our|me|us)$/iu
