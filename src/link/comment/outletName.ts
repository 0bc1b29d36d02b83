import { AGENCIES } from '../../english/agencies.ts'
import { OUTLETS } from '../../english/outlets.ts'
import { OUTLET_WORDS } from '../../english/outletWords.ts'

const CREDITED = new Set([...OUTLETS, ...AGENCIES.flat()])

/** Whether a name is an outlet's or an agency's, by the lists or by a word in it ("the Evening Post", "Reuters", "HKFP"), or the name of the outlet that we read or part of it. */
export function outletName(words: string, ours?: string): boolean {
  const name = words.replace(/^the /i, '').replace(/['’]s$/, '')
  return (
    CREDITED.has(name) ||
    (ours !== undefined && /^\p{Lu}.{2}/u.test(name) && ` ${ours} `.includes(` ${name} `)) ||
    CREDITED.has(`The ${name}`) ||
    /^\p{Lu}{2,6}$|\bFact/u.test(name) ||
    name.split(/\s+/).some(word => OUTLET_WORDS.has(word.toLowerCase()))
  )
}
