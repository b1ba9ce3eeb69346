import { goldSentences } from '@gongkai/disclosure-rules/gold'
import { screenText } from '@gongkai/disclosure-rules'
import type { Figure } from '../print-bench.ts'
import { FLOOR, PEERS, plainText } from './screen-peers.ts'

const ROUNDS = 5
/** What the clock of a thread can tell apart, in seconds: less than this is this. */
const TICK = 0.008
/** About 16 MB of UTF-8: Chinese text, three bytes to the character, with some digits and Latin letters. */
const BYTES = 16 * 1024 * 1024
const ONE_TEXT = 64 * 1024
const utf8 = new TextEncoder()

/**
 * Megabytes of Chinese text (UTF-8 bytes, 10^6) screened in a second of one core's work: text of an office with about one finding to 300
 * characters, and the same without any. Beside it, in the same rounds: the floor, one pass of a single compiled regular expression
 * over the same texts; and the peer, the same detectors as regular expressions run one after another. Then hostile texts: one beside eight of an eighth its length.
 */
export async function bench(): Promise<{ name: 'screen'; figures: Figure[] }> {
  const figures: Figure[] = []
  for (const [label, share] of [
    ['with a finding to 300 characters', 1],
    ['without findings', 0],
  ] as const) {
    const texts = corpus(share)
    const bytes = texts.reduce((sum, text) => sum + utf8.encode(text).length, 0)
    const found = texts.reduce((sum, text) => sum + screenText(text).length, 0)
    const characters = texts.reduce((sum, text) => sum + text.length, 0)
    const [ours, floor, peer] = inTurns([
      () => each(texts, (text) => screenText(text).length),
      () => each(texts, floorOf),
      () => each(texts, peersOf),
    ])
    const speed = (seconds: number) => Math.round((bytes / 1e6 / seconds) * 10) / 10
    const over = Math.round((ours / floor) * 100) / 100
    const per = found === 0 ? 'none found' : `one found to ${Math.round(characters / found)} characters`
    figures.push({
      what: `screening, text ${label} (${per}), beside the floor`,
      value: speed(ours),
      unit: 'MB/s',
      peer: `one regular expression ${speed(floor)} MB/s`,
      ratio: Math.round((1 / over) * 100) / 100,
      aim: '20 MB/s, a fifth of the floor',
      ok: speed(ours) >= 20 && over <= 5,
    })
    figures.push({
      what: `screening, text ${label}, beside its detectors one after another`,
      value: speed(ours),
      unit: 'MB/s',
      peer: `${PEERS.length} regular expressions ${speed(peer)} MB/s`,
      ratio: Math.round((peer / ours) * 100) / 100,
      aim: null,
      ok: null,
    })
  }
  const worst = HOSTILE.map((unit) => [unit, growth(unit)] as const).sort(([, one], [, other]) => other - one)
  for (const [unit, ratio] of worst.slice(0, 5)) {
    figures.push({
      what: `one text of ${JSON.stringify(unit)} repeated beside eight of an eighth its length (linear 1, quadratic 8)`,
      value: ratio,
      unit: 'times',
      peer: null,
      ratio: null,
      aim: 'under 2',
      ok: ratio < 2,
    })
  }
  return { name: 'screen', figures }
}

/** Texts of about 64 KB from the sentences of the gold; `share` 1 puts one that holds something among every few plain ones. */
function corpus(share: 0 | 1): string[] {
  const plain = plainText()
  const found = goldSentences('held-out').filter(
    (sentence) => sentence.kind === 'positive' && sentence.text.length < 60,
  )
  const texts: string[] = []
  let bytes = 0
  let at = 0
  while (bytes < BYTES) {
    const parts: string[] = []
    let size = 0
    while (size < ONE_TEXT) {
      const sentence = plain[at % plain.length] ?? ''
      const marked = share === 1 && at % 8 === 0 ? (found[(at / 8) % found.length]?.text ?? '') : ''
      const part = `${sentence}${marked}${at % 4 === 3 ? '\n' : ''}`
      parts.push(part)
      size += part.length * 3
      at++
    }
    const text = parts.join('')
    bytes += utf8.encode(text).length
    texts.push(text)
  }
  return texts
}

function each(texts: readonly string[], count: (text: string) => number): number {
  let sum = 0
  for (const text of texts) sum += count(text)
  return sum
}

function floorOf(text: string): number {
  let count = 0
  FLOOR.lastIndex = 0
  while (FLOOR.exec(text) !== null) count++
  return count
}

function peersOf(text: string): number {
  let count = 0
  for (const peer of PEERS) {
    peer.lastIndex = 0
    while (peer.exec(text) !== null) count++
  }
  return count
}

/** Seconds that this thread has worked: what else the machine is doing does not count. */
function seconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}

/** The median seconds of each, the rounds alternating, so that a noisy moment of the machine falls on all. */
function inTurns(jobs: readonly [() => number, () => number, () => number]): [number, number, number] {
  const taken: [number[], number[], number[]] = [[], [], []]
  for (const job of jobs) job()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, job] of jobs.entries()) {
      const begin = seconds()
      job()
      taken[index]?.push(seconds() - begin)
    }
  }
  return [median(taken[0]), median(taken[1]), median(taken[2])]
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN
}

/** What a detector could stumble over, again and again. */
const HOSTILE = [
  '1',
  '1 ',
  '1-',
  '12 ',
  '138 ',
  '13812345678',
  '6222',
  '一',
  '一 ',
  '①',
  'a',
  'a@',
  '@',
  'a.',
  'a@b.',
  '路1号',
  '田林路1弄1号1室',
  '1号',
  '弄',
  '村',
  '申请人',
  '申请人王',
  '王',
  '王伟、',
  '王建国、',
  '、',
  '·',
  '阿·',
  '沪A',
  '沪A1',
  '沪 ',
  '秘密',
  '秘 密',
  '★',
  '内部',
  '仅供',
  '021',
  '021-',
  '电话',
  '(',
  '姓名\t',
  '\n',
  '王\n',
  '王伟\n',
  '姓名|\n',
  '\u200b',
  '😀',
  'O1',
  '1O',
  '证',
  '护照E',
  'Mr. ',
  'A a',
]

/**
 * What one long text costs beside eight of an eighth its length: 1 where the cost is linear, 8 where it is quadratic. The least of
 * several runs of each, in turns, so that nothing but the work is compared.
 */
function growth(unit: string): number {
  const long = unit.repeat(Math.ceil(400_000 / unit.length))
  const short = long.slice(0, Math.floor(long.length / 8))
  const cost = (text: string, times: number) => {
    const begin = seconds()
    for (let time = 0; time < times; time++) screenText(text)
    return seconds() - begin
  }
  let one = Infinity
  let eight = Infinity
  for (let run = 0; run < 5; run++) {
    eight = Math.min(eight, cost(short, 8))
    one = Math.min(one, cost(long, 1))
  }
  return Math.round((Math.max(one, TICK) / Math.max(eight, TICK)) * 100) / 100
}
