import type { Lang } from '@gongkai/ui/lang'

/** Things one after another, as each language strings them. */
export const listed = (lang: Lang, things: readonly string[]) => things.join(lang === 'en' ? ', ' : '、')
