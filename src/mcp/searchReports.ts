import Type, { type Static } from 'typebox'
import { Anchor, Anchors } from './anchor.ts'
import { asking, paged, paging } from './asking.ts'
import { cited } from './cited.ts'
import type { Desk } from './desk.ts'
import { Chain } from './hand.ts'
import { known } from './known.ts'
import { USUAL_ITEMS } from './limits.ts'
import { more } from './more.ts'
import { quoted } from './quoted.ts'
import { DATA } from './said.ts'
import type { Tool } from './tool.ts'
import { Where } from './where.ts'
import { withLetters } from './withLetters.ts'

const closed = { additionalProperties: false }

/** What `search_reports` takes. */
export const SearchAsked = Type.Object(
  {
    words: Type.String({
      description: 'all of these, by their stems; those in one pair of double quotes stand together',
    }),
    ...asking('published'),
    ...paging('reports', USUAL_ITEMS),
  },
  closed,
)

/** A report with the words that were searched for. */
export const FoundReport = Type.Object(
  {
    report: Where,
    excerpt: Type.Union([Anchor, Type.Null()], {
      description: 'a few words around them; null: the title alone has them',
    }),
    claims: Type.Array(
      Type.Object(
        {
          claim: Type.String(),
          attribution: Type.String(),
          party: Type.Union([Type.String(), Type.Null()], { description: 'who says it' }),
          content: Anchors,
          chain: Chain,
          standing: Type.String(),
        },
        closed,
      ),
      { description: 'claims of the report that have all the words' },
    ),
  },
  closed,
)

/** What `search_reports` gives. */
export const SearchAnswer = Type.Object({ ...paged('reports'), reports: Type.Array(FoundReport) }, closed)

export type SearchAsked = Static<typeof SearchAsked>
export type FoundReport = Static<typeof FoundReport>
export type SearchAnswer = Static<typeof SearchAnswer>

export const searchReports: Tool<Desk, typeof SearchAsked, typeof SearchAnswer> = {
  name: 'search_reports',
  title: 'Search the stored reports',
  description: `Finds reports in the user’s store by words of their text and title, best first, with the claims that have all the words. Read one whole with read_report and stored. ${DATA}`,
  takes: SearchAsked,
  gives: SearchAnswer,
  open: false,
  async answer(desk, asked, call) {
    withLetters(asked.words, 'words', 'words to search for')
    return desk.search(asked, call)
  },
  tell(answer) {
    return [
      more(answer, 'report'),
      ...answer.reports.flatMap(({ report, excerpt, claims }) => [
        `${known(report)}${excerpt === null ? '' : `: ${cited([excerpt])}`}`,
        ...claims.map(
          ({ claim, party, content, standing }) =>
            `  ${claim}, ${party === null ? 'nobody named' : quoted(party)}: ${cited(content)}. ${standing}`,
        ),
      ]),
    ]
  },
}
