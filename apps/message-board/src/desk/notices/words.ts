import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'

const zh = {
  title: '提醒',
  what: '交办、退回、到期、审核等与您有关的事项。代理他人期间，也会收到应由其办理的提醒。',
  all: '全部',
  unread: '未读',
  markAll: '全部标为已读',
  marking: '正在标记…',
  marked: '已全部标为已读。',
  notMarked: '没有标记成功，请稍后再试。',
  isUnread: '未读',
  loading: '正在读取…',
  failed: '读不到提醒。',
  retry: '再试一次',
  more: '再显示一些',
  empty: '还没有提醒',
  emptyText: '有事项交给您，或者快要到期时，会出现在这里。',
  emptyUnread: '没有未读的提醒',
  emptyUnreadText: '都看过了。',
  seeAll: '看全部提醒',
  mail: '邮件',
  refused: (count: number) => `最近7天有${count}封通知被对方拒收，见各留言的提醒。`,
}

const en: typeof zh = {
  title: 'Notices',
  what: 'What was assigned, returned, is due or waits for review. While you stand in for somebody, theirs come to you as well.',
  all: 'All',
  unread: 'Unread',
  markAll: 'Mark all as read',
  marking: 'Marking…',
  marked: 'All marked as read.',
  notMarked: 'They could not be marked. Please try again later.',
  isUnread: 'Unread',
  loading: 'Loading…',
  failed: 'The notices could not be read.',
  retry: 'Try again',
  more: 'Show more',
  empty: 'No notices yet',
  emptyText: 'When something is given to you, or falls due, it appears here.',
  emptyUnread: 'Nothing unread',
  emptyUnreadText: 'You have read everything.',
  seeAll: 'See all notices',
  mail: 'Mail',
  refused: (count: number) => `${count} notices were refused by their receivers in the last 7 days.`,
}

/** The words of the notices in the chosen language. */
export function useNoticeWords(): ComputedRef<typeof zh> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
