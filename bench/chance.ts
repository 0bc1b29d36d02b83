import { hash } from '../src/ledger/hash.ts'

/** 2 to the 32nd: a hash divided by it is from 0 up to 1. */
const RANGE = 2 ** 32

/** A number from 0 up to 1 that is the same for the same words at every run. */
export function chance(of: string): number {
  return hash(of) / RANGE
}

/** A rank between two: small ones often, great ones seldom, as words are used (Zipf). */
export function rank(of: string, least: number, most: number): number {
  return Math.floor(least * (most / least) ** chance(of))
}
