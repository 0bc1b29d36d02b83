/** The parts of the view in their order, by the names that `--only` takes. */
export const SECTIONS = ['text', 'parties', 'claims', 'comments', 'checks', 'voice'] as const

export type Section = (typeof SECTIONS)[number]
