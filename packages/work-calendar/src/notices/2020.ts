import { defineNotice } from '../holiday-notice.ts'

/** The holiday first ended on 30 January and 1 February was a make-up day; the emergency order made both 31 January and 1–2 February days off. */
export const notice2020 = defineNotice({
  year: 2020,
  source: {
    title: '国务院办公厅关于2020年部分节假日安排的通知',
    url: 'http://www.gov.cn/zhengce/content/2019-11/21/content_5454164.htm',
  },
  amendedBy: [
    {
      title: '国务院办公厅关于延长2020年春节假期的通知',
      url: 'http://www.gov.cn/zhengce/content/2020-01/27/content_5472352.htm',
    },
  ],
  off: [
    ['2020-01-01', '2020-01-01', '元旦', "New Year's Day"],
    ['2020-01-24', '2020-02-02', '春节', 'Spring Festival', ['2020-01-19']],
    ['2020-04-04', '2020-04-06', '清明节', 'Qingming Festival'],
    ['2020-05-01', '2020-05-05', '劳动节', 'Labour Day', ['2020-04-26', '2020-05-09']],
    ['2020-06-25', '2020-06-27', '端午节', 'Dragon Boat Festival', ['2020-06-28']],
    [
      '2020-10-01',
      '2020-10-08',
      '国庆节、中秋节',
      'National Day and Mid-Autumn Festival',
      ['2020-09-27', '2020-10-10'],
    ],
  ],
})
