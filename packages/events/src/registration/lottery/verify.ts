import type { Lang } from '@gongkai/contract-kit'
import { commitmentOf, drawKey, drawOrder, seatDrawn } from './draw.ts'
import { fileHash, lotteryFileShape, lotteryText, seatsOf, type LotteryFile } from './file.ts'
import { lineHash, listHash } from './list.ts'

export const LOTTERY_FAULTS = [
  'not-json',
  'wrong-shape',
  'layout',
  'line-changed',
  'list-order',
  'list-hash',
  'commitment',
  'unknown-leaver',
  'key',
  'order',
  'result',
  'file-hash',
  'other-announcement',
] as const
export type LotteryFaultCode = (typeof LOTTERY_FAULTS)[number]

/** What is wrong, and where: a path in the file, such as `list[3]` or `draw.results[0].outcome`. */
export interface LotteryFault {
  readonly code: LotteryFaultCode
  readonly where: string
}

export interface LotteryVerdict {
  readonly holds: boolean
  readonly faults: readonly LotteryFault[]
  /** Null where it could not be read. */
  readonly file: LotteryFile | null
}

/** What was published before, to compare with, where the reader has it. */
export interface Announced {
  readonly commitment?: string | undefined
  readonly listHash?: string | undefined
}

const MOST_FAULTS = 20

/**
 * Replays a lottery from its file alone and names everything that does not follow. The list must fit its hash, the secret its
 * commitment, the tickets the key, the places the rules and the terms; and every byte must be where it was written.
 */
export function verifyLottery(text: string, announced: Announced = {}): LotteryVerdict {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return { holds: false, faults: [{ code: 'not-json', where: '' }], file: null }
  }
  const parsed = lotteryFileShape.safeParse(raw)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path }): LotteryFault => ({ code: 'wrong-shape', where: placeOf(path) }))
    return { holds: false, faults: faults.slice(0, MOST_FAULTS), file: null }
  }
  const file = parsed.data
  const faults = [
    ...listFaults(file),
    ...(file.draw ? drawFaults(file, file.draw) : []),
    ...announcedFaults(file, announced),
  ]
  if (fileHash(file) !== file.fileHash) faults.push({ code: 'file-hash', where: 'fileHash' })
  if (faults.length === 0 && lotteryText(file) !== text) faults.push({ code: 'layout', where: layoutPlace(file, text) })
  return { holds: faults.length === 0, faults: faults.slice(0, MOST_FAULTS), file }
}

const placeOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (place, part) =>
      typeof part === 'number' ? `${place}[${part}]` : `${place}${place === '' ? '' : '.'}${String(part)}`,
    '',
  )

function layoutPlace(file: LotteryFile, text: string): string {
  const [ours, given] = [lotteryText(file).split('\n'), text.split('\n')]
  const line = given.findIndex((one, index) => one !== ours[index])
  return `line ${(line === -1 ? given.length : line) + 1}`
}

function listFaults({ list, activity, commitment, listHash: claimed }: LotteryFile): LotteryFault[] {
  const faults: LotteryFault[] = []
  list.forEach((entry, index) => {
    if (lineHash(entry) !== entry.hash) faults.push({ code: 'line-changed', where: `list[${index}]` })
    const before = list[index - 1]
    if (before && before.code >= entry.code) faults.push({ code: 'list-order', where: `list[${index}]` })
  })
  if (listHash(activity, commitment, list) !== claimed) faults.push({ code: 'list-hash', where: 'listHash' })
  return faults
}

function drawFaults(file: LotteryFile, draw: NonNullable<LotteryFile['draw']>): LotteryFault[] {
  const faults: LotteryFault[] = []
  if (commitmentOf(draw.secret) !== file.commitment) faults.push({ code: 'commitment', where: 'draw.secret' })
  const codes = new Set(file.list.map(({ code }) => code))
  draw.left.forEach((code, index) => {
    if (!codes.has(code)) faults.push({ code: 'unknown-leaver', where: `draw.left[${index}]` })
  })
  const key = drawKey(draw.secret, draw.publicValue, file.listHash)
  if (key !== draw.key) faults.push({ code: 'key', where: 'draw.key' })
  const order = drawOrder(key, file.list)
  const shown = order.map(({ rank, code, ticket }) => ({ rank, code, ticket }))
  faults.push(...differences('order', 'draw.order', shown, draw.order))
  const gone = new Set(draw.left)
  const before = { confirmed: draw.terms.before, roomOthers: draw.terms.roomOthers }
  const standing = order.filter(({ code }) => !gone.has(code))
  const results = seatDrawn(standing, before, seatsOf(draw.terms), draw.drawnAt)
  faults.push(...differences('result', 'draw.results', results, draw.results))
  return faults
}

function differences<Row extends object>(
  code: LotteryFaultCode,
  place: string,
  ours: readonly Row[],
  given: readonly Row[],
): LotteryFault[] {
  const faults: LotteryFault[] = []
  for (let index = 0; index < Math.max(ours.length, given.length); index++) {
    const [right, row] = [ours[index], given[index]]
    if (!right || !row) {
      faults.push({ code, where: `${place}[${index}]` })
      break
    }
    for (const field of Object.keys(right) as (keyof Row & string)[])
      if (right[field] !== row[field]) faults.push({ code, where: `${place}[${index}].${field}` })
    if (faults.length >= MOST_FAULTS) break
  }
  return faults
}

function announcedFaults(file: LotteryFile, { commitment, listHash: list }: Announced): LotteryFault[] {
  const faults: LotteryFault[] = []
  if (commitment !== undefined && commitment !== file.commitment)
    faults.push({ code: 'other-announcement', where: 'commitment' })
  if (list !== undefined && list !== file.listHash) faults.push({ code: 'other-announcement', where: 'listHash' })
  return faults
}

const FAULT_WORDS: Readonly<Record<LotteryFaultCode, Readonly<Record<Lang, string>>>> = {
  'not-json': { zh: '文件不是完整的 JSON。', en: 'The file is not whole JSON.' },
  'wrong-shape': { zh: '这一处不是摇号文件应有的内容', en: 'This is not what a lottery file holds here' },
  layout: { zh: '排版与写出的文件不同', en: 'The layout is not that of the file as it was written' },
  'line-changed': { zh: '名单的这一行被改过', en: 'This line of the list was changed' },
  'list-order': { zh: '名单的这一行重复或者次序不对', en: 'This line of the list stands twice or out of order' },
  'list-hash': { zh: '名单与它的哈希对不上', en: 'The list does not fit its hash' },
  commitment: { zh: '种子与事先公布的承诺值对不上', en: 'The secret does not give the commitment published before' },
  'unknown-leaver': { zh: '退出的编号不在名单上', en: 'Whoever left is not on the list' },
  key: { zh: '摇号密钥算出来不是这个', en: 'The key does not follow from the secret, the public value and the list' },
  order: { zh: '摇号次序算出来不是这样', en: 'The order does not follow from the key' },
  result: { zh: '结果按规则算出来不是这样', en: 'The result does not follow from the order and the rules' },
  'file-hash': { zh: '文件内容与文件哈希对不上', en: 'The contents do not fit the hash of the file' },
  'other-announcement': { zh: '与事先公布的不同', en: 'It is not what was announced' },
}

export function wordLotteryFault({ code, where }: LotteryFault, lang: Lang): string {
  const words = FAULT_WORDS[code][lang]
  return where === '' ? words : lang === 'zh' ? `${words}：${where}` : `${words}: ${where}`
}
