import type { Hit } from './finding.ts'
import { AFTER_NAME, NOT_NAMES } from './given-names.ts'
import { GIVEN_WEIGHT } from './given-weights.ts'
import {
  closesAt,
  dottedName,
  isOfficial,
  isOrganisation,
  LAW_FIRM,
  latinName,
  looseDottedName,
  nameAt,
  nameEnding,
  type NameShape,
} from './name-shape.ts'
import { besideDetails, worded } from './name-details.ts'
import { afterHeading, hit, inLists, listedAfter } from './name-lists.ts'
import type { Page } from './page.ts'
import type { Sighting, Sightings } from './scan.ts'
import { ACT, CUE, HEADING, NAME_PART, SURE, TITLE, WEAK_CUE } from './scanned-words.ts'
import { wordAt } from './words.ts'

/** What may stand between a cue and the name: a copula, a colon, a quotation mark, spaces. */
const SEPARATOR =
  /(?:姓名)?(?:\((?:签[字名章]|盖章|[甲乙丙丁一二三四五六七八九十0-9]{1,2}|委托|法人|公章|姓名|个人|手写|打印|必填|如有)[^()]{0,6}\)|\)|[甲乙丙丁12](?=[:： ])|一栏)?(?:分别)?(?:为|是|系|叫|叫做|名叫|写|填)?[“"「『‘(:：=/ \t|]{0,4}(?:Mr\.? |Ms\.? )?/y
const SPEAKS_AFTER =
  /^(?:本人|签|署|捺|补|提|申|反映|投诉|举报|名下|(?:的|个人|本人)?(?:账户|帐户|账号|银行账户|卡[号上里内])|的(?:申请|请求|身份证|手机|电话|住址|账户|银行卡|邮箱|妻|丈|父|母|儿|女|家|微信|名字|意见|来信|投诉|留言)|[(（](?:男|女|身份证|公民|电话|手机|\d)|先生|女士|同志|个人账户|核实|了解|[,，、。;；:： )）”"」]|$|同|到|来|去|于|在|因|已|未|尽快|参加|出席|一(?:人|家|行)|等|和|与|、|处|为|是|手|电|身份)/

function skipSeparator(text: string, at: number): number {
  SEPARATOR.lastIndex = at
  return at + (SEPARATOR.exec(text)?.[0].length ?? 0)
}

/** After 我叫 and 姓名 a word may be a name (安静), if nothing goes on from it. */
function sureOrPlain(text: string, start: number, bits: number): NameShape {
  const plain = nameAt(text, start)
  if (plain.level > 0 || /[\t|]/.test(text[start - 1] ?? '')) return plain
  const sure = nameAt(text, start, true)
  if ((bits & CUE) !== 0 && speaksShort(text, start, sure)) return sure
  if ((bits & SURE) === 0) return (bits & CUE) !== 0 && outgrowsWord(text, start, sure) ? sure : plain
  return sure.level < 3 || /[\u4e00-\u9fff]/.test(text[start + sure.length] ?? '') ? plain : sure
}

/** 店员白雪称: a name of two characters that is a word too, behind a role and before what a person does. */
function speaksShort(text: string, start: number, { length, level }: NameShape): boolean {
  if (length !== 2 || level < 3 || GIVEN_WEIGHT[text.charCodeAt(start + 1)] !== 2) return false
  return /^(?:称|说|表示|陈述|反映|签[字名收]|承认|否认|[(（](?:男|女|身份证|公民|电话|手机))/.test(
    text.slice(start + 2, start + 6),
  )
}

/** 驾驶员盛大勇，: what begins like a word (盛大) and goes on to a character of given names, where the clause ends or goes on. */
function outgrowsWord(text: string, start: number, { length, level }: NameShape): boolean {
  if (length !== 3 || level < 2 || !endsThere(text, start + 3)) return false
  return (wordAt(NOT_NAMES, text, start)?.text.length ?? 0) < 3 && (GIVEN_WEIGHT[text.charCodeAt(start + 2)] ?? 0) > 0
}

/** Where a whole name may end: as `closesAt`, or before a preposition. */
const endsThere = (text: string, at: number) => closesAt(text, at) || /[在于因对与和向从为以]/.test(text[at] ?? '')

/** The name after a cue, and the names that go on from it: 申请人王建国、李秀英. */
function afterCue(text: string, { word, end }: Sighting): Hit[] {
  const start = skipSeparator(text, end)
  const strong = (word.bits & CUE) !== 0
  if (strong) {
    const dotted = looseDottedName(text, start)
    if (dotted > 0) return [hit(start, dotted, 'name-after-cue'), ...listedAfter(text, start + dotted)]
    const latin = latinName(text, start)
    if (latin > 0) return [hit(start, latin, 'name-after-cue')]
  }
  const shape = sureOrPlain(text, start, word.bits)
  if (shape.level === 0 || isOrganisation(text, start, shape.length)) return []
  const after = start + shape.length
  if (strong && shape.level < 3 && !endsThere(text, after)) return []
  if (
    !strong &&
    (shape.level < 2 || !(SPEAKS_AFTER.test(text.slice(after, after + 8)) || saysMore(text, shape, after)))
  )
    return []
  if (!strong && shape.length === 2 && shape.level < 3) return []
  return [hit(start, shape.length, 'name-after-cue'), ...listedAfter(text, after)]
}

/** A whole name of three before a word that follows names speaks for itself. */
function saysMore(text: string, { length, level }: NameShape, after: number): boolean {
  const weight = (GIVEN_WEIGHT[text.charCodeAt(after - 2)] ?? 0) + (GIVEN_WEIGHT[text.charCodeAt(after - 1)] ?? 0)
  return length === 3 && (level === 3 || weight > 1) && wordAt(AFTER_NAME, text, after) !== null
}

/** Whoever signs for an organ or speaks for it is named in office: 签发人, 新闻发言人. */
const IN_OFFICE = /签发|发言|批准|主持$/

/** After any other role that ends in 人, 员, 者 or 师 (经手人、鉴定人): a full name that ends there, or one behind a colon. */
function afterRole(text: string, role: number): Hit[] {
  if (IN_OFFICE.test(text.slice(Math.max(0, role - 3), role))) return []
  const start = skipSeparator(text, role + 1)
  const shape = sureOrPlain(text, start, CUE)
  const colon = text[role + 1] === ':'
  const end = start + shape.length
  const telling = (GIVEN_WEIGHT[text.charCodeAt(start + 1)] ?? 0) > 0
  const whole = shape.length > 2 ? shape.level === 3 && endsThere(text, end) : telling && shape.level === 3
  if (!(whole || (colon && shape.level >= 2)) || !(closesAt(text, end) || shape.length > 2)) return []
  return isOrganisation(text, start, shape.length)
    ? []
    : [hit(start, shape.length, 'name-after-cue'), ...listedAfter(text, start + shape.length)]
}

const THING_LABEL =
  /(?:名称|品名|商标|品牌|颜色|地点|主题|题目|关键词|类别|产品|型号|标题|项目|材料|地址|商品|字号|作品|成果|款式|原料|产地|国籍|籍贯|民族|职务|学历|专业|行业|领域|结果|结论|方式|来源|用途|状态|单位|部门|公司|机构|附|注|例|如|图|表)$/

/** A name that is the whole of what a short label says: `审核：张伟`. Labels of things (品名、产地) announce none. */
function afterLabel(text: string, colon: number): Hit[] {
  const label = /[\u4e00-\u9fff]{2,8}$/.exec(text.slice(Math.max(0, colon - 8), colon))?.[0] ?? ''
  if (label === '' || THING_LABEL.test(label) || /签发人?$/.test(label)) return []
  const start = text[colon + 1] === ' ' ? colon + 2 : colon + 1
  const shape = nameAt(text, start)
  if (shape.level < 3 || /[\u4e00-\u9fffA-Za-z0-9·]/.test(text[start + shape.length] ?? '')) return []
  return [hit(start, shape.length, 'name-after-label'), ...listedAfter(text, start + shape.length)]
}

/** A name right before a title (林建新先生) or before an act (雷霞签字, at the head of a clause). */
function beforeWord(text: string, { word, start }: Sighting): Hit[] {
  const found = nameEnding(text, start) ?? ((word.bits & TITLE) === 0 ? null : worded(text, start))
  if (!found || LAW_FIRM.test(text.slice(start, start + 5))) return []
  if ((word.bits & TITLE) !== 0) {
    const good =
      found.length > 2 ? found.level >= 2 || (found.level === 1 && found.free) : found.level >= 2 && found.free
    return good ? [hit(found.start, found.length, 'name-with-title')] : []
  }
  return beforeAct(text, word.text, found) ? [hit(found.start, found.length, 'name-with-title')] : []
}

const isTelling = (text: string, start: number) => GIVEN_WEIGHT[text.charCodeAt(start + 1)] === 2

/** What people do and things do not: a name before it needs no boundary. */
const PERSONAL =
  /^(?:来电|来信|来访|反映|投诉|举报|签[字名署收了]|捺印|按印|称|声称|自称|诉称|辩称|陈述|哭诉|报案|报警|承认|否认|供述|交代|出庭|到庭|现年|出生于|生于|告诉|说[他她自]|打来|打电话|收|表示|认为|去世|住院)/

function beforeAct(text: string, act: string, found: NonNullable<ReturnType<typeof nameEnding>>): boolean {
  const before = text.slice(Math.max(0, found.start - 3), found.start)
  const last = before.at(-1) ?? ''
  const head = !/[\u4e00-\u9fffA-Za-z]/.test(last) || /[由请让向被与和对给找跟经据的]/.test(last)
  const personal = PERSONAL.test(act)
  const level = act.startsWith('收') && found.length === 3 ? 2 : 3
  if (found.level < level || isOfficial(text, found.start, found.start + found.length)) return false
  if (head)
    return (
      found.length > 2 || personal || /[由请让和跟经据]/.test(last) || (last === '的' && isTelling(text, found.start))
    )
  const claim = last === '主' && !/[店业车户房货]主$/.test(before)
  return personal && found.length > 2 && !claim
}

/** 本人冯国良，…: a name alone between punctuation, said of oneself. */
function ofOneself(text: string, { end }: Sighting): Hit[] {
  const start = skipSeparator(text, end)
  const shape = nameAt(text, start)
  if (shape.level < 2 || !closesAt(text, start + shape.length)) return []
  return [hit(start, shape.length, 'name-after-cue')]
}

/** English ways of naming somebody, before a name in either script. */
const ENGLISH_CUE =
  /\b(?:Mr|Ms|Mrs|Miss|Dr|Prof|Name|Contact(?: person)?|Applicant|Inventor|Complainant|Agent|Signed(?: by)?|Attn|applicant|inventor|complainant|lawyer|owner|contact person|my name is|I am|call|colleague|director|name)\.?(?: (?:is|was|named))?[:,]? (?:(?:Mr|Ms|Mrs|Miss|Dr)\.? )?(?=[A-Z\u4e00-\u9fff])/g

function inEnglish(text: string): Hit[] {
  return [...text.matchAll(ENGLISH_CUE)].flatMap((cue): Hit[] => {
    const start = cue.index + cue[0].length
    const latin = latinName(text, start)
    if (latin > 0) return [hit(start, latin, 'name-after-cue')]
    const shape = nameAt(text, start)
    return shape.level >= 2 ? [hit(start, shape.length, 'name-after-cue')] : []
  })
}

/** Minority and foreign names written with a dot, which need no cue: 阿里木·买买提. */
function withDots(text: string, dots: readonly number[]): Hit[] {
  const hits: Hit[] = []
  let past = 0
  for (const dot of dots) {
    if (dot < past) continue
    const found = dottedName(text, dot, past)
    if (!found) continue
    past = found.end
    hits.push(hit(found.start, found.end - found.start, 'name-with-dot'))
  }
  return hits
}

/** Tibetan names are two parts without a surname: 扎西多吉. */
function ofTwoParts(words: readonly Sighting[]): Hit[] {
  return words.flatMap((sighting, index): Hit[] => {
    const before = words[index - 1]
    const both = before && before.end === sighting.start && (before.word.bits & sighting.word.bits & NAME_PART) !== 0
    return both ? [hit(before.start, sighting.end - before.start, 'name-by-itself')] : []
  })
}

/**
 * Names of people (姓名), found by what stands beside them: a role or way of naming before; a title, an act or personal details
 * after; other names in a list; a signature's place; a column of a table. `details` are the identifiers already found.
 */
export function findNames({ text }: Page, sightings: Sightings, details: readonly Hit[]): Hit[] {
  const hits: Hit[] = []
  for (const sighting of sightings.words) {
    const { bits, text: word } = sighting.word
    if ((bits & (CUE | WEAK_CUE)) !== 0) hits.push(...afterCue(text, sighting))
    if ((bits & (TITLE | ACT)) !== 0) hits.push(...beforeWord(text, sighting))
    if ((bits & HEADING) !== 0) hits.push(...afterHeading(text, sighting))
    if (word === '本人') hits.push(...ofOneself(text, sighting))
  }
  for (const role of sightings.roles) hits.push(...afterRole(text, role))
  for (const colon of sightings.colons) hits.push(...afterLabel(text, colon))
  hits.push(...besideDetails(text, details))
  return [
    ...hits,
    ...ofTwoParts(sightings.words),
    ...inLists(text, sightings.commas),
    ...withDots(text, sightings.dots),
    ...inEnglish(text),
  ]
}
