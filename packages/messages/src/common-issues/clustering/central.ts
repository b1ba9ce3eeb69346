import { fieldLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { likeness, termWeights, weigh } from '../likeness/likeness.ts'
import { profileOf } from '../likeness/profile.ts'

export interface Text {
  readonly subject: string
  readonly body: string
}

/** The one of several texts that is most like the others: what stands for them all. Null of none. */
export function centralOf<T extends Text>(texts: readonly T[], lexicon: Lexicon = fieldLexicon): T | null {
  const profiles = texts.map((one) => profileOf(one, lexicon))
  const weights = termWeights(profiles)
  const weighed = profiles.map((one) => weigh(one, weights))
  let [best, most]: [T | null, number] = [null, -1]
  texts.forEach((text, index) => {
    const own = weighed[index]
    if (!own) return
    const sum = weighed.reduce((total, other) => total + (other === own ? 0 : likeness(own, other)), 0)
    if (sum > most) [best, most] = [text, sum]
  })
  return best
}

/** How a cluster is called when the lexicon knows what most of it asks: the name of the topic; else null. */
export function topicName(texts: readonly Text[], lexicon: Lexicon = fieldLexicon): string | null {
  const asked = texts.map((one) => profileOf(one, lexicon).question)
  for (const { id, name } of lexicon.topics) {
    const usual = asked.filter((one) => one?.topic === id && one.asks === '').length
    if (usual * 2 > texts.length) return name
  }
  return null
}

/** How like each text is to a group of others, 0 to 1, on average. */
export function likenessToGroup(
  texts: readonly Text[],
  group: readonly Text[],
  lexicon: Lexicon = fieldLexicon,
): readonly number[] {
  const [one, other] = [texts, group].map((list) => list.map((text) => profileOf(text, lexicon)))
  const weights = termWeights([...(one ?? []), ...(other ?? [])])
  const members = (other ?? []).map((profile) => weigh(profile, weights))
  return (one ?? []).map((profile) => {
    const weighed = weigh(profile, weights)
    if (members.length === 0) return 0
    return members.reduce((sum, member) => sum + likeness(weighed, member), 0) / members.length
  })
}
