import { defineNotice } from '../holiday-notice.ts'

export const notice2022 = defineNotice({
  year: 2022,
  source: {
    title: '国务院办公厅关于2022年部分节假日安排的通知',
    url: 'http://www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm',
  },
  off: [
    ['2022-01-01', '2022-01-03', '元旦', "New Year's Day"],
    ['2022-01-31', '2022-02-06', '春节', 'Spring Festival', ['2022-01-29', '2022-01-30']],
    ['2022-04-03', '2022-04-05', '清明节', 'Qingming Festival', ['2022-04-02']],
    ['2022-04-30', '2022-05-04', '劳动节', 'Labour Day', ['2022-04-24', '2022-05-07']],
    ['2022-06-03', '2022-06-05', '端午节', 'Dragon Boat Festival'],
    ['2022-09-10', '2022-09-12', '中秋节', 'Mid-Autumn Festival'],
    ['2022-10-01', '2022-10-07', '国庆节', 'National Day', ['2022-10-08', '2022-10-09']],
  ],
})
