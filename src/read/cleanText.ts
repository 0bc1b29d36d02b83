import type { Note } from '../record/record.ts'

/** C0 (without tab, line feed, vertical tab, form feed, carriage return), DEL and C1 (without NEL, a line end). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this file is about.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g

/**
 * Text that is safe to show and to tag: without a byte order mark (it is encoding, not a character), with a space for
 * every control character and U+FFFD for half of a surrogate pair, so that no later offset moves. Says so in notes.
 */
export function cleanText(text: string): { readonly text: string; readonly notes: readonly Note[] } {
  const notes: Note[] = []
  let controls = 0
  let clean = text.replace(/^\uFEFF/, '').replace(CONTROL, () => {
    controls += 1
    return ' '
  })
  if (controls > 0) {
    const characters = controls === 1 ? '1 control character was' : `${controls} control characters were`
    notes.push({ code: 'control-characters', message: `${characters} replaced by a space.` })
  }
  if (!clean.isWellFormed()) {
    clean = clean.toWellFormed()
    notes.push({ code: 'broken-characters', message: 'Halves of characters were replaced by U+FFFD.' })
  }
  return { text: clean, notes }
}
