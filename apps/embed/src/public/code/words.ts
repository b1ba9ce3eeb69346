import type { Named } from '@gongkai/ui'

export const CODE_WORDS = {
  copy: { zh: '复制', en: 'Copy' },
  of: { zh: '：', en: ': ' },
  done: { zh: '已复制', en: 'Copied' },
  selected: { zh: '已选中，请按 Ctrl+C（Mac 按 ⌘C）', en: 'Selected: press Ctrl+C (⌘C on a Mac)' },
} as const satisfies Record<string, Named>
