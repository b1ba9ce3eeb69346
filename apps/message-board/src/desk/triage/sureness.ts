import type { DeskLang } from '@gongkai/ui/desk'

/** How sure a suggestion is, in words: never 0 or 100 per cent, for nothing that is counted from words is. */
export function sureness(share: number, lang: DeskLang): string {
  const percent = Math.round(share * 100)
  if (percent < 1) return lang === 'zh' ? '把握不到1%' : 'less than 1% sure'
  if (percent > 99) return lang === 'zh' ? '把握99%以上' : 'over 99% sure'
  return lang === 'zh' ? `把握约${percent}%` : `about ${percent}% sure`
}
