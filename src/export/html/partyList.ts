import type { Party } from '../../record/record.ts'
import { claimLinks } from './claimLinks.ts'
import { type Markup, markup } from './markup.ts'
import type { Shown } from './shown.ts'

/** Everyone in the report, with the claims that stand on them, that they handed on, and that they were told. */
export function partyList(shown: Shown): Markup {
  const { record } = shown
  if (record.parties.length === 0) return markup`<p>Nobody.</p>\n`
  return markup`<ul class="list">\n${record.parties.map(party => item(shown, party))}</ul>\n`
}

function item(shown: Shown, party: Party): Markup {
  const { record, items } = shown
  const role = (wanted: (role: string) => boolean) =>
    record.claims
      .filter(({ chain }) => chain.some(link => link.party === party.id && wanted(link.role)))
      .map(({ attribution }) => attribution)
  const told = items.filter(({ attribution }) => attribution.addressee?.party === party.id)
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Vouches for', role(is => is === 'originator')],
    ['Relays', role(is => is === 'relay')],
    ['Was told', told.map(({ attribution }) => attribution.id)],
  ]
  const lists = facts.flatMap(([name, ids]) => {
    const links = claimLinks(shown, ids)
    return links === null ? [] : [markup`<dt>${name}</dt><dd>${links}</dd>`]
  })
  const more = [
    party.kind,
    ...(party.count === undefined ? [] : [`${party.count} people`]),
    ...(party.description === undefined ? [] : [party.description]),
    ...(party.standsFor === undefined ? [] : [`stands for ${party.standsFor}`]),
  ]
  const why =
    party.anonymity === undefined ? [] : [markup`<p class="soft">Name withheld: “${party.anonymity.reason}”</p>\n`]
  return markup`<li><b class="source open close">${party.name}</b>${party.named ? '' : ' (not named)'} <span class="soft">${more.join(' · ')}</span>
${why}${lists.length === 0 ? null : markup`<dl class="facts">${lists}</dl>\n`}</li>\n`
}
