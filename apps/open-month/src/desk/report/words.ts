import { useDeskLang } from '@gongkai/ui/desk'
import { computed } from 'vue'

const zh = {
  loading: '正在汇总……',
  unreachable: '总结没有读到：可能是网络不通。请稍后再试。',
  retry: '再试一次',
  asOf: (day: string) => `按${day}的记录汇总，每个数字都注明来源。`,
  file: '下载 docx',
  print: '打印',
  keep: '定稿',
  keepText: '定稿后文档连同校验值一起保存，可以作为要点任务的证据。以后还可以再定稿，旧的不会被替换。',
  kept: (at: string, by: string) => `${by}于${at}定稿。`,
  keptFile: '下载定稿',
  figure: '项目',
  value: '数量',
  of: '总数',
  source: '来源',
  missing: '待补：',
}
const en: typeof zh = {
  loading: 'Counting…',
  unreachable: 'The report could not be read; the network may be down. Please try again.',
  retry: 'Try again',
  asOf: (day) => `Counted from the record on ${day}; every number says where it comes from.`,
  file: 'Download docx',
  print: 'Print',
  keep: 'Make final',
  keepText:
    'The document is then kept with its hash and can be evidence of a task of the plan. A later final report does not replace it.',
  kept: (at, by) => `Made final by ${by}, ${at}.`,
  keptFile: 'Download the final one',
  figure: 'Figure',
  value: 'Count',
  of: 'Out of',
  source: 'Source',
  missing: 'Missing: ',
}

const { lang } = useDeskLang()
const chosen = computed(() => (lang.value === 'en' ? en : zh))
export const useReportWords = () => chosen
