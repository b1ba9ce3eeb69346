import { numberWords } from '../editions/clause-name.ts'

/**
 * The number of a clause as it stands alone: `Article 5` for 第五条, `Clause 2(3)` for 二、（三）, by the name that the currency line gives it.
 * What has no English words stays as it is.
 */
export function englishLabel(label: string): string {
  const name = numberWords(label)
  return name === null ? label : name.charAt(0).toUpperCase() + name.slice(1)
}

/** The number of a clause in a language: as the Chinese text writes it, or in figures. */
export const labelIn = (label: string, language: string): string => (language === 'zh' ? label : englishLabel(label))
