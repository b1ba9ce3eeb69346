import { useDeskLang } from '@gongkai/ui/desk'
import type { Named } from '@gongkai/ui'
import { computed, type ComputedRef } from 'vue'

/** The words of the desk's frame. */
export const DESK_WORDS = {
  title: { zh: '国际服务门户', en: 'International Services' },
  work: { zh: '翻译工作', en: 'Translations' },
  documents: { zh: '中文原文', en: 'Chinese texts' },
  glossary: { zh: '术语库', en: 'Glossary' },
  coverage: { zh: '覆盖与时效', en: 'Coverage and age' },
  memory: { zh: '翻译记忆', en: 'Translation memory' },
  leaveUnsaved: {
    zh: '有译文还没有存上。退出后，换一个人登录这台电脑，这些文字就没有了。仍要退出？',
    en: 'Some words are not saved. If somebody else signs in at this computer, they are lost. Sign out all the same?',
  },
  pages: { zh: '翻译工作台的页面', en: 'Pages of the translation desk' },
} as const satisfies Record<string, Named>

/** The words of one part of the desk in the language its reader chose. English says everything that Chinese says. */
export function wordsIn<Words>(zh: Words, en: Words): () => ComputedRef<Words> {
  return () => {
    const { lang } = useDeskLang()
    return computed(() => (lang.value === 'zh' ? zh : en))
  }
}

const zh = {
  loading: '正在读取…',
  failed: '没有读到',
  retry: '再试一次',
  toWork: '回到翻译工作',
  unreachable: '没有连上服务器，没有办理。网络恢复后请再试。',
  changedMeanwhile: '有人刚刚改过。页面已经更新，请核对后再办。',
  back: '返回',
  cancel: '取消',
  sending: '正在办理…',
  confirm: (verb: string) => `确定${verb}`,
  saved: '已保存',
  none: '没有',
}
const en: typeof zh = {
  loading: 'Loading…',
  failed: 'It could not be read',
  retry: 'Try again',
  toWork: 'Back to the translations',
  unreachable: 'The server was not reached and nothing was done. Please try again when the line is back.',
  changedMeanwhile: 'Somebody has just changed it. The page shows it as it is now; check it and try again.',
  back: 'Back',
  cancel: 'Cancel',
  sending: 'Sending…',
  confirm: (verb) => `Confirm: ${verb}`,
  saved: 'Saved',
  none: 'None',
}

/** What every page of the desk says the same way. */
export const usePageWords = wordsIn(zh, en)
