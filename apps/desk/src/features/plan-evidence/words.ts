import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'

const zh = {
  title: '佐证',
  count: (n: number, verified: number) => `佐证 ${n} 份，已核验 ${verified} 份`,
  kinds: {
    publication: '公开信息',
    reply: '公开答复',
    page: '网页',
    file: '文件',
    meeting: '会议',
    figure: '数据',
  } as Record<string, string>,
  standing: '刚刚复核：原件在，内容未变',
  unchecked: '需要人工查看',
  faulty: (why: readonly string[]) => `复核未通过：${why.join('，')}`,
  attached: (by: string, when: string) => `${by}附于${when}`,
  verified: (by: string, when: string) => `${by}核验于${when}`,
  notVerified: '还没有核验',
  verify: '核验',
  withdraw: '撤下',
  reason: '撤下的理由',
  confirmWithdraw: '确认撤下',
  attach: '附佐证',
  kind: '类别',
  name: '标题',
  where: '网址或位置',
  whereHint: '网页写网址；会议、文件写在哪里能查到。',
  on: '日期',
  note: '说明（可不填）',
  save: '保存佐证',
  leave: '不保存',
  hash: '内容指纹',
  unreachable: '连不上服务器，请稍后再试。',
}

const en: typeof zh = {
  title: 'Evidence',
  count: (n: number, verified: number) => `Evidence: ${n}, verified ${verified}`,
  kinds: {
    publication: 'Publication',
    reply: 'Published reply',
    page: 'Web page',
    file: 'File',
    meeting: 'Meeting',
    figure: 'Figure',
  },
  standing: 'Checked just now: there, and unchanged',
  unchecked: 'To be looked at by a person',
  faulty: (why: readonly string[]) => `Does not hold: ${why.join('; ')}`,
  attached: (by: string, when: string) => `attached by ${by}, ${when}`,
  verified: (by: string, when: string) => `verified by ${by}, ${when}`,
  notVerified: 'not verified yet',
  verify: 'Verify',
  withdraw: 'Withdraw',
  reason: 'Why it is withdrawn',
  confirmWithdraw: 'Withdraw it',
  attach: 'Attach evidence',
  kind: 'Kind',
  name: 'Title',
  where: 'Address or place',
  whereHint: 'The address of a page; for a meeting or a file, where it can be found.',
  on: 'Day',
  note: 'Note (may stay empty)',
  save: 'Keep the evidence',
  leave: 'Do not keep it',
  hash: 'Fingerprint',
  unreachable: 'The server cannot be reached. Please try again later.',
}

/** Words of the evidence in the language the person chose. */
export function useEvidenceWords(): ComputedRef<typeof zh> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
