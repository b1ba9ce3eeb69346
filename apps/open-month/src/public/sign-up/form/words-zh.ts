import type { Participants, PartyKind } from '@gongkai/events/values'

const PARTICIPANTS: Readonly<Record<Participants, string>> = {
  firm: '企业',
  organisation: '社会组织',
  resident: '市民',
  student: '学生',
  professional: '专业人士',
  'foreign-resident': '外籍人士',
  media: '媒体',
}
const PARTIES: Readonly<Record<PartyKind, string>> = {
  alone: '我一个人',
  family: '和家人一起',
  group: '一个团体',
  delegates: '代表一个单位',
}

/** The words of the form. Each language is its own file, so that a page of somebody else carries only the one it reads. */
export const zh = {
  lang: 'zh' as 'zh' | 'en',
  participantsOf: PARTICIPANTS,
  partyOf: PARTIES,
  /** What an organiser wrote: in Chinese always, in English where there is some. */
  says: (chinese: string, _english: string) => chinese,
  optional: '（选填）',
  error: '有误：',
  participants: '您以什么身份参加',
  party: '几个人来',
  most: (count: number) => `最多${count}人`,
  size: '一共几个人',
  sizeHint: '包括您自己。要么大家都有名额，要么一起候补，不会拆开。',
  members: '同行人姓名',
  membersHint: '一行一个。只用于现场核对，可以不填。',
  organisation: '单位名称',
  questions: '主办方想了解',
  person: (n: number) => `第${n}人`,
  yes: '是',
  no: '否',
  contact: '怎样联系您',
  contactHint: '手机和邮箱至少填一项：报名结果、变动和提醒发到这里。同一个手机或者邮箱，一项活动只能报一次。',
  name: '姓名',
  phone: '手机号码',
  email: '电子邮箱',
  agreement: '我同意主办单位为办理这项活动使用以上信息',
  agreementHint: (days: number | null) =>
    `姓名和联系方式加密保存，只用于通知和现场签到，不公开；活动结束（按季举办的，全季结束）后${days === null ? '按期' : `${days}天内保留，到期`}删除，删除有记录可查。`,
  submit: '提交报名',
  checking: '正在做人机验证…',
  sending: '正在提交…',
  restored: '上次填的内容还在，可以接着填。',
  kept: '填写的内容只留在这个浏览器标签页里，提交以后清除。',
  summary: (n: number) => `有${n}处需要修改`,
  notSent: '报名没有提交',
  unreachable: '没有连上服务器，内容都还在。请检查网络后再按一次“提交报名”，不会重复报名。',
  broken: '服务器出了故障，没有保存报名，内容都还在。请过几分钟再试。',
  needParticipants: '请选择您以什么身份参加',
  needSize: '请填写一共几个人，用数字',
  tooMany: (most: number) => `这种方式最多${most}人，请减少人数或者分几次报名`,
  neverFits: (people: number, seats: number) =>
    `您一行${people}人，这项活动一共只有${seats}个名额，排队也等不到。请分成不超过${seats}人的几组，或者选别的场次`,
  tooManyNames: (people: number) => `姓名比人数（${people}人）多，请改好人数或者名单`,
  needOrganisation: '请填写单位名称',
  needAnswer: (label: string) => `请回答：${label}`,
  needName: '请填写姓名',
  needContact: '请填写手机号码或者电子邮箱',
  phoneWrong: '手机号码的写法不对：国内的11位，国外的前面加“+”和国家代码',
  emailWrong: '电子邮箱的写法不对，应当像 name@example.com',
  needAgreement: '请勾选同意，否则无法为您报名',
  tooLong: (what: string, over: number) => `${what}超出${over}字，请删减`,
  expected: '现在报名会怎样',
  refresh: '刷新',
  willPlace: (left: number | null) =>
    left === null ? '还有名额，报名成功后马上就有名额。' : `还有${left}个名额，报上就有。`,
  willWait: (before: number | null, some: number, people: number) =>
    (some > 0 && some < people ? `只剩${some}个名额，不够您一行${people}人。` : '名额已满。') +
    (before === null
      ? '您会排队候补。'
      : before > 0
        ? `现在有${before}组在候补，您会排在第${before + 1}位。`
        : '您会排在候补第1位。') +
    '有名额空出来会按先后留给您，并通知您确认。',
  willDraw: (drawAt: string | null) =>
    `这项活动摇号决定名额，和报名先后无关。${drawAt === null ? '' : `${drawAt}（北京时间）摇号，`}结果您可以自己重算一遍。`,
  willNone: '名额已满，这项活动不设候补。有人取消时可能空出名额，可以过会儿再来看。',
  tooManyNow: (left: number) => `只剩${left}个名额，不够您一行人，这项活动又不设候补。请减少人数，或者选别的场次。`,
  tooManyEver: (most: number) => `这项活动一共${most}个名额，请分成几组报名，或者选别的场次。`,
  notYet: '报名还没有开始。',
  closed: '报名已经截止。',
  over: '活动已经结束或者取消。',
  callUs: (phone: string) => `有疑问请拨打${phone}。`,
}

export type SignUpWords = typeof zh
