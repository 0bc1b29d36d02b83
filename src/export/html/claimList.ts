import type { Attribution, Link } from '../../record/record.ts'
import type { Item } from '../outline.ts'
import { words } from '../words.ts'
import { checkWord } from './checkWord.ts'
import { type Markup, markup, type Value } from './markup.ts'
import { outcomeWord } from './outcomeWord.ts'
import type { Shown } from './shown.ts'
import { wordsId } from './wordsId.ts'

/** Lists within lists: deeper ones stand at this depth, for a telephone has no room for more. */
const DEEPEST = 5
/** Below this the reading is said to be in doubt, as in the terminal. */
const SURE = 0.6

/** Every claim, those within another in a list within its item: who said it, what, how it came, on what it rests, and what was said about it. */
export function claimList(shown: Shown): Markup {
  if (shown.items.length === 0) return markup`<p>Nobody is said to have said anything.</p>\n`
  const found: Markup[] = []
  let level = -1
  for (const item of shown.items) {
    const depth = Math.min(item.depth, DEEPEST, level + 1)
    if (depth > level) found.push(markup`<ol class="claims">\n`)
    else found.push(markup`</li>\n`)
    for (; level > depth; level--) found.push(markup`</ol>\n</li>\n`)
    level = depth
    found.push(claim(shown, item))
  }
  for (; level >= 0; level--) found.push(markup`</li>\n</ol>\n`)
  return markup`${found}`
}

/** A claim's item without its end: those that stand within it follow. */
function claim(shown: Shown, { attribution, number }: Item): Markup {
  const { record, parties, ways, prefix } = shown
  const { text } = record.report
  const party = parties.get(attribution.party ?? '')
  // The party's own name: the words that stand for it here may be "she".
  const source = party?.name ?? words(text, attribution.source)
  const unnamed = party?.named === false
  const who =
    source === ''
      ? markup`<span class="flag">Nobody is named:</span>`
      : markup`<b class="source open close">${source}</b>${unnamed ? ' (not named)' : ''}`
  const told =
    attribution.addressee === null ? null : markup` <i class="to open">${words(text, attribution.addressee.spans)}</i>`
  const cue = attribution.cue.length === 0 ? '(signed)' : words(text, attribution.cue)
  const way = ways.get(attribution.id)
  return markup`<li class="claim" id="${prefix}-claim-${number}">
<p class="who"><span class="n">${number}</span>${who} <a class="cue" href="#${wordsId(shown, attribution.id)}">${cue}</a>${told}</p>
<blockquote>${words(text, attribution.content)}</blockquote>
${way === undefined ? null : chain(shown, way.chain)}${way === undefined ? null : markup`<p class="standing">${way.standing}</p>\n`}${facts(shown, attribution)}`
}

function chain(shown: Shown, links: readonly Link[]): Markup {
  const each = links.map(({ party, attribution, role, name }) => {
    const known = shown.parties.get(party ?? '')
    const called = known?.name ?? name ?? (role === 'outlet' ? 'the outlet' : 'nobody named')
    const told = attribution !== null && shown.numbers.has(attribution)
    const who = told ? markup`<a href="#${wordsId(shown, attribution)}">${called}</a>` : called
    return markup`<li>${who}${known?.named === false ? ' (not named)' : ''} <small>${role}</small></li>`
  })
  return each.length === 0 ? markup`` : markup`<ol class="chain" aria-label="How it came">${each}</ol>\n`
}

function facts({ record, parties, prefix }: Shown, attribution: Attribution): Markup {
  const { id, hedges, medium, said, confidence } = attribution
  const { text } = record.report
  const judged = record.checks.flatMap((check, index): Value[] =>
    check.about.includes(id)
      ? [
          markup`<a href="#${prefix}-check-${index + 1}">${checkWord(check)}</a> by ${parties.get(check.by ?? '')?.name ?? (words(text, check.who) || 'the report')}`,
        ]
      : [],
  )
  const asked = record.comments.flatMap((comment, index): Value[] =>
    comment.about.includes(id)
      ? [
          markup`${parties.get(comment.asked ?? '')?.name ?? (words(text, comment.who) || 'somebody')}: <a href="#${prefix}-reply-${index + 1}">${outcomeWord(comment)}</a>`,
        ]
      : [],
  )
  const all: readonly (readonly [string, readonly Value[]])[] = [
    ['Checked', judged],
    ['Asked', asked],
    ['Hedged with', hedges.map(({ span, kind }) => `“${text.slice(span.start, span.end)}” (${kind})`)],
    ['Said in', medium === null ? [] : [`${medium.kind}: “${words(text, medium.spans)}”`]],
    ['Said on', said === null ? [] : [said.value]],
    ['In doubt', confidence < SURE ? [`the reader gives this ${confidence.toFixed(2)} of 1`] : []],
  ]
  const told = all.filter(([, values]) => values.length > 0)
  if (told.length === 0) return markup``
  const items = told.map(([name, values]) => markup`<dt>${name}</dt>${values.map(value => markup`<dd>${value}</dd>`)}`)
  return markup`<dl class="facts">${items}</dl>\n`
}
