import type { StaffRole } from '@gongkai/task-model'
import type { Named } from '../language.ts'
import type { DeskLang } from './language.ts'

const WORDS: Readonly<Record<StaffRole, Named>> = {
  handler: { zh: '承办人', en: 'handler' },
  head: { zh: '处室负责人', en: 'head of department' },
  office: { zh: '公开办经办', en: 'openness office' },
  'office-reviewer': { zh: '办公室审核人', en: 'office reviewer' },
  leader: { zh: '局领导', en: 'leader' },
  admin: { zh: '管理员', en: 'administrator' },
}

/** A person's roles as one line. */
export function rolesText(roles: readonly StaffRole[], lang: DeskLang): string {
  return roles.map((role) => WORDS[role][lang]).join(lang === 'zh' ? '、' : ', ')
}
