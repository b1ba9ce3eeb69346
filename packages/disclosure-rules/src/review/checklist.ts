import type { OUTCOMES_LEFT, ReviewOutcome } from './outcome.ts'
import { OUTCOMES_LEFT as LEFT } from './outcome.ts'

interface Question {
  readonly zh: string
  readonly en: string
  /** Where it rests. */
  readonly basis: string
  /** What a yes leaves open. */
  readonly leaves: keyof typeof OUTCOMES_LEFT
  /** What has to be on record where the answer is yes and something still goes out. */
  readonly record: { readonly zh: string; readonly en: string } | null
}

/**
 * The sixteen questions of a review before release (审查要点). Each is put so that yes means care: yes leaves fewer outcomes open,
 * or wants a record. 保密法 is the Law on Guarding State Secrets, 条例 the Disclosure Regulation, 实施条例 that Law's Implementing Regulation.
 */
export const CHECKLIST = {
  marks: {
    zh: '正文、附件或者文件属性中有国家秘密标志？',
    en: 'Is there a secrecy mark in the text, an attachment or a file property?',
    basis: '保密法第二十二条、第三十一条',
    leaves: 'closed',
    record: null,
  },
  'marked-source': {
    zh: '引用、摘录或者概括了标密文件的内容？',
    en: 'Does it quote or summarise a document that bears a mark?',
    basis: '保密法第十八条',
    leaves: 'closed',
    record: null,
  },
  'secrets-list': {
    zh: '属于本机关国家秘密事项一览表所列事项？',
    en: 'Is the matter on the organ’s list of secret matters?',
    basis: '条例第十四条',
    leaves: 'closed',
    record: null,
  },
  'work-secret': {
    zh: '属于工作秘密清单所列事项？',
    en: 'Is it on the list of work secrets?',
    basis: '保密法第六十四条',
    leaves: 'not-as-it-is',
    record: { zh: '去除工作秘密后的版本', en: 'the version without the work secret' },
  },
  'other-organ': {
    zh: '由其他机关制作或者最初获取？',
    en: 'Did another organ make or first obtain it?',
    basis: '条例第十条、第十一条',
    leaves: 'with-a-record',
    record: { zh: '制作机关同意公开的记录', en: 'the maker’s consent' },
  },
  joint: {
    zh: '与其他机关联合制发？',
    en: 'Was it issued jointly with others?',
    basis: '条例第十条、第十一条',
    leaves: 'with-a-record',
    record: { zh: '会签单位同意公开的记录', en: 'the co-signers’ agreement' },
  },
  safety: {
    zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定？',
    en: 'May it endanger national, public or economic security or social stability?',
    basis: '条例第十四条',
    leaves: 'closed',
    record: null,
  },
  'trade-secret': {
    zh: '涉及商业秘密？',
    en: 'Does it touch a trade secret?',
    basis: '条例第十五条、第三十二条',
    leaves: 'with-a-record',
    record: {
      zh: '第三方意见，或者因公共利益公开的书面告知',
      en: 'the third party’s answer, or the letter that tells it of the public interest',
    },
  },
  privacy: {
    zh: '涉及个人隐私或者个人信息？',
    en: 'Does it hold privacy or personal data?',
    basis: '条例第十五条，个人信息保护法第二十八条',
    leaves: 'with-a-record',
    record: { zh: '已作遮盖的版本，或者本人同意', en: 'the redacted version, or the person’s consent' },
  },
  'internal-or-process': {
    zh: '属于内部事务、过程性信息或者行政执法案卷？',
    en: 'Is it internal, of a process under way, or from an enforcement file?',
    basis: '条例第十六条',
    leaves: 'with-a-record',
    record: { zh: '仍予公开的依据或者理由', en: 'why it goes out all the same' },
  },
  aggregation: {
    zh: '与已公开的信息汇总、比对后可能变得敏感？',
    en: 'Could it become sensitive together with what is public?',
    basis: '保密法第三十六条，实施条例第四十三条',
    leaves: 'with-a-record',
    record: { zh: '汇聚比对结果和逐项处理意见', en: 'the findings of the comparison and what was decided on each' },
  },
  'hidden-data': {
    zh: '文件中有修订痕迹、批注、隐藏内容、定位、作者等信息？',
    en: 'Do the files hold changes, comments, hidden content, positions or authors?',
    basis: '保密法第三十五条',
    leaves: 'not-as-it-is',
    record: { zh: '清除后的文件', en: 'the cleaned files' },
  },
  timing: {
    zh: '公开的时机可能影响市场、舆论或者正在办理的事项？',
    en: 'Could the moment of release affect a market, opinion or a matter under way?',
    basis: '条例第六条',
    leaves: 'with-a-record',
    record: { zh: '公开时间和理由', en: 'the day of release and why' },
  },
  'named-receivers': {
    zh: '内容只涉及特定对象，且不属于第十九条至第二十一条应当主动公开的信息？',
    en: 'Does it concern only particular people or firms, and is it none of what Art. 19–21 make proactive?',
    basis: '定点、定向公开',
    leaves: 'to-receivers',
    record: { zh: '定点定向公开登记', en: 'the record of the limited release' },
  },
  copyright: {
    zh: '使用了他人的图片、字体或者作品？',
    en: 'Does it use pictures, fonts or works of others?',
    basis: '著作权法',
    leaves: 'with-a-record',
    record: { zh: '授权记录', en: 'the licence' },
  },
  'names-and-maps': {
    zh: '有领导姓名职务、地图、边界或者敏感表述需要核对？',
    en: 'Are there leaders’ names, maps, borders or wordings to be checked?',
    basis: '地图管理条例',
    leaves: 'with-a-record',
    record: { zh: '核对结果；地图写明审图号', en: 'the result of the check; for a map its approval number' },
  },
} as const satisfies Record<string, Question>

export type ChecklistId = keyof typeof CHECKLIST
export const CHECKLIST_IDS = Object.keys(CHECKLIST) as readonly ChecklistId[]

export interface ChecklistAnswer {
  readonly answer: 'yes' | 'no'
  /** The number or place of the document that is on record. */
  readonly record?: string
}
export type ChecklistAnswers = Readonly<Partial<Record<ChecklistId, ChecklistAnswer>>>

export interface ChecklistGaps {
  readonly unanswered: readonly ChecklistId[]
  /** Answered with yes, and the outcome is none that is left. */
  readonly forbids: readonly ChecklistId[]
  /** Answered with yes, something goes out, and what has to be on record is not. */
  readonly withoutRecord: readonly ChecklistId[]
}

/** What stands between the answers and an outcome; null when nothing does. */
export function checklistGaps(answers: ChecklistAnswers, outcome: ReviewOutcome): ChecklistGaps | null {
  const yes = CHECKLIST_IDS.filter((id) => answers[id]?.answer === 'yes')
  const goesOut = outcome !== 'withheld' && outcome !== 'escalated'
  const left = (id: ChecklistId): readonly ReviewOutcome[] => LEFT[CHECKLIST[id].leaves]
  const gaps = {
    unanswered: CHECKLIST_IDS.filter((id) => answers[id]?.answer !== 'yes' && answers[id]?.answer !== 'no'),
    forbids: yes.filter((id) => !left(id).includes(outcome)),
    withoutRecord: yes.filter((id) => goesOut && CHECKLIST[id].record !== null && !answers[id]?.record?.trim()),
  }
  return Object.values(gaps).some((list) => list.length > 0) ? gaps : null
}
