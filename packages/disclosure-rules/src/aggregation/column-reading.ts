import { isCreditCode, isIdCard18 } from '../text/identifiers.ts'
import type { Column, ColumnRole, DataTable, Meaning, MeasureKind, TableDescription, TableShape } from './data-table.ts'
import { isTotal, readFigure } from './figure.ts'

const MEANING_OF: readonly (readonly [Meaning, RegExp])[] = [
  ['credit-code', /信用代码|机构代码|uscc|credit.?code/i],
  ['identity', /身份证|证件号|公民身份|id.?(?:card|number)|passport|护照/i],
  ['telephone', /手机|电话|联系方式|phone|mobile|tel\b/i],
  ['address', /地址|住址|住所|门牌|address/i],
  ['birth', /出生(?!率|人口|数|缺陷)|生日|birth(?!.?rate)/i],
  ['age', /年龄|岁数|\bage\b|^age/i],
  ['gender', /性别|gender|\bsex\b/i],
  [
    'reference',
    /(?:申请|受理|案件|登记|许可|证书|专利|注册|批准|合同|项目|病历|学)(?:编?号码?|证号)|案号|文号|reference|case.?(?:no|id)/i,
  ],
  ['health', /疾病|病种|病名|病情|诊断|残疾|症|disease|diagnos|illness|disab/i],
  ['occupation', /职业|职务|职称|岗位|工种|occupation|profession|\bjob\b/i],
  ['education', /学历|文化程度|毕业|education|degree/i],
  ['origin', /民族|国籍|籍贯|户籍|宗教|ethnic|nationality|religion/i],
  ['firm', /企业|公司|单位名|机构名|商户|店名|厂名|申请单位|合作社|firm|company|organi[sz]ation|enterprise/i],
  [
    'person',
    /姓名|名字|申请人|负责人|法定代表人|法人代表|联系人|当事人|发明人|获得者|受助人|患者|学生|户主|person|applicant|full.?name|^name$/i,
  ],
  ['industry', /行业|产业|industry|sector/i],
  ['district', /区县|^区$|所在区|行政区|区域|辖区|街道|乡镇|^镇|社区|村居?|地区|district|region|\barea\b|town|street/i],
  ['date', /日期|时间|年月|\bdate\b|\bday\b|_date|_on$/i],
]
const KEYS: readonly Meaning[] = ['credit-code', 'identity', 'reference', 'telephone', 'firm', 'person', 'address']
/** Where and how an office or an event is reached is public on purpose. */
const OF_OFFICES = /办公|机构|窗口|服务|咨询|受理|活动|会场|单位电话|office|hotline/i
/** What describes a human being: a list with one of these is about people. */
export const PERSONAL: readonly Meaning[] = ['birth', 'age', 'gender', 'occupation', 'education', 'origin', 'health']

const KIND_OF: readonly (readonly [MeasureKind, RegExp])[] = [
  // Places that are planned or offered, and public institutions, are nobody's data: 招录人数, 拟参与人数, 内设机构数.
  [
    'things',
    /拟(?:参|招|录|聘|邀)|计划(?!生育)|预计|招录|招聘|招收|名额|编制数?|核定|限额|(?<!代理|中介|培训)机构数|planned|quota|capacity/i,
  ],
  ['persons', /人数(?!.{0,2}[率比])|户数|人口数/],
  [
    'rate',
    /[率%％]|占比|比例|比重|同比|环比|增长|增幅|指数|得分|评分|均值?|percent|rate|ratio|share|average|mean|score/i,
  ],
  ['money', /元|金额|资金|经费|预算|决算|收入|支出|工资|补贴额|税额|amount|yuan|rmb|cny|cost|budget|revenue|price/i],
  ['matters', /人次|件|起数?$|宗|案|办理量|申请量|授权量|投诉|举报|cases?\b|complaints?|applications?/i],
  [
    'persons',
    /人数|人口|人员|居民|参保|会员|感染|阳性|确诊|者(?:数|$|[（(])|[（(/]人[)）]?|(?<!自然)人$|名数|户|患者|病例|学生|职工|儿童|老人|男|女|死亡|失业|people|persons?|patients?|households?|students?|population|deaths|male|female|applicants?|residents?|workers?|children|elderly|members?|recipients?|participants?|victims?|users?/i,
  ],
  // A bare 商业企业 beside 自然人 is a kind of applicant, not a count of firms.
  [
    'entities',
    /家$|家数|[（(/]家[)）]?|^(?:企业|公司|商户)$|(?:企业|公司|商户|单位)[^，,]{0,6}(?:数|[（(]个)|机构数|申请人数|firms?|compan|enterprises?/i,
  ],
  [
    'things',
    /场|次数|课时|页|篇|条|天|小时|公里|面积|平方|吨|台|辆|个数?$|[（(]个[)）]|项|件套|浏览|访问|点击|排名|名次|hours?|days?|pages?|visits?|km|rank/i,
  ],
]
const GENERIC_COUNT =
  /^(?:数|数量|计数|总数|合计|总计|小计|count|counts|n|number|num|total|cnt|freq|frequency|值|数值|value)$/i
const SERIAL = /^(?:序号?|编号|行号|no\.?|#|id|index|备注|说明|来源|链接|note|remark)$/i
const PERIOD = /^(?:年|年份|年度|月份?|季度|期间|统计期|时段|年月|period|year|month|quarter)$|统计(?:时间|年度)|年份/i
const BAND = /年龄|出生(?!率|人口|数|缺陷)|岁|\bage\b|period|时段/i
const TOUCHES_PEOPLE =
  /(?<!自然|法|负责)人(?!大|才|工智能|民|文)|户|患|病|残疾|低保|困难|救助|补贴|处罚|投诉|举报|性别|年龄|学生|儿童|老年|职工|就业|失业|死亡|男|女|patient|people|person|disease|income|age\b|sex|gender|death|welfare|household/i

const named = <Value>(table: readonly (readonly [Value, RegExp])[], name: string) =>
  table.find(([, pattern]) => pattern.test(name))?.[0] ?? null

/** Reads what each column of a table is from its heading and its cells; what somebody says of a column is taken as said. */
export function describeTable({ item, name, header, rows, roles = {} }: TableDescription): DataTable {
  const sensitive = TOUCHES_PEOPLE.test(name) || header.some((one) => TOUCHES_PEOPLE.test(one))
  const columns = header.map((heading, index): Column => {
    const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '')
    return readColumn(heading.trim(), cells, name, Object.hasOwn(roles, heading) ? roles[heading] : undefined)
  })
  const shape = shapeOf(columns)
  return { item, name, rows, sensitive, shape, columns: shape === 'figures' ? columns.map(asDimension) : columns }
}

function readColumn(name: string, cells: readonly string[], table: string, said: ColumnRole | undefined): Column {
  const meaning = meaningOf(name, cells)
  const numeric = isNumeric(cells)
  const base = { name, meaning, measure: null }
  if (said !== undefined)
    return { ...base, role: said, measure: said === 'measure' ? kindOf(name, cells, table) : null }
  if (SERIAL.test(name)) return { ...base, meaning: null, role: 'free' }
  const holdsKey = meaning !== null && KEYS.includes(meaning)
  // Nobody is called 12: a number under 申请人 counts them.
  const counts = meaning === 'person' || meaning === 'firm' || meaning === 'address' || /数|量|count/i.test(name)
  const period = PERIOD.test(name) && meaning !== 'birth'
  if (numeric && !period && !BAND.test(name) && (!holdsKey || counts)) {
    return { name, meaning: null, role: 'measure', measure: kindOf(name, cells, table) }
  }
  if (period) return { ...base, meaning: 'date', role: 'dimension' }
  if (holdsKey) return { ...base, role: 'key' }
  return { ...base, role: meaning === null ? 'dimension' : 'quasi' }
}

function meaningOf(name: string, cells: readonly string[]): Meaning | null {
  const most = (test: (cell: string) => boolean) => cells.length > 0 && cells.filter(test).length >= cells.length * 0.8
  if (most(isCreditCode)) return 'credit-code'
  if (most(isIdCard18)) return 'identity'
  const meaning = named(MEANING_OF, name)
  if ((meaning === 'address' || meaning === 'telephone') && OF_OFFICES.test(name)) return null
  // What a post asks for describes nobody.
  if (meaning !== null && PERSONAL.includes(meaning) && /要求|条件|限制|资格|标准/.test(name)) return null
  if (meaning !== null) return meaning
  return most((cell) => isTotal(cell) || /.(?:区|县|镇|乡|村|街道|社区)$/.test(cell)) ? 'district' : null
}

function isNumeric(cells: readonly string[]): boolean {
  const figures = cells.map(readFigure)
  const numbers = figures.filter((figure) => figure !== null && 'value' in figure)
  return numbers.length > 0 && figures.filter((figure) => figure !== null).length >= cells.length * 0.8
}

function kindOf(name: string, cells: readonly string[], table: string): MeasureKind {
  const byName = GENERIC_COUNT.test(name) || isTotal(name) ? null : named(KIND_OF, name)
  if (byName) return byName
  const unit = cells.map((cell) => /\d\s*(人次|人|名|户|家|件|起|宗|万元|亿元|元|%|％)$/.exec(cell)?.[1]).find(Boolean)
  if (unit) return named(KIND_OF, `（${unit}）`) ?? named(KIND_OF, unit) ?? 'unknown'
  return (
    named(KIND_OF, table.replace(/\.[a-z]+$/i, '')) ??
    (/[\u4e00-\u9fff]/.test(name) && !GENERIC_COUNT.test(name) ? 'things' : 'unknown')
  )
}

/** What a figure counts by the words of its row, where its heading does not say: 登记失业人员（人）. */
export function kindOfWords(words: string): MeasureKind | null {
  return named(KIND_OF, words)
}

function shapeOf(columns: readonly Column[]): TableShape {
  const measures = columns.filter((column) => column.role === 'measure')
  const counts = measures.some(({ measure }) => measure !== 'money' && measure !== 'rate')
  if (columns.some((column) => column.role === 'key')) return 'records'
  const describesPeople = columns.some(({ meaning }) => meaning !== null && PERSONAL.includes(meaning))
  const surely = measures.some(
    ({ name, measure }) =>
      measure === 'persons' || measure === 'entities' || measure === 'matters' || GENERIC_COUNT.test(name),
  )
  if (describesPeople && !surely) return 'records'
  if (counts) return 'figures'
  return 'plain'
}

/** In a table of figures whatever describes people says whom a row counts. */
function asDimension(column: Column): Column {
  return column.role === 'quasi' ? { ...column, role: 'dimension' } : column
}
