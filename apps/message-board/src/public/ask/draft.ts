import { dropTab, readTab, writeTab } from '../page/tab-storage.ts'
import { readKeptFiles, type KeptFile } from './attachments/kept-file.ts'

/** What a writer has typed so far. `mayPublish` stays open until it is chosen: neither answer is taken for granted. */
export interface Draft {
  subject: string
  body: string
  name: string
  phone: string
  email: string
  mayPublish: boolean | null
  /** Whether to be told of progress by e-mail. */
  notify: boolean
  /** Files that are with the server already. */
  files: KeptFile[]
}

export const emptyDraft = (): Draft => ({
  subject: '',
  body: '',
  name: '',
  phone: '',
  email: '',
  mayPublish: null,
  notify: false,
  files: [],
})

const keyOf = (board: string) => `gk-draft:${board}`

export function keepDraft(board: string, draft: Draft): void {
  writeTab(keyOf(board), draft)
}

export function dropDraft(board: string): void {
  dropTab(keyOf(board))
}

/** The draft of a board in this tab; nothing when there is none or nothing was typed. */
export function findDraft(board: string): Draft | null {
  const kept = readTab(keyOf(board))
  if (typeof kept !== 'object' || kept === null) return null
  const fields = kept as Readonly<Record<string, unknown>>
  const draft = emptyDraft()
  for (const name of ['subject', 'body', 'name', 'phone', 'email'] as const) {
    const value = fields[name]
    if (typeof value === 'string') draft[name] = value
  }
  if (typeof fields['mayPublish'] === 'boolean') draft.mayPublish = fields['mayPublish']
  draft.notify = fields['notify'] === true
  draft.files = readKeptFiles(fields['files'])
  return isEmpty(draft) ? null : draft
}

function isEmpty({ files, notify, mayPublish, ...texts }: Draft): boolean {
  return files.length === 0 && !notify && mayPublish === null && Object.values(texts).every((text) => text === '')
}
