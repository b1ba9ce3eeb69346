import type { Span } from '../finding.ts'

/** A part of a Chinese clause: up to a comma, or a whole sentence. */
export interface Segment extends Span {
  /** Number of the sentence it is in. */
  readonly sentence: number
  /** Chinese characters and figures in it. */
  readonly length: number
}

/** Shorter parts go with the one behind them: 并, or 对此. */
const SHORTEST = 5

export const weightOf = (text: string) => (text.match(/[\p{Script=Han}]|\d+/gu) ?? []).length

/** The parts of a Chinese clause between its commas, semicolons and full stops. Marks in brackets and titles part nothing. */
export function segmentsOf(zh: string): Segment[] {
  const segments: Segment[] = []
  let [start, depth, sentence] = [0, 0, 0]
  const close = (end: number) => {
    const length = weightOf(zh.slice(start, end))
    if (length > 0) segments.push({ start, end, sentence, length })
    start = end
  }
  for (let at = 0; at < zh.length; at += 1) {
    const mark = zh.charAt(at)
    if ('（(《“'.includes(mark)) depth += 1
    else if ('）)》”'.includes(mark)) depth = Math.max(0, depth - 1)
    else if ('。！？\n'.includes(mark)) {
      depth = 0
      close(at + 1)
      sentence += 1
    } else if (depth === 0 && '；;'.includes(mark)) {
      close(at + 1)
      sentence += 1
    } else if (depth === 0 && '，,：'.includes(mark) && weightOf(zh.slice(start, at)) >= SHORTEST) close(at + 1)
  }
  close(zh.length)
  return segments
}
