import { defineNotice } from '../holiday-notice.ts'

export const notice2023 = defineNotice({
  year: 2023,
  source: {
    title: '国务院办公厅关于2023年部分节假日安排的通知',
    url: 'http://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm',
  },
  off: [
    ['2022-12-31', '2023-01-02', '元旦', "New Year's Day"],
    ['2023-01-21', '2023-01-27', '春节', 'Spring Festival', ['2023-01-28', '2023-01-29']],
    ['2023-04-05', '2023-04-05', '清明节', 'Qingming Festival'],
    ['2023-04-29', '2023-05-03', '劳动节', 'Labour Day', ['2023-04-23', '2023-05-06']],
    ['2023-06-22', '2023-06-24', '端午节', 'Dragon Boat Festival', ['2023-06-25']],
    [
      '2023-09-29',
      '2023-10-06',
      '中秋节、国庆节',
      'Mid-Autumn Festival and National Day',
      ['2023-10-07', '2023-10-08'],
    ],
  ],
})
