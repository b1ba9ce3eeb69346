import type { Random } from './random.ts'

const words = (list: string) => list.trim().split(/\s+/)

const SURNAMES = words(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 章 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 庞 樊 殷 施 陶 洪 翟 安 颜 倪 严 牛 温 芦 季 俞 鲁 葛 伍 韦 申 尤 毕 聂 焦 向 柳 邢 岳 齐 梅 莫 庄 辛 管 祝 左 涂 谷 祁 时 舒 耿 牟 卜 路 詹 关 苗 凌 费 纪 靳 盛 童 欧 甄 项 曲 成 游 阳 裴 席 卫 查 屈 鲍 位 覃 霍 翁 隋 植 甘 景 薄 单 包 司 柏 宁 柯 阮 桂 闵 解 强 柴 华 车 冉 房 边 辜 吉 饶 刁 瞿 戚 丘 古 米 池 滕 晋 苑 邬 臧 畅 宫 来 嵺 苟 全 褚 廉 简 娄 盖 符 奚 木 穆 党 燕 郎 邸 冀 谈 姬 屠 连 郜 晏 栾 郁 商 蒙 计 喻 揭 窦 迟 宇 敖 糜 鄢 冷 卓 花 仇 艾 蓝 都 巩 稽 井 练 仲 乐 虞 卞 封 竺 冼 原 官 衣 楚 佟 栗 匡 宗 应 台 巫 鞠 僧 桑 荆 谌 银 扬 明 沙 薄 伏 岑 习 胥 保 和 蔺'.replace(
    ' 嵺',
    '',
  ),
)
const COMPOUND = words('欧阳 上官 司马 诸葛 慕容 皇甫 尉迟 令狐 夏侯 司徒')
const GIVEN_TWO = words(
  '建国 志强 秀兰 桂英 海燕 晓东 文静 雨欣 子轩 明远 佳怡 思源 浩然 梓涵 俊杰 永康 国栋 立新 红梅 美玲 春生 振华 家豪 嘉懿 天佑 一鸣 若曦 诗涵 宇航 泽宇 宏伟 爱国 卫东 翠花 根宝 阿妹 小燕 丽君 淑珍 玉兰 惠民 德胜 金凤 凤英 长江 树林 学文 少华 亦凡 可心 乐天 知行 云帆 书瑶 语桐 予安 奕辰 沐阳 皓轩 锦程 启明 晨曦 承志 新民 兴旺 福生 来福 正义 有才 大勇 小红 继红 素芬 巧云 月娥 水根 木兰 南星 北辰 亚男 胜利 解放 跃进 援朝 冬梅 夏荷 秋实 雅琴 静怡 慧敏 敏杰 凯文 丹妮 安琪 宝山 庆丰 和平 为民 向东 从容 如意 会元 以恒 世杰 本昌 立群 培德 汝成 祖望 仁杰 敬之 毓秀 韵寒 玥彤 昕怡 钧泽 鑫磊 焱森 翊辰 曼青 绮雯 婉婷 嫣然 紫薇 碧霞 苏雅 若愚 敬轩 景行',
)
const GIVEN_ONE = words(
  '伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 燕 玲 鹏 飞 辉 波 斌 宇 浩 凯 鑫 帅 旭 阳 晨 博 轩 然 涵 倩 颖 露 瑶 怡 婷 雪 琳 璐 莹 洁 梅 莉 兰 凤 琴 云 莲 真 环 荣 爱 妹 香 月 莺 媛 瑞 凡 佳 嘉 琼 勤 珍 贞 桂 娣 叶 璧 岚 苑 婕 馨 骏 捷 峰 林 森 松 柏 健 毅 俊 宁 蕾 薇 茜 欣 晗 昊 琦 彬 诚 钢 栋 寅 晶 淼 垚 骁 瀚 可 文 炜 煜',
)
const DOTTED = words(
  '阿里木江·买买提 古丽娜尔·艾山 买买提明·吐尔逊 热依汗·依明 努尔兰·哈力克 扎西·多吉 卡德尔·玉素甫 迪丽努尔·阿不都热依木 阿依古丽·木拉提 艾力·库尔班 玛依拉·托合提 吐尔洪·肉孜 帕提古丽·阿布来提 约翰·史密斯 玛丽·安德森',
)
const LATIN = ['Zhang Wei', 'Li Xiaoming', 'Wang Fang', 'Chen Jianguo', 'John Carter', 'Emily Brown', 'Liu Yang']

export function nameOf(random: Random): string {
  const surname = random.whole(1, 25) === 1 ? random.pick(COMPOUND) : random.pick(SURNAMES)
  return surname + (random.whole(1, 10) <= 7 ? random.pick(GIVEN_TWO) : random.pick(GIVEN_ONE))
}
export const longNameOf = (random: Random) => random.pick(SURNAMES) + random.pick(GIVEN_TWO)
export const dottedNameOf = (random: Random) => random.pick(DOTTED)
export const latinNameOf = (random: Random) => random.pick(LATIN)
export const surnameOf = (random: Random) => random.pick(SURNAMES)

const DISTRICTS = words(
  '浦东新区 黄浦区 徐汇区 长宁区 静安区 普陀区 虹口区 杨浦区 闵行区 宝山区 嘉定区 金山区 松江区 青浦区 奉贤区 崇明区',
)
const ELSEWHERE = words(
  '江苏省苏州市姑苏区 浙江省杭州市余杭区 安徽省合肥市蜀山区 山东省济南市历下区 广东省深圳市南山区 四川省成都市武侯区 湖北省武汉市洪山区 河南省郑州市金水区 江苏省昆山市 浙江省义乌市 北京市朝阳区 重庆市渝北区',
)
const ROADS = words(
  '中山北路 四平路 漕宝路 龙吴路 控江路 大连西路 延长路 共和新路 沪太路 真北路 长江西路 友谊路 新村路 水清路 莘松路 春申路 都市路 华夏东路 锦绣路 芳甸路 浦电路 成山路 上南路 齐河路 昌里路 济阳路 人民路 建设路 解放大道 文昌街 和平里街 龙腾大道 秀沿路 康沈路 环城东路 光明路 育才巷 迎宾大道',
)
const ESTATES = words(
  '阳光花园 绿洲雅苑 万科城 金桂苑 锦绣江南小区 东方名邸 玉兰新村 翠湖天地 香樟公寓 康泰家园 明珠小区 梧桐里 海棠湾 金色家园 清水苑',
)
const TOWNS = words('朱家角镇 泗泾镇 南桥镇 堡镇 廊下镇 华亭镇 书院镇 港西镇 练塘镇 叶榭镇')
const VILLAGES = words('新民村 张泽村 林家村 红旗村 胜利村 双桥村 友好村 南塘村 北庄村 陈家宅村')
const NUMERALS = '〇一二三四五六七八九十'

const numeral = (value: number) => NUMERALS[value] ?? '一'

/** A home as people write it: lanes of the city, estates, villages, other provinces. */
export function homeOf(random: Random): string {
  const district = random.pick(DISTRICTS)
  const room = `${random.whole(1, 24)}0${random.whole(1, 6)}`
  const forms = [
    () => `${district}${random.pick(ROADS)}${random.whole(10, 3999)}弄${random.whole(1, 180)}号${room}室`,
    () =>
      `${random.pick(['上海市', ''])}${district}${random.pick(ROADS)}${random.whole(10, 2999)}弄${random.whole(1, 80)}号`,
    () =>
      `${random.pick(ELSEWHERE)}${random.pick(ROADS)}${random.whole(1, 899)}号${random.pick(ESTATES)}${random.whole(1, 30)}幢${room}室`,
    () => `${random.pick(ELSEWHERE)}${random.pick(ESTATES)}${random.whole(1, 30)}栋${random.whole(1, 4)}单元${room}`,
    () => `${district}${random.pick(ESTATES)}${random.whole(1, 60)}号楼${room}室`,
    () => `${district}${random.pick(TOWNS)}${random.pick(VILLAGES)}${random.whole(1, 20)}组${random.whole(1, 200)}号`,
    () =>
      `${district}${random.pick(TOWNS)}${random.pick(VILLAGES)}${numeral(random.whole(1, 9))}组${random.whole(1, 99)}号`,
    () => `${random.pick(ESTATES)}${random.whole(1, 30)}-${random.whole(1, 4)}-${room}`,
    () => `${district}${random.pick(ROADS)}${random.whole(10, 999)}号${random.whole(1, 30)}幢${room}室`,
  ]
  return random.pick(forms)()
}

export const publicPlaceOf = (random: Random) =>
  `${random.pick(DISTRICTS)}${random.pick(ROADS)}${random.whole(10, 999)}号`
export const districtOf = (random: Random) => random.pick(DISTRICTS)

const LOCAL_PARTS = words(
  'sunny_day lihua1982 wj.zhao qiang.2008 lucky-star mei.mei zhl2020 blue.sky77 tech_lin gaofei88',
)
const HOSTS = words('qq.com 163.com 126.com outlook.com gmail.com sina.com.cn foxmail.com lawoffice-hd.cn aliyun.com')
export const emailOf = (random: Random) => `${random.pick(LOCAL_PARTS)}@${random.pick(HOSTS)}`
