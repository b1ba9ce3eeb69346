import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'

const zh = {
  title: '隔离的文件',
  what: '有人上传了带国家秘密标志的文件。文件已单独加密隔离，任何人都打不开，文件名没有保存。请按规定报告本局保密工作机构；报告后再销毁，理由记入办理记录。',
  none: '没有隔离的文件',
  noneText: '上传的文件带有密级标志时会立即隔离，并列在这里。',
  size: '大小',
  sum: '校验值',
  mark: '依据',
  destroy: '销毁',
  reason: '向谁报告、何时报告',
  reasonNeeded: '请写明向谁报告、何时报告',
  destroying: '正在销毁…',
  confirm: '已报告，销毁文件',
  cancel: '取消',
  destroyed: (name: string, when: string) => `${name} ${when} 销毁：`,
  notKept: '存储空间不足，文件没有保存',
  loading: '正在读取',
  failed: '没有读到内容',
  retry: '重新读取',
  unreachable: '没有连上服务器，文件没有销毁。请稍后再试。',
}
const en: typeof zh = {
  title: 'Quarantined files',
  what: 'Somebody sent a file with a state secrecy mark. It is kept apart under a key of its own, nobody can open it, and its name was not kept. Report it to the bureau’s secrecy office as the rules say; destroy it after that. The reason stays in the record.',
  none: 'No file is in quarantine',
  noneText: 'A file with a secrecy mark is kept apart at once and stands here.',
  size: 'Size',
  sum: 'Checksum',
  mark: 'Because',
  destroy: 'Destroy',
  reason: 'To whom it was reported, and when',
  reasonNeeded: 'Say to whom it was reported, and when',
  destroying: 'Destroying…',
  confirm: 'Reported: destroy the file',
  cancel: 'Cancel',
  destroyed: (name: string, when: string) => `Destroyed by ${name}, ${when}: `,
  notKept: 'There was no room, so the file was not kept',
  loading: 'Reading',
  failed: 'Nothing could be read',
  retry: 'Read again',
  unreachable: 'The server cannot be reached; nothing was destroyed. Please try again later.',
}

/** The words of the quarantine in the language the person chose. */
export function useQuarantineWords(): ComputedRef<typeof zh> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
