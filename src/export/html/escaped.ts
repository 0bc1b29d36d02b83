const NAMES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A browser would make it a line feed.
  '\r': '&#13;',
}
/** What stands for a character that a page cannot have, or must not: one code unit for one, so that places stay. */
const REPLACEMENT = '\ufffd'

// Behind the signs of the markup: control characters and what is no character, which no page may have; characters that turn round the order of the text
// around them (the "Trojan Source" characters), so that an article could show other words than it has; and halves of pairs.
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
  /[&<>"'\r]|[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as a page has it, between tags or in an attribute in quotation marks: never anything but text. As long as the text itself, once the page is read. */
export function escaped(text: string): string {
  return text.replace(UNSAFE, character => NAMES[character] ?? REPLACEMENT)
}
