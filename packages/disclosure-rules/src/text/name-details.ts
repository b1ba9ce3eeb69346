import type { Hit } from './finding.ts'
import { GIVEN_WEIGHT } from './given-weights.ts'
import { hit } from './name-lists.ts'
import { followsCue, nameAt, nameEnding } from './name-shape.ts'

const DETAIL_BEFORE =
  /[ \t,，、:：;；(（|/\-—.]{0,3}(?:(?:男|女)[ ,，、|\t]{0,2})?(?:[\u4e00-\u9fff]{1,2}族[ ,，、|\t]{0,2})?(?:\d{2,4}[.年]\d{1,2}[.月]?(?:\d{1,2}日?)?(?:出?生)?[ ,，、|\t]{0,2})?(?:\d{1,3}岁[ ,，、|\t]{0,2})?(?:所?持有?|所留|所填|出示的?|提供的?)?(?:(?:联系|本人|其|个人|公民|居民|的|有效)?(?:身份证件?|身份|证件|手机|移动|电话|联系方式|联系电话|微信|护照|银行卡|卡|账|邮箱|固话|座机|宅电|号码|tel|mob|ID)(?:号码|号|名称|类型)?(?:为|是|尾号)?){0,2}[ \t:：,，、(（|#.]{0,3}$/i

/** The name before personal details: a number found right after it, or its bearer's sex. */
function beforeDetail(text: string, detail: number): Hit[] {
  const window = text.slice(Math.max(0, detail - 40), detail)
  const gap = DETAIL_BEFORE.exec(window)
  if (!gap) return []
  const end = detail - gap[0].length
  const found = nameEnding(text, end)
  if (!found || gap[0].length === 0)
    return found && gap[0].length === 0 && found.level === 3 && found.length > 2 && found.free
      ? [hit(found.start, found.length, 'name-before-detail')]
      : []
  const good = found.free || (found.length > 2 && found.level >= 2)
  return good && found.level >= 2 ? [hit(found.start, found.length, 'name-before-detail')] : []
}

/** A name right after a number, alone or in brackets: 13800000000（王建国）. */
function afterDetail(text: string, end: number): Hit[] {
  const gap = /^(?:[(（]|[ ,，:：\t|/]{1,2})/.exec(text.slice(end, end + 3))?.[0].length ?? 0
  if (gap === 0) return []
  const shape = nameAt(text, end + gap)
  const next = text[end + gap + shape.length] ?? ''
  const closed = next === '' || /[)）,，。;；、 \n\t|]/.test(next)
  return shape.level === 3 && closed ? [hit(end + gap, shape.length, 'name-before-detail')] : []
}

const SEX =
  /[( ,、;\t|]{1,2}(?:男|女)(?=[ ,、。)\t|;])|[,，] ?(?=(?:现|暂|原)?(?:家?住|居住于|户籍地?为?)[\u4e00-\u9fff]{2,8}[省市区县镇路村弄街])|\((?=(?:身份证|公民身份|电话|手机|联系电话|联系方式|住址|住|现住|系|证件))/g

/** 兹证明强国栋（身份证号…: like a word at its beginning (强国), but of three characters, the last one of given names. */
export function worded(text: string, end: number) {
  const found = nameEnding(text, end, true)
  return found && (found.free || followsCue(text, found.start)) && (GIVEN_WEIGHT[text.charCodeAt(end - 1)] ?? 0) > 0
    ? found
    : null
}

/** Names beside personal details: an identifier already found, somebody's sex, a bracket that says more of the person. */
export function besideDetails(text: string, details: readonly Hit[]): Hit[] {
  const hits = details.flatMap((detail) => [...beforeDetail(text, detail.start), ...afterDetail(text, detail.end)])
  for (const sex of text.matchAll(SEX)) {
    const found = nameEnding(text, sex.index) ?? worded(text, sex.index)
    if (found && found.level >= 2 && (found.free || found.length > 2)) {
      hits.push(hit(found.start, found.length, 'name-before-detail'))
    }
  }
  return hits
}
