/** Ends a call of a tool; the message says what is wrong and what to do. */
export class Refusal extends Error {}
