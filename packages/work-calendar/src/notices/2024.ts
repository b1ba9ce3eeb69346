import { defineNotice } from '../holiday-notice.ts'

export const notice2024 = defineNotice({
  year: 2024,
  source: {
    title: '国务院办公厅关于2024年部分节假日安排的通知',
    number: '国办发明电〔2023〕7号',
    url: 'https://www.gov.cn/zhengce/content/202310/content_6911527.htm',
  },
  off: [
    ['2024-01-01', '2024-01-01', '元旦', "New Year's Day"],
    ['2024-02-10', '2024-02-17', '春节', 'Spring Festival', ['2024-02-04', '2024-02-18']],
    ['2024-04-04', '2024-04-06', '清明节', 'Qingming Festival', ['2024-04-07']],
    ['2024-05-01', '2024-05-05', '劳动节', 'Labour Day', ['2024-04-28', '2024-05-11']],
    ['2024-06-10', '2024-06-10', '端午节', 'Dragon Boat Festival'],
    ['2024-09-15', '2024-09-17', '中秋节', 'Mid-Autumn Festival', ['2024-09-14']],
    ['2024-10-01', '2024-10-07', '国庆节', 'National Day', ['2024-09-29', '2024-10-12']],
  ],
})
