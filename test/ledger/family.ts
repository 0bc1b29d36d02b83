import type { Record } from '../../src/record/record.ts'
import { made } from './made.ts'

const TOLL = (toll: string) => `${toll} people were killed when a gate of the Koru dam gave way before dawn`
const REST =
  'Soldiers dug through the mud with shovels in the village of Lesk, where nine houses had gone from their foundations.'
const vasko = (content: string) => ({
  source: 'Governor Imre Vasko',
  cue: 'said',
  content,
  party: { name: 'Imre Vasko' },
})

/** Reports of one event: a story, a copy, another hand, a copy with another toll, a denial that does not say the claim again, and a report of something else. */
export function family(): Record[] {
  const wire = (id: string, toll: string, hour: string, outlet: string) =>
    made(
      id,
      `${TOLL(toll)}, Governor Imre Vasko said. ${REST} Vasko came by helicopter and stayed at the dam for an hour.`,
      [vasko(TOLL(toll))],
      { outlet, published: `2026-03-10T${hour}:00:00Z`, url: `https://${id}.example/dam` },
    )
  const other = 'fourteen people died when the gate of the Koru dam broke'
  return [
    wire('a', 'Fourteen', '08', 'Meridian Post'),
    wire('b', 'Fourteen', '09', 'Lakeside Herald'),
    wire('c', 'Forty-one', '10', 'QuickWire'),
    made(
      'd',
      `In Lesk the schools are closed. Vasko told mourners that ${other}. The dam of Koru was built by convicts.`,
      [{ source: 'Vasko', cue: 'told', content: other, party: { name: 'Imre Vasko' } }],
      { outlet: 'Valley Voice', published: '2026-03-10T18:00:00Z' },
    ),
    made(
      'e',
      `Governor Imre Vasko said ${TOLL('fourteen')}. “None of it is true,” Ada Quill said. Quill runs the dam of Koru for the ministry.`,
      [
        vasko(TOLL('fourteen')),
        { source: 'Ada Quill', cue: 'said.', content: 'None of it is true', party: { name: 'Ada Quill' } },
      ],
      { outlet: 'Dorn Daily', published: '2026-03-11T07:00:00Z' },
    ),
    made('f', 'The choir of Marrow sings on Saturday, Otto Lamm said. Lamm conducts the choir of Marrow.', [
      { source: 'Otto Lamm', cue: 'said', content: 'The choir of Marrow sings on Saturday' },
    ]),
  ]
}
