/** Excel takes a file without it for one of the system's old code page. */
export const BYTE_ORDER_MARK = '\ufeff'

/** A line of a table for spreadsheets (RFC 4180), its cells quoted where need be. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(quoted).join(',')}\r\n`
}

/** Semicolons too: in much of Europe a spreadsheet takes them for the end of a cell. */
function quoted(field: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
