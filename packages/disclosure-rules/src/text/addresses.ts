import { CLASS, DIGIT, LETTER, NUMERAL } from './characters.ts'
import type { Hit } from './finding.ts'
import type { Page } from './page.ts'
import type { Token } from './scan.ts'

const NUMBER = '(?:甲?\\d{1,5}(?:-\\d{1,4})?|[一二三四五六七八九十百〇零]{1,4}|[A-Z]\\d{1,2}|[A-Za-z甲乙丙丁东西南北])'
const UNIT =
  '(?:支弄|弄|号楼(?![下上道梯群])|号院|号(?:库|仓库?|厂房|车间|门面房?|铺|摊位|档口?)?|幢|栋|座|楼|层|单元|室|户|组|队|门|区|房|厅)'
const SUFFIX = '(?:之[一二三四五六七八九十0-9]{1,2}|[甲乙丙丁](?!方))'
const INNER = `(?:[甲乙东南西北]支弄|附\\d{1,4}号|[东南西北](?:楼|座|单元|区|栋|幢)|${NUMBER}${UNIT})${SUFFIX}?`
const ROOM_NUMBER = '(?:[ -]?[A-Z]?\\d{1,4}(?:-\\d{1,5}){0,2}(?:室|房)?(?!\\d|年|月|元|号|万|%|人|名|件|辆|箱))?'
const SIDE = '(?:底层|底楼|顶层|地下室|阁楼|亭子间|[前后]楼)?(?:[东南西北][侧户]|门面房?|店面房?|底商|后门|前门)?'
const tailOf = (firstUnits: string) =>
  new RegExp(
    `甲?(?:\\d{1,5}(?:-\\d{1,4})?|[一二三四五六七八九十百〇零]{1,4}|[A-Z]\\d{0,2})(?:${firstUnits})(?:${SUFFIX}|附\\d{1,4}号)?(?:[ ,，-]?${INNER}){0,6}${ROOM_NUMBER}${SIDE}`,
    'y',
  )
const FIRST_UNITS = '支弄|弄|号楼(?![下上道梯群])|号院|号|巷|组|队|幢|栋|座|单元|室'
/** A number with its unit, and the numbers that go on from it: 200弄8号301室, 12栋3单元501, 二组49号, 235号附3号. */
const TAIL = tailOf(FIRST_UNITS)
/** Inside a building a floor is enough: 16楼D室. */
const FLOOR = tailOf(`${FIRST_UNITS}|楼(?![下上道梯群])|层`)
/** An estate's short form: 阳光花园3-2-501. */
const DASHED = /\d{1,4}(?:-\d{1,4}){1,3}(?:室)?(?![\d-])/y
const PLACE_END =
  /(?:路|街|大道|道|弄|巷|胡同|里弄|村|屯|寨|组|队|宅|里|坊|苑|园|城|府|邸|湾|庭|轩|居|小区|社区|公寓|花园|新村|家园|宿舍|家属院|大院|院|大楼|大厦|广场|大道|桥|浜|段|线|镇|港|郡|墅|台|庄|塘|泾|浦)(?:[东南西北中]|[东南西北中]?[一二三四五六七八九十0-9]{1,2}(?:[组队村区里段期]|支?路)|[(][^()]{1,6}[)])?$/
/** What a building behind a street number is called. */
const BUILDING = new RegExp(
  `${PLACE_END.source}|(?:中心|天地|商铺|店铺|底商|铺位|摊位|车库|厂区|地块|[东南西北主副附]楼|[一二三四五]期)$`,
)
/** Characters that end a place name when read backwards: they join a sentence to the address. */
const NOT_IN_PLACE = /[^\u4e00-\u9fff0-9()]|[住址为是在至到寄于从往我你他她其的了请将把由给系称籍]/
const PROVINCE =
  '(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)'
const DISTRICTS =
  '(?:浦东新区|(?:黄浦|徐汇|长宁|静安|普陀|虹口|杨浦|闵行|宝山|嘉定|浦东|金山|松江|青浦|奉贤|崇明|闸北|卢湾|南汇)(?:区|新区|县)?)'
const REGION = new RegExp(
  `${PROVINCE}|(?:香港|澳门)(?:特别行政区)?(?!路|街)|(?:北京|上海|天津|重庆)(?=.{2,3}区)|${DISTRICTS}(?!路|街|村|大道|公园)`,
)
const GENERIC =
  /[\u4e00-\u9fff]{2,4}?(?:新片区|开发区|高新区|工业区)|[\u4e00-\u9fff]{2,3}?(?:自治州|市|区|县|镇|乡|街道)(?![\u4e00-\u9fff]?(?:民|场|政府|中心))/
const DWELLING_CUE =
  /(?:住|住址|住所|住所地|住处|居住地|现居|居住|家庭地址|户籍|户籍地|户籍所在地|户口|家在|家住|寄至|寄到|寄往|寄给|寄回|快递|送至|送到|发往|发到|邮寄|通讯处|祖宅|祖屋|收件|收货|送达|通讯地址|通信地址|联系地址|经营地址|经营场所|店铺|门店|仓库|地址|送达地点|收货地点|交货地点|租住|租住地|身份证地址|位于|店面|作坊|老家)(?:地|地址|已?由|变更|更改|更正|填写|登记|确认|[设开]在|[设开]设?于|均?在|均|系|于|为|是|至|到|位于)*[:： (]*$/
const HOME_CUE = /(?:住址|家住|住|户籍|户籍地|租住|居住|家庭地址|老家)(?:地|地址|在|于|为|是|至|到|位于)*[:： ]*$/
const ORGAN_AFTER =
  /^[,， ]{0,1}(?:[\u4e00-\u9fff()A-Za-z0-9]{0,12}?)(?:政务|行政服务|服务中心|受理大厅|办事大厅|大厅|窗口|机关|政府|法院|检察院|派出所|知识产权局|博物馆|图书馆|会议中心|会议室|展览|会展|机构公开|办公地址|报告厅|礼堂|行政中心|档案馆|公证处|大学|学院|集合|签到|报到|召开|举行|举办)/
const ORGAN_BEFORE =
  /(?:(?:窗口|大厅|受理点|办公|办公室|办事处|公证处|(?<!住|场|厕)所|馆|协会|学校|医院|银行|支行|机构|局|会场|会议|活动|报到|集合|中心|政府|法院|委员会|部门|展会|展馆|博览会|报名点|咨询点|服务站|单位|机关|举办|召开|现场会|培训|讲座|考试)(?:地点|地址|地|址)?(?:设在|设于|位于|为|在|是|:|：)+|(?:办公|机构|单位|机关|会议|活动|集合|报到|举办|办理|受理|领取|提交|考试|培训)(?:地点|地址)|(?:局|委员会|政府|法院|(?<!服务)中心|协会)[,，] ?(?:地址|地点)[:： ]*) *$/
/** A building with its room, or rooms in the short form. */
/** The name of an organ in what reads like a place: 市知识产权局政务窗口(世博村路300号). */
const ORGAN_INSIDE = /产权局|监管局|管理局|窗口|大厅|法院|检察院|委员会|政府|派出所/
const ROOM = /(?:号楼|幢|栋|座|单元|楼|号).*(?:室|\d{3,4})$|单元|^\d+-\d+-\d/
const DWELLING_TAIL = /层.?\d|楼.?\d{3}|附\d|之[一二三四\d]|弄|室|单元|幢|栋|户|号楼|号院|座|组|队|底层|底楼|门面|宅/
const DWELLING_PLACE =
  /(?:村|屯|寨|组|队|宅|里|坊|苑|小区|社区|公寓|花园|新村|家园|宿舍|家属院|公馆|华庭|名邸|雅居|庄)(?:[东南西北中]?[一二三四五六七八九十0-9]{1,2}[组队村区期])?$/
const ESTATE = /[园苑村区寓城庭居府郡邸湾里坊庄地轩]/
const NUMBERS = DIGIT | NUMERAL | LETTER

/** What leads to a place without naming it, where no region shows where the place begins. */
const LEADING = /^.{0,8}(?:开设|设立|设于|租用|租赁|坐落|搬|小区业主)/

/**
 * Where the place name that ends at `end` begins, or null when no place ends there. A region (上海市, 静安区) begins it; without one
 * it begins after the word that leads to it. `room` says that a building and a room follow, so that any name will do.
 */
function placeStart(text: string, end: number, room: boolean): number | null {
  let start = end
  while (start > 0 && end - start < 32 && !NOT_IN_PLACE.test(text[start - 1] ?? '')) start--
  while (start < end && /[0-9()]/.test(text[start] ?? '')) start++
  const place = text.slice(start, end)
  const region = REGION.exec(place) ?? GENERIC.exec(place)
  const village = region !== null && /[镇乡村]/.test(place.slice(region.index + region[0].length))
  if (place.length < 2 || !(PLACE_END.test(place) || ((room || village) && region))) return null
  if (region) return start + region.index
  const wider = /[\u4e00-\u9fff]{2,32}$/.exec(text.slice(Math.max(0, end - 32), end))?.[0] ?? ''
  const cut = REGION.exec(wider)
  if (cut && !/[住址的了在于到至]/.test(wider.slice(cut.index))) return end - wider.length + cut.index
  return start + (LEADING.exec(place)?.[0].length ?? 0)
}

/** Where the number begins whose unit stands at `door`: digits, numerals and a hyphen between them. */
function numberStart({ units }: Page, door: number): number {
  let start = door
  while (start > 0 && door - start < 10) {
    const unit = units[start - 1] ?? 0
    const hyphen = unit === 0x2d && start < door && ((CLASS[units[start - 2] ?? 0] ?? 0) & DIGIT) !== 0
    if (((CLASS[unit] ?? 0) & NUMBERS) === 0 && unit !== 0x5341 && unit !== 0x767e && !hyphen) break
    start--
  }
  return start
}

/** An estate and its building behind a street number: 249号金色家园1幢703室. */
function buildingEnd(text: string, end: number): number {
  let at = end
  while (at - end < 10 && /[\u4e00-\u9fff]/.test(text[at] ?? '') && !NOT_IN_PLACE.test(text[at] ?? '')) at++
  if (at - end < 2 || !/[0-9A-Z]/.test(text[at] ?? '')) return end
  FLOOR.lastIndex = at
  const tail = FLOOR.exec(text)?.[0] ?? dashedAt(text, at)
  return tail !== '' && (ROOM.test(tail) || BUILDING.test(text.slice(end, at))) ? at + tail.length : end
}

/**
 * Detailed addresses (详细住址): a road, lane, estate or village with its number. A dwelling's form (弄, 室, 村…号) is enough;
 * a plain street number needs a word such as 住址 before it, because organs publish theirs in that form.
 */
export function findAddresses(page: Page, doors: readonly number[], tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = []
  for (const { start, end } of tokens) {
    if (page.text[end] !== '-' || end - start > 4 || !ESTATE.test(page.text[start - 1] ?? '')) continue
    const hit = addressAt(page, start)
    if (hit) hits.push(hit)
  }
  let past = 0
  for (const door of doors) {
    if (door < past) continue
    const hit = addressAt(page, numberStart(page, door))
    if (!hit || hit.start < past) continue
    past = hit.end
    hits.push(hit)
  }
  return hits
}

function addressAt({ text }: Page, number: number): Hit | null {
  TAIL.lastIndex = number
  const tail = TAIL.exec(text)?.[0] ?? dashedAt(text, number)
  if (tail === '') return null
  const start = placeStart(text, number, ROOM.test(tail))
  if (start === null) return null
  const end = buildingEnd(text, number + tail.length)
  const before = text.slice(Math.max(0, start - 16), start)
  const home = HOME_CUE.test(before)
  const organ = ORGAN_AFTER.test(text.slice(end, end + 18)) || ORGAN_BEFORE.test(before)
  if (organ && !home) return null
  if (ORGAN_INSIDE.test(text.slice(start, number)) && !home) return null
  const dwelling =
    end > number + tail.length ||
    /^\d+-\d+-\d/.test(tail) ||
    /[村屯寨]/.test(text.slice(start, number)) ||
    DWELLING_TAIL.test(tail) ||
    DWELLING_PLACE.test(text.slice(start, number))
  if (dwelling) return { type: 'ADDRESS', start, end, rule: 'address-of-dwelling' }
  return home || DWELLING_CUE.test(before) ? { type: 'ADDRESS', start, end, rule: 'address-with-cue' } : null
}

function dashedAt(text: string, at: number): string {
  DASHED.lastIndex = at
  return DASHED.exec(text)?.[0] ?? ''
}
