import type { Hit } from './finding.ts'

const NUMBER = '(?:\\d{1,5}|[一二三四五六七八九十百]{1,4}|[A-Za-z甲乙丙丁])'
const TAIL = new RegExp(
  `\\d{1,5}(?:弄|号|巷|组|队)(?:[ -]?${NUMBER}(?:支弄|弄|号楼|号|幢|栋|座|楼|层|单元|室|户|组|门|区)){0,5}(?:[ -]?\\d{2,4}(?:室)?(?!\\d|年|月|元|号))?(?:底层|底楼|顶层|东侧|西侧)?`,
  'g',
)
const PLACE_END =
  /(?:路|街|大道|道|弄|巷|村|组|队|宅|里|坊|苑|园|城|小区|公寓|花园|新村|家园|大楼|大厦|桥|浜|湾)(?:[东南西北中]|[一二三四五六七八九十]{1,2}[组队村区])?$/
/** Characters that end a place name when read backwards: they join a sentence to the address. */
const NOT_IN_PLACE = /[^\u4e00-\u9fff]|[住址为是在至到寄于从往我你他她其的了请将把由向给即系称籍]/
const REGION =
  /(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)(?:省|市|自治区)?|(?:浦东新区|黄浦|徐汇|长宁|静安|普陀|虹口|杨浦|闵行|宝山|嘉定|浦东|金山|松江|青浦|奉贤|崇明)(?:区|新区)?/
const DWELLING_CUE =
  /(?:住|住址|住所|住处|家庭地址|户籍|户籍地|户口|家在|寄至|寄到|寄往|寄给|快递|送至|发往|邮寄|收件|收货|送达|通讯地址|通信地址|联系地址|地址)(?:地|地址|在|于|为|是|至|到|位于)*[:： ]*$/
const ORGAN_AFTER =
  /^(?:[\u4e00-\u9fff()（）A-Za-z0-9]{0,12}?)(?:政务|行政服务|服务中心|受理大厅|办事大厅|窗口|机关|政府|法院|检察院|派出所|知识产权局|博物馆|图书馆|会议中心|展览)/
const ORGAN_BEFORE =
  /(?:窗口|大厅|受理点|办公|机构|单位|局|中心|会场|活动|办公室)(?:地点|地址|地|址)?(?:设在|位于|为|在|是)?[:： ]*$/
const DWELLING_TAIL = /弄|室|单元|幢|栋|户|号楼/
const DWELLING_PLACE = /(?:村|组|队|宅|里|坊|苑|小区|公寓|花园|新村|家园)(?:[一二三四五六七八九十]{1,2}[组队村区])?$/

/** Where the place name that ends at `end` begins, or null when no place ends there. */
function placeStart(text: string, end: number): number | null {
  let start = end
  while (start > 0 && end - start < 28 && !NOT_IN_PLACE.test(text[start - 1] ?? '')) start--
  const place = text.slice(start, end)
  if (place.length < 2 || !PLACE_END.test(place)) return null
  const region = REGION.exec(place)
  if (region) return start + region.index
  const generic = /[\u4e00-\u9fff]{2,3}?(?:市|区|县|镇|乡|街道)/.exec(place)
  return generic ? start + generic.index : start
}

/**
 * Detailed addresses (详细住址): a road, lane, estate or village with its number. A dwelling's form (弄, 室, 村…号) is enough;
 * a plain street number needs a word such as 住址 before it, because organs publish theirs in that form.
 */
export function findAddresses(text: string): Hit[] {
  const hits: Hit[] = []
  for (const match of text.matchAll(TAIL)) {
    const start = placeStart(text, match.index)
    if (start === null) continue
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, start - 12), start)
    const cue = DWELLING_CUE.test(before) && !ORGAN_BEFORE.test(before)
    const organ = ORGAN_AFTER.test(text.slice(end, end + 16)) || ORGAN_BEFORE.test(before)
    const dwelling = DWELLING_TAIL.test(match[0]) || DWELLING_PLACE.test(text.slice(start, match.index))
    if (organ && !/(?:住址|家住|户籍)/.test(before)) continue
    if (dwelling) hits.push({ type: 'ADDRESS', start, end, rule: 'address-of-dwelling' })
    else if (cue) hits.push({ type: 'ADDRESS', start, end, rule: 'address-with-cue' })
  }
  return hits
}
