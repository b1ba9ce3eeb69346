import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'
import { sureness } from './sureness.ts'

const zh = {
  title: '分办建议',
  hint: '按职责用语、以往留言和已确认的办理结果算出，只供参考，由您决定。',
  failed: '读不到分办建议，可以照常办理。',
  retry: '再试一次',
  class: '类别',
  confirmed: (name: string) => `已归为${name}`,
  accept: (name: string) => `受理，归为${name}`,
  classify: (name: string) => `归为${name}`,
  share: (share: number) => sureness(share, 'zh'),
  departments: '建议的承办部门',
  assign: (name: string) => `交办给${name}`,
  assignLater: '受理后可以一键填入交办',
  duty: (duty: string) => `职责「${duty}」`,
  similar: (day: string, subject: string) => `${day}的同类留言「${subject}」由该部门办理`,
  learned: '该部门办过的留言里常见',
  noReason: '没有找到明显的用语，按整体用词推断。',
  inText: '在留言中标出',
  marked: (name: string) => `标出的是指向${name}的用语`,
  elsewhere: '可能不属于本机关',
  phone: '电话',
  noPhone: '电话尚未确认',
  tell: '填入不予受理',
  duplicates: '可能重复',
  likeness: (share: number) => `相似${Math.round(share * 100)}%`,
  compare: '并排对照',
  thisOne: '这一件',
  thatOne: (receipt: string) => `先前的 ${receipt}`,
  open: '打开',
  repeated: '按重复填入不予受理',
  writer: (messages: number, days: number) => `同一留言人${days}天内写来${messages}件`,
  rate: (hits: number, all: number) => `最近${all}件已确认的留言，首位建议与最终承办部门一致${hits}件`,
  since: (day: string) => `自${day}起`,
  noRate: '还没有已确认的留言可供统计。',
  repeatedText: (receipt: string) => `与您此前的留言（${receipt}）内容相同，请查询那一件的办理情况。`,
  elsewhereText: (organ: string, phone: string | null, why: string) =>
    `${why}请向${organ}反映${phone === null ? '' : `，电话${phone}`}。`,
}

const en: typeof zh = {
  title: 'Triage',
  hint: 'From words of duties, earlier messages and what was confirmed. A suggestion: you decide.',
  failed: 'The suggestions cannot be read; the message can be worked on as usual.',
  retry: 'Try again',
  class: 'Class',
  confirmed: (name) => `Classified as ${name}`,
  accept: (name) => `Accept as ${name}`,
  classify: (name) => `Classify as ${name}`,
  share: (share) => sureness(share, 'en'),
  departments: 'Suggested departments',
  assign: (name) => `Assign to ${name}`,
  assignLater: 'Once accepted, one click fills in the assignment',
  duty: (duty) => `Duty “${duty}”`,
  similar: (day, subject) => `A message like it of ${day}, “${subject}”, was theirs`,
  learned: 'Frequent in messages this department had',
  noReason: 'No word stands out; inferred from the wording as a whole.',
  inText: 'Mark in the message',
  marked: (name) => `Marked: words that point to ${name}`,
  elsewhere: 'Perhaps for another organ',
  phone: 'Telephone',
  noPhone: 'no confirmed telephone',
  tell: 'Fill in “not taken up”',
  duplicates: 'Perhaps written before',
  likeness: (share) => `${Math.round(share * 100)}% alike`,
  compare: 'Compare side by side',
  thisOne: 'This one',
  thatOne: (receipt) => `Earlier ${receipt}`,
  open: 'Open',
  repeated: 'Fill in “not taken up” as a duplicate',
  writer: (messages, days) => `${messages} messages of this writer in ${days} days`,
  rate: (hits, all) => `Of the last ${all} confirmed messages, the first suggestion was the department in ${hits}`,
  since: (day) => `since ${day}`,
  noRate: 'No confirmed message to count yet.',
  repeatedText: (receipt) => `This repeats your earlier message (${receipt}); please look up that one.`,
  elsewhereText: (organ, phone, why) =>
    `${why} Please turn to ${organ}${phone === null ? '' : `, telephone ${phone}`}.`,
}

export type TriageWords = typeof zh

/** The triage panel's words in the language the person chose. */
export function useTriageWords(): ComputedRef<TriageWords> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
