import { surnameAt } from './surnames.ts'

/** Characters that do not stand in a given name but often follow one, or show that the words before are not a name. */
export const NOT_GIVEN = new Set([
  ...'的了是在和与及或等被把将要因为向对从由其本该此已曾未不没也都就还又请让使给到至于可需会想问说称述讲签收提交补反映投诉举报住址身性男女件号处局部区县省司企单位市某甲乙丙丁有无做办寄送拒绝示认你我他她它这那哪什么们',
])
/** Words that begin right after a two-character name. */
const ENDS_NAME =
  /^(?:家住|经营|经查|经核|出庭|尽快|负责|担任|先生|小姐|同志|老师|师傅|希望|同意|申请|电话|手机|公司|名下|所有|来电|来信|理由|承诺|应当|应该|明确|通过|以及|今年|现年|律师|经理|个人|表示|核实|因|以|并|则|即|时|仍|均|系|（|向)/
/** Words that begin with the character of a surname and are not names: common ones, and places of the city. */
const NOT_NAMES = `
  高级 高价 高等 高校 全部 全国 全市 曾经 许可 许多 高度 高新 高价值 高质量 关于 关注 关联 马上 陆续 方可 方面 方式 方便 任何 任职 何时
  何地 何种 成立 成为 文件 文化 文书 常年 常住 常见 安全 安排 安装 金额 金融 万元 程序 程度 严格 严重
  严肃 章程 项目 顾问 顾客 房屋 房产 包括 包含 焦点 单位 单独 单方 计划 华东 华为 施行 施工 齐全 白天
  简称 简易 江苏 江西 江南 连续 连带 温馨 解释 解决 游客 管理 车辆 车间 查询 查明 查看 卫生 尚未 尚不
  纪检 季度 景区 费用 司法 司机 农民 农业 农村 成员 党员 尤其 武装 龙头 石油 雷同 黄金 马路 应当 路径
  路段 盛大 万分 管辖 申请 申报 申诉 金山 宝山 常务 余额 余下 孔雀 曲线 成交 成都 宁波 温州 苏州 金华
  石家 康复 康健 文旅 文创 安徽 吉林 卫星 谢谢 钟表 叶片 麦克 麦当 麦德 向上 白云 毕业 季节 连云 荣誉
  荣获 童装 梅雨 汤臣 车牌 车主 祝您 祝 阳光 阳台 简历 简介 古代 古籍 应用 应诉 应急 应收 徐汇 黄浦
  杨浦 张江 陆家嘴 徐家汇 金桥 周浦 康桥 高桥 马桥 曹路 吴泾 安亭 江桥 华漕 梅陇 曹杨 查处
`
const NOT_A_NAME = new RegExp(
  `^(?:${NOT_NAMES.trim().split(/\s+/).join('|')}|于(?:[0-9昨今本上下同前后是此其我该各有当年月]|\\d)|向|应)`,
)
/** Placeholders and people of history: naming them tells nothing about a living person. */
const KNOWN =
  /^(?:张三|李四|王五|赵六|鲁迅|雷锋|孙中山|毛泽东|周恩来|邓小平|刘少奇|朱德|宋庆龄|蔡元培|徐光启|钱学森|袁隆平|屠呦呦|李时珍|沈括|马克思|列宁|蒋介石|司马迁|诸葛亮|白居易|苏轼|杜甫|李白)/

/** The characters at the start of `text` that can be a given name, at most `most`. */
function givenAt(text: string, most: number): string {
  let given = ''
  for (const unit of text.slice(0, most)) {
    if (!/[\u4e00-\u9fff]/.test(unit) || NOT_GIVEN.has(unit)) break
    if (ENDS_NAME.test(text.slice(given.length))) break
    given += unit
  }
  return given
}

/** The full name (姓名) at the start of `text`, or an empty string. Names hidden as 王某 or 李* are no longer names. */
export function nameAt(text: string): string {
  const surname = surnameAt(text)
  if (!surname || NOT_A_NAME.test(text) || KNOWN.test(text) || ORGANISATION.test(text)) return ''
  const rest = text.slice(surname.length)
  const given = givenAt(rest, 2)
  if (!given || /^[某*×xX]/.test(rest.slice(given.length))) return ''
  return surname + given
}

/** A firm, school or office whose name begins like a person's: 申请人江阴机械厂. No joining word lies between. */
const ORGANISATION =
  /^[^的向对与和在从由把被将为于是提交称因要求反映,，。、;；:：()（）\s]{2,20}?(?:有限|公司|集团|工厂|厂|大学|学院|学校|研究院|研究所|协会|商会|银行|合作社|事务所|医院|中心|委员会|管委会|法院|超市|商行|经营部|门市部)/

/** Names of other forms, after a word that says a person is named: 阿里木·买买提, John Smith. */
const DOTTED = /^[\u4e00-\u9fff]{2,6}·/
const LATIN = /^[A-Z][a-z]{1,15}(?: [A-Z][a-z.]{0,15}){1,2}(?![A-Za-z])/

/** What the second part of a dotted name ends before. */
const DOTTED_END = /^[\u4e00-\u9fff]{2,4}?(?=来电|来信|先生|女士|[的要向在因]|[^\u4e00-\u9fff]|$)/

/** The name of a person, of any form, at the start of `text`; for places where a person is surely named. */
export function anyNameAt(text: string): string {
  const first = DOTTED.exec(text)?.[0] ?? ''
  const second = first && DOTTED_END.exec(text.slice(first.length))?.[0]
  return second ? first + second : nameAt(text) || (LATIN.exec(text)?.[0] ?? '')
}
