import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { claims, type Linked } from '../../src/chain/claims.ts'
import { linkedCase } from './linkedCase.ts'

const CASES = new URL('../../cases/', import.meta.url)
const testing = new Set(readFileSync(new URL('testing.txt', CASES), 'utf8').split('\n'))
const names = readdirSync(CASES)
  .filter(name => name.endsWith('.json') && !testing.has(name.replace('.json', '')))
  .sort()

/** Longest of any sentence, in UTF-16 code units: what is told, and how much was left out. */
const LONGEST = 520

/** What no sentence of English has, whoever and whatever it names. */
const WRONG: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'does not begin as a standing does',
    /^(?!(?:Rests (?:only )?on|(?:Neither confirmed nor denied|Denied|Not denied|Doubted|Not said|Asked|Asked for|Called for|Questioned) by) \S)/,
  ],
  ['does not end in one stop', /(?<!\.)\.\.$|[^.]$/],
  ['a space or mark out of place', / {2}| [,;.](?!\.)|[,;]{2}|,;|\(\)|“”|\n/],
  ['a part is missing', /\b(?:undefined|null|NaN|object Object)\b/],
  ['a capital after an article that a sentence gave', /\bthe (?:The|A|An|His|Her|Two|Three) /],
  ['two articles', /\b(?:the|an?) (?:the|an?) (?!Team\b)/],
  ['a list without an end', /\band(?:[;.]|, (?:through|told))/],
  [
    'one who say, many who says',
    /\b(?:this report|Mr \w+) (?:say|bear|cast|dispute)\b|\band \d+ more (?:says|bears|casts|disputes)\b/,
  ],
]

function breaches({ report, parties, attributions, checks, comments }: Linked): string[] {
  const made = claims({ report, parties, attributions, checks, comments })
  const known = {
    parties: new Set(parties.map(({ id }) => id)),
    attributions: new Set(attributions.map(({ id }) => id)),
  }
  assert.deepEqual(
    made.map(({ attribution }) => attribution),
    attributions.map(({ id }) => id),
  )
  return made.flatMap(({ id, attribution, chain, standing }) => {
    const at = `${report.id} ${attribution}`
    assert.equal(chain[0]?.attribution, attribution, at)
    assert.equal(chain[0]?.role, 'originator', at)
    assert.equal(chain[0]?.party, attributions.find(one => one.id === attribution)?.party, at)
    assert.ok(chain.length === 1 || chain.at(-1)?.role === 'outlet', at)
    assert.ok(
      chain.slice(1, -1).every(({ role }) => role === 'relay'),
      at,
    )
    assert.ok(
      chain.every(({ party }) => party === null || known.parties.has(party)),
      at,
    )
    const way = chain.flatMap(({ attribution }) => attribution ?? [])
    assert.ok(
      way.every(one => known.attributions.has(one)),
      at,
    )
    assert.equal(new Set(way).size, way.length, `${at}: an attribution comes twice`)
    assert.ok(
      chain.every(({ party }, place) => party === null || party !== chain[place - 1]?.party),
      `${at}: a party twice in a row`,
    )
    assert.match(id, /^c\d+$/)
    const wrong = WRONG.filter(([, pattern]) => pattern.test(standing)).map(([what]) => `${at} ${what}: ${standing}`)
    return standing.length > LONGEST ? [...wrong, `${at} is too long: ${standing}`] : wrong
  })
}

test('in every report to learn from, every claim has a sound chain and a sentence', () => {
  assert.ok(names.length > 100)
  assert.deepEqual(
    names.flatMap(name => breaches(linkedCase(new URL(name, CASES).pathname).linked)),
    [],
  )
})

test('claims are the same for the same record', () => {
  const { linked } = linkedCase(new URL(names[0] ?? '', CASES).pathname)
  assert.equal(JSON.stringify(claims(linked)), JSON.stringify(claims(structuredClone(linked))))
})

/** A record in which links go anywhere: to nothing, to themselves, round in circles. */
function tangled({ attributions, ...rest }: Linked, seed: number): Linked {
  let state = seed
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const any = () => {
    const place = draw(attributions.length + 2)
    return attributions[place]?.id ?? (place > attributions.length ? 'a9999' : null)
  }
  return {
    ...rest,
    attributions: attributions.map(one => ({
      ...one,
      within: any(),
      via: any(),
      party: rest.parties[draw(rest.parties.length + 1)]?.id ?? null,
    })),
  }
}

test('no tangle of links breaks a chain or a sentence', () => {
  for (const [place, name] of names.slice(0, 20).entries()) {
    const { linked } = linkedCase(new URL(name, CASES).pathname)
    assert.deepEqual(breaches(tangled(linked, place + 1)), [])
  }
})

test('a report of many claims in the same words takes no time that grows with their square', () => {
  const { linked } = linkedCase(new URL(names[0] ?? '', CASES).pathname)
  const [one] = linked.attributions
  assert.ok(one)
  const many = Array.from({ length: 20_000 }, (_, place) => ({ ...one, id: `a${place + 1}`, within: null, via: null }))
  assert.equal(claims({ ...linked, attributions: many }).length, many.length)
})
