import { canonical } from './canonical.ts'
import { QUANTITIES } from './quantities.ts'
import { referenceAt, type Place } from './references.ts'
import type { Token } from './token.ts'
import { fixedAt, wordAt } from './word-table.ts'

const MAY_BEGIN_QUANTITY =
  /[\d零一二两三四五六七八九十百千万亿廿壹贰叁肆伍陆柒捌玖拾佰仟人半第季当次翌同上下本每隔今去明年月即减折周星礼晚中一按逐均日]/u
const MAY_BEGIN_REFERENCE = /[《[(（第前上本下附公令GＧ一二三四五六七八九十]/u

/** 十 at the end of a line and 个工作日 on the next, 2024年 and 3月1日: a page broke a value. */
const BROKEN_VALUE =
  /(?<=[\d一二两三四五六七八九十百千万亿第])\n(?=[个日月年元万亿%％工条款倍])|(?<=\d[年月]|[零〇一二三四五六七八九十][年月])\n(?=[\d一二三四五六七八九十])/gu

/** A clause as tokens, paragraph after paragraph; `place` reads references of a text to its own clauses. */
export function tokenise(text: string, place: Place): Token[] {
  return text
    .replace(BROKEN_VALUE, '')
    .split('\n')
    .flatMap((line) => [...tokensOf(canonical(line), place), { kind: 'mark', key: 'mark:。', text: '。' } as const])
}

function tokensOf(text: string, place: Place): Token[] {
  const found: Token[] = []
  let at = 0
  while (at < text.length) {
    const token = fixedAt(text, at) ?? valueAt(text, at, place) ?? wordAt(text, at)
    found.push(token)
    at += token.text.length
  }
  return boundsBesideValues(found)
}

function valueAt(text: string, at: number, place: Place): Token | null {
  const first = text[at] ?? ''
  const reference = MAY_BEGIN_REFERENCE.test(first) ? referenceAt(text, at, place) : null
  if (reference) return reference
  if (!MAY_BEGIN_QUANTITY.test(first)) return null
  for (const [pattern, read] of QUANTITIES) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const token = match ? read(match) : null
    if (token) return token
  }
  return null
}

/** 不超过 and 以上 bound a value beside them; elsewhere they are words (会议以后). Either way equal words stay equal. */
function boundsBesideValues(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    // 只能申报一项 is 最多申报一项.
    if (token.key === 'duty:only' && tokens.slice(index + 1, index + 5).some(({ kind }) => kind === 'amount'))
      return { ...token, kind: 'bound', key: 'bound:most', near: 'amount' }
    if (token.kind !== 'bound') return token
    if (isSaidAgain(tokens, index)) return { ...token, kind: 'mark', key: 'mark:' }
    const near = valueNear(tokens, index)
    if (near !== null) return { ...token, near }
    // 以下材料 are 下列材料, 以上材料 are 上述材料.
    if (token.text === '以下') return { ...token, kind: 'word', key: 'word:下列' }
    const above = token.text === '以上' && isAbove(tokens, index)
    return { ...token, kind: above ? 'mark' : 'word' }
  })
}

/** 最长不得超过, 最高资助金额不超过: the value is bound once. */
function isSaidAgain(tokens: readonly Token[], index: number): boolean {
  const rest = tokens.slice(index + 1, index + 8)
  const end = rest.findIndex(({ kind, text }) => kind === 'amount' || kind === 'date' || /^[,;。:、]$/u.test(text))
  return rest.slice(0, Math.max(0, end)).some(({ key }) => key === tokens[index]?.key)
}

/** 以上信息, 针对以上情况 are what was said above; 硕士以上学位, 副高以上 are a rank and what is over it. */
function isAbove(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  return (
    before?.kind !== 'word' ||
    /^(?:材|情|信|内|事|规|措|条|要|问|数|各|单|部|行|因|原|文|办|标|程)/u.test(after?.text ?? '')
  )
}

function valueNear(tokens: readonly Token[], index: number): 'amount' | 'date' | null {
  for (const step of [-1, 1, 2, -2, 3]) {
    const kind = tokens[index + step]?.kind
    if (kind === 'amount' || kind === 'date') return kind
  }
  return null
}
