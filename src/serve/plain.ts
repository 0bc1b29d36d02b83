/** A type as data that nobody changes. */
export type Plain<T> = T extends (infer One)[]
  ? readonly Plain<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Plain<T[Key]> }
    : T
