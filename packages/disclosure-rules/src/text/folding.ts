const NUMERALS = '〇零○一壹二贰三叁四肆五伍六陆七柒八捌九玖'
const VALUES = '000112233445566778899'
const DIGIT_OF_NUMERAL = new Map([...NUMERALS].map((numeral, index) => [numeral, VALUES[index] ?? '0']))

/** A long run of digits written in Chinese numerals; shorter ones are dates and amounts. Units such as 年 or 仟 end a run. */
const LONG_NUMERAL_RUN = new RegExp(`[${NUMERALS}]{11,}`, 'g')
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g
const SPACES = /[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g
const FULL_WIDTH = /[\uff01-\uff5e]/g

/**
 * The text as the detectors read it: full-width forms become ASCII, every kind of dash becomes `-`, every kind of space
 * (zero-width ones too) becomes a space, and long numbers written in Chinese numerals become digits.
 * Each UTF-16 unit is replaced by one unit, so an offset in the folded text is an offset in the text itself.
 */
export function foldText(text: string): string {
  return text
    .replace(FULL_WIDTH, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(LONG_NUMERAL_RUN, (run) => [...run].map((unit) => DIGIT_OF_NUMERAL.get(unit) ?? unit).join(''))
}
