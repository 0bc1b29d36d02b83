import { AGENCIES } from '../../english/agencies.ts'
import { PLAIN_IN_OUTLETS } from '../../english/comment/plainInOutlets.ts'
import { OUTLETS } from '../../english/outlets.ts'
import { OUTLET_WORDS } from '../../english/outletWords.ts'

/** Tells whether a name is an outlet's or an agency's. */
export type Press = (words: string) => boolean

const CREDITED = new Set([...OUTLETS, ...AGENCIES.flat()])

/**
 * Tells names of outlets and agencies by the lists, by a word in them ("the Evening Post", "Reuters", "HKFP"), or because they
 * are a part of the name of the report's own outlet: "the Albion" in *The Tewkes Albion*, "UBN" in *UBN News*.
 */
export function press(outlet = ''): Press {
  const own = bare(outlet)
    .split(/\s+/)
    .filter(word => word && !PLAIN_IN_OUTLETS.has(word))
  const parts = new Set(bare(outlet).split(/\s+/))
  const last = own.at(-1)
  return words => {
    const name = words.replace(/^the /i, '').replace(/['’]s$/, '')
    const plain = bare(name).split(/\s+/)
    return (
      CREDITED.has(name) ||
      CREDITED.has(`The ${name}`) ||
      /^\p{Lu}{2,6}$|\bFact/u.test(name) ||
      name.split(/\s+/).some(word => OUTLET_WORDS.has(word.toLowerCase())) ||
      (last !== undefined && /^\p{Lu}/u.test(name) && plain.includes(last) && plain.every(word => parts.has(word)))
    )
  }
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^the /, '')
    .trim()
}
