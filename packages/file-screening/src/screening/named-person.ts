import { screenText } from '@gongkai/disclosure-rules'

/** Papers about one person: where one is named beside a name, the file is about that person. */
const PAPERS =
  /身份证|简历|履历|户口[本簿]|病历|病例|诊断|体检|学历|学位证?|毕业证|结婚证|离婚|护照|驾驶证|银行卡|存折|工资[条单]|奖金|档案|任免|考察|考核表|审批表|报名表|申请[表书]|登记表|推荐表|信息表|情况表|承诺书|委托书|推荐信|举报|投诉|信访|来信|上访|处分|谈话|笔录|检讨|欠薪|证件照|个人|名片|签名|手写|社保|公积金|个税|房产证|成绩单|合同|聘书|辞职|请假/

const JOINTS = /[\s_\-—–－·.、，,；;：:+~()（）【】［\][《》〈〉“”"'‘’#&=0-9]+/

/** Words that a paper's name or a title adds directly to a person's: `王芳同志简历`, `李娜的身份证`. */
const AFTER_NAME = /^(\p{Script=Han}{2,4}?)(?:同志|先生|女士|同学|老师|的)?(?=PAPER)/u
const NAME_THEN_PAPER = new RegExp(AFTER_NAME.source.replace('PAPER', PAPERS.source), 'u')
const ABOUT_NAME = /^(?:关于|致|对|给|与)?(\p{Script=Han}{2,4})$/u

/** Common words of file names that have the shape of a name. */
const WORDS = new Set(
  '方案 张江 金山 徐汇 高新 安全 项目 商标 江苏 江西 江南 程序 任务 黄浦 常用 常见 常规 单位 贺信 费减 费用 时间 计划 金额 金融 施行 施工 石化 严格 严禁 应急 应用 应届 成果 成员 成绩 宣传 纪检 纪要 管理 高校 高级 高中 安徽 安排 安置 广告 权利 权属 明细 明确 温馨 全市 全区 全国 全员 全部 全体 全年 支部 支出 支持 支付 华东 华南 白名单 许可 许诺 项下 别名 经济 经费 经营 祝贺 路线 路演 师资 平台 平安 平时 水利 水务 元旦 关于 关键 和解 毛坯 习题 巴士 古籍 都市 都督 党员 党委 党建 党支部 党费 文件 文字 文化 文明 文书 文本 史料 包装 包干 万元 车辆 车位 武警 武装 司法 司机 边检 后勤 后续 曲线 房产 房屋 房间 井盖 双方 双创 双随机 童话 游戏 解释 解读 解除 容量 容缺 向上 向导 易错 时限 时段 国家 国际 国内 连续 连带 祖国 宗教 于前 相关 公司 公示 公告 公开 公务 公众 公证 家属 家庭 能力 能源 计算 计分 计量 印章 印刷 通知 通用 通过 强制 强化 留学 留言 海关 海外 海报 空白 空表 简易 年度 季度 月度'.split(
    ' ',
  ),
)

function isName(word: string): boolean {
  if (WORDS.has(word) || WORDS.has(word.slice(0, 2))) return false
  const cue = '姓名：'
  return screenText(cue + word).some(
    ({ type, start, end }) => type === 'NAME' && start === cue.length && end === cue.length + word.length,
  )
}

/**
 * Finds a person in a file's name, where no sentence tells a name from a word: `附件2 李娜 简历.pdf`, `王芳身份证.jpg`. Only a name
 * beside a paper about one person counts, for 方案 and 周报 begin with surnames too.
 */
export function namedPerson(name: string): { start: number; end: number } | null {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/, '')
  if (!PAPERS.test(stem)) return null
  let at = 0
  for (const word of stem.split(JOINTS)) {
    const start = stem.indexOf(word, at)
    at = start + word.length
    const candidate = NAME_THEN_PAPER.exec(word)?.[1] ?? (PAPERS.test(word) ? undefined : ABOUT_NAME.exec(word)?.[1])
    if (candidate === undefined || !isName(candidate)) continue
    const from = start + word.indexOf(candidate)
    return { start: from, end: from + candidate.length }
  }
  return null
}
