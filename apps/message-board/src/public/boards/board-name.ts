import type { Lang } from '@gongkai/ui'
import type { Board } from './queries.ts'

export const boardName = (board: Pick<Board, 'title' | 'titleEn'>, lang: Lang) =>
  lang === 'en' ? board.titleEn : board.title
