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
  backToSeason: '返回预告表',
  sums: '总体情况',
  eachActivity: '分活动情况',
  missingInAll: '待补内容',
  nothingMissing: '没有要补的。',
  noneHeld: '还没有发布过的活动，没有可以汇总的数字。',
  goesAlong: (at: string, by: string) => `一并报送${by}于${at}定稿的总结。`,
  notFinal: '总结还没有定稿。定稿以后再报送，报送的就是定稿那一份；现在报送，不附总结。',
  toReport: '去定稿',
  submit: '报送总结',
  submitText: '把这份定稿报送上去，活动转为“总结已报送”。',
  submitted: '这份总结已经报送。',
  newerThanSubmitted: '报送的是以前的一份，不是现在的定稿。',
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
  backToSeason: 'Back to the preview table',
  sums: 'All activities',
  eachActivity: 'By activity',
  missingInAll: 'What is missing',
  nothingMissing: 'Nothing is missing.',
  noneHeld: 'No activity has been published yet, so there is nothing to count.',
  goesAlong: (at, by) => `The report that ${by} made final (${at}) goes along.`,
  notFinal:
    'The report is not final yet. Make it final first and it goes along; submitted now, there is no document with it.',
  toReport: 'Make it final',
  submit: 'Submit the report',
  submitText: 'Submits this final report; the activity then stands at “Report submitted”.',
  submitted: 'This report has been submitted.',
  newerThanSubmitted: 'An earlier report was submitted, not the one that is final now.',
}

const { lang } = useDeskLang()
const chosen = computed(() => (lang.value === 'en' ? en : zh))
export const useReportWords = () => chosen
