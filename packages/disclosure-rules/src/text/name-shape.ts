import { isHan } from './characters.ts'
import { AFTER_NAME, KNOWN, NOT_NAMES, isGiven, isNeverGiven, isSometimesGiven } from './given-names.ts'
import { GIVEN_WEIGHT } from './given-weights.ts'
import { CUE, SCANNED, WEAK_CUE } from './scanned-words.ts'
import { surnameAt } from './surnames.ts'
import { wordAt } from './words.ts'

/**
 * How surely a stretch is a full name (姓名): 3 a common surname and given characters only; 2 one of the two is rarer;
 * 1 it has the length and the place of a name; 0 it is none.
 */
export interface NameShape {
  readonly length: number
  readonly level: 0 | 1 | 2 | 3
}
const NO_NAME: NameShape = { length: 0, level: 0 }

const han = (text: string, at: number) => isHan(text.charCodeAt(at))
const endsName = (text: string, at: number) => wordAt(AFTER_NAME, text, at) !== null

/** Whether a name that reaches to `at` has clearly ended there. */
export function closesAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return !isHan(unit) || isNeverGiven(unit) || endsName(text, at)
}

/** Whether the unit at `at` can stand in a given name at all. */
function canBeGiven(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return isHan(unit) && !isNeverGiven(unit) && !endsName(text, at)
}

/** 陈工, 李总, 王处: a surname with an office says no more than 王某. */
const HONOURED = /^[工总处局科董导律](?![\u4e00-\u9fff])/

/** Prepositions that begin the rest of a sentence and end no name. */
const NEVER_LAST = /[在于因对从]/

/** A given name of two characters is preferred wherever the second can belong to it: 王建国提交 is 王建国, 王建提交 is 王建. */
function givenLength(text: string, at: number): 0 | 1 | 2 {
  if (!canBeGiven(text, at)) return 0
  const first = text.charCodeAt(at)
  if (HONOURED.test(text.slice(at, at + 2))) return 0
  const second = text.charCodeAt(at + 1)
  if (isSometimesGiven(first)) return canBeGiven(text, at + 1) && isGiven(second) && !isSometimesGiven(second) ? 2 : 0
  if (!canBeGiven(text, at + 1) || NEVER_LAST.test(text[at + 1] ?? '')) return 1
  if (isSometimesGiven(second))
    return isConjunction(text, at + 1) ? 1 : isGiven(second) && closesAt(text, at + 2) ? 2 : 1
  if (isGiven(second) || closesAt(text, at + 2)) return 2
  return 1
}

/** 和, 与, 向 before another word: the name ends before it. */
function isConjunction(text: string, at: number): boolean {
  const next = at + 1
  return !han(text, next)
    ? false
    : surnameAt(text, next).length > 0 || !closesAt(text, next) || isNeverGiven(text.charCodeAt(next))
}

const ORGANISATION_WORD = /大学|中学|小学|学院|学校|公司|集团|银行|医院|协会|工厂|超市|商行|法院|中心/

/** Names hidden as 王某 or 李* are no longer names; a pseudonym is none either. */
const HIDDEN_NAME = /^[某*×xX＊○]/
const PSEUDONYM = /^[(][^()]{0,3}化名[)]/

/** …等知名品牌: what stands in the list are brands. */
const BRANDS = /^(?:、[^、,，。]{2,6}){0,2}等.{0,3}(?:品牌|商标|字号|地区)/

/** 万祥镇, 江海路: as long as a name, and a place. */
const PLACE = /^..[镇县区市乡街村路]$|^.家[桥湾庄角宅渡浜塘弄堡寨坪坝沟岭口屯集埭浦泾]$/

/** Whether the stretch can name a living person: no placeholder, no one of history, no firm, nobody already hidden. */
export function isSomebody(text: string, at: number, length: number): boolean {
  const name = text.slice(at, at + length)
  const rest = text.slice(at + length, at + length + 22)
  if (PLACE.test(name)) return false
  return !(
    KNOWN.has(name) ||
    ORGANISATION_WORD.test(name) ||
    HIDDEN_NAME.test(rest) ||
    PSEUDONYM.test(rest) ||
    BRANDS.test(rest)
  )
}

/** The name that begins at `at`, or level 0. `sure` says that a name and no word stands there. */
export function nameAt(text: string, at: number, sure = false): NameShape {
  const surname = surnameAt(text, at)
  if (surname.length === 0 || (!sure && wordAt(NOT_NAMES, text, at))) return NO_NAME
  const from = at + surname.length
  const spaced = spacedGiven(text, from)
  const given = spaced > 0 ? spaced : givenLength(text, from)
  if (given === 0) return NO_NAME
  const length = surname.length + given
  if (!isSomebody(text, at, length)) return NO_NAME
  return { length, level: levelOf(text, at + length - (spaced > 0 ? 1 : given), at + length, surname.rank) }
}

/** `王　伟` in a list: a name of two characters, spread to the width of three. */
function spacedGiven(text: string, from: number): number {
  if (text[from] !== ' ') return 0
  const gap = text[from + 1] === ' ' ? 2 : 1
  const at = from + gap
  return isGiven(text.charCodeAt(at)) && !han(text, at + 1) && !endsName(text, at) ? gap + 1 : 0
}

function levelOf(text: string, from: number, end: number, rank: number): 1 | 2 | 3 {
  let known = true
  for (let at = from; at < end; at++) known &&= isGiven(text.charCodeAt(at))
  if (known && rank === 2) return 3
  return known || rank === 2 ? 2 : 1
}

/** The name that ends at `end`, read from the longest to the shortest; `free` says that nothing of a word precedes it. */
export function nameEnding(
  text: string,
  end: number,
  sure = false,
): (NameShape & { readonly start: number; readonly free: boolean }) | null {
  for (const length of sure ? [3] : [5, 4, 3, 2]) {
    const start = end - length
    if (start < 0) continue
    const shape = fits(text, start, length, sure)
    if (shape === 0) continue
    const shorter =
      length === 3 && (BEFORE_NAME.has(text[start] ?? '') || endsCue(text, start)) ? fits(text, start + 1, 2) : 0
    if (shorter === 3) return { start: start + 1, length: 2, level: 3, free: true }
    return { start, length, level: shape, free: freeBefore(text, start) }
  }
  return null
}

/** 公司|股东: a surname's character before a word for a role is the end of a firm. */
function isRole(text: string, from: number): boolean {
  return ((wordAt(SCANNED, text, from)?.bits ?? 0) & CUE) !== 0
}

/** 感谢|费婷: the character that ends a word which names follow begins none. */
export function endsCue(text: string, at: number): boolean {
  const word = at > 0 ? wordAt(SCANNED, text, at - 1) : null
  return word?.text.length === 2 && (word.bits & (CUE | WEAK_CUE)) !== 0
}

/** Whether a word that names follow ends right before `at`: 证明|强国栋. */
export function followsCue(text: string, at: number): boolean {
  return [2, 3].some((length) => {
    const word = at >= length ? wordAt(SCANNED, text, at - length) : null
    return word?.text.length === length && (word.bits & (CUE | WEAK_CUE)) !== 0
  })
}

/** The level of exactly the stretch of `length` at `start`. Names of four are compound surnames or two surnames together. */
function fits(text: string, start: number, length: number, sure = false): 0 | 1 | 2 | 3 {
  const surname = surnameAt(text, start)
  if (surname.length === 0 || (!sure && wordAt(NOT_NAMES, text, start))) return 0
  const given = length - surname.length
  const from = start + surname.length
  if (text[from] === ' ') {
    const spaced = spacedGiven(text, from)
    return spaced === given ? levelOf(text, start + length - 1, start + length, surname.rank) : 0
  }
  if (given < 1 || given > 2 || endsName(text, from) || isRole(text, from)) return 0
  for (let at = from; at < start + length; at++) {
    const unit = text.charCodeAt(at)
    if (!isHan(unit) || isNeverGiven(unit) || (isSometimesGiven(unit) && given === 1)) return 0
  }
  const last = start + length - 1
  if (given === 2 && endsName(text, last) && (GIVEN_WEIGHT[text.charCodeAt(last)] ?? 0) < 2) return 0
  const name = text.slice(start, start + length)
  if (KNOWN.has(name) || ORGANISATION_WORD.test(name) || PLACE.test(name)) return 0
  return levelOf(text, from, start + length, surname.rank)
}

/** Characters that a name may follow inside a sentence: joining words, and the last of 人 员 工 长. */
const BEFORE_NAME = new Set([
  ...'的是叫为由请与和给向对人员工主名把被跟让找同及或友邻居妻夫母父儿女弟兄妹姐者生师方系替帮陪见问家称',
])

export function freeBefore(text: string, start: number): boolean {
  return start === 0 || !han(text, start - 1) || BEFORE_NAME.has(text[start - 1] ?? '')
}

/** A firm, school or office whose name begins like a person's: 申请人江阴机械厂. No joining word lies between. */
const ORGANISATION =
  /^[^的向对与和在从由把被将为于是提交称因要求反映到去经找同委系有另诉,，。、;；:：()（）\s]{0,18}?(?:有限|公司|集团|工厂|厂|大学|学院|学校|中学|小学|研究院|研究所|协会|商会|银行|合作社|事务所|医院|中心|委员会|管委会|法院|超市|商行|经营部|门市部|个体工商户|商店|批发部|工作室|餐厅|饭店|酒店|有限合伙|街道|社区|派出所|政府|支行|分行|信用社|书店|药店|药房|网店|旗舰店|专卖店|基金会|村委会|居委会|联合会|株式会社)/

/** 段和段律师事务所: a title that goes on to the name of a firm or a body. */
export const LAW_FIRM = /^律师(?:事务所|协会|楼|行|所)/

export function isOrganisation(text: string, at: number, length: number): boolean {
  if (LAW_FIRM.test(text.slice(at + length, at + length + 5))) return true
  return !endsName(text, at + length) && ORGANISATION.test(text.slice(at + length, at + length + 26))
}

const OFFICE =
  '(?:(?:局|处|科|市|区|县|镇|乡|部|厅|省|州|所|院|会|秘书)长|主任|书记|主席|专员|巡视员|调研员|总理|委员|外长|大使|发言人)'
const OFFICE_BEFORE = new RegExp(`${OFFICE}$|签发人?[: ]{0,3}$`)
const OFFICE_AFTER = new RegExp(`^(?:副|总)?${OFFICE}`)

/** Whether somebody is named in office (局长…, …副市长), which is done in public. */
export function isOfficial(text: string, start: number, end: number): boolean {
  return OFFICE_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || OFFICE_AFTER.test(text.slice(end, end + 4))
}

/** Characters that foreign names are written with; a stretch of nothing else around a dot is a name. */
const SOUNDS = new Set([
  ...'阿艾买提江古丽汗木拉巴克吐尔逊热孜亚库里麦依不都沙吾力米尼娅奥布帕夏玛伊斯迪马合达哈努赛别加那扎西次仁卓玛多吉格桑旺堆平措洛桑央金德吉朗杰泽罗恩约翰史密琼安娜大卫彼得保亨利威廉姆乔治理查詹托弗朗卡洛琳萨娃诺夫维奇谢耶莉蒂芬吕让雅雷蒙埃塔基鲁特肖恩戴凯特莎波特韦森逊顿尔柯罕穆罗居如孜牙再衣提曼洪肉孜日吐热尔艾布哈提穆罕默德扎克尔力库班江赛义夫伊力亚斯艾肯买塞苏玉山素杜万荪肉托拜孙丁龙胡欧莱福梅丝莎多吾文齐柯卜旦增甫佐祖丁哲勒曲珠拥忠丹措姆旺秋益西嘎登顿珠平贡边加才让卡德尔伯黎明热合曼古丽那尔图瓦勒迈普索贝纳费赫珍',
])

/** The end of one part of a dotted name: characters that sound like one, up to a word that follows names. */
function partEnd(text: string, from: number): number {
  let end = from
  while (end - from < 6 && SOUNDS.has(text[end] ?? '') && !(end - from > 1 && endsName(text, end))) end++
  return end
}

/** The dotted name around the dot at `dot`: 阿里木·买买提. `sure` where every character sounds like one. */
export function dottedName(
  text: string,
  dot: number,
  from: number,
): { readonly start: number; readonly end: number; readonly sure: boolean } | null {
  let start = dot
  while (start > from && dot - start < 6 && SOUNDS.has(text[start - 1] ?? '')) start--
  if (!SOUNDS.has(text[dot + 1] ?? '')) return null
  let end = partEnd(text, dot + 1)
  if (text[end] === '·' && SOUNDS.has(text[end + 1] ?? '')) end = partEnd(text, end + 1)
  if (dot - start < 2 || end - dot < 3) return null
  return { start, end, sure: true }
}

/** A dotted name after a cue, whatever its characters; a part ends where a word begins that follows names. */
export function looseDottedName(text: string, at: number): number {
  let end = at
  while (end - at < 8 && han(text, end)) end++
  if (text[end] !== '·' || end === at) return 0
  for (let part = 0; part < 3 && text[end] === '·' && han(text, end + 1); part++) {
    const from = end + 1
    end = from + 1
    while (end - from < 7 && !closesAt(text, end) && !(end - from > 1 && /[与和及或同]/.test(text[end] ?? ''))) end++
  }
  return end - at
}

const LATIN =
  /[A-Z][a-z'’-]{1,15}(?: [A-Z][a-z'’.-]{0,15}){1,2}(?![A-Za-z])|[A-Z]{2,12} [A-Z][A-Za-z]{1,15}(?![A-Za-z])/y
const LATIN_ORGANISATION =
  /\b(?:Co|Ltd|Inc|Corp|LLC|GmbH|Company|University|Office|Bureau|Group|Trading|Technology|China|Shanghai|Intellectual|Patent|Law|Firm)\b/

/** A name in Latin letters, `John Smith`; for places where a person is surely named. */
export function latinName(text: string, at: number): number {
  LATIN.lastIndex = at
  const found = LATIN.exec(text)?.[0] ?? ''
  return LATIN_ORGANISATION.test(found) || LATIN_ORGANISATION.test(text.slice(at, at + 48).split(/[,.，。]/)[0] ?? '')
    ? 0
    : found.length
}
