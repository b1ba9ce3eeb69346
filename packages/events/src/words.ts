import type { Lang } from '@gongkai/contract-kit'
import type {
  ActivityForm,
  ActivityPart,
  ActivityState,
  ChangeGroup,
  District,
  Participants,
  PartyKind,
  SeriesKind,
  ShareKind,
  SignUpMode,
} from './values.ts'

export type Words = Readonly<Record<Lang, string>>

export const FORM_WORDS: Readonly<Record<ActivityForm, Words>> = {
  online: { zh: '线上', en: 'Online' },
  offline: { zh: '线下', en: 'On site' },
  mixed: { zh: '线上线下结合', en: 'On site and online' },
}

export const PART_WORDS: Readonly<Record<ActivityPart, Words>> = {
  questions: { zh: '答疑', en: 'Questions' },
  symposium: { zh: '座谈', en: 'Symposium' },
  visit: { zh: '活动体验', en: 'Visit' },
  questionnaire: { zh: '问卷调查', en: 'Questionnaire' },
  briefing: { zh: '媒体通气', en: 'Press briefing' },
  salon: { zh: '政策会客厅', en: 'Policy salon' },
  talk: { zh: '讲座', en: 'Talk' },
}

export const PARTICIPANTS_WORDS: Readonly<Record<Participants, Words>> = {
  firm: { zh: '企业', en: 'Firms' },
  organisation: { zh: '社会组织', en: 'Social organisations' },
  resident: { zh: '市民', en: 'Residents' },
  student: { zh: '学生', en: 'Students' },
  professional: { zh: '专业人士', en: 'Professionals' },
  'foreign-resident': { zh: '外籍人士', en: 'Foreign residents' },
  media: { zh: '媒体', en: 'Media' },
}

export const PARTY_WORDS: Readonly<Record<PartyKind, Words>> = {
  alone: { zh: '个人', en: 'Alone' },
  family: { zh: '家庭', en: 'Family' },
  group: { zh: '团体', en: 'Group' },
  delegates: { zh: '单位代表', en: 'Delegates of an organisation' },
}

export const DISTRICT_WORDS: Readonly<Record<District, Words>> = {
  huangpu: { zh: '黄浦区', en: 'Huangpu' },
  xuhui: { zh: '徐汇区', en: 'Xuhui' },
  changning: { zh: '长宁区', en: 'Changning' },
  jingan: { zh: '静安区', en: 'Jing’an' },
  putuo: { zh: '普陀区', en: 'Putuo' },
  hongkou: { zh: '虹口区', en: 'Hongkou' },
  yangpu: { zh: '杨浦区', en: 'Yangpu' },
  minhang: { zh: '闵行区', en: 'Minhang' },
  baoshan: { zh: '宝山区', en: 'Baoshan' },
  jiading: { zh: '嘉定区', en: 'Jiading' },
  pudong: { zh: '浦东新区', en: 'Pudong' },
  jinshan: { zh: '金山区', en: 'Jinshan' },
  songjiang: { zh: '松江区', en: 'Songjiang' },
  qingpu: { zh: '青浦区', en: 'Qingpu' },
  fengxian: { zh: '奉贤区', en: 'Fengxian' },
  chongming: { zh: '崇明区', en: 'Chongming' },
}

export const SIGN_UP_MODE_WORDS: Readonly<Record<SignUpMode, Words>> = {
  arrival: { zh: '按报名先后', en: 'In order of arrival' },
  lottery: { zh: '摇号', en: 'By lottery' },
}

export const SERIES_WORDS: Readonly<Record<SeriesKind, Words>> = {
  season: { zh: '活动月', en: 'Season' },
  standing: { zh: '常设活动', en: 'All year' },
}

export const SHARE_WORDS: Readonly<Record<ShareKind, Words>> = {
  reserved: { zh: '预留', en: 'Reserved' },
  'at-most': { zh: '至多', en: 'At most' },
}

export const ACTIVITY_STATE_WORDS: Readonly<Record<ActivityState, Words>> = {
  planned: { zh: '计划中', en: 'Planned' },
  checked: { zh: '检查通过，待审查', en: 'Checked, waits for review' },
  approved: { zh: '审查通过，待发布', en: 'Approved, to be published' },
  previewed: { zh: '已预告', en: 'Announced' },
  'sign-up': { zh: '报名中', en: 'Sign-up open' },
  selecting: { zh: '遴选中', en: 'Places being given' },
  confirmed: { zh: '名单已确认', en: 'Participants confirmed' },
  held: { zh: '已举办', en: 'Held' },
  'follow-up': { zh: '反馈中', en: 'Follow-up' },
  reported: { zh: '总结已报送', en: 'Report submitted' },
  archived: { zh: '已归档', en: 'Archived' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
}

export const CHANGE_GROUP_WORDS: Readonly<Record<ChangeGroup, Words>> = {
  time: { zh: '时间', en: 'Time' },
  place: { zh: '地点', en: 'Place' },
  form: { zh: '形式', en: 'Form' },
  agenda: { zh: '议程', en: 'Agenda' },
  capacity: { zh: '名额', en: 'Places' },
  'sign-up': { zh: '报名', en: 'Sign-up' },
  other: { zh: '其他', en: 'Other' },
}
