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

/** How a letter begins and ends, whatever it asks. */
const GREETING =
  /^(?:(?:尊敬的)?(?:各位)?(?:领导|老师|贵局|工作人员|同志)?(?:们)?(?:您好|你们好|你好|大家好)|尊敬的(?:各位)?(?:领导|老师|贵局)|dear(?:sirs?|madam)(?:ormadam)?|hello)+/u
const CLOSING = /(?:非常感谢|十分感谢|万分感谢|感谢|谢谢(?:您|你们)?|多谢|此致敬礼|祝好|thanks?(?:you)?)+$/u

/**
 * Two messages with the same key say the same, letter for letter; marks, spaces, case, a greeting before and thanks after the text do
 * not count.
 */
export function sameTextKey(subject: string, body: string): string {
  const [heading, text] = [subject, body].map(lettersOf)
  const bare = (text ?? '').replace(GREETING, '').replace(CLOSING, '')
  const letters = `${heading ?? ''}${bare === '' ? (text ?? '') : bare}`
  return letters === '' ? comparedForm(`${subject}\n${body}`) : letters
}

const lettersOf = (text: string) => comparedForm(text).replace(/[^\p{L}\p{N}]+/gu, '')
