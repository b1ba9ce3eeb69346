import { canonicalContent, openRelease, sealApproval, type ReleaseContent } from '@gongkai/disclosure-rules'
import { createHash } from 'node:crypto'

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

const READ: ReleaseContent = {
  kind: 'message',
  item: 'GK-20260302-7F3K9Q',
  place: 'patent-pledge',
  audience: 'public',
  channels: ['message-board'],
  texts: {
    subject: '质押贴息何时到账',
    reply: '贴息资金在公示结束后15个工作日内拨付到企业账户。',
  },
  attachments: [],
}

const EDITED: ReleaseContent = {
  ...READ,
  texts: { ...READ.texts, reply: READ.texts['reply']?.replace('15', '16') ?? '' },
}

/** One approval that a single changed digit voids. */
export function approvalPart(): string {
  const approval = sealApproval({
    content: READ,
    drafter: { person: 'p-handler', name: '承办人' },
    reviewers: [{ person: 'p-reviewer', name: '办公室审核人' }],
    decisions: [],
    at: 1_772_420_400_000,
    digest,
  })
  if ('refused' in approval) throw new Error(`The sample was refused: ${approval.refused}`)
  const released = openRelease(READ, approval, digest)
  const refused = openRelease(EDITED, approval, digest)
  if ('refused' in released || !('refused' in refused)) throw new Error('The sample no longer shows what it is to show')
  return [
    '## An approval, voided by an edit',
    '',
    'A review is bound to the bytes that were read (先审查后公开、一事一审, 条例 Art. 17; 保守国家秘密法实施条例 Art. 42). The reply',
    `“${READ.texts['reply']}” was read and approved:`,
    '',
    '```',
    `approved  SHA-256 ${approval.hash}`,
    '```',
    '',
    'Then somebody makes 15 days 16, one digit:',
    '',
    '```',
    `to go out SHA-256 ${digest(canonicalContent(EDITED))}`,
    JSON.stringify(refused),
    '```',
    '',
    'The refusal names the part, never the words. `publish` takes what `openRelease` returns and nothing else; neither can be written',
    'by hand, in the types or at run time, and the database refuses a publication without its approval.',
  ].join('\n')
}
