import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'

const zh = {
  title: '附件',
  save: '下载',
  saveNamed: (name: string) => `下载 ${name}`,
  erased: '已随留言删除',
  clean: '筛查未发现问题',
  found: (count: number) => `筛查发现 ${count} 处`,
  unread: '未能筛查：',
  recorded: '下载会记入办理记录。文件来自网络，请先看筛查结果再打开。',
  savedBy: (name: string, when: string) => `${name} ${when} 下载`,
  loading: '正在读取附件',
  failed: '附件没有读到，留言的其他内容不受影响。',
  retry: '重新读取',
}
const en: typeof zh = {
  title: 'Files',
  save: 'Download',
  saveNamed: (name: string) => `Download ${name}`,
  erased: 'Erased with the message',
  clean: 'Screening found nothing',
  found: (count: number) => `Screening found ${count} ${count === 1 ? 'thing' : 'things'}`,
  unread: 'Not screened: ',
  recorded: 'A download is recorded. The file comes from outside: read what screening found before you open it.',
  savedBy: (name: string, when: string) => `Downloaded by ${name}, ${when}`,
  loading: 'Reading the files',
  failed: 'The files could not be read; everything else of the message is here.',
  retry: 'Read again',
}

/** The words of a message's files in the language the person chose. */
export function useAttachmentWords(): ComputedRef<typeof zh> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
