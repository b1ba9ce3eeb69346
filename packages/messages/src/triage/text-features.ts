import { foldText } from '@gongkai/department-registry'

/** A feature of a text and where it stands, in UTF-16 units of the folded text. */
export interface Feature {
  readonly name: string
  readonly at: number
  readonly end: number
}

const HAN = /[\u3400-\u9fff]/u
/** Runs of Han characters, and words of Latin letters; figures say who writes, not what about. */
const RUN = /[\u3400-\u9fff]+|[a-z]{2,}/gu
const STEM = 6
/** Words that stand in any English message. */
const EMPTY_WORDS = new Set(
  (
    'the an and or of to in on for is are was were be been it its this that these those we our us you your they their he she him ' +
    'her his my me at by with from as but if so do does did not no can could would should will shall may might have has had am ' +
    'there here also just very please hi hello dear thank thanks sir madam regards'
  ).split(' '),
)

/**
 * What a model sees of a text: pairs and triples of Han characters, English word stems and their pairs. The text is folded, so that width,
 * case and traditional characters make no difference.
 */
export function textFeatures(text: string): readonly Feature[] {
  const folded = foldText(text)
  const features: Feature[] = []
  let before: { readonly stem: string; readonly at: number; readonly end: number } | null = null
  for (const match of folded.matchAll(RUN)) {
    const [run] = match
    const { index } = match
    if (HAN.test(run)) {
      before = null
      for (let at = 0; at + 1 < run.length; at++) {
        features.push({ name: run.slice(at, at + 2), at: index + at, end: index + at + 2 })
        if (at + 2 < run.length) features.push({ name: run.slice(at, at + 3), at: index + at, end: index + at + 3 })
      }
      continue
    }
    if (EMPTY_WORDS.has(run)) continue
    const stem = run.length > STEM ? run.slice(0, STEM) : run.replace(/s$/u, '')
    const place: { stem: string; at: number; end: number } = { stem, at: index, end: index + run.length }
    features.push({ name: stem, at: place.at, end: place.end })
    if (before && place.at - before.end <= 6)
      features.push({ name: `${before.stem} ${stem}`, at: before.at, end: place.end })
    before = place
  }
  return features
}
