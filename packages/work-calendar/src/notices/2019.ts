import { defineNotice } from '../holiday-notice.ts'

/** Labour Day was one day in the first notice; the later one made it four, with two make-up days. */
export const notice2019 = defineNotice({
  year: 2019,
  source: {
    title: '国务院办公厅关于2019年部分节假日安排的通知',
    url: 'http://www.gov.cn/xinwen/2018-12/06/content_5346287.htm',
  },
  amendedBy: [
    {
      title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
      url: 'http://www.gov.cn/zhengce/content/2019-03/22/content_5375877.htm',
    },
  ],
  off: [
    ['2018-12-30', '2019-01-01', '元旦', "New Year's Day", ['2018-12-29']],
    ['2019-02-04', '2019-02-10', '春节', 'Spring Festival', ['2019-02-02', '2019-02-03']],
    ['2019-04-05', '2019-04-07', '清明节', 'Qingming Festival'],
    ['2019-05-01', '2019-05-04', '劳动节', 'Labour Day', ['2019-04-28', '2019-05-05']],
    ['2019-06-07', '2019-06-09', '端午节', 'Dragon Boat Festival'],
    ['2019-09-13', '2019-09-15', '中秋节', 'Mid-Autumn Festival'],
    ['2019-10-01', '2019-10-07', '国庆节', 'National Day', ['2019-09-29', '2019-10-12']],
  ],
})
