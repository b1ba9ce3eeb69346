import { expect, test } from 'vitest'
import { isLocalAddress, namesAPerson, userOfAddress } from './person.ts'

test.each([
  '',
  ' ',
  '--',
  'Microsoft Office User',
  'Microsoft Word 2019',
  'Apache POI',
  'openpyxl',
  'python-docx',
  'PptxGenJS',
  'Un-named',
  'Administrator',
  'USER-',
  'Chinese User',
  'ylmf',
  'admin',
  'Windows 用户',
  '微软用户',
  'user',
  'Users',
  'WPS Office',
  'Lenovo',
  'DESKTOP-3K2J9QD',
  'iText 7.1',
  'ExcelJS',
  'EasyExcel',
  '上海市知识产权局',
  '专利业务处',
  '办公室',
  '综合科',
  '某某科技有限公司',
  '同济大学',
  'ACME Co. Ltd',
  'P R C',
  '系统管理员',
  'SIPA',
  'zscqj',
  'unspecified',
  'GHO',
  'TeamSite',
  'Huawei Technologies',
  'Quartz PDFContext',
  'wangluo',
  'caiwuke',
  'office01',
  'zscq@example.gov.cn',
  '法规处01',
  '上海知产',
  '张江管委会',
  '高新区',
  '马鞍山市',
  '于田县',
  '韩国',
  '方正',
  '公文处理',
  '文印室',
  '安全处',
  '高科',
])('“%s” is not a person', (name) => {
  expect(namesAPerson(name)).toBe(false)
})

test.each([
  '柳如眉',
  '欧阳海',
  'li wei',
  'Zhang.San',
  'Alice Smith',
  '王一科',
  '陈科',
  '张局',
  '周主任',
  'zhangsan@example.cn',
  'WPS_1678901234',
  '办公室 周明',
  '办公室周明',
  '陈 静',
  '方正平',
  '高新宇',
  '毛不易',
  '老张',
  '古丽娜扎·马合木提',
  '次仁多吉',
  'ZhangWei',
  'zhangwei',
  'lixiaoming',
  'Wang, Lei',
  'XU Jing',
  'J. Smith',
  'lucy',
  'Hiroshi Tanaka',
  'Sūn Yuè',
])('“%s” is a person', (name) => {
  expect(namesAPerson(name)).toBe(true)
})

test('an address of one computer names its user', () => {
  expect(userOfAddress('file:///C:\\Users\\li.wei\\Desktop\\名单.xlsx')).toBe('li.wei')
  expect(userOfAddress('/Users/liwei/Documents/a.docx')).toBe('liwei')
  expect(userOfAddress('C:\\Users\\Administrator\\Desktop\\a.docx')).toBe(null)
  expect(userOfAddress('https://www.shanghai.gov.cn/Users/guide/')).toBe(null)
  expect(isLocalAddress('\\\\10.1.2.3\\共享\\台账.xlsx')).toBe(true)
  expect(isLocalAddress('https://sipa.sh.gov.cn/')).toBe(false)
})
