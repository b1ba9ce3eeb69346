import { HAN_FIGURES, hanNumber } from '../clauses/han-number.ts'
import type { Token } from './token.ts'

const NUMBER = `[${HAN_FIGURES}\\d]{1,8}`
const ITEM = `(?:第[（(]?${NUMBER}[）)]?|[（(]${NUMBER}[）)])`

/** A title in 《》, a document number, a place in a text (第三条第二款第（一）项), 前款, an annex. */
const TITLE = /《[^《》]*(?:《[^《》]*》[^《》]*)*》/uy
const DOCUMENT_NUMBER =
  /[[(]\d{4}[\])](?:第)?\d{1,5}号|第\d{1,5}号(?:令|公告)?|(?:公告|令)(?:\d{4}年)?第?\d{1,5}号|GB(?:\/T)?\d{3,6}(?:\.\d+)?(?:-\d{4})?/uy
const PLACE = new RegExp(
  `第(${NUMBER})(编|章|节|条|部分|步)(?:之(${NUMBER}))?((?:第${NUMBER}款)?)((?:${ITEM}项|[（(]${NUMBER}[）)])?)((?:第${NUMBER}目)?)`,
  'uy',
)
const PART = new RegExp(`第${NUMBER}款(?:${ITEM}项)?|${ITEM}项`, 'uy')
const PATH = new RegExp(`([一二三四五六七八九十]{1,3})、?[（(](${NUMBER})[）)]`, 'uy')
/** 第三、四条 and 第三至五条. */
const LIST = new RegExp(`第(${NUMBER}(?:[、和及至到,-]${NUMBER})+)(条|款|项|章)`, 'uy')
const NEAR = /前两款|前二款|前三款|前款|前条|前项|上款|上条|本款|本条|本项|下列各项|前述各项/uy
const ANNEX = new RegExp(`附[件录表](?:${NUMBER})?`, 'uy')

const of = (key: string, text: string): Token => ({ kind: 'reference', key: `reference:${key}`, text })

/** Where the numbers of a text's own clauses went; undefined leaves the number as it is. */
export type Place = (
  number: number,
  item: number | null,
) => { readonly number: number; readonly item: number | null } | undefined

/**
 * The reference at a place of a canonical text, or null. A place in this very text is read through `place`, so that a
 * clause that was only renumbered is still the same; a place of another text (《专利法》第六十五条, 该法第三条) is as written.
 */
export function referenceAt(text: string, at: number, place: Place): Token | null {
  const title = matchAt(TITLE, text, at)
  if (title) return of(title[0].replace(/中华人民共和国|[“”"\s]/gu, ''), title[0])
  const number = matchAt(DOCUMENT_NUMBER, text, at)
  if (number) return of(number[0].replace(/第|[[\]()]/gu, '|'), number[0])
  const listed = listToken(matchAt(LIST, text, at), text, at, place)
  if (listed) return listed
  const found = matchAt(PLACE, text, at)
  if (found) return placeToken(found, text, at, place)
  const near = matchAt(NEAR, text, at)
  if (near) return of(near[0].replace('前二', '前两').replace('上', '前'), near[0])
  const annex = matchAt(ANNEX, text, at)
  if (annex) return of(`附${figureOf(annex[0])}`, annex[0])
  const part = matchAt(PART, text, at)
  if (part)
    return of(
      part[0].replace(/[第（）()]/gu, '').replace(new RegExp(NUMBER, 'gu'), (one) => `${hanNumber(one)}`),
      part[0],
    )
  return pathToken(matchAt(PATH, text, at), place)
}

function pathToken(found: RegExpExecArray | null, place: Place): Token | null {
  const [whole, top = '', inner = ''] = found ?? []
  const [number, item] = [hanNumber(top), hanNumber(inner)]
  if (whole === undefined || number === null || item === null) return null
  const there = place(number, item)
  return of(`${there?.number ?? number}、${there?.item ?? item}`, whole)
}

function listToken(found: RegExpExecArray | null, text: string, at: number, place: Place): Token | null {
  if (!found) return null
  const [whole, numbers = '', unit = ''] = found
  const own = unit === '条' && !ofAnother(text.slice(Math.max(0, at - 16), at))
  const key = numbers.replace(new RegExp(NUMBER, 'gu'), (one) => {
    const number = hanNumber(one) ?? 0
    return `${(own ? place(number, null)?.number : undefined) ?? number}`
  })
  return of(`${own ? '' : '外'}${key.replace(/[和及]/gu, '、').replace(/[到-]/gu, '至')}${unit}`, whole)
}

function placeToken(found: RegExpExecArray, text: string, at: number, place: Place): Token | null {
  const [whole, written = '', unit = '', sub, paragraph = '', item = '', point = ''] = found
  const value = hanNumber(written)
  if (value === null) return null
  const number = value + (sub === undefined ? 0 : (hanNumber(sub) ?? 0) / 100)
  const itemNumber = item === '' ? null : figureOf(item)
  const own = (unit === '条' || unit === '部分') && !ofAnother(text.slice(Math.max(0, at - 16), at))
  const there = own ? place(number, itemNumber) : undefined
  const key = `${unit}${there?.number ?? number}款${figureOf(paragraph)}项${there?.item ?? itemNumber ?? 0}目${figureOf(point)}`
  return of(`${own ? '' : '外'}${key}`, whole)
}

/** 《…》第三条, …法第三条, 该办法第三条, and the rest of a list that began so. */
function ofAnother(before: string): boolean {
  const list = before.replace(/(?:第[^，。；：、]{1,12}(?:条|款|项)(?:之.)?[、和及与至到]?)+$/u, '')
  if (/本(?:办法|条例|规定|细则|意见|通知|决定|法|规则|方案|指南|措施)(?:的|中)?$/u.test(list)) return false
  return /》(?:[（([][^）)\]]*[）)\]])?(?:的|中)?$/u.test(list) || /(?:[^本该此]|该)(?:法|条例|规定)$/u.test(list)
}

function figureOf(text: string): number {
  return hanNumber(new RegExp(NUMBER, 'u').exec(text)?.[0] ?? '') ?? 0
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
