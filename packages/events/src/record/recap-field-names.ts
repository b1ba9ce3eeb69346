import type { Lang } from '@gongkai/contract-kit'

type Words = Readonly<Record<Lang, string>>

/** What the parts of a recap are called where it is reviewed. */
const PARTS: Readonly<Record<string, Words>> = {
  title: { zh: '标题', en: 'Title' },
  lead: { zh: '导语', en: 'Lead' },
  place: { zh: '地点', en: 'Place' },
  series: { zh: '系列', en: 'Series' },
  activity: { zh: '活动', en: 'Activity' },
  department: { zh: '主办部门', en: 'Host department' },
  startsAt: { zh: '开始时间', en: 'Starts' },
  endsAt: { zh: '结束时间', en: 'Ends' },
}
const ROWS: Readonly<Record<string, Words>> = {
  pictures: { zh: '图片', en: 'Picture' },
  opinions: { zh: '意见', en: 'Opinion' },
  questions: { zh: '问题', en: 'Question' },
  promises: { zh: '承诺', en: 'Promise' },
}
const IN_ROWS: Readonly<Record<string, Words>> = {
  'pictures.alt': { zh: '说明', en: 'what it shows' },
  'pictures.id': { zh: '文件', en: 'file' },
  'opinions.text': { zh: '内容', en: 'text' },
  'opinions.by': { zh: '由谁提出', en: 'said by' },
  'opinions.participants': { zh: '身份', en: 'came as' },
  'opinions.theme': { zh: '主题', en: 'theme' },
  'opinions.policy': { zh: '涉及的政策', en: 'policy' },
  'opinions.adoption': { zh: '结论', en: 'decision' },
  'opinions.reason': { zh: '理由', en: 'reason' },
  'opinions.answer': { zh: '答复', en: 'answer' },
  'questions.text': { zh: '内容', en: 'text' },
  'questions.answer': { zh: '答复', en: 'answer' },
  'questions.supports': { zh: '支持人数', en: 'supports' },
  'questions.inWriting': { zh: '是否书面答复', en: 'answered in writing' },
  'promises.what': { zh: '办什么', en: 'what' },
  'promises.department': { zh: '责任部门', en: 'department' },
  'promises.departmentName': { zh: '责任部门', en: 'department' },
  'promises.dueOn': { zh: '完成日期', en: 'due on' },
  'promises.state': { zh: '进展', en: 'state' },
}
const FIGURES: Readonly<Record<string, Words>> = {
  attended: { zh: '到场人数', en: 'Came' },
  signedUp: { zh: '报名人数', en: 'Signed up' },
  questions: { zh: '提问数', en: 'Questions' },
  answeredLive: { zh: '现场答复数', en: 'Answered live' },
  answeredInWriting: { zh: '书面答复数', en: 'Answered in writing' },
  opinions: { zh: '意见数', en: 'Opinions' },
  adopted: { zh: '采纳数', en: 'Adopted' },
  partly: { zh: '部分采纳数', en: 'Partly adopted' },
  notAdopted: { zh: '未采纳数', en: 'Not adopted' },
  keptForReference: { zh: '留作参考数', en: 'Kept for reference' },
  promises: { zh: '承诺数', en: 'Promises' },
  promisesKept: { zh: '已办承诺数', en: 'Promises kept' },
}

/** What a field of a recap is called for whoever reviews it (`opinions.0.answer` → 意见1：答复); null where it has no name. */
export function recapFieldName(field: string, lang: Lang): string | null {
  const english = field.endsWith('En')
  const [first = '', second = '', third = ''] = (english ? field.slice(0, -2) : field).split('.')
  const inEnglish = (name: string) => (english ? (lang === 'zh' ? `${name}（英文）` : `${name} in English`) : name)
  if (first === 'figures') return FIGURES[second]?.[lang] ?? null
  const row = ROWS[first]?.[lang]
  if (row === undefined) {
    const part = PARTS[first]?.[lang]
    return part === undefined ? null : inEnglish(part)
  }
  const of = IN_ROWS[`${first}.${third}`]?.[lang]
  const number = Number(second) + 1
  if (of === undefined) return lang === 'zh' ? `${row}${number}` : `${row} ${number}`
  return inEnglish(lang === 'zh' ? `${row}${number}：${of}` : `${row} ${number}: ${of}`)
}
