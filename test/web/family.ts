import type { Record } from '../../src/record/record.ts'
import { report } from '../ask/report.ts'
import type { Said } from '../ledger/made.ts'

const CLOSED = 'The weir at Tarn Mill will be closed in June'
const keeper = (source: string, cue: string, content: string): Said => ({
  source,
  cue,
  content,
  party: { name: 'Ona Marsh' },
})
const ekko = (cue: string, content: string): Said => ({
  source: 'Dagens Ekko',
  cue,
  content,
  party: { kind: 'publication' },
})

/**
 * A small desk. That the weir will be closed stands in five reports, one of them a second version, on two origins; that 40 boats are moored above it in four, all on the
 * keeper's word; one report has another number. The ministry was asked, and answers in the second version.
 */
export const FAMILY: readonly Record[] = [
  report(
    'ekko',
    `Ministry silent on the weir\n\n${CLOSED}, the keeper Ona Marsh told Dagens Ekko. Forty boats are moored above the weir, she said. The water ministry declined to comment.`,
    {
      outlet: 'Dagens Ekko',
      published: '2026-03-02T07:00:00Z',
      url: 'https://ekko.example/weir',
      title: 'Ministry silent on the weir',
      said: [
        keeper('the keeper Ona Marsh', 'told', CLOSED),
        keeper('she', 'said', 'Forty boats are moored above the weir'),
      ],
      asked: [{ who: 'The water ministry', words: 'declined to comment', outcome: 'declined', about: [1] }],
    },
  ),
  report(
    'post',
    `Paper: weir to shut\n\n${CLOSED}, Dagens Ekko reported on Monday. Forty boats are moored above the weir, Dagens Ekko said, citing the keeper.`,
    {
      outlet: 'The Meridian Post',
      published: '2026-03-02T15:00:00Z',
      title: 'Paper: weir to shut',
      said: [ekko('reported on Monday', CLOSED), ekko('said', 'Forty boats are moored above the weir')],
    },
  ),
  report(
    'herald',
    'Summer without a weir\n\nThe Tarn Mill weir will be closed in June, according to Dagens Ekko. The paper adds that forty boats are moored above the weir. Rowers in the valley are worried.',
    {
      outlet: 'The Strait Herald',
      published: '2026-03-03T06:00:00Z',
      title: 'Summer without a weir',
      said: [
        ekko('according to', 'The Tarn Mill weir will be closed in June'),
        {
          source: 'The paper',
          cue: 'adds that',
          content: 'forty boats are moored above the weir',
          party: { name: 'Dagens Ekko', kind: 'publication' },
        },
      ],
    },
  ),
  report('courier', `Rowers had a letter\n\n${CLOSED}, the rowing club’s chair, Per Lund, said on Tuesday.`, {
    outlet: 'The Tarrow Courier',
    published: '2026-03-04T09:00:00Z',
    title: 'Rowers had a letter',
    said: [
      {
        source: 'the rowing club’s chair, Per Lund',
        cue: 'said on Tuesday',
        content: CLOSED,
        party: { name: 'Per Lund' },
      },
    ],
  }),
  report(
    'gazette',
    'Boats must go\n\nSixty boats are moored above the weir, the harbour master, Ivo Brandt, said. A person close to the mill claimed that the dam was leaking.',
    {
      outlet: 'Valley Gazette',
      published: '2026-03-05T10:00:00Z',
      title: 'Boats must go',
      said: [
        {
          source: 'the harbour master, Ivo Brandt',
          cue: 'said',
          content: 'Sixty boats are moored above the weir',
          party: { name: 'Ivo Brandt' },
        },
        {
          source: 'A person close to the mill',
          cue: 'claimed that',
          content: 'the dam was leaking',
          party: { name: 'a person close to the mill', kind: 'unknown', named: false },
        },
      ],
    },
  ),
  report(
    'ekko',
    `Ministry answers on the weir\n\n${CLOSED}, the keeper Ona Marsh told Dagens Ekko. Forty boats are moored above the weir, she said. The water ministry said the closure was needed for repairs.`,
    {
      outlet: 'Dagens Ekko',
      published: '2026-03-02T07:00:00Z',
      url: 'https://ekko.example/weir',
      title: 'Ministry answers on the weir',
      said: [
        keeper('the keeper Ona Marsh', 'told', CLOSED),
        keeper('she', 'said', 'Forty boats are moored above the weir'),
        {
          source: 'The water ministry',
          cue: 'said the closure',
          content: 'the closure was needed for repairs',
        },
      ],
    },
  ),
]
