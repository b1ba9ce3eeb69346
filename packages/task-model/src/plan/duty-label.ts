import { bracketGroups } from './bracket-groups.ts'

/** What a unit, or a day, is in an annotation. `other` is a label that names no unit: 责任人, 适用范围. */
export type Duty = 'lead' | 'support' | 'responsible' | 'due' | 'other'

/** By what stands in the label, the first that fits. A person (责任领导) is no unit. */
const DUTIES: readonly (readonly [RegExp, Duty])[] = [
  [/时限|时间|期限|节点|进度|截止|时段/, 'due'],
  [/领导|人员?$|姓名|电话|联系|联络|督办|督导|监督|验收|考核/, 'other'],
  [/牵头|主办|主责|主管|第一责任/, 'lead'],
  [/配合|协办|协同|协助|协作|参与|参加|会办|会同|支持|支撑|保障|指导|第二责任/, 'support'],
  [/责任|负责|承办|落实(?!情况|措施)|实施(?!内容)|执行|办理(?:部门|单位|科室|处室)|分工/, 'responsible'],
]

export function dutyOf(label: string): Duty {
  const bare = label.replace(/[\s：:*]/g, '')
  return DUTIES.find(([form]) => form.test(bare))?.[1] ?? 'other'
}

const WHO = '(?:部门|单位|处室|科室|股室|机关|机构|主体|方|领导|责任人|人)'
const DUTY = '(?:牵头|主办|主责|主管|责任|负责|承办|配合|协办|协同|协助|参与|参加|落实|实施|会办|指导)'
const TIME =
  '(?:(?:计划|预计|最迟)?(?:完成|办理|办结|工作|落实|推进|整改|实施|建设|反馈|目标)?(?:时限|期限|时间节点|时间要求|时限要求|时间安排|进度安排)|(?:计划|预计)?完成时间)'
/** A label that is known whatever stands before it. */
const PERSON = '(?:分管|联系|挂钩|挂联|包保|包抓)[市区县局处]?(?:领导|责任人|负责人)'
const KNOWN = `(?:第[一二])?(?:${PERSON}|${DUTY}(?:[（(][^）)]{1,4}[）)])?(?:责任)?${WHO}(?:、${WHO})?(?:[（(][^）)]{1,4}[）)])?|${TIME})`
/** Any short word before a colon ends the list before it, whether it is understood or not. */
const ANY = '(?<=^|[；;，,。、\\s])[\\p{Script=Han}]{2,10}'
const LABEL_END = new RegExp(`^(?:责任)?(?:${WHO})?[：:]`)
const COLON = '\\s*[：:]\\s*'
const LABEL = new RegExp(`(?:${KNOWN}|${ANY})${COLON}`, 'gu')
const OPENING = new RegExp(`(?<=^|[。；;！!\\s—])(?:${KNOWN}|牵头|责任|配合)${COLON}`, 'gu')
/** 【责任单位】市发改委, “责任单位 市发改委” and two cells, 责任单位 | 市发改委, are labels as well. */
const BOXED = new RegExp(`[【〔［[（(]\\s*(${KNOWN})\\s*[】〕］\\])）]\\s*[：:]?\\s*(?=[\\p{Script=Han}\\d*＊★])`, 'gu')
const SPACED = new RegExp(`(?<=^|[；;，,。（(【\\s])(${KNOWN})\\s*[\\s|]\\s*(?=[\\p{Script=Han}\\d])`, 'gu')

const ALONE = new RegExp(`^${KNOWN}${COLON}$`, 'u')
const ENDING = new RegExp(`(?:^|[；;，,。、\\s（(])${KNOWN}${COLON}$`, 'u')

export interface Label {
  readonly duty: Duty
  readonly from: number
  /** Where what it labels begins. */
  readonly start: number
}

/** The labels of an annotation that stand outside inner brackets. */
export function labelsIn(text: string): Label[] {
  return [...withoutInner(text).matchAll(LABEL)].map((match) => ({
    duty: dutyOf(match[0]),
    from: match.index,
    start: match.index + match[0].length,
  }))
}

/** Where an annotation without brackets begins: at the start of a paragraph or behind a sentence (…。责任单位：…); -1 for none. */
export function labelledTail(text: string): number {
  if (!/[：:]/.test(text)) return -1
  return withoutInner(text).search(OPENING)
}

/** The same text with every label followed by a colon. */
export function withColons(text: string): string {
  return text.replace(BOXED, '$1：').replace(SPACED, '$1：')
}

/** A line that is a label and nothing else; what it labels stands on the next. */
export function isBareLabel(text: string): boolean {
  return ALONE.test(text)
}

/** A line that breaks off behind a label. */
export function endsInLabel(text: string): boolean {
  return ENDING.test(text)
}

/** The same text with everything inside brackets blanked, so that positions stay. */
function withoutInner(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end, content } of bracketGroups(text)) {
    // 牵头（责任）单位： is one label, and 责任处室（单位）： too.
    if (content.length <= 4 && /[（(]/.test(text.charAt(start)) && LABEL_END.test(text.slice(end, end + 4))) continue
    pieces.push(text.slice(from, start), '　'.repeat(end - start))
    from = end
  }
  return pieces.join('') + text.slice(from)
}
