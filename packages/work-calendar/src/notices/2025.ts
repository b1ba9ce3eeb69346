import { defineNotice } from '../holiday-notice.ts'

export const notice2025 = defineNotice({
  year: 2025,
  source: {
    title: '国务院办公厅关于2025年部分节假日安排的通知',
    number: '国办发明电〔2024〕12号',
    url: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  },
  off: [
    ['2025-01-01', '2025-01-01', '元旦', "New Year's Day"],
    ['2025-01-28', '2025-02-04', '春节', 'Spring Festival', ['2025-01-26', '2025-02-08']],
    ['2025-04-04', '2025-04-06', '清明节', 'Qingming Festival'],
    ['2025-05-01', '2025-05-05', '劳动节', 'Labour Day', ['2025-04-27']],
    ['2025-05-31', '2025-06-02', '端午节', 'Dragon Boat Festival'],
    [
      '2025-10-01',
      '2025-10-08',
      '国庆节、中秋节',
      'National Day and Mid-Autumn Festival',
      ['2025-09-28', '2025-10-11'],
    ],
  ],
})
