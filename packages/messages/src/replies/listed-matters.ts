import { sentencesOf, trimmed, type Passage } from './passage.ts'
import { asksIn, type Ask } from './asks.ts'

const HAN = '一二三四五六七八九十'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩'

/** Ways to number things, each with what reads the number of a mark. Marks of a way stand at a beginning: of a line, after a stop. */
const WAYS: readonly (readonly [RegExp, (mark: string) => number])[] = [
  [/[①②③④⑤⑥⑦⑧⑨⑩]/gu, (mark) => CIRCLED.indexOf(mark) + 1],
  [/第([一二三四五六七八九十])(?:个问题|件事|点|个|问)?(?:[，,：:、是]|(?=\S))/gu, (mark) => HAN.indexOf(mark) + 1],
  [
    /(?:问题|疑问|\bQ(?:uestion)?\s?)([一二三四五六七八九十]|\d{1,2})(?=[，,：:、. ])/giu,
    (mark) => (HAN.includes(mark) ? HAN.indexOf(mark) + 1 : Number(mark)),
  ],
  [/([一二三四五六七八九十])是(?!否|不)/gu, (mark) => HAN.indexOf(mark) + 1],
  [/(?<=^|[\s。；;：:？?！!，,])[（(]([一二三四五六七八九十])[）)]/gu, (mark) => HAN.indexOf(mark) + 1],
  [/(?<=^|[\s。；;：:？?！!])([一二三四五六七八九十])[、，,．.]/gu, (mark) => HAN.indexOf(mark) + 1],
  [/(?<=^|[\s。；;：:？?！!，,])[（(](\d{1,2})[）)]/gu, Number],
  [/(?<=^|[\s。；;：:？?！!，,])(\d{1,2})[.、．)），](?!\d)/gu, Number],
]

/** A numbered thing: the passage after its mark, and what it asks. */
export interface Listed extends Passage {
  readonly asks: readonly Ask[]
}

/** The numbered things of a text, in one way of numbering that counts 1, 2 …; empty where nothing is numbered. */
export function listedIn(body: string): Listed[] {
  for (const [pattern, numberOf] of WAYS) {
    const marks: { start: number; end: number }[] = []
    for (const found of body.matchAll(pattern))
      if (numberOf(found[1] ?? found[0]) === marks.length + 1)
        marks.push({ start: found.index, end: found.index + found[0].length })
    if (marks.length < 2) continue
    return marks.flatMap(({ end }, at) => {
      const next = marks[at + 1]
      const passage = trimmed(body, end, next?.start ?? endOfItem(body, end))
      return passage ? { ...passage, asks: asksOf(passage) } : []
    })
  }
  return []
}

/** The last thing ends with its line. */
function endOfItem(body: string, from: number): number {
  const end = body.indexOf('\n', from)
  return end === -1 ? body.length : end
}

export function asksOf(passage: Passage): Ask[] {
  return sentencesOf(passage.text).flatMap((sentence) =>
    asksIn({ ...sentence, start: sentence.start + passage.start, end: sentence.end + passage.start }),
  )
}
