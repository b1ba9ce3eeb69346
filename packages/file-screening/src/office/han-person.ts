import { screenText } from '@gongkai/disclosure-rules'

/** Titles that follow a whole name or a surname alone. */
const TITLE =
  /(?:副?(?:局长|处长|科长|所长|主任|主席|书记|司长|厅长|部长|院长|校长|队长|组长|会长|总监|经理|秘书长?)|调研员|主任科员|科员|老师|律师|博士|教授|工程师|秘书|助理|同志|先生|女士|小姐)$/
/** 张局, 陈科, 王总: short for a title behind a surname, if the two are not a word (高科, 万科, 文科). */
const CALLED = /^[^\s高万华方安金石白江常路文商司法百公](?:局|处|科|所|厅|总|工|董|律)$/u
const FAMILIAR = /^[小老阿][^米板师人红白黄牛马年龙鱼花公区]$/u

const PLACE = /(?:[省市县区镇乡村街路盟旗岛港湾]|自治州|^.[国州])$/u
const THING =
  /(?:[局厅委办处科部院所站队室组网司社厂店馆版号库端机器]|数据|处理|信息|文件|资料|文档|系统|软件|用户|电脑|账号|科技|技术|知产|管理|办公|打印|文印|模板)$/u
const BEHIND_AN_ORGANISATION = /^.+(?:局|处|科|室|院|部|委|办|中心|公司|大学|所|队|厅)(.{2,3})$/u

/** Places, brands and words of offices with the shape of a name: a surname and one or two further characters. */
const WORDS = new Set(
  '方正 华为 康师傅 万彩 浦东 奉贤 闵行 陆家嘴 徐家汇 张家港 张家口 石家庄 瑞星 石墨 龙芯 江民 安信 安恒 苏州 吴中 周报 周刊 马克思 金山 张江 徐汇 黄浦 杨浦 江苏 江西 江南 江北 江东 江门 安徽 安庆 安全 安保 安监 安防 云南 云端 高新 高级 高校 高清 金华 金融 金蝶 金税 金盾 金格 万方 万达 万户 石化 石油 东方 常州 常务 常熟 郑州 温州 沈阳 徐州 梅州 柳州 贺州 马鞍山 连云港 吴江 余杭 萧山 昆山 平台 平安 时代 和平 联想 苹果 戴尔 惠普 荣耀 小米 诺顿 谷歌 通用 通知 明细 明基 方案 方舟 计划 计财 计算机 项目 商标 商务 文印 文员 文秘 文档 文件 文书 文化 文字 公文 公司 公共 管理 成果 权利 司法 法规 法务 经办 应用 应急 安装 宣传 信访 信息 路由 海关 海南 海尔 海信 康佳 佳能 柯达 施乐 夏普 富士 富士通 毕业 全国 全市 花园 终端 白板 祖国 巴黎 华东 华南 华北 华硕 宏碁 年度 党办 党建 党委 党群 纪检 季度 易捷 韩国 泰国 左右 卫健 人事 人大 查询 水利 水务 农业 林业 林草 国土 国资 章程 广电 温馨 龙腾 雷蛇 雷神 强国 全能 双飞燕 尚品 童话 谭木匠 麦克 乐视 乐高 程序 程序员 陈列 司机 支部 师范'.split(
    ' ',
  ),
)
/** Names of other languages as Chinese writes them are longer, and made of few characters: 阿布都热合曼, 次仁多吉. */
const TRANSCRIBED =
  /^[阿布都热合曼提古丽买江吐尔逊艾克拜木哈米孜伊力娜扎西次仁尼玛卓多吉罗桑央金旦增拉姆格顿珠巴特苏和其额勒图德力亚努肉孜依斯麻麦赛迪帕夏汗吾普尔凯赛山不]{3,}$/u
const BEGINS_TRANSCRIBED = /^(?:热|迪丽|阿依|古丽|努尔|艾|买|尼玛|卓玛|次仁|扎西|旦增|桑|央金|多吉|帕|玛)/u
const NATIVE = /^\p{Script=Han}{2,}[·•‧・]\p{Script=Han}{2,}$/u

/** Last characters of given names that end no word of three: 方正平 and 高新宇 are people, 高新部 and 安全员 none. */
const LASTS =
  /^..[平宇明伟芳军敏静丽强磊洋艳娟涛超霞刚英玉兰红梅志秀燕峰波辉斌鹏浩凯鑫帅旭晨博轩涵萱欣怡雨佳婷雪琳琪瑶颖莉萍慧琴云华杰飞龙林俊健勇毅兵荣贵福祥生]$/u

/** Surnames that begin hardly any word: with two more characters they are a name, whichever those are (毛不易). */
const PLAINLY_NAMED =
  /^[王李张刘陈杨赵吴周徐孙朱胡郭何罗郑梁谢宋唐韩冯邓曹彭曾肖萧董袁蔡蒋杜叶苏魏吕丁沈姚卢姜崔谭陆汪廖贾韦邹孟秦邱尹薛闫侯陶贺顾毛郝龚邵钱戴莫柳诸康倪施殷柴俞佟翟乔葛樊庞聂邢岑窦鞠褚蒲闻骆裴甘霍卜阮柯辛屈佘臧邬卞晏邝滕苗裘缪娄芦靳巩虞戚覃涂蔺阎舒耿凌寇敖隋荀牟]\p{Script=Han}{2}$/u
/** A sentence of an example names them; who is entered as an author under such a name is somebody. */
const EXAMPLES = new Set(['张三', '李四', '王五', '赵六'])

/** Whether a whole word is a personal name (姓名), as the rules of text judge what stands behind 姓名：. */
function isFullName(word: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(word) || WORDS.has(word)) return false
  if (WORDS.has(word.slice(0, 2)) && !LASTS.test(word)) return false
  if (EXAMPLES.has(word)) return true
  if (PLAINLY_NAMED.test(word) && !THING.test(word) && !PLACE.test(word)) return true
  const cue = '姓名：'
  return screenText(cue + word).some(
    ({ type, start, end }) => type === 'NAME' && start === cue.length && end === cue.length + word.length,
  )
}

/** A surname alone is one that makes a name with a plain given character. */
function isSurname(word: string): boolean {
  return word.length <= 2 && isFullName(`${word}伟`) && (word.length === 1 || isFullName(`${word}伟华`))
}

/** 刘: a surname that is hardly a word, alone. */
const SURNAME_ALONE =
  /^[王李张刘陈杨赵吴周徐孙朱胡郭何罗郑梁谢宋唐韩冯邓曹彭曾肖袁蔡蒋杜叶苏魏吕丁沈姚卢姜崔谭陆汪廖贾邹]$/u
/** Surnames of two characters by which one is called without any more; 东方 and 司空 are words too. */
const CALLED_BY_SURNAME = /^(?:欧阳|司马|上官|诸葛|慕容|皇甫|令狐|司徒|尉迟|端木|宇文|夏侯|公孙|独孤|呼延|闻人|轩辕)$/u

function isPerson(word: string): boolean {
  if (CALLED_BY_SURNAME.test(word) || SURNAME_ALONE.test(word)) return true
  if (NATIVE.test(word) || (TRANSCRIBED.test(word) && (word.length > 3 || BEGINS_TRANSCRIBED.test(word)))) return true
  if (WORDS.has(word)) return false
  if (FAMILIAR.test(word)) return isSurname(word.slice(1))
  if (CALLED.test(word)) return isSurname(word.slice(0, 1))
  const title = TITLE.exec(word)
  if (title && title.index > 0) {
    const before = word.slice(0, title.index)
    return isSurname(before) || isPerson(before)
  }
  const last = BEHIND_AN_ORGANISATION.exec(word)?.[1]
  if (last !== undefined && !THING.test(last) && !PLACE.test(last) && isFullName(last)) return true
  if (PLACE.test(word)) return false
  return isFullName(word) && !(THING.test(word) && !/^[王李张刘陈杨赵吴周徐孙][^\s]科$/u.test(word))
}

/** Whether one of the words that an author's field holds in Chinese characters is a person: `办公室 周明`, `张局`. */
export function isHanPerson(name: string): boolean {
  return name.split(/[^\p{Script=Han}·•‧・]+/u).some(isPerson) || isSpaced(name)
}

/** 陈 静: a short name that was spread to the width of a longer one. */
function isSpaced(name: string): boolean {
  const spread = /^(\p{Script=Han})\s+(\p{Script=Han})$/u.exec(name)
  return spread !== null && isPerson(`${spread[1] ?? ''}${spread[2] ?? ''}`)
}
