import type { DepartmentKind } from './department.ts'
import type { PostRole } from './person.ts'

export type Lang = 'zh' | 'en'
export type Words = Readonly<Record<Lang, string>>

/** What a person reads for each kind of department. Shown and read in sheets, never stored. */
export const KIND_WORDS: Readonly<Record<DepartmentKind, Words>> = {
  internal: { zh: '内设机构', en: 'internal division' },
  affiliated: { zh: '直属单位', en: 'affiliated unit' },
  district: { zh: '区局', en: 'district bureau' },
  partner: { zh: '外单位', en: 'other organ' },
}

export const ROLE_WORDS: Readonly<Record<PostRole, Words>> = {
  leader: { zh: '局领导', en: 'leader of the bureau' },
  head: { zh: '负责人', en: 'head' },
  'deputy-head': { zh: '副职', en: 'deputy head' },
  handler: { zh: '承办人', en: 'handler' },
  liaison: { zh: '联络员', en: 'liaison officer' },
  office: { zh: '公开办经办', en: 'openness office' },
  'office-reviewer': { zh: '公开办审核人', en: 'reviewer of the office' },
  admin: { zh: '系统管理员', en: 'administrator' },
}
