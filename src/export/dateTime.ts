const MOMENT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/

/** An ISO 8601 moment as XML Schema writes it (`xsd:dateTime`: with seconds, and a colon in the offset); null for a day alone, which is none. */
export function dateTime(published: string | undefined): string | null {
  const [, minutes, seconds = ':00', offset = ''] = MOMENT.exec(published ?? '') ?? []
  if (minutes === undefined) return null
  return `${minutes}${seconds}${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`
}
