import { surnameAt } from './surnames.ts'

/** Characters that do not stand in a given name but often follow one, or show that the words before are not a name. */
export const NOT_GIVEN = new Set([
  ...'的了是在和与及或等被把将要因为向对从由其本该此已曾未不没也都就还又请让使给到至于可需会想问说称述讲签收提交补反映投诉举报住址身性男女件号处局部区县省司企单位某甲乙丙丁有无做办寄送拒绝示认你我他她它这那哪什么们',
])
/** Words that begin right after a two-character name. */
const ENDS_NAME =
  /^(?:家住|先生|小姐|同志|老师|师傅|希望|同意|申请|电话|手机|公司|名下|所有|来电|来信|理由|承诺|应当|应该|明确|通过|以及|今年|现年|律师|经理|个人|表示|核实|因|以|并|则|即|时|仍|均|系|（|向)/
/** Words that begin with the character of a surname and are not names. */
const NOT_A_NAME =
  /^(?:曾经|曾于|向|许可|许多|高度|高新|高价|高级|关于|关注|关系|关联|马上|陆续|方可|方面|方式|方便|方法|应|任何|任职|任意|何时|何地|何种|成立|成为|成功|成果|文件|文化|文书|常年|常住|常见|全部|全国|全市|全体|全面|安全|安排|安装|金额|金融|万元|时|程序|程度|严格|严重|严肃|章程|项目|顾问|顾客|房屋|房产|包括|包含|焦点|单位|单独|单方|计划|华东|华为|施行|施工|施某|宣传|齐全|白天|简称|简易|江苏|江西|江南|连续|连带|路过|温馨|明确|明知|和|商标|商业|商品|商户|解释|解决|游客|管理|车辆|车间|查询|查明|查看|席位|卫生|边|尚未|尚不|时间|时候|纪检|季度|景区|党|费用|全|师|司法|司机|农民|农业|农村|古|明|成员|盛|路|麻|师生|商|米|景|谷|苗|荣|华|沙|迟|池|解|简|连|冷|查|项|管|农|阳|党员|房|单|尤其|尚|包|安|康|舒|温|文|常|武|武装|龙头|石油|白|田|雷同|段|万|钱|贺|毛|严|熊|牛|马路|胡|黄金|高)$|^(?:曾经|许可|许多|高度|高新|高价值|高质量|关于|关注|关联|马上|陆续|方可|方面|方式|方便|任何|任职|何时|何地|何种|成立|成为|文件|文化|文书|常年|常住|常见|全部|全国|全市|全体|全面|安全|安排|安装|金额|金融|万元|时间|时候|程序|程度|严格|严重|严肃|章程|项目|顾问|顾客|房屋|房产|包括|包含|焦点|单位|单独|单方|计划|华东|华为|施行|施工|齐全|白天|简称|简易|江苏|江西|江南|连续|连带|温馨|明确|明知|商标|商业|商品|商户|解释|解决|游客|管理|车辆|车间|查询|查明|查看|卫生|尚未|尚不|纪检|季度|景区|费用|司法|司机|农民|农业|农村|成员|师生|党员|尤其|武装|龙头|石油|雷同|黄金|马路|应当|和平|和解|向|于(?:[0-9昨今本上下同前后是此其我该各有当年月]|\d)|路径|路段|盛大|万分|管辖|查处|申请|申报|申诉|金山|宝山|常务|余额|余下|孔雀|曲线|成交|成都|宁波|温州|苏州|金华|石家|康复|康健|文旅|文创|安徽|吉林|卫星|谢谢|钟表|叶片|麦克|麦当|麦德|向上|白云|毕业|季节|强|权|连云|和谐|荣誉|荣获|童装|梅雨|汤臣|车牌|车主|祝您|祝|阳光|阳台|简历|简介|古代|古籍|明年|明日|商务|商家|商会|全额|全程|全权|应用|应诉|应急|应收)/
/** Placeholders and people of history: naming them tells nothing about a living person. */
const KNOWN =
  /^(?:张三|李四|王五|赵六|鲁迅|雷锋|孙中山|毛泽东|周恩来|邓小平|刘少奇|朱德|宋庆龄|蔡元培|徐光启|钱学森|袁隆平|屠呦呦|李时珍|沈括|马克思|列宁|蒋介石|司马迁|诸葛亮|白居易|苏轼|杜甫|李白)/

/** The full name (姓名) at the start of `text`, or an empty string. Names hidden as 王某 or 李* are no longer names. */
export function nameAt(text: string): string {
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

/** Names of other forms, after a word that says a person is named: 阿卜杜拉·买买提, John Smith. */
const OTHER_NAME =
  /^(?:[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{2,6}|[A-Z][a-z]{1,15}(?: [A-Z][a-z.]{0,15}){1,2}(?![A-Za-z]))/

/** The name of a person, of any form, at the start of `text`; for places where a person is surely named. */
export function anyNameAt(text: string): string {
  return nameAt(text) || (OTHER_NAME.exec(text)?.[0] ?? '')
}
