import type { TermDomain } from '../terms/values.ts'
import type { GlossaryAction, GlossaryRowStanding, GlossaryState } from './values.ts'

type Both = { readonly zh: string; readonly en: string }

export const GLOSSARY_STATE_WORDS: Readonly<Record<GlossaryState, Both>> = {
  proposed: { zh: '提议中', en: 'Proposed' },
  approved: { zh: '已审定', en: 'Approved' },
  retired: { zh: '已停用', en: 'Retired' },
  declined: { zh: '未采纳', en: 'Not accepted' },
}

export const GLOSSARY_ACTION_WORDS: Readonly<Record<GlossaryAction | 'propose' | 'take-over', Both>> = {
  propose: { zh: '提议', en: 'Propose' },
  'take-over': { zh: '随平台接收', en: 'Taken over with the platform' },
  revise: { zh: '提议修改', en: 'Propose a change' },
  approve: { zh: '审定', en: 'Approve' },
  decline: { zh: '不采纳', en: 'Do not accept' },
  'drop-change': { zh: '不作这处修改', en: 'Drop the change' },
  retire: { zh: '停用', en: 'Retire' },
  restore: { zh: '恢复使用', en: 'Restore' },
}

export const GLOSSARY_ROW_STANDING_WORDS: Readonly<Record<GlossaryRowStanding, Both>> = {
  new: { zh: '新增', en: 'New' },
  changed: { zh: '有改动', en: 'Changed' },
  same: { zh: '相同', en: 'Same' },
}

export const TERM_DOMAIN_WORDS: Readonly<Record<TermDomain, Both>> = {
  organisation: { zh: '机构', en: 'Organisations' },
  ip: { zh: '知识产权', en: 'Intellectual property' },
  law: { zh: '法律程序', en: 'Law and procedure' },
  openness: { zh: '政务公开', en: 'Government openness' },
  document: { zh: '文件种类', en: 'Kinds of document' },
  service: { zh: '服务与资助', en: 'Services and funding' },
  economy: { zh: '经济贸易', en: 'Economy and trade' },
}
