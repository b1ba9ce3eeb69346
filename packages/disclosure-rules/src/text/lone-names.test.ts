import { describe, expect, it } from 'vitest'
import { screenText } from './screening.ts'

const seen = (text: string) => screenText(text).map((finding) => `${finding.type} ${finding.text}`)

describe('names that nothing announces', () => {
  it.each([
    ['before a verb', '樊晓琳诉某灯饰厂外观设计侵权', ['NAME 樊晓琳']],
    ['after a preposition', '该批样品由贺志鹏看管', ['NAME 贺志鹏']],
    ['of two characters after a preposition', '会议由邹颖记录', ['NAME 邹颖']],
    ['of two characters, excepted', '除薛涛外，均已到齐', ['NAME 薛涛']],
    ['with a compound surname', '应慕容雪请求演示', ['NAME 慕容雪']],
    ['of two parts', '银饰匠人次仁旺堆来函', ['NAME 次仁旺堆']],
    ['behind the character that leads to it', '向荣佩珊送达了文书', ['NAME 荣佩珊']],
    ['like a word at its beginning, after a role', '驾驶员盛大鹏，持证上岗', ['NAME 盛大鹏']],
    ['like a word at its beginning, before details', '兹证明强国栋（身份证已核）', ['NAME 强国栋']],
    ['dated', '情况属实。卢静　2024.6.3', ['NAME 卢静']],
    ['numbered', '签到：1 邹颖涵 2 贺志鹏', ['NAME 邹颖涵', 'NAME 贺志鹏']],
    ['like a word at its beginning, where it ends', '已当面告知王国梁。', ['NAME 王国梁']],
    ['two and their number', '该案由贺志鹏、邹颖两名干部办理', ['NAME 贺志鹏', 'NAME 邹颖']],
    ['to somebody else', '薛涛向卢静返还样品', ['NAME 薛涛', 'NAME 卢静']],
    ['with what only people have', '薛涛的委托手续齐全', ['NAME 薛涛']],
    ['whose opinion is told', '卢静对勘验笔录无异议', ['NAME 卢静']],
    ['a word too, behind a role', '据值班店员白梅称，门锁已换', ['NAME 白梅']],
    ['not with the character of the verb', '由其母卢静代收。', ['NAME 卢静']],
    ['before a reward', '给予邹颖兰奖励', ['NAME 邹颖兰']],
    ['before a preposition', '被投诉人叶彤在网上转卖', ['NAME 叶彤']],
  ])('%s', (_, text, expected) => expect(seen(text)).toEqual(expected))

  it.each([
    ['words that begin with a surname', '严守国家秘密，高峰时段限流，强国建设、平台运维'],
    ['what is signed and then holds', '合同经双方签字后生效。'],
    ['brands in a list', '沈大成、杨永兴等品牌参展'],
    ['goods in a list', '石英砂、金银花、白茯苓'],
    ['places', '万祥镇、张江镇、江海路、金秀县、高明区'],
    ['brands in quotation marks', '“沈大成”“张小泉”“王志强”均为商标'],
    ['firms', '委托李晓明律师事务所代理'],
    ['who is named in office', '局长李晓明出席，李晓明副市长致辞，签发人：李晓明'],
    ['people of history', '林则徐、戚继光、张仲景的故事'],
    ['rooms and awards', '李晓明大厦、李晓明奖'],
    ['words after 关 and 对', '关于海平面变化，属于平行进口，位于江海联运港区'],
  ])('not %s', (_, text) => expect(seen(text)).toEqual([]))
})

describe('addresses down to the room', () => {
  it.each([
    ['a building behind the number', '住徐汇区田林路88号明珠大厦12层1207，', '徐汇区田林路88号明珠大厦12层1207'],
    ['a floor in a building', '寄至徐汇区田林路88弄星海广场16楼D室', '徐汇区田林路88弄星海广场16楼D室'],
    ['a number with its part', '现居松江区新桥镇庙前路88号之一，', '松江区新桥镇庙前路88号之一'],
    ['an annexed number', '住重庆市渝中区临江路88号附3号。', '重庆市渝中区临江路88号附3号'],
    ['a lane in a lane', '家住杨浦区隆昌路88弄甲支弄12号后门', '杨浦区隆昌路88弄甲支弄12号后门'],
    ['rooms in the short form', '住大连市沙河口区西山路88号2-3-1。', '大连市沙河口区西山路88号2-3-1'],
    ['a village by any name', '祖宅在崇明区三星镇草棚村北河沿23号', '崇明区三星镇草棚村北河沿23号'],
    ['a new area', '存放于临港新片区云端路88弄2号9层', '临港新片区云端路88弄2号9层'],
  ])('%s', (_, text, expected) => expect(seen(text)).toEqual([`ADDRESS ${expected}`]))

  it.each([
    '上海市公证处地址为凤山路660号',
    '某局，地址：凤山路660号',
    '寄至市知识产权局政务窗口（凤山路300号）',
    '办理地点：徐汇区凤山路300号一楼大厅',
    '办公电话021-58880000，传真021-58880001',
  ])('not %s', (text) => expect(seen(text)).toEqual([]))
})

describe('numbers in places that were missed once', () => {
  it.each([
    ['capital numerals before a word', '电话壹叁玖捌叁捌贰壹零贰肆并按印', ['MOBILE 壹叁玖捌叁捌贰壹零贰肆']],
    ['a landline that a bracket opens', '座机（0571-88223344）无人接听', ['LANDLINE 0571-88223344']],
    ['a permit named after its number', '号码：M12345678，证件：港澳居民来往内地通行证', ['PASSPORT M12345678']],
    ['no count without a unit', '统计样本量13812345678', []],
  ])('%s', (_, text, expected) => expect(seen(text)).toEqual(expected))
})
