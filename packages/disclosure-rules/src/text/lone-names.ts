import { isHan } from './characters.ts'
import type { Hit } from './finding.ts'
import { GIVEN_WEIGHT } from './given-weights.ts'
import { AFTER_NAME, NOT_NAMES } from './given-names.ts'
import { endsCue, followsCue, isOfficial, isOrganisation, isSomebody, nameAt } from './name-shape.ts'
import type { Page } from './page.ts'
import type { Sighting } from './scan.ts'
import { COMPOUND_SURNAME } from './scanned-words.ts'
import { surnameAt } from './surnames.ts'
import { wordAt, wordTable } from './words.ts'

/** Characters that a sentence joins a person to it by: 由…看管, 图为…, 责令…; and the last of words for people. */
const JOINING = new Set([
  ...'的叫为由依请与和给对跟让找同及被把将替帮陪见问因据经应附致除如向令予知回住押封了以到收是即有自交诉员人者师工长户客胞友妻夫父母儿女弟兄妹姐子孙婿嫂爷奶叔姨舅婶伴侣亲属方东主家商生手童民',
])
/** Words that begin with a character of given names: where one begins inside, no name ends there (严守|国家). */
const WORDS_INSIDE = wordTable([
  [
    1,
    `国家 国际 国内 国有 国外 国务 建立 建筑 志愿 军事 军队 强化 强调 宇宙 庆祝 康复 良好 彩色 花园 花卉 宝贵 宏观 勤劳 健康 健全 爱好 清理 清单 清楚 清算 阳台 英语 英国 洁净 海关 海外 海域 海洋 平台 平均 平等 新增 新型 新兴 新区
    安全 安排 安置 生产 生活 生态 生物 发展 发生 发布 发明 发现 发挥 发放 发行 成立 成果 成本 成员 立即 立案 立法 民生 民事 民营 民族 民间 大力 大学 大会 大型 大量 大厦 大道 中心 中国 中小 中介 中央 中医 中药 学习 学校 学院 学生 学术 学科 山区 水平 水利 水稻 水果
    天然 天津 一般 一直 一是 一批 一律 一定 小微 小组 小型 少年 少数 如果 正式 正在 正确 进行 进入 进度 进出 进口 业务 业主 世界 世博 元素 先进 先行 方案 方面 方式 方便 方法 道路 道德 远程 达到 达成 贵州 传统 传播 西部 西安 广大 广泛 广告 广州 广东 广场 义务 信息 信用 信函 信任 守法 守信 时间 时期 时效
    代表 代理 月份 星级 影响 影片 影视 风险 风景 本市 本次 本区 真实 源头 全国 全面 全部 全市 友好 万元 百货 之间 以上 以及 以下 应用 应当 应急 延长 望远 标准 标识 标志 标注 产品 果品 桥梁 深入 满足 满意 照片 版权 理论 理由 社会 社区 知识 知名 程序 程度 章程 精神 精准 精品 联系 联合 联盟 连续 运用 运营 运行 运输
    通知 通过 通信 通报 部门 长期 长效 长江 长宁 长三 高度 高新 高校 高质 高价 飞行 飞机 龙头 玉米 松江 福建 福利 德国 恒温 江苏 浦东 浦江 浦发 静态 静安 敏感 超过 超市 刚性 红色 利益 利用 利率 金融 金额 金山 展示 展会 展览 根据 根本 延期 文化 文件 文书 文字 文物 明确 明显 云南 云计 论坛 论证 论文 谈判 祖国 跃升 盛会 传承 传递 传统 之一 农业 商标 齐全 和谐 和解
    美国 美术 美好 家庭 家具 家电 家园 加快 志书 维护 维权 维修 纪念 纪律 绍兴 旺盛 旺季 航空 航天 智能 智慧 宁波 宁夏 军民 虎丘 英才 晨报 捷报 捷径 惠企 惠及 贤达 清洁 清晰 洲际 沿海 宪法 森林 力量 力度 力争 土地 木材 光伏 光电 光学 华东 华南 华北 京津 旗舰 旗下 战略 胜诉 援助 跃居 欧盟 欧洲 楼宇 子女 子公 思想 思路 思政 雨水 雪糕 正版 兴趣 启动 启用 胜任 武汉 武器 源于 泉水 波动 池塘`,
  ],
])
/** What turns the characters before it into the name of a place, a firm or a thing. */
const THING_AFTER =
  /^[路街道镇乡村区县市省湖山河江岛桥港湾站门店堂馆牌酒茶杯派式族传版号线期局科院校所社厂队寺庙祠墓塔殿弄坊苑率型级业界性化庄屯浜塘滩湾岭沟坡坪集营铺城港]|^奖(?!励)|^(?:公园|广场|大厦|精神|故居|纪念|品牌|商标|小区|社区|新村|花园|奖章|时代|时期|工坊|集团|地区)/
const QUOTES = /^[“"「『《‘〈]$/
const UNQUOTES = /^[”"」』》’〉]$/
/** Surnames that begin as many words as names. */
const AMBIGUOUS = new Set(
  '高黄江白龙石金万安常方花路关管全成任向于程阳马水林田古连项景党宫时华温康施文牛齐易欧单麦米沙强容丰季盛曲严章包明都',
)
/** What people follow: 由…, 经…, 除…外. */
const PREPOSITION = new Set('由依与经除如应请让给据被听问跟找向对到附于有示访')
/** A signature with its date. */
const DATED = /^ {1,3}\d{4} ?[.年/-]/
const LEADING = new Set('向和于从对与由应')
/** Rare surnames that are words by themselves. */
const WORDY = new Set(
  '师左展库占诸储候随帅商牧代凡危来官门银铁宣红木水云花雨后步都党满劳相干支强阴怀智初利保位原扬时习明归呼战底承线么豆权楼粟平年种昌星由充尧布才须终计祖要贡幸祝封盖操折弘源玄瑞首顺载资税绳紫',
)
/** “…”的商标: a brand, unless it is said to be how somebody signed. */
function isQuoted(text: string, start: number, end: number): boolean {
  if (!QUOTES.test(text[start - 1] ?? '') || !UNQUOTES.test(text[end] ?? '')) return false
  return !/^(?:[二两三四]字|字样|签[名字]|的签)/.test(text.slice(end + 1, end + 4))
}

/** 关于, 对于, 属于: where 于 ends a word it is no surname. */
const WORD_TO = /[由关对至位处属基鉴归在用等便利限止终源乐善勇敢忙]/

/**
 * How well a name stands apart from what precedes it: 2 clearly, 1 joined by a word that people follow, 0 not at all.
 */
function apartBefore(text: string, start: number): 0 | 1 | 2 {
  const before = text[start - 1] ?? ''
  if (/[0-9年]/.test(before)) return WORDY.has(text[start] ?? '') ? 0 : 1
  if (before === '' || !/[\u4e00-\u9fffA-Za-z]/.test(before)) return 2
  return JOINING.has(before) ? 1 : 0
}

function apartAfter(text: string, end: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(end)
  if (Number.isNaN(unit) || !isHan(unit)) return /[A-Za-z·]/.test(text[end] ?? '') ? 0 : 2
  if (wordAt(AFTER_NAME, text, end)) return 2
  return /[的了在于与和及向因对将把被从由称诉未已就系是等之、处曾说问答收时持]/.test(text[end] ?? '') ? 2 : 1
}

/**
 * Names that nothing announces: a surname and two characters of given names, which together are no word. The more the characters are
 * those of names, the less their surroundings must say; a name of a place, a brand in quotation marks and whoever is named in office are none.
 */
export function findLoneNames({ text }: Page, people: readonly number[]): Hit[] {
  const hits: Hit[] = []
  let past = 0
  for (const start of people) {
    if (start < past) continue
    const end = loneEnd(text, start) ?? shortEnd(text, start)
    // 向荣浩舟送达: the character before a whole name leads to it.
    if (
      end === null ||
      (LEADING.has(text[start] ?? '') && (loneEnd(text, start + 1) ?? shortEnd(text, start + 1)) !== null)
    )
      continue
    past = end
    hits.push({ type: 'NAME', start, end, rule: 'name-by-itself' })
  }
  return hits
}

/** Whether a word begins in the given name: at its first character, or at its second and reaches past it. */
function wordBegins(text: string, start: number): boolean {
  if (wordAt(WORDS_INSIDE, text, start + 1) ?? wordAt(WORDS_INSIDE, text, start + 2)) return true
  return wordAt(AFTER_NAME, text, start + 2) !== null
}

/** Names with a surname of two characters (诸葛晓), which by itself tells that a person is named. */
export function findCompoundNames({ text }: Page, words: readonly Sighting[]): Hit[] {
  return words.flatMap(({ word, start, end: given }): Hit[] => {
    if ((word.bits & COMPOUND_SURNAME) === 0) return []
    const end = start + nameAt(text, start).length
    if (end <= given || GIVEN_WEIGHT[text.charCodeAt(given)] === 0) return []
    const weights = end - given === 2 ? GIVEN_WEIGHT[text.charCodeAt(end - 1)] : apartAfter(text, end) - 1
    if ((weights ?? 0) < 1 || THING_AFTER.test(text.slice(end, end + 3))) return []
    if (QUOTES.test(text[start - 1] ?? '') || isOfficial(text, start, end)) return []
    return isOrganisation(text, start, end - start) ? [] : [{ type: 'NAME', start, end, rule: 'name-by-itself' }]
  })
}

/** 吕明的委托代理人: what only people have. */
const BELONGINGS =
  /^的(?:委托|代理|身份|住址|住所|户籍|电话|手机|妻子|丈夫|父亲|母亲|儿子|女儿|陈述|证言|诉求|银行|账户|邮箱|签名)/
/** Who acts or is made to: 由王力独立开发. */
const AGENT = /[由请据让]/
/** 对调解结果无异议: what somebody thinks of something. */
const OPINION = /^对[\u4e00-\u9fff]{2,10}?(?:[无有]异议|无意见|不[服满予]|没有异议|表示|提出|予以)/
/** 向仇敏支付, 与王晶签订: what a person does goes to another one. */
function towardsSomebody(text: string, at: number): boolean {
  return /[向与和对给同把]/.test(text[at] ?? '') && nameAt(text, at + 1).level === 3
}

/** Where a name of two characters ends: the surname is no word, people follow what precedes it, and act or are spoken of after it. */
function shortEnd(text: string, start: number): number | null {
  const end = start + 2
  const before = text[start - 1] ?? ''
  if (surnameAt(text, start).rank !== 2 || wordAt(NOT_NAMES, text, start)) return null
  const next = text.charCodeAt(end)
  const apart = !isHan(next) || wordAt(AFTER_NAME, text, end) !== null
  if (AMBIGUOUS.has(text[start] ?? '') && !(PREPOSITION.has(before) && apart)) return null
  const weight = GIVEN_WEIGHT[text.charCodeAt(start + 1)] ?? 0
  const handed =
    (AGENT.test(before) || !/[\u4e00-\u9fffA-Za-z0-9]/.test(before)) &&
    wordAt(AFTER_NAME, text, end) !== null &&
    !AMBIGUOUS.has(text[start] ?? '')
  if (wordAt(WORDS_INSIDE, text, start + 1) || weight < (handed ? 1 : 2)) return null
  const led = PREPOSITION.has(before) || JOINING.has(before) || followsCue(text, start)
  const kin = /[父母夫妻子女兄弟姐妹收寄]:$/.test(text.slice(Math.max(0, start - 2), start))
  if (!led && apartBefore(text, start) < 2 && before !== '村') return null
  const acts =
    wordAt(AFTER_NAME, text, end) !== null ||
    towardsSomebody(text, end) ||
    BELONGINGS.test(text.slice(end, end + 4)) ||
    OPINION.test(text.slice(end, end + 16)) ||
    DATED.test(text.slice(end, end + 9))
  const closed = !isHan(text.charCodeAt(end)) || /[之外处的]/.test(text[end] ?? '')
  if (!acts && !((led || kin) && closed)) return null
  if (!isSomebody(text, start, 2) || endsCue(text, start) || THING_AFTER.test(text.slice(end, end + 3))) return null
  if (QUOTES.test(before) || isOfficial(text, start, end) || isOrganisation(text, start, 2)) return null
  return end
}

/** How much it takes: less behind a word that people follow, and for a plain surname with a telling name. */
function needed(text: string, start: number, made: number, after: number): number {
  const unit = text[start] ?? ''
  if (surnameAt(text, start).rank < 2) return 6
  if (PREPOSITION.has(text[start - 1] ?? '')) return 5
  if (made === 4 && !AMBIGUOUS.has(unit) && !LEADING.has(unit)) return 5
  return made > 2 && after === 2 && !AMBIGUOUS.has(unit) && !LEADING.has(unit) ? 5 : 6
}

/** 约谈王国栋。: begins like a word (王国) and goes on to a telling character, where a name clearly ends. */
function outgrown(text: string, start: number): boolean {
  if (surnameAt(text, start).rank < 2 || (wordAt(NOT_NAMES, text, start)?.text.length ?? 3) > 2) return false
  const made = (GIVEN_WEIGHT[text.charCodeAt(start + 1)] ?? 0) + (GIVEN_WEIGHT[text.charCodeAt(start + 2)] ?? 0)
  const listed = text[start - 1] === '、' || text[start + 3] === '、'
  if (made < 4 || listed || AMBIGUOUS.has(text[start] ?? '')) return false
  return (apartBefore(text, start) > 0 || followsCue(text, start)) && apartAfter(text, start + 3) === 2
}

function loneEnd(text: string, start: number): number | null {
  const end = start + 3
  const { length, rank } = surnameAt(text, start)
  if (length !== 1 || (wordAt(NOT_NAMES, text, start) && !outgrown(text, start)) || wordAt(AFTER_NAME, text, start + 1))
    return null
  if (!wordAt(AFTER_NAME, text, end) && wordBegins(text, start)) return null
  if (wordAt(AFTER_NAME, text, start + 2) && GIVEN_WEIGHT[text.charCodeAt(start + 2)] !== 2) return null
  const first = GIVEN_WEIGHT[text.charCodeAt(start + 1)] ?? 0
  const second = GIVEN_WEIGHT[text.charCodeAt(start + 2)] ?? 0
  if (first === 0 || second === 0) return null
  const before = apartBefore(text, start)
  const after = apartAfter(text, end)
  const made = first + second - (rank === 1 && WORDY.has(text[start] ?? '') ? 1 : 0)
  if (made + before + after < needed(text, start, made, after)) return null
  if (!isSomebody(text, start, 3) || endsCue(text, start) || THING_AFTER.test(text.slice(end, end + 3))) return null
  if (text[start] === '于' && WORD_TO.test(text[start - 1] ?? '')) return null
  if (isQuoted(text, start, end)) return null
  return isOfficial(text, start, end) || isOrganisation(text, start, 3) ? null : end
}
