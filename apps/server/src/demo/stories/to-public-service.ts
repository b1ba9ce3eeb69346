import { letter, type Story } from '../story.ts'

const BOOKING = '预约窗口业务的时间能不能放到周末'

/** What happens after an answer: reopened and taken to a leader, corrected, promised by a day, withdrawn from the public pages. */
export const toPublicService: readonly Story[] = [
  {
    subject: BOOKING,
    body: '代办处窗口只有工作日开，上班的人请不出假。能不能周末也开半天，或者网上全程办？',
    contact: { name: '陶然', phone: '13800000801' },
    mayPublish: true,
    receivedAgo: 14,
    reached: 'answered',
    takes: 5,
    class: 'suggestion',
    reply: letter(
      '公共服务处',
      '您建议窗口周末开放或者业务全程网办。',
      '多数业务已经可以网上办理，请登录专利业务办理系统提交。',
    ),
    release: { mode: 'full' },
    more: [
      { after: 6, who: 'writer', action: 'rate', input: { score: 1, comment: '没有回答周末能不能开。' } },
      {
        after: 7,
        who: 'writer',
        action: 'reopen',
        input: { reason: '我问的是周末能不能开半天，答复没有说。' },
      },
      { after: 8, hour: 10, who: 'office', action: 'assign', input: { lead: ['public-service'], support: ['office'] } },
      { after: 8, hour: 15, who: 'handler', action: 'sign-for' },
    ],
  },
  {
    subject: '专利费用减缴备案的审核时间是几天',
    body: '提交费减备案已经三天了，请问一般几天审核完？',
    contact: { name: '庄雨', phone: '13800000802' },
    mayPublish: true,
    receivedAgo: 18,
    reached: 'answered',
    takes: 3,
    class: 'inquiry',
    reply: letter(
      '公共服务处',
      '您咨询的是费减备案的审核时间。',
      '备案一般在十个工作日内审核。咨询请拨打12330，转公共服务处。',
    ),
    release: { mode: 'full' },
    more: [
      { after: 8, who: 'office-reviewer', action: 'correct', input: { note: '审核时间写错了：应为五个工作日。' } },
      {
        after: 9,
        hour: 10,
        who: 'handler',
        action: 'draft',
        input: {
          reply: letter(
            '公共服务处',
            '您咨询的是费减备案的审核时间。',
            '备案一般在五个工作日内审核，未通过的会写明原因。此前答复写为十个工作日，特此更正。',
          ),
          release: { mode: 'full' },
        },
      },
      { after: 9, hour: 15, who: 'head', action: 'department-review' },
      { after: 10, hour: 10, who: 'office-reviewer', action: 'office-review' },
      { after: 10, hour: 14, who: 'office-reviewer', action: 'answer' },
    ],
  },
  {
    subject: '办事指南里的表格打不开',
    body: '网站上费减备案的申请表下载以后打不开，提示文件损坏，请换一个。',
    contact: { name: '冯小雨', email: 'fengxiaoyu@example.com' },
    mayPublish: true,
    receivedAgo: 9,
    reached: 'drafted',
    takes: 4,
    class: 'correction',
    reply: letter('公共服务处', '您反映的是费减备案申请表无法打开。', '已经重新上传，请您刷新后再下载。'),
    release: { mode: 'full' },
    more: [
      {
        after: 2,
        hour: 16,
        who: 'handler',
        action: 'draft',
        input: {
          reply: letter(
            '公共服务处',
            '您反映的是费减备案申请表无法打开。',
            '已经重新上传，请您刷新后再下载。其他表格我们将逐一检查，并提供两种格式。',
          ),
          release: { mode: 'full' },
          promises: [{ what: '检查办事指南的全部表格并提供两种格式', dueOn: '{{in:8}}' }],
        },
      },
      { after: 3, hour: 10, who: 'head', action: 'department-review' },
      { after: 3, hour: 16, who: 'office-reviewer', action: 'office-review' },
      { after: 4, hour: 10, who: 'office-reviewer', action: 'answer' },
    ],
  },
  {
    subject: '老年人办理业务有没有专人帮助',
    body: '父亲七十多岁，有一项实用新型专利要交年费，不会用电脑。请问窗口有没有人帮忙？',
    contact: { name: '秦晓', phone: '13800000804' },
    mayPublish: true,
    receivedAgo: 11,
    reached: 'answered',
    takes: 4,
    class: 'help',
    reply: letter(
      '公共服务处',
      '您咨询的是老年人办理年费缴纳能否得到协助。',
      '窗口提供代填服务，不收费，可带身份证直接办理。',
    ),
    release: { mode: 'full' },
    more: [
      {
        after: 9,
        who: 'office-reviewer',
        action: 'retract',
        input: { reason: '窗口正在搬迁，地址确定后重新公布。' },
      },
    ],
  },
]
