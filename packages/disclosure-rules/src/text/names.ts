import type { FindingRule, Hit } from './finding.ts'
import { NOT_GIVEN, anyNameAt, nameAt } from './name-shape.ts'

/** Words after which a person is named: roles in a matter, and ways of saying who one is. */
const CUES = [
  ...'申请人 请求人 来信人 来电人 来访人 举报人 投诉人 反映人 信访人 留言人 当事人 委托人 代理人 法定代表人 负责人 联系人 收件人 收货人 寄件人 签收人 经办人 承办人 发明人 设计人 专利权人 商标权人 权利人 著作权人 作者 监护人 证人 见证人 被告 原告 第三人 上诉人 被告人 受害人 嫌疑人 违法行为人 经营者 店主 业主 户主 房东 老板 社员 村民 居民 市民 律师 财务 出纳 客服 患者 学生 家长 员工 职工 职员 股东 会计 司机 法人 董事长 总经理 经理 代表 同事 邻居 丈夫 妻子 父亲 母亲 儿子 女儿'.split(
    ' ',
  ),
  ...'我叫 我是 本人叫 名叫 姓名 姓名为 签名 签字 落款 署名 化名 自称 督促 联系 通知 转告 转至 汇至 约谈 询问 询问了 传唤 找到 致电 请 由 向 与 和 对 给'.split(
    ' ',
  ),
].sort((one, other) => other.length - one.length)
const CUE = new RegExp(`(?:${CUES.join('|')})(?:为|是|系)?[“"「:： ]{0,2}`, 'g')
/** Short joining words say little by themselves: the name must then also be followed by something that names do. */
const WEAK_CUE = /^(?:请|由|向|与|和|对|给|联系|通知|代表|找到)[“"「:： ]{0,2}$/
const ACTS_AFTER =
  /^(?:本人|签字|签署|签名|签收|签订|捺印|补交|补正|提交|提供|提出|申请|反映|投诉|举报|名下|的(?:身份证|手机|电话|住址|账户|银行卡|邮箱)|[(（](?:男|女|身份证|电话|手机|\d)|(?:先生|女士|同志)|个人账户|核实|了解)/
const DETAIL_AFTER =
  /[(（](?:男|女|身份证|公民身份|电话|手机|联系电话|\d{11}|\d{6})|[,，、 ](?:男|女)[,，、。)）]|[,，、 ](?:身份证|手机|电话)(?:号|号码)?[:： ]?\d/g
const TITLE = /(?:先生|女士|小姐|同志|老师|师傅)/g

function hit(start: number, name: string, rule: FindingRule): Hit {
  return { type: 'NAME', start, end: start + name.length, rule }
}

function afterCues(text: string): Hit[] {
  const hits: Hit[] = []
  for (const cue of text.matchAll(CUE)) {
    const start = cue.index + cue[0].length
    const weak = WEAK_CUE.test(cue[0])
    const name = weak ? nameAt(text.slice(start, start + 8)) : anyNameAt(text.slice(start, start + 48))
    if (!name) continue
    const end = start + name.length
    if (weak && !ACTS_AFTER.test(text.slice(end, end + 8))) continue
    hits.push(hit(start, name, 'name-after-cue'), ...listedAfter(text, end))
  }
  return hits
}

/** Names that go on after the first one: 申请人王建国、李秀英. At most twenty, so that a text of names stays linear. */
function listedAfter(text: string, from: number): Hit[] {
  const hits: Hit[] = []
  let end = from
  while (text[end] === '、' && hits.length < 20) {
    const name = nameAt(text.slice(end + 1, end + 9))
    if (!name) break
    hits.push(hit(end + 1, name, 'name-after-cue'))
    end += 1 + name.length
  }
  return hits
}

/** 本人冯国良，… and 谭一帆，177…: a name alone between punctuation, said of oneself or followed by a telephone number. */
function besideOneself(text: string): Hit[] {
  const said = [...text.matchAll(/本人(?:是|系|叫|姓名)?[:： ]?/g)].flatMap((match): Hit[] => {
    const start = match.index + match[0].length
    const name = nameAt(text.slice(start, start + 8))
    const closed = name && /^[,，。;；、()（ \n]/.test(text.slice(start + name.length))
    return closed ? [hit(start, name, 'name-after-cue')] : []
  })
  const reached = [...text.matchAll(/[,，、:： ]{1,2}(?=(?:\+86)?[ -]?1[3-9]\d)/g)].flatMap((match): Hit[] => {
    const found = nameEnding(text, match.index)
    const before = found ? (text[found.start - 1] ?? '') : ''
    return found && !/[\u4e00-\u9fff]/.test(before) ? [found] : []
  })
  return [...said, ...reached]
}

/** A line of nothing but a name among the last three of a text: who signed it. */
function signatures(text: string): Hit[] {
  const lines = [...text.trimEnd().matchAll(/[^\n]+/g)].slice(1).slice(-3)
  return lines.flatMap((line): Hit[] => {
    const start = line.index + (line[0].length - line[0].trimStart().length)
    const words = line[0].trim()
    return words.length <= 4 && nameAt(words) === words ? [hit(start, words, 'name-as-signature')] : []
  })
}

/** The name that ends at `end`, read from the longest to the shortest; it must not continue a longer word. */
function nameEnding(text: string, end: number): Hit | null {
  for (const length of [4, 3, 2]) {
    const start = end - length
    if (start < 0) continue
    const name = nameAt(text.slice(start, end))
    const before = text[start - 1] ?? ''
    if (name.length === length && (length > 2 || !/[\u4e00-\u9fff]/.test(before) || NOT_GIVEN.has(before))) {
      return hit(start, name, 'name-before-detail')
    }
  }
  return null
}

/** Names of people, found by what stands beside them: a role or way of naming before, personal details or a title after. */
export function findNames(text: string): Hit[] {
  const detailed = [...text.matchAll(DETAIL_AFTER)].flatMap((match) => nameEnding(text, match.index) ?? [])
  const titled = [...text.matchAll(TITLE)].flatMap((match): Hit[] => {
    const found = nameEnding(text, match.index)
    return found ? [{ ...found, rule: 'name-with-title' }] : []
  })
  return [...afterCues(text), ...besideOneself(text), ...detailed, ...titled, ...signatures(text)]
}
