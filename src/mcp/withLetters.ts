import { Refusal } from './refusal.ts'

/** Throws a `Refusal` where an argument has no letter and no figure in it. */
export function withLetters(value: string, name: string, wanted: string): void {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new Refusal(`There are no words in ${name}: give ${wanted}.`)
}
