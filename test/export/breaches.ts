import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Parser, type Quad } from 'n3'

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const OWL = 'http://www.w3.org/2002/07/owl#'

/** What triples say that the W3C's own vocabulary (as its package has it) does not know, or that its domains and ranges do not allow. */
export function breaches(said: readonly Quad[], vocabulary: 'oa' | 'prov'): string[] {
  const file = fileURLToPath(new URL(`../../node_modules/@vocabulary/${vocabulary}/${vocabulary}.nq`, import.meta.url))
  const known = new Parser({ format: 'N-Quads' }).parse(readFileSync(file, 'utf8'))
  const namespace = `http://www.w3.org/ns/${vocabulary}#`
  const objects = (quads: readonly Quad[], subject: string, predicate: string) =>
    quads
      .filter(quad => quad.subject.value === subject && quad.predicate.value === predicate)
      .filter(({ object }) => object.termType === 'NamedNode')
      .map(({ object }) => object.value)
  const isA = (type: string, wanted: string): boolean =>
    type === wanted || objects(known, type, `${RDFS}subClassOf`).some(above => isA(above, wanted))
  const typed = Map.groupBy(
    said.filter(({ predicate }) => predicate.value === TYPE),
    ({ subject }) => subject.value,
  )
  const fits = (thing: string, classes: readonly string[]) => {
    const own = classes.filter(one => one.startsWith(namespace))
    const types = typed.get(thing)?.map(({ object }) => object.value) ?? []
    // Of what is only named here, nothing is known.
    return own.length === 0 || types.length === 0 || own.some(one => types.some(type => isA(type, one)))
  }
  return said.flatMap(({ subject, predicate, object }) => {
    const line = `${subject.value} ${predicate.value} ${object.value}`
    if (predicate.value === TYPE) {
      const classes = objects(known, object.value, TYPE)
      const isClass = classes.includes(`${OWL}Class`) || classes.includes(`${RDFS}Class`)
      return object.value.startsWith(namespace) && !isClass ? [`no such class: ${line}`] : []
    }
    if (!predicate.value.startsWith(namespace)) return []
    if (!objects(known, predicate.value, TYPE).some(type => type.endsWith('Property')))
      return [`no such property: ${line}`]
    const domain = objects(known, predicate.value, `${RDFS}domain`)
    const range = objects(known, predicate.value, `${RDFS}range`)
    return [
      ...(fits(subject.value, domain) ? [] : [`not of such a thing: ${line}`]),
      ...(object.termType === 'Literal' || fits(object.value, range) ? [] : [`not to such a thing: ${line}`]),
    ]
  })
}
