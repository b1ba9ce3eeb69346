import type { Words } from '../words.ts'
import type { ActivityAction, CancelReason, CheckKind, CheckPoint, DraftStage, PublicPhase } from './values.ts'

export const ACTIVITY_ACTION_WORDS: Readonly<Record<ActivityAction | 'plan', Words>> = {
  plan: { zh: '列入计划', en: 'Planned' },
  save: { zh: '保存', en: 'Save' },
  amend: { zh: '修改已公开的内容', en: 'Change what is public' },
  'check-secrecy': { zh: '保密审查通过', en: 'Pass the secrecy check' },
  'check-security': { zh: '安全检查通过', en: 'Pass the security check' },
  'send-back': { zh: '退回修改', en: 'Send back' },
  'be-checked': { zh: '两项检查都已通过', en: 'Both checks are passed' },
  'be-approved': { zh: '预告审查通过', en: 'Preview approved' },
  'be-sent-back': { zh: '预告被退回', en: 'Preview sent back' },
  'be-published': { zh: '发布预告', en: 'Preview published' },
  'amendment-approved': { zh: '修改审查通过', en: 'Change approved' },
  'amendment-sent-back': { zh: '修改被退回', en: 'Change sent back' },
  'amendment-published': { zh: '发布修改', en: 'Change published' },
  'be-withdrawn': { zh: '撤下预告', en: 'Preview taken down' },
  'open-sign-up': { zh: '开始报名', en: 'Open sign-up' },
  'close-sign-up': { zh: '报名截止', en: 'Close sign-up' },
  confirm: { zh: '确认名单', en: 'Confirm the participants' },
  hold: { zh: '已举办', en: 'Mark as held' },
  'follow-up': { zh: '开始反馈', en: 'Begin the follow-up' },
  report: { zh: '报送总结', en: 'Submit the report' },
  archive: { zh: '归档', en: 'Archive' },
  cancel: { zh: '取消活动', en: 'Cancel the activity' },
}

export const DRAFT_STAGE_WORDS: Readonly<Record<DraftStage, Words>> = {
  published: { zh: '与公开的一致', en: 'As published' },
  drafted: { zh: '草稿，待检查', en: 'Draft, to be checked' },
  checked: { zh: '检查通过，待审查', en: 'Checked, to be reviewed' },
  approved: { zh: '审查通过，待发布', en: 'Approved, to be published' },
}

export const PHASE_WORDS: Readonly<Record<PublicPhase, Words>> = {
  announced: { zh: '即将举办', en: 'Announced' },
  'sign-up': { zh: '报名中', en: 'Sign-up open' },
  closed: { zh: '报名已截止', en: 'Sign-up closed' },
  'under-way': { zh: '正在举办', en: 'Under way' },
  over: { zh: '已结束', en: 'Over' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
}

export const CANCEL_WORDS: Readonly<Record<CancelReason, Words>> = {
  weather: { zh: '天气原因', en: 'the weather' },
  place: { zh: '场地临时不能使用', en: 'the place cannot be used' },
  speaker: { zh: '主讲人临时不能到场', en: 'the speaker cannot come' },
  'too-few': { zh: '报名人数较少', en: 'too few people signed up' },
  safety: { zh: '安全原因', en: 'safety' },
  merged: { zh: '并入另一场活动', en: 'it became part of another activity' },
  other: { zh: '其他原因', en: 'another reason' },
}

export const CHECK_WORDS: Readonly<Record<CheckKind, Words>> = {
  secrecy: { zh: '保密审查', en: 'Secrecy check' },
  security: { zh: '安全检查', en: 'Security check' },
}

/** Each point as it is asked, with the article it rests on; empty where no text names it. */
export const CHECK_POINT_WORDS: Readonly<Record<CheckPoint, Words & { readonly article: string }>> = {
  'no-marks': {
    zh: '材料、附件和展品没有密级标志、内部标志，也没有引用有标志的文件',
    en: 'Materials, attachments and exhibits bear no secrecy or internal mark and quote nothing that does',
    article: '保密法第三十五条、保密法实施条例第四十二条',
  },
  'not-in-secret-list': {
    zh: '内容不在本局国家秘密事项一览表和工作秘密清单之内',
    en: 'Nothing of it is in the bureau’s list of state secrets or of work secrets',
    article: '保密法第三十五条、第六十四条',
  },
  'others-agree': {
    zh: '用到其他机关、单位的未公开信息，已经征得同意',
    en: 'Whoever made unpublished information that is used has agreed',
    article: '政府信息公开条例第十一条',
  },
  'no-personal-data': {
    zh: '预告和材料里没有不该公开的个人信息和商业秘密',
    en: 'The preview and the materials hold no personal data or trade secret that must not be public',
    article: '政府信息公开条例第十五条',
  },
  aggregation: {
    zh: '与已公开的信息汇总、关联后不会泄密',
    en: 'Put together with what is public already it gives nothing away',
    article: '保密法第三十六条',
  },
  'place-and-exhibits': {
    zh: '场地、参观路线和展品已经查看，没有涉密部位和设备',
    en: 'The place, the route and the exhibits were looked at: no classified area or equipment',
    article: '保密法第四十条、保密法实施条例第四十五条',
  },
  'place-safe': {
    zh: '场地消防通道畅通，容纳人数不少于名额',
    en: 'Fire exits are clear and the place holds as many people as there are seats',
    article: '',
  },
  'crowd-plan': {
    zh: '进出路线和现场秩序有人负责',
    en: 'Somebody answers for the ways in and out and for order',
    article: '',
  },
  'emergency-plan': {
    zh: '有应急预案，工作人员知道怎么办',
    en: 'There is an emergency plan and the staff know it',
    article: '',
  },
  'first-aid': { zh: '现场有急救用品和联系人', en: 'There are first-aid supplies and somebody to call', article: '' },
  equipment: {
    zh: '供人体验的设备已经检查，使用有人指导',
    en: 'What people may try was checked and somebody guides its use',
    article: '',
  },
}
