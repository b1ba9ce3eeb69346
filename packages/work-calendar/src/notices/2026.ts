import { defineNotice } from '../holiday-notice.ts'

export const notice2026 = defineNotice({
  year: 2026,
  source: {
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    number: '国办发明电〔2025〕7号',
    url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  },
  off: [
    ['2026-01-01', '2026-01-03', '元旦', "New Year's Day", ['2026-01-04']],
    ['2026-02-15', '2026-02-23', '春节', 'Spring Festival', ['2026-02-14', '2026-02-28']],
    ['2026-04-04', '2026-04-06', '清明节', 'Qingming Festival'],
    ['2026-05-01', '2026-05-05', '劳动节', 'Labour Day', ['2026-05-09']],
    ['2026-06-19', '2026-06-21', '端午节', 'Dragon Boat Festival'],
    ['2026-09-25', '2026-09-27', '中秋节', 'Mid-Autumn Festival'],
    ['2026-10-01', '2026-10-07', '国庆节', 'National Day', ['2026-09-20', '2026-10-10']],
  ],
})
