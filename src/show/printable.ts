/** Where the control pictures begin in Unicode: U+2400 pictures NUL, and so on to U+241F. */
const CONTROL_PICTURES = 0x2400
const REPLACEMENT = '\ufffd'

// C0 but for white space, DEL, C1, then what turns the order of the text around it (the "Trojan Source" characters), then marks that
// are never seen and only move what stands beside them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const UNSAFE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g

/**
 * The text as a terminal may show it: a report must not be able to move the cursor, colour the screen, rename the window or
 * turn the order of the words round. Control characters become their pictures ("␛"), overrides of direction "�"; marks of
 * direction go. White space is left to whoever wraps the text.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, character => {
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code)
    if (code === 0x7f) return '\u2421'
    if (code === 0x200e || code === 0x200f || code === 0x061c) return ''
    return REPLACEMENT
  })
}
