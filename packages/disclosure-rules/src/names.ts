import type { FindingRule, Hit } from './finding.ts'
import { surnameAt } from './surnames.ts'

/** Words after which a person is named: roles in a matter, and ways of saying who one is. */
const CUES = [
  ...'申请人 请求人 来信人 来电人 来访人 举报人 投诉人 反映人 信访人 留言人 当事人 委托人 代理人 法定代表人 负责人 联系人 收件人 收货人 寄件人 签收人 经办人 承办人 发明人 设计人 专利权人 商标权人 权利人 著作权人 作者 监护人 证人 见证人 被告 原告 第三人 上诉人 被告人 受害人 嫌疑人 违法行为人 经营者 店主 业主 户主 房东 老板 社员 村民 居民 市民 律师 患者 学生 家长 员工 职工 职员 股东 会计 司机 法人 董事长 总经理 经理 代表 同事 邻居 丈夫 妻子 父亲 母亲 儿子 女儿'.split(
    ' ',
  ),
  ...'我叫 我是 本人叫 名叫 姓名 姓名为 署名 化名 自称 督促 联系 通知 转告 转至 汇至 约谈 询问 询问了 传唤 找到 致电 请 由 向 与 和 对 给'.split(
    ' ',
  ),
].sort((one, other) => other.length - one.length)
const CUE = new RegExp(`(?:${CUES.join('|')})[“"「:： ]{0,2}`, 'g')
/** Short joining words say little by themselves: the name must then also be followed by something that names do. */
const WEAK_CUE = /^(?:请|由|向|与|和|对|给|联系|通知|代表|找到)[“"「:： ]{0,2}$/
const ACTS_AFTER =
  /^(?:本人|签字|签署|签名|签收|签订|捺印|补交|补正|提交|提供|提出|申请|反映|投诉|举报|名下|的(?:身份证|手机|电话|住址|账户|银行卡|邮箱)|[(（](?:男|女|身份证|电话|手机|\d)|(?:先生|女士|同志)|个人账户|核实|了解)/
const DETAIL_AFTER =
  /[(（](?:男|女|身份证|公民身份|电话|手机|联系电话|\d{11}|\d{6})|[,，、 ](?:男|女)[,，、。)）]|[,，、 ](?:身份证|手机|电话)(?:号|号码)?[:： ]?\d/g
const TITLE = /(?:先生|女士|小姐|同志|老师|师傅)/g

/** Characters that do not stand in a given name but often follow one, or show that the words before are not a name. */
const NOT_GIVEN = new Set([
  ...'的了是在和与及或等被把将要因为向对从由其本该此已曾未不没也都就还又请让使给到至于可需会想问说称述讲签收提交补反映投诉举报住址身性男女件号处局部区县省司企单位某甲乙丙丁有无做办寄送拒绝示认你我他她它这那哪什么们',
])
/** Words that begin right after a two-character name. */
const ENDS_NAME =
  /^(?:家住|先生|小姐|同志|老师|师傅|希望|同意|申请|电话|手机|公司|名下|所有|来电|来信|理由|承诺|应当|应该|明确|通过|以及|今年|现年|律师|经理|个人|表示|核实|因|以|并|则|即|时|仍|均|系|（|向)/
/** Words that begin with the character of a surname and are not names. */
const NOT_A_NAME =
  /^(?:曾经|曾于|于|向|许可|许多|高度|高新|高价|高级|关于|关注|关系|关联|马上|陆续|方可|方面|方式|方便|方法|应|任何|任职|任意|何时|何地|何种|成立|成为|成功|成果|文件|文化|文书|常年|常住|常见|全部|全国|全市|全体|全面|安全|安排|安装|金额|金融|万元|时|程序|程度|严格|严重|严肃|章程|项目|顾问|顾客|房屋|房产|包括|包含|焦点|单位|单独|单方|计划|华东|华为|施行|施工|施某|宣传|齐全|白天|简称|简易|江苏|江西|江南|连续|连带|路过|温馨|明确|明知|和|商标|商业|商品|商户|解释|解决|游客|管理|车辆|车间|查询|查明|查看|席位|卫生|边|尚未|尚不|时间|时候|纪检|季度|景区|党|费用|全|师|司法|司机|农民|农业|农村|古|明|成员|盛|路|麻|师生|商|米|景|谷|苗|荣|华|沙|迟|池|解|简|连|冷|查|项|管|农|阳|党员|房|单|尤其|尚|包|安|康|舒|温|文|常|武|武装|龙头|石油|白|田|雷同|段|万|钱|贺|毛|严|熊|牛|马路|胡|黄金|高)$|^(?:曾经|许可|许多|高度|高新|高价值|高质量|关于|关注|关联|马上|陆续|方可|方面|方式|方便|任何|任职|何时|何地|何种|成立|成为|文件|文化|文书|常年|常住|常见|全部|全国|全市|全体|全面|安全|安排|安装|金额|金融|万元|时间|时候|程序|程度|严格|严重|严肃|章程|项目|顾问|顾客|房屋|房产|包括|包含|焦点|单位|单独|单方|计划|华东|华为|施行|施工|齐全|白天|简称|简易|江苏|江西|江南|连续|连带|温馨|明确|明知|商标|商业|商品|商户|解释|解决|游客|管理|车辆|车间|查询|查明|查看|卫生|尚未|尚不|纪检|季度|景区|费用|司法|司机|农民|农业|农村|成员|师生|党员|尤其|武装|龙头|石油|雷同|黄金|马路|应当|和平|和解|向|于|路径|路段|盛大|万分|管辖|查处|申请|申报|申诉|金山|宝山|常务|余额|余下|孔雀|曲线|成交|成都|宁波|温州|苏州|金华|石家|康复|康健|文旅|文创|安徽|吉林|卫星|谢谢|钟表|叶片|麦|向上|白云|毕业|季节|强|权|连云|和谐|荣誉|荣获|童装|梅雨|汤臣|车牌|车主|祝您|祝|阳光|阳台|简历|简介|古代|古籍|明年|明日|商务|商家|商会|全额|全程|全权|应用|应诉|应急|应收)/
/** Placeholders and people of history: naming them tells nothing about a living person. */
const KNOWN =
  /^(?:张三|李四|王五|赵六|鲁迅|雷锋|孙中山|毛泽东|周恩来|邓小平|刘少奇|朱德|宋庆龄|蔡元培|徐光启|钱学森|袁隆平|屠呦呦|李时珍|沈括|马克思|列宁|蒋介石|司马迁|诸葛亮|白居易|苏轼|杜甫|李白)/

/** The full name (姓名) at the start of `text`, or an empty string. Names hidden as 王某 or 李* are no longer names. */
function nameAt(text: string): string {
  const surname = surnameAt(text)
  if (!surname || NOT_A_NAME.test(text) || KNOWN.test(text)) return ''
  const rest = text.slice(surname.length)
  let given = ''
  for (const unit of rest.slice(0, 2)) {
    if (!/[\u4e00-\u9fff]/.test(unit) || NOT_GIVEN.has(unit)) break
    if (given && ENDS_NAME.test(rest.slice(given.length))) break
    given += unit
  }
  if (!given || /^[某*×xX]/.test(rest.slice(given.length))) return ''
  return surname + given
}

function hit(start: number, name: string, rule: FindingRule): Hit {
  return { type: 'NAME', start, end: start + name.length, rule }
}

function afterCues(text: string): Hit[] {
  const hits: Hit[] = []
  for (const cue of text.matchAll(CUE)) {
    const start = cue.index + cue[0].length
    const name = nameAt(text.slice(start, start + 8))
    if (!name) continue
    if (WEAK_CUE.test(cue[0]) && !ACTS_AFTER.test(text.slice(start + name.length, start + name.length + 8))) continue
    hits.push(hit(start, name, 'name-after-cue'))
  }
  return hits
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
  return [...afterCues(text), ...detailed, ...titled]
}
