import { AGENCIES } from '../english/agencies.ts'

/** Every spelling of an agency to the one by which it is credited. */
const CREDITED = new Map(
  AGENCIES.flatMap(spellings => spellings.map((spelling): [string, string] => [bare(spelling), spellings[0]])),
)

/** Whether two names are one wire or outlet: "The Associated Press" is "AP", "the Bell" is "The Bell". */
export function sameName(a: string, b: string): boolean {
  return key(a) === key(b)
}

function key(name: string): string {
  const plain = bare(name)
  return CREDITED.get(plain) ?? plain
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
