import type { Hit } from './finding.ts'
import type { Page } from './page.ts'
import type { Token } from './scan.ts'

const AREA = '(?:10|2\\d|[3-9]\\d{2})'
const EXTENSION = '(?: ?(?:转|-|#|[Ee]xt\\.? ?) ?\\d{1,5}(?!\\d))?'
const SUBSCRIBER = `[2-8]\\d{2,3}[- ]?\\d{4}`
/** With an area code: (021)62345678, 021-62345678, 0512 6234 5678, +86-21-62345678. */
const CODED = new RegExp(
  `(?:\\(0${AREA}\\)[- ]?|\\(?(?:\\+|00)86\\)?[- ]?0?${AREA}[- ]|\\(?(?:\\+|00)86\\)?[- ]?\\(0?${AREA}\\)[- ]?|0${AREA}[- ]{1,2}|0(?:10|2\\d))${SUBSCRIBER}(?!\\d)${EXTENSION}`,
  'y',
)
const LONG_AREA = new RegExp(`0[3-9]\\d{2}[2-8]\\d{6,7}(?!\\d)${EXTENSION}`, 'y')
const LOCAL = new RegExp(`${SUBSCRIBER}(?!\\d)${EXTENSION}`, 'y')

const CALL = /(?:电话|座机|固话|传真|来电|致电|拨打|宅电|tel|fax|phone)[^0-9\n，。；,;]{0,8}$/i
/** Numbers of an organ or a service line, given out to be called. */
const PUBLIC_LINE =
  /(?:咨询|服务|热线|举报电话|投诉电话|监督|值班|公开电话|受理|查询|总机|客服|报名|预约|详询|业务电话|办公电话|对外电话|接待电话|窗口|大厅|办公室|中心|机关|处室|我局|本局|我处|我馆|政府|知识产权局|市场监管局|法院|检察院|派出所|委员会|管委会|图书馆|档案馆|博物馆|hotline|enquir|office)[^,，。;；\n]{0,10}$/i
/** An office said with its address, in the clauses before: 局地址：…，电话… */
const OFFICE =
  /(?:局|中心|窗口|大厅|馆|委员会|管委会|办公室|机关|处|所|政府|部门)(?:地址|办公地址|办公地点|位于|设在|:|：)[^。；;\n]{0,48}$/
/** Between a line given out and the next one of the same office: 办公电话…，传真…. */
const FAX = /^[,，、;；/或 ]{0,2}(?:传真|fax)?[:： ]{0,2}$/i
const PRIVATE_LINE =
  /(?:本人|我的|我家|家里|家中|家庭|住宅|宅电|家电|个人|当事人|申请人|举报人|投诉人|来信人|来电人|留言人|反映人|被举报人|被投诉人|业主|店主|(?<!其)他|她|其(?![他中余])|老板|邻居)[^。\n；;]{0,12}$/

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/**
 * Landlines (固定电话): an area code, or eight digits (seven in smaller cities) right after a word such as 电话. A line that an
 * organ gives out (咨询电话, 服务热线, 值班电话, the telephone of an office or a window) is public and no finding.
 */
export function findLandlines({ text }: Page, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = []
  let past = 0
  let publicEnd = -1
  for (const [index, token] of tokens.entries()) {
    const length = token.end - token.start
    if (token.start < past || token.digits !== length || length < 2 || length > 12) continue
    if (length > 4 && length < 7) continue
    const hit = lineFrom(text, token.start, tokens[index - 1]?.end ?? -1)
    if (!hit) continue
    past = hit.end
    const before = text.slice(Math.max(0, hit.start - 24), hit.start)
    const office = PUBLIC_LINE.test(before) || OFFICE.test(text.slice(Math.max(0, hit.start - 64), hit.start))
    const goesOn = publicEnd > 0 && publicEnd + 6 > hit.start && FAX.test(text.slice(publicEnd, hit.start))
    if ((office || goesOn) && !PRIVATE_LINE.test(before)) {
      publicEnd = hit.end
      continue
    }
    hits.push(hit)
  }
  return hits
}

function lineFrom(text: string, first: number, previousEnd: number): Hit | null {
  let start = first
  if (text[start - 1] === '(') start--
  if (text[start - 1] === '+') start--
  if (text[start - 1] === '(' && start === first - 1) start--
  const joined = start > 0 && previousEnd === start - 1 && /[.-]/.test(text[start - 1] ?? '')
  if (joined) return null
  // A bracket may open the area code, or a remark of which the number is the first word: 座机（0571-…）.
  for (const from of start === first ? [first] : [start, first]) {
    const coded = sticky(CODED, text, from) || (from === first ? sticky(LONG_AREA, text, first) : 0)
    if (coded > 0) return { type: 'LANDLINE', start: from, end: from + coded, rule: 'landline-area-code' }
  }
  if (!/[2-8]/.test(text[first] ?? '') || !CALL.test(text.slice(Math.max(0, first - 14), first))) return null
  const local = sticky(LOCAL, text, first)
  const digits = text.slice(first, first + local)
  if (local === 0 || /^(?:[.,:]\d|[%年月元万个件])/.test(text.slice(first + local, first + local + 2))) return null
  return /^20\d{2}-?\d{4}$/.test(digits)
    ? null
    : { type: 'LANDLINE', start: first, end: first + local, rule: 'landline-with-cue' }
}
