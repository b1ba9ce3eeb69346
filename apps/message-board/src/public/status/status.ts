import type { AnswerOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { Lang } from '@gongkai/ui'
import { sizeWords } from '../page/size.ts'

export type Status = AnswerOf<(typeof messagesContract)['status']>

/** The files of a message without their names, which are personal data: how many, how large. */
export function filesWords(files: Status['attachments'], lang: Lang): string {
  const size = sizeWords(files.reduce((sum, file) => sum + file.size, 0))
  if (lang === 'zh') return `${files.length}个，共${size}`
  return `${files.length} ${files.length === 1 ? 'file' : 'files'}, ${size}`
}

const FOLDERS: Readonly<Record<string, string>> = { policy: 'policies', guide: 'guides', notice: 'notices' }

/** Where the international portal shows what an enquiry is about. */
export function clauseAddress({ document, kind, clause }: NonNullable<Status['about']>): string {
  const page = `/en/${FOLDERS[kind] ?? 'policies'}/${encodeURIComponent(document)}`
  return clause === null ? page : `${page}#${encodeURIComponent(clause)}`
}
