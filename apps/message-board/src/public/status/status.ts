import type { AnswerOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { Lang } from '@gongkai/ui'
import { englishLabel } from '@gongkai/translation/portal/clause-label'
import { sizeWords } from '../page/size.ts'

export type Status = AnswerOf<(typeof messagesContract)['status']>

/** The files of a message without their names, which are personal data: how many, how large. */
export function filesWords(files: Status['attachments'], lang: Lang): string {
  const size = sizeWords(files.reduce((sum, file) => sum + file.size, 0))
  if (lang === 'zh') return `${files.length}个，共${size}`
  return `${files.length} ${files.length === 1 ? 'file' : 'files'}, ${size}`
}

/** What an enquiry is about as its reader knows it: the title, with its `lang` where that is not the page's, and the clause behind it. */
export function aboutWords(about: NonNullable<Status['about']>, asked: string, lang: Lang) {
  const foreign = lang === 'zh' ? undefined : about.titleTranslated
  const title = foreign
    ? { text: foreign, tag: asked === lang ? undefined : asked }
    : { text: about.title, tag: lang === 'zh' ? undefined : 'zh-CN' }
  const label = (lang === 'zh' ? (about.label ?? '') : englishLabel(about.label ?? '')).replace(/[、.．]$/u, '')
  return { title, clause: label && `${lang === 'zh' ? '　' : ', '}${label}` }
}

const FOLDERS: Readonly<Record<string, string>> = { policy: 'policies', guide: 'guides', notice: 'notices' }

/** Where the international portal shows what an enquiry is about. */
export function clauseAddress({ document, kind, clause }: NonNullable<Status['about']>): string {
  const page = `/en/${FOLDERS[kind] ?? 'policies'}/${encodeURIComponent(document)}`
  return clause === null ? page : `${page}#${encodeURIComponent(clause)}`
}
