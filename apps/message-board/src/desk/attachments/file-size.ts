import type { ScreenLang } from '@gongkai/client'

/** 「1.2 MB」: a size as a person compares it; a file that holds anything is 1 KB at least. */
export function fileSize(bytes: number, lang: ScreenLang): string {
  const megabytes = bytes / 1_000_000
  const format = (value: number, digits: number) =>
    new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: digits }).format(value)
  return megabytes >= 1 ? `${format(megabytes, 1)} MB` : `${format(Math.ceil(bytes / 1000), 0)} KB`
}
