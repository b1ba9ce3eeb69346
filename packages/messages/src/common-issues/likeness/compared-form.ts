const BETWEEN_HAN = /(?<=[\p{Script=Han}，。、；：！？])\s+|\s+(?=[\p{Script=Han}，。、；：！？])/gu

/** The form in which texts are compared: full width as half width, small letters, no spaces beside Chinese characters. */
export function comparedForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(BETWEEN_HAN, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
}

/** Two messages with the same key say the same, letter for letter; marks, spaces and case do not count. */
export function sameTextKey(subject: string, body: string): string {
  const letters = comparedForm(`${subject}\n${body}`).replace(/[^\p{L}\p{N}]+/gu, '')
  return letters === '' ? comparedForm(`${subject}\n${body}`) : letters
}
