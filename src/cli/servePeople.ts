import { nameWords } from '../ask/nameWords.ts'
import { shownAsked } from '../ask/shownAsked.ts'
import { shownParty } from '../ask/shownParty.ts'
import { unansweredSteps } from '../ask/unanswered.ts'
import { who } from '../ask/who.ts'
import { nameKey } from '../english/nameKey.ts'
import type { Desk } from '../serve/desk.ts'
import type { Store } from '../store/store.ts'
import type { Kept } from './serveKept.ts'
import { servePart } from './servePart.ts'
import { stepwise } from './stepwise.ts'

/** Other names that are told beside those that were meant. */
const MOST_OTHERS = 10

/** Who says something and who is asked, as the server needs it. */
export function servePeople(store: Store, kept: Kept): Pick<Desk, 'who' | 'parties' | 'saidBy' | 'unanswered'> {
  return {
    async who(name, wanted, cut) {
      const said = kept(`who ${JSON.stringify([name, wanted])}`, cut.from !== null, () => who(name, store, wanted))
      const { start, end, next } = servePart(cut, said.keys, String)
      const items = [...said.between(start, end)].map(one => ({ ...one, party: shownParty(one.party) }))
      const meant = new Set(said.people.flatMap(({ identity }) => identity.names.map(nameKey)))
      const near = new Map(
        nameWords(nameKey(name), true)
          .flatMap(word => store.names(word, MOST_OTHERS + meant.size))
          .filter(one => !meant.has(nameKey(one.name)))
          .map(one => [`${one.kind} ${one.name}`, one]),
      )
      return {
        total: said.total,
        items,
        next,
        people: said.people.map(({ identity, claims, reports }) => ({ party: shownParty(identity), claims, reports })),
        unsure: said.unsure.map(shownParty),
        many: said.many,
        others: [...near.values()].sort((a, b) => b.reports - a.reports).slice(0, MOST_OTHERS),
      }
    },
    parties: async (beginning, limit) => store.names(nameKey(beginning), limit),
    saidBy: async (outlet, named, limit) => store.saidBy(outlet, named, limit),
    async unanswered(wanted, cut) {
      const all = await kept(`unanswered ${JSON.stringify(wanted)}`, cut.from !== null, async () => {
        const asked = await stepwise(unansweredSteps(store, wanted))
        return asked.map(shownAsked)
      })
      const keys = all.map(({ party, askings }) => `${party.name} ${askings[0]?.tellings[0]?.report.id}`)
      const { start, end, next } = servePart(cut, keys, String)
      return { total: all.length, items: all.slice(start, end), next }
    },
  }
}
