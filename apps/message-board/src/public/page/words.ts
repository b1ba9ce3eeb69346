import type { Named } from '@gongkai/ui'

/** Words of more than one public page. */
export const PAGE_WORDS = {
  service: { zh: '政务公开·留言板', en: 'Message boards' },
  boards: { zh: '留言板', en: 'Message boards' },
  status: { zh: '查询办理情况', en: 'Check a message' },
  ask: { zh: '我要留言', en: 'Write a message' },
  print: { zh: '打印', en: 'Print' },
  department: { zh: '答复部门', en: 'Answered by' },
  received: { zh: '收到', en: 'Received' },
  answered: { zh: '答复', en: 'Answered' },
  privacy: {
    zh: '您的姓名、电话和邮箱加密保存，任何时候都不公开。',
    en: 'Your name, telephone and email address are kept encrypted and are never published.',
  },
  urgent: {
    zh: '紧急求助请拨打110、119、120；投诉举报、信访事项请走相应渠道，留言板不受理。',
    en: 'In an emergency call 110, 119 or 120. Petitions and reports of wrongdoing have their own channels and are not handled here.',
  },
} as const satisfies Record<string, Named>
