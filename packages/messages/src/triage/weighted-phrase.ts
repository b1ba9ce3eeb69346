/** A phrase with what it counts. */
export interface WeightedPhrase {
  readonly phrase: string
  readonly weight: number
}

const WEIGHTED = /^(.+)\*(-?\d+(?:\.\d+)?)$/u

/** Reads phrases as people write them into the data: 质押融资*5, one without a figure counts one; separated by spaces, or by commas where a phrase has spaces. */
export function weightedPhrases(text: string): WeightedPhrase[] {
  return text
    .split(/[,，、\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const parts = WEIGHTED.exec(one)
      return parts === null ? { phrase: one, weight: 1 } : { phrase: parts[1] ?? '', weight: Number(parts[2]) }
    })
}
