import { day } from '../english/when.ts'
import type { Record } from '../record/record.ts'
import type { Fragment } from './wrap.ts'

/** What the report says about itself, under its headline: outlet, day, who wrote it and whom it credits. */
export function header({ report }: Record): Fragment[] {
  const parts = [
    report.outlet,
    report.published === undefined ? undefined : day(report.published),
    report.byline.length > 0 ? `by ${listed(report.byline)}` : undefined,
    ...report.origin.map(({ agency, part }) => `${part === 'whole' ? 'from' : 'with material from'} ${agency}`),
  ]
  const unique = [...new Set(parts.filter(part => part !== undefined && part !== ''))]
  return unique.length > 0 ? [{ text: unique.join(' · '), look: 'quiet' }] : []
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(part => part !== '').join(' and ')
}
