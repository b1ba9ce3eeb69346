/** Control characters (C0, DEL, C1) but line feed and tab, byte order marks, and what overrides the direction of a text. */
const UNWANTED = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * A text as it is kept: line breaks are one line feed, control characters and direction overrides are gone, halves of broken
 * characters become U+FFFD. Emoji (with their joiners), rare Han and tabs stay. HTML stays too: it is text, and shown as text.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .toWellFormed()
    .replace(UNWANTED, '')
}

/** A text of one line: line breaks and tabs become spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\n\t]+/g, ' ')
}
