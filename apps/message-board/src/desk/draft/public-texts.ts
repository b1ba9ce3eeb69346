import type { Finding } from '@gongkai/ui/desk'
import type { DeskMessage, Release } from '../shapes.ts'

/** One text as the public would read it, with the findings that stand in it. */
export interface PublicText {
  readonly field: 'subject' | 'question' | 'reply'
  readonly text: string
  readonly findings: readonly Finding[]
  /** Whether it is the writer's or the reply's own wording, unchanged. */
  readonly asIs: boolean
}

/** What becomes public by this release, in the order of the page; nothing for a private answer. */
export function publicTexts(
  message: Pick<DeskMessage, 'subject' | 'body'> & { readonly findings: { readonly release: readonly Finding[] } },
  reply: string,
  release: Release,
): PublicText[] {
  if (release.mode === 'private') return []
  const original = { subject: message.subject, question: message.body, reply }
  const texts = release.mode === 'full' ? original : release
  return (['subject', 'question', 'reply'] as const).map((field) => ({
    field,
    text: texts[field],
    findings: message.findings.release.filter((finding) => finding.field === field),
    asIs: texts[field] === original[field],
  }))
}
