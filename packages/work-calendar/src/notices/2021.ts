import { defineNotice } from '../holiday-notice.ts'

export const notice2021 = defineNotice({
  year: 2021,
  source: {
    title: '国务院办公厅关于2021年部分节假日安排的通知',
    url: 'http://www.gov.cn/zhengce/content/2020-11/25/content_5564127.htm',
  },
  off: [
    ['2021-01-01', '2021-01-03', '元旦', "New Year's Day"],
    ['2021-02-11', '2021-02-17', '春节', 'Spring Festival', ['2021-02-07', '2021-02-20']],
    ['2021-04-03', '2021-04-05', '清明节', 'Qingming Festival'],
    ['2021-05-01', '2021-05-05', '劳动节', 'Labour Day', ['2021-04-25', '2021-05-08']],
    ['2021-06-12', '2021-06-14', '端午节', 'Dragon Boat Festival'],
    ['2021-09-19', '2021-09-21', '中秋节', 'Mid-Autumn Festival', ['2021-09-18']],
    ['2021-10-01', '2021-10-07', '国庆节', 'National Day', ['2021-09-26', '2021-10-09']],
  ],
})
